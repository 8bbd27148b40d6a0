import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: (typeof source)['accessProblem'] = {
  certificate: {
    happened: (about) => `${about} यह साबित नहीं कर पाया कि वही असली सर्वर है।`,
    todo: 'इस नेटवर्क से शामिल न हों। सर्वर के संचालक को बताएँ कि उसका सर्टिफ़िकेट मान्य नहीं है।',
  },
  'certificate-expired': {
    happened: (about) => `${about} के सर्टिफ़िकेट की समय-सीमा ख़त्म हो गई है।`,
    todo: 'इस कंप्यूटर की तारीख़ और समय जाँचें। अगर वे सही हैं, तो सर्वर के संचालक को सर्टिफ़िकेट नया करना होगा।',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `${about} का सर्टिफ़िकेट अभी मान्य नहीं हुआ है।`,
    todo: 'इस कंप्यूटर की तारीख़ और समय जाँचें। अगर वे सही हैं, तो सर्वर की अपनी घड़ी ग़लत थी।',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} अपनी पहचान की गवाही ख़ुद देता है: उसके सर्टिफ़िकेट पर उसी के हस्ताक्षर हैं।`,
    todo: 'सर्वर के संचालक किसी सार्वजनिक प्रमाणन संस्था से सर्टिफ़िकेट ले सकते हैं। या उनसे फ़िंगरप्रिंट मिला लें और सर्टिफ़िकेट को इस सिस्टम के भरोसेमंद सर्टिफ़िकेट में जोड़ दें।',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `यह कंप्यूटर नहीं जानता कि ${about} का सर्टिफ़िकेट किसने जारी किया।`,
    todo: 'दफ़्तर या स्कूल में सर्वर के संचालक से पूछें कि उनकी प्रमाणन संस्था इस सिस्टम में कैसे इंस्टॉल होती है, और फ़िंगरप्रिंट मिला लें। नहीं तो हो सकता है कि बीच में कोई और हो: इस नेटवर्क से शामिल न हों।',
  },
  'certificate-wrong-name': {
    happened: (about) => `जो सर्टिफ़िकेट दिखाया गया, वह ${about} का नहीं है।`,
    todo: 'पता जाँचें। अगर वह सही है, तो इस नेटवर्क से शामिल न हों और सर्वर के संचालक को बताएँ।',
  },
  'certificate-revoked': {
    happened: (about) => `${about} का सर्टिफ़िकेट रद्द कर दिया गया है।`,
    todo: 'हो सकता है कि उसकी कुंजी चोरी हो गई हो: शामिल न हों। सर्वर के संचालक को उसे बदलना होगा।',
  },
  'tls-failed': {
    happened: (about) => `${about} के साथ कोई सुरक्षित कनेक्शन तय नहीं हो पाया।`,
    todo: 'हो सकता है कि सर्वर बहुत पुराना हो या वहाँ https न चलता हो। पता और पोर्ट जाँचें।',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} सिर्फ़ उन्हीं कंप्यूटरों को आने देता है जिनके पास अपना सर्टिफ़िकेट है।`,
    todo: 'फिर से कोशिश करें और अपना सर्टिफ़िकेट चुनें। अगर आपके पास नहीं है, तो सर्वर के संचालक से पूछें।',
  },
  'sign-in-needed': {
    happened: (about) => `${about} साइन इन करने के बाद ही खुलता है।`,
    todo: 'सर्वर के संचालक से मिले उपयोगकर्ता नाम और पासवर्ड के साथ फिर से कोशिश करें।',
  },
  'proxy-sign-in-needed': {
    happened: () => 'इस नेटवर्क की प्रॉक्सी बिना साइन इन किए किसी को आगे नहीं जाने देती।',
    todo: 'इस नेटवर्क पर आपका जो उपयोगकर्ता नाम और पासवर्ड है, उसके साथ फिर से कोशिश करें।',
  },
  'proxy-failed': {
    happened: (about) => `इस नेटवर्क की प्रॉक्सी ${about} तक नहीं पहुँचा पाई।`,
    todo: 'इस सिस्टम की सेटिंग में प्रॉक्सी जाँचें, या नेटवर्क के संचालक से पूछें।',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `किसके लिए जारी: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `किसके लिए जारी: ${names} और # अन्य` }),
    issuer: (name: string) => `किसने जारी किया: ${name}`,
    valid: (from: string, until: string) => `मान्य: ${from} से ${until} तक`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'साइन इन',
    server: 'मीटिंग का सर्वर पूछता है कि आप कौन हैं:',
    proxy: 'इस नेटवर्क की प्रॉक्सी पूछती है कि आप कौन हैं:',
    realm: 'उसके अपने शब्दों में:',
    user: 'उपयोगकर्ता नाम',
    password: 'पासवर्ड',
    wrong: {
      happened: 'यह उपयोगकर्ता नाम और पासवर्ड स्वीकार नहीं हुआ।',
      todo: 'दोनों जाँचें और फिर से कोशिश करें।',
    },
    kept: 'Parlour बंद होने तक याद रहता है और सिर्फ़ ऊपर दिए पते पर भेजा जाता है।',
    signIn: 'साइन इन करें',
    cancel: 'रद्द करें',
  },
  clientCertificate: {
    question: (server: string) => `${server} आपसे एक सर्टिफ़िकेट माँगता है।`,
    detail: 'आप जो चुनेंगे, उसमें लिखा नाम सर्वर को पता चल जाएगा।',
    choice: (name: string, until: string) => `${name}, ${until} तक`,
    more: 'दूसरे…',
    none: 'कोई नहीं',
  },
};
