import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `config.js फ़ाइल में ${way} का कोई पता नहीं दिया है।`,
    todo: () => 'पता लिखें; मीटिंग जहाँ हो सके WebSocket का इस्तेमाल करती हैं, नहीं तो BOSH का।',
  },
  elsewhere: {
    happened: () =>
      `नहीं देखा गया, क्योंकि config.js में ${way} का जो पता है, वह निजी नेटवर्क में है या एन्क्रिप्ट नहीं है।`,
  },
  missing: {
    happened: (about) => `वेब सर्वर ${way} को Prosody तक नहीं पहुँचाता (${status(about)})।`,
    todo: () => 'ऐसा करें कि वह इस पते को आगे पहुँचाए।',
  },
  forbidden: {
    happened: (about) => `सर्वर अपने ही पेज को ${way} देने से मना करता है (${status(about)})।`,
    todo: () => 'Prosody में उसके पेज के ऑरिजिन को अनुमति दें, और वेब सर्वर के नियम देखें।',
  },
  gateway: {
    happened: (about) =>
      `वेब सर्वर ${way} को आगे पहुँचाता है, पर Prosody जवाब नहीं देता (${status(about)})।`,
    todo: () => 'Prosody शुरू करें, और वेब सर्वर की सेटिंग में उसका पोर्ट जाँचें।',
  },
  redirect: {
    happened: () => `सर्वर ${way} के अनुरोध कहीं और भेज देता है।`,
    todo: () => 'ऐसा करें कि उनका जवाब वह ख़ुद दे।',
  },
  status: {
    happened: (about) => `${way} पर अनपेक्षित जवाब आता है (${status(about)})।`,
    todo: () => 'वेब सर्वर और Prosody के लॉग देखें।',
  },
  failed: {
    happened: (about) => `${way} पर बातचीत बीच में टूट गई (${named(about, 'error')})।`,
    todo: () => 'Prosody का लॉग देखें।',
  },
  'too-slow': {
    happened: () => `${way} पर समय रहते कुछ नहीं आया।`,
    todo: () => 'देखें कि Prosody कितना व्यस्त है, और उसका लॉग देखें।',
  },
  'not-xmpp': {
    happened: () => `जहाँ ${way} होना चाहिए, वहाँ Prosody की जगह कुछ और जवाब देता है।`,
    todo: () => 'ऐसा करें कि वेब सर्वर इस पते को Prosody तक पहुँचाए।',
  },
  domain: {
    happened: (about) =>
      `config.js के hosts.domain में ${named(about, 'domain')} लिखा है, पर Prosody उसे नहीं चलाता।`,
    todo: () => 'दोनों में एक ही होस्ट लिखें।',
  },
  'no-sign-in': {
    happened: () => `Prosody ${way} पर जवाब देता है, पर साइन इन का कोई तरीक़ा नहीं देता।`,
    todo: () => 'उसे बताएँ कि उसके आगे का वेब सर्वर एन्क्रिप्ट करता है।',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` वह कहता है: “${about['words']}”।`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `सर्वर कहता है कि कोई टिकट नहीं था।${saying(about)}`,
    todo: () => 'ऐसा करें कि वेब सर्वर पते में प्रश्नचिह्न के बाद का हिस्सा बनाए रखे।',
  },
  'ticket-expired': {
    happened: (about) => `सर्वर की घड़ी के हिसाब से टिकट की समय-सीमा ख़त्म हो चुकी थी।${saying(about)}`,
    todo: () => 'दोनों कंप्यूटरों की घड़ियाँ ठीक करें।',
  },
  'ticket-not-yet-valid': {
    happened: (about) => `सर्वर की घड़ी के हिसाब से टिकट अभी मान्य नहीं हुआ था।${saying(about)}`,
    todo: () => 'दोनों कंप्यूटरों की घड़ियाँ ठीक करें।',
  },
  'ticket-signature': {
    happened: (about) => `सर्वर टिकट के हस्ताक्षर की पुष्टि नहीं करता।${saying(about)}`,
    todo: () => 'वही सीक्रेट या कुंजी डालें जिसे सर्वर जानता है; उसका app_secret अक्षर-अक्षर वही होना चाहिए।',
  },
  'ticket-kid': {
    happened: (about) => `टिकट पर जिस कुंजी से हस्ताक्षर हुए, उसे सर्वर नहीं जानता।${saying(about)}`,
    todo: () => 'कुंजी ID (kid) मिलाएँ; कुंजी सर्वर हो, तो फ़ाइल का नाम kid का SHA-256 होता है।',
  },
  'ticket-issuer': {
    happened: (about) => `सर्वर इस जारीकर्ता (iss) के टिकट नहीं लेता।${saying(about)}`,
    todo: () => 'जारीकर्ता में सर्वर का app_id लिखें, या सर्वर पर इस जारीकर्ता को स्वीकार करें।',
  },
  'ticket-audience': {
    happened: (about) => `सर्वर इस ऑडियंस (aud) के टिकट नहीं लेता।${saying(about)}`,
    todo: () => 'वह ऑडियंस लिखें जिसे सर्वर मानता है, अक्सर उसका app_id।',
  },
  'ticket-room': {
    happened: (about) => `सर्वर टिकट में दिए रूम को नहीं मानता।${saying(about)}`,
    todo: () => 'इस प्रोफ़ाइल का पथ जाँचें, और यह भी कि टिकट में विषय (sub) क्या है।',
  },
  'account-blocked': {
    happened: () => 'इस प्रोफ़ाइल का खाता ब्लॉक है।',
    todo: () => 'खाते के मालिक को कारण JaaS कंसोल में दिखता है; अक्सर प्लान या भुगतान की बात होती है।',
  },
  'ticket-refused': {
    happened: (about) => `सर्वर टिकट को नहीं मानता।${saying(about)}`,
    todo: () => 'जारीकर्ता, ऑडियंस, कुंजी और हस्ताक्षर के प्रकार को सर्वर के कॉन्फ़िगरेशन से मिलाएँ।',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody जवाब देता है।' },
  'websocket-works': { happened: () => 'Prosody जवाब देता है।' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'बिना टिकट या पासवर्ड के सब अंदर आ सकते हैं।' },
  'entrance-ticket': {
    happened: () => 'सिर्फ़ टिकट वाले लोग अंदर आ सकते हैं, और यह प्रोफ़ाइल टिकट बनाती है।',
  },
  'entrance-ticket-lacking': {
    happened: () => 'सिर्फ़ टिकट वाले लोग अंदर आ सकते हैं, और यह प्रोफ़ाइल टिकट नहीं बनाती।',
    todo: () =>
      'इस प्रोफ़ाइल में टिकट सेट अप करें: हस्ताक्षर का प्रकार, जारीकर्ता, ऑडियंस, और सीक्रेट या कुंजी; या सिर्फ़ आमंत्रण से अंदर आएँ।',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'सिर्फ़ टिकट वाले लोग अंदर आ सकते हैं, और सर्वर टिकट साइन इन के एक पेज पर देता है।'
        : `सिर्फ़ टिकट वाले लोग अंदर आ सकते हैं, और सर्वर टिकट ${about['address']} पर देता है।`,
    todo: () => 'मीटिंग के पूछने पर वहाँ साइन इन करें, या इस प्रोफ़ाइल में टिकट सेट अप करें।',
  },
  'entrance-password': {
    happened: () => 'सर्वर सबसे नाम और पासवर्ड माँगता है।',
    todo: () => 'मीटिंग इन्हें पूछ लेती है; मेहमानों को भी आने देना हो, तो मेहमानों के लिए डोमेन सेट अप करें।',
  },
  'entrance-password-guests': {
    happened: () =>
      'होस्ट मीटिंग को नाम और पासवर्ड से खोलता है, जिन्हें मीटिंग पूछ लेती है; फिर मेहमान आ सकते हैं।',
  },
  'entrance-guests-refused': {
    happened: (about) => `मेहमानों को ${named(about, 'domain')} से आना है, पर Prosody उन्हें आने नहीं देता।`,
    todo: () => 'Prosody पर वह होस्ट बिना नाम वाले लोगों के लिए चलाएँ।',
  },
  'entrance-refused': {
    happened: (about) => `सर्वर किसी को साइन इन नहीं करने देता: “${named(about, 'words')}”।`,
    todo: () => 'Prosody का लॉग देखें।',
  },
  'entrance-unknown': {
    happened: () => 'सर्वर ने नहीं बताया कि अंदर आने वालों से उसे क्या चाहिए।',
    todo: () => 'दोबारा जाँच चलाएँ; यही रहे, तो Prosody का लॉग देखें।',
  },

  'ticket-none': { happened: () => 'यह प्रोफ़ाइल टिकट नहीं बनाती।' },
  'ticket-elsewhere': {
    happened: (about) =>
      `नहीं आज़माया गया, क्योंकि सर्वर ${named(about, 'host')} पर साइन इन कराता है, और टिकट सिर्फ़ सर्वर को ही भेजे जाते हैं।`,
  },
  'ticket-not-made': {
    happened: () => 'आज़माने के लिए कोई टिकट नहीं बन पाया।',
    todo: () => 'ऊपर इस प्रोफ़ाइल की कुंजी या सीक्रेट परखें: वहाँ पता चलेगा कि क्या कमी है।',
  },
  'ticket-accepted': { happened: () => 'सर्वर इस प्रोफ़ाइल का टिकट स्वीकार करता है।' },
  'ticket-not-looked-at': {
    happened: () => 'सर्वर टिकट देखता ही नहीं: वह बेमतलब टिकट को भी आने देता है।',
    todo: () => 'Prosody में टिकट चालू करें, या इस प्रोफ़ाइल में टिकट न चुनें।',
  },
  'ticket-not-taken': {
    happened: () => 'सर्वर नाम और पासवर्ड माँगता है, टिकट नहीं लेता।',
    todo: () => 'Prosody में टिकट चालू करें, या इस प्रोफ़ाइल में टिकट न चुनें।',
  },
  'ticket-unseen': {
    happened: () => 'टिकट Prosody तक पहुँचा ही नहीं: वेब सर्वर उसे पते से हटा देता है।',
    todo: () => 'ऐसा करें कि वह प्रश्नचिह्न के बाद का हिस्सा भी आगे पहुँचाए।',
  },
  'ticket-unanswered': {
    happened: () => 'सर्वर ने नहीं बताया कि टिकट उसे मंज़ूर है या नहीं।',
    todo: () => 'दोबारा जाँच चलाएँ; यही रहे, तो Prosody का लॉग देखें।',
  },
  ...refusal,
};
