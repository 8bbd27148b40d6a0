import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `यह ${named(about, 'subject')} के लिए है, ${named(about, 'issuer')} ने जारी किया है, ` +
  `${named(about, 'from')} से ${named(about, 'until')} तक मान्य है, SHA-256 ${named(about, 'fingerprint')}।`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `यह नाम ${named(about, 'addresses')} तक ले जाता है।` },
  'name-is-address': {
    happened: () => 'सर्वर का पता अंकों में दिया गया है, इसलिए नाम की ज़रूरत नहीं।',
  },
  'name-by-proxy': {
    happened: (about) => `नाम का पता प्रॉक्सी ${named(about, 'proxy')} लगाती है।`,
  },
  'name-unknown': {
    happened: () => 'इस नाम का कोई पता नहीं है।',
    todo: () => 'वर्तनी जाँचें; आपके अपने नेटवर्क का नाम सिर्फ़ वहीं या उसके VPN से मिलता है।',
  },
  'name-server-silent': {
    happened: () => 'नेटवर्क ने नहीं बताया कि इस नाम का पता कौन-सा है।',
    todo: () => 'नेटवर्क और उसका नेम सर्वर (DNS) जाँचें, फिर दोबारा जाँच चलाएँ।',
  },
  offline: {
    happened: () => 'यह कंप्यूटर किसी नेटवर्क से नहीं जुड़ा है।',
    todo: () => 'इसे नेटवर्क से जोड़ें, फिर दोबारा जाँच चलाएँ।',
  },
  'connection-stands': { happened: () => 'सर्वर कनेक्शन स्वीकार करता है।' },
  'connection-by-proxy': {
    happened: (about) => `सर्वर प्रॉक्सी ${named(about, 'proxy')} के ज़रिए कनेक्शन स्वीकार करता है।`,
  },
  'connection-refused': {
    happened: () => 'इस पते का कंप्यूटर इस पोर्ट पर कनेक्शन स्वीकार नहीं करता।',
    todo: () => 'पोर्ट जाँचें और देखें कि वेब सर्वर चल रहा है; फ़ायरवॉल में TCP 443 खोलें।',
  },
  'connection-reset': {
    happened: () => 'कनेक्शन तुरंत टूट गया।',
    todo: () => 'रास्ते में कोई चीज़ उसे रोक रही है: फ़ायरवॉल, प्रॉक्सी और लोड बैलेंसर जाँचें।',
  },
  'connection-timed-out': {
    happened: () => 'इस पते से कोई जवाब नहीं आया।',
    todo: () => 'देखें कि सर्वर चालू है और उसकी फ़ायरवॉल TCP 443 को आने देती है।',
  },
  'connection-silent': {
    happened: () => 'सर्वर कनेक्शन स्वीकार करता है और फिर कुछ नहीं कहता।',
    todo: () => 'पोर्ट जाँचें, और वह सही हो तो वेब सर्वर को फिर से चालू करें।',
  },
  'connection-unreachable': {
    happened: () => 'यहाँ से इस पते तक कोई रास्ता नहीं है।',
    todo: () => 'नेटवर्क जाँचें; आपके अपने नेटवर्क के सर्वर के लिए उसका VPN ज़रूरी हो सकता है।',
  },
  'connection-blocked': {
    happened: () => 'यह कंप्यूटर या इसके एडमिन कनेक्शन को रोक रहे हैं।',
    todo: () => 'फ़ायरवॉल या सुरक्षा प्रोग्राम में Parlour को अनुमति दें।',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium इस पोर्ट पर किसी वेब सर्वर से नहीं जुड़ता।',
    todo: () => 'सर्वर को 443 पर या वेब सर्वरों के किसी और आम पोर्ट पर चलाएँ।',
  },
  'connection-failed': {
    happened: (about) => `कनेक्शन नहीं हो पाया (${named(about, 'error')})।`,
    todo: () => 'नेटवर्क जाँचें, फिर दोबारा जाँच चलाएँ।',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'सिस्टम में दी गई प्रॉक्सी काम नहीं कर पाई।'
        : `प्रॉक्सी ${about['proxy']} काम नहीं कर पाई।`,
    todo: () => 'सिस्टम की नेटवर्क सेटिंग में प्रॉक्सी जाँचें।',
  },
  'proxy-sign-in': {
    happened: () => 'प्रॉक्सी एक नाम और पासवर्ड माँगती है।',
    todo: () => 'उसके एडमिन से कहें कि इस सर्वर को इनके बिना जाने दें।',
  },

  'certificate-sound': {
    happened: (about) => `यह कंप्यूटर इस सर्टिफ़िकेट पर भरोसा करता है। ${whole(about)}`,
  },
  'certificate-trusted': { happened: () => 'यह कंप्यूटर इस सर्टिफ़िकेट पर भरोसा करता है।' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        one: 'सर्टिफ़िकेट # दिन में ख़त्म हो जाएगा।',
        other: 'सर्टिफ़िकेट # दिनों में ख़त्म हो जाएगा।',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'उसे अभी नया करें, और देखें कि यह अपने-आप क्यों नहीं हुआ।',
  },
  'certificate-expired': {
    happened: (about) => `सर्टिफ़िकेट की समय-सीमा ख़त्म हो गई है। ${whole(about)}`,
    todo: () => 'उसे नया करें; अगर वह तारीख़ अभी आनी है, तो इस कंप्यूटर की घड़ी ठीक करें।',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `सर्टिफ़िकेट अभी मान्य नहीं हुआ है। ${whole(about)}`,
    todo: () => 'पहले इस कंप्यूटर की घड़ी जाँचें, फिर उसकी जिसने सर्टिफ़िकेट जारी किया।',
  },
  'certificate-self-signed': {
    happened: (about) => `सर्वर ने अपने सर्टिफ़िकेट पर ख़ुद हस्ताक्षर किए हैं। ${whole(about)}`,
    todo: () =>
      'ऐसा सर्टिफ़िकेट लें जिस पर हर कंप्यूटर भरोसा करता हो; या सर्वर पर फ़िंगरप्रिंट मिला लें और सर्टिफ़िकेट को इस सिस्टम में इंस्टॉल करें।',
  },
  'certificate-name': {
    happened: (about) =>
      `सर्टिफ़िकेट ${named(about, 'names')} के लिए है, ${named(about, 'host')} के लिए नहीं। ${whole(about)}`,
    todo: () => 'वही नाम इस्तेमाल करें जिसके लिए वह है, या इस नाम के लिए सर्टिफ़िकेट लें।',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `सर्वर अपने सर्टिफ़िकेट के साथ वह सर्टिफ़िकेट नहीं भेजता जो उसकी गवाही देता है। ${whole(about)}`,
    todo: () => 'वेब सर्वर से पूरी शृंखला भिजवाएँ: cert.pem की जगह fullchain.pem।',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `सर्टिफ़िकेट ऐसी प्रमाणन संस्था ने जारी किया है जिसे यह कंप्यूटर नहीं जानता। ${whole(about)}`,
    todo: () =>
      'उस प्रमाणन संस्था का सर्टिफ़िकेट इस सिस्टम में इंस्टॉल करें, या ऐसा सर्टिफ़िकेट लें जिस पर हर कंप्यूटर भरोसा करता हो।',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `यह कंप्यूटर जिन्हें जानता है, उनमें से कोई इस सर्टिफ़िकेट की गवाही नहीं देता। ${whole(about)}`,
    todo: () =>
      'या तो सर्वर शृंखला का कोई हिस्सा छोड़ देता है, या प्रमाणन संस्था को इस सिस्टम में इंस्टॉल करना होगा।',
  },
  'certificate-revoked': {
    happened: (about) => `सर्टिफ़िकेट रद्द कर दिया गया है। ${whole(about)}`,
    todo: () => 'वहाँ कुछ न लिखें; सर्वर के संचालक को नया सर्टिफ़िकेट लेना होगा।',
  },
  'certificate-weak': {
    happened: (about) => `सर्टिफ़िकेट का हस्ताक्षर या कुंजी बहुत कमज़ोर है। ${whole(about)}`,
    todo: () => 'नया सर्टिफ़िकेट लें, SHA-256 और कम से कम 2048 बिट की कुंजी के साथ।',
  },
  'certificate-refused': {
    happened: (about) => `Chromium इस सर्टिफ़िकेट को नहीं मानता (${named(about, 'error')})।`,
    todo: () => 'ऐसी प्रमाणन संस्था से नया लें जिस पर हर कंप्यूटर भरोसा करता हो।',
  },
  'tls-too-old': {
    happened: () => 'सर्वर एन्क्रिप्शन के सिर्फ़ वही तरीक़े जानता है जो अब सुरक्षित नहीं हैं।',
    todo: () => 'उस पर TLS 1.2 और 1.3 चालू करें।',
  },
  'tls-none': {
    happened: () => 'इस पोर्ट पर जवाब तो आता है, पर एन्क्रिप्शन के बिना।',
    todo: () => 'पोर्ट जाँचें: मीटिंग के लिए https चाहिए, अक्सर 443 पर।',
  },
  'tls-client-certificate': {
    happened: () => 'सर्वर आपसे सर्टिफ़िकेट माँगता है, जो मीटिंग नहीं दिखा सकतीं।',
    todo: () => 'ऐसा करें कि वह इस होस्ट पर कोई सर्टिफ़िकेट न माँगे।',
  },
  'tls-failed': {
    happened: (about) => `एन्क्रिप्शन तय नहीं हो पाया (${named(about, 'error')})।`,
    todo: () => 'वेब सर्वर की TLS सेटिंग जाँचें।',
  },

  'redirect-none': { happened: () => 'इस पते पर सर्वर ख़ुद जवाब देता है।' },
  'redirect-path': {
    happened: (about) => `सर्वर आगे ${named(about, 'path')} पर भेजता है।`,
    todo: () => 'वहाँ ले जाने वाला पथ इस प्रोफ़ाइल के पते में जोड़ें।',
  },
  'redirect-host': {
    happened: (about) => `सर्वर आगे ${named(about, 'host')} पर भेजता है।`,
    todo: () =>
      'अगर मीटिंग वहाँ हैं, तो इस प्रोफ़ाइल में वही पता इस्तेमाल करें; अगर वह साइन इन का पेज है, तो Jitsi को उसके बिना खुलने दें।',
  },
  'redirect-http': {
    happened: () => 'सर्वर आगे http पर भेजता है, जहाँ कुछ भी एन्क्रिप्ट नहीं होता।',
    todo: () => 'उसे http से https पर भेजने दें, उल्टा कभी नहीं।',
  },
  'redirect-loop': {
    happened: () => 'सर्वर गोल-गोल घुमाता रहता है।',
    todo: () => 'वेब सर्वर और उसके आगे की प्रॉक्सी में ऐसे दो रीडायरेक्ट ढूँढें जो एक-दूसरे को काटते हैं।',
  },

  'sign-in-none': { happened: () => 'Jitsi से पहले कोई पासवर्ड नहीं माँगता।' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'वेब सर्वर सबसे पहले एक नाम और पासवर्ड माँगता है।'
        : `वेब सर्वर सबसे पहले एक नाम और पासवर्ड माँगता है: “${about['realm']}”।`,
    todo: () => 'मीटिंग ये नहीं दे सकतीं; यह सवाल Jitsi को ही पूछने दें (सुरक्षित डोमेन या टिकट)।',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'Jitsi की जगह पासवर्ड माँगने वाला एक पेज जवाब देता है।'
        : `Jitsi की जगह पासवर्ड माँगने वाला एक पेज जवाब देता है: “${about['title']}”।`,
    todo: () => 'ब्राउज़र में नेटवर्क पर साइन इन करें; अगर पेज सर्वर का है, तो Jitsi को उसके बिना खुलने दें।',
  },
  'sign-in-portal': {
    happened: () => 'नेटवर्क चाहता है कि आप पहले साइन इन करें।',
    todo: () => 'ब्राउज़र में कोई भी पेज खोलें, वहाँ साइन इन करें, फिर दोबारा जाँच चलाएँ।',
  },
};
