import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'उसे सेटिंग के “होस्टिंग” में देखें।';
const newLink = 'अगर टिकट किसी लिंक के साथ आया, तो आयोजक से नया लिंक माँगें।';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'इस AppID के लिए टिकट नहीं बन सकता।',
    todo: 'AppID को JaaS कंसोल से फिर कॉपी करें; वह vpaas-magic-cookie- से शुरू होता है।',
  },
  'key-id-unusable': {
    happened: () => 'इस कुंजी ID से टिकट नहीं बन सकता।',
    todo: 'कुंजी ID को JaaS कंसोल से फिर कॉपी करें, AppID और उसके स्लैश के बिना।',
  },
  'key-id-missing': {
    happened: () => 'कुंजी ID के बिना टिकट नहीं बन सकता: सर्वर उसी से अपनी सार्वजनिक कुंजी ढूँढता है।',
    todo: 'सर्वर के संचालक से कुंजी ID (kid) पूछें और उसे भरें।',
  },
  'issuer-missing': {
    happened: () => 'जारीकर्ता के बिना टिकट नहीं बन सकता।',
    todo: 'जारीकर्ता भरें; वह सर्वर का app_id है।',
  },
  'extra-claims-unusable': {
    happened: () => 'इन अतिरिक्त क्लेम के साथ टिकट नहीं बन सकता।',
    todo: 'उन्हें ठीक करें, या ख़ाना ख़ाली छोड़ दें।',
  },
  'room-unusable': {
    happened: () => 'इस रूम के लिए टिकट नहीं बन सकता।',
    todo: 'एक रूम का नाम दें, अक्षरों और अंकों में; सब रूम के लिए एक टिकट नहीं होता।',
  },
  'end-passed': {
    happened: () => 'यह आमंत्रण पहले ही ख़त्म हो चुका होता।',
    todo: 'ख़त्म होने का समय बाद का चुनें।',
  },
  'key-not-private': {
    happened: () => 'इस कुंजी से टिकट पर हस्ताक्षर नहीं हो सकते, क्योंकि यह निजी कुंजी नहीं है।',
    todo: 'इस प्रोफ़ाइल की निजी कुंजी फिर से सहेजें।',
  },
  'key-not-rsa': {
    happened: () => 'इस कुंजी से टिकट पर हस्ताक्षर नहीं हो सकते, क्योंकि यह RSA कुंजी नहीं है।',
    todo: 'इस प्रोफ़ाइल के लिए RSA कुंजी सहेजें; JaaS 4096 बिट की सलाह देता है।',
  },
  'key-too-short': {
    happened: () => 'इस कुंजी से टिकट पर हस्ताक्षर नहीं हो सकते, क्योंकि यह 2048 बिट से छोटी है।',
    todo: 'इस प्रोफ़ाइल के लिए लंबी कुंजी सहेजें; JaaS 4096 बिट की सलाह देता है।',
  },
  'key-not-secret': {
    happened: () => 'इस कुंजी से टिकट पर हस्ताक्षर नहीं हो सकते, क्योंकि सर्वर को साझा सीक्रेट चाहिए।',
    todo: 'इस प्रोफ़ाइल का साझा सीक्रेट फिर से सहेजें।',
  },
  'signature-doubtful': {
    happened: () => 'हस्ताक्षर के बाद टिकट अपनी जाँच में सही नहीं निकला, इसलिए उसे फेंक दिया गया।',
    todo: 'फिर से कोशिश करें। दोबारा ऐसा हो, तो कुंजी फिर से सहेजें और इस कंप्यूटर की मेमोरी जाँचें।',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'यह सर्वर सिर्फ़ टिकट वाले लोगों को आने देता है।',
    todo: 'आयोजक से आमंत्रण माँगें, या सेटिंग के “होस्टिंग” में इस सर्वर के लिए कुंजी जोड़ें।',
  },
  'ticket-expired': {
    happened: () => 'इस मीटिंग के टिकट की समय-सीमा ख़त्म हो गई है।',
    todo: `नए टिकट के लिए फिर से कोशिश करें। ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'इस मीटिंग का टिकट अभी मान्य नहीं हुआ है।',
    todo: 'इस कंप्यूटर की तारीख़ और समय जाँचें। अगर टिकट किसी लिंक के साथ आया, तो उसके शुरू होने तक रुकें।',
  },
  'ticket-signature': {
    happened: () => 'सर्वर यह पुष्टि नहीं कर पाया कि टिकट पर किसने हस्ताक्षर किए।',
    todo: `यहाँ का सीक्रेट या निजी कुंजी वही होनी चाहिए जिसे सर्वर जानता है। ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'टिकट पर जिस कुंजी से हस्ताक्षर हुए, उसे सर्वर नहीं जानता।',
    todo: 'कुंजी ID को सर्वर की ID से मिलाएँ, JaaS में उसके कंसोल में; अभी जोड़ी गई कुंजी को कुछ मिनट लगते हैं।',
  },
  'ticket-issuer': {
    happened: () => 'सर्वर इस जारीकर्ता के टिकट नहीं लेता।',
    todo: `सर्वर के संचालक से जारीकर्ता पूछें। ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'टिकट किसी और तरह के सर्वर के लिए है।',
    todo: `सर्वर के संचालक से ऑडियंस पूछें। ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'टिकट किसी और रूम का है।',
    todo: `रूम और AppID जाँचें। ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'इस मीटिंग का JaaS खाता ब्लॉक है।',
    todo: 'खाते के मालिक को कारण JaaS कंसोल में दिखता है; अक्सर प्लान या भुगतान की बात होती है।',
  },
  'ticket-refused': {
    happened: () => 'सर्वर ने टिकट स्वीकार नहीं किया।',
    todo: `अगर वह आपका अपना है, तो उसे सेटिंग के “होस्टिंग” में देखें। ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'हस्ताक्षर का प्रकार',
  typ: 'प्रकार',
  kid: 'कुंजी',
  aud: 'ऑडियंस',
  iss: 'जारीकर्ता',
  sub: 'खाता या सर्वर',
  room: 'रूम',
  nbf: 'कब से मान्य',
  iat: 'कब बना',
  exp: 'कब तक मान्य',
  jti: 'इस टिकट का नंबर',
  'context.user.id': 'व्यक्ति',
  'context.user.name': 'नाम',
  'context.user.email': 'ईमेल',
  'context.user.avatar': 'तस्वीर',
  'context.user.moderator': 'मॉडरेटर',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'एक मिनट से कम',
  lessThanMinuteAhead: 'एक मिनट से भी कम में',
  lessThanMinutePast: 'एक मिनट से भी कम पहले',
  ahead: (span: string) => `${span} में`,
  past: (span: string) => `${span} पहले`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `इस कंप्यूटर की और सर्वर की घड़ियों में ${about} का फ़र्क़ है।`
      : 'इस कंप्यूटर की और सर्वर की घड़ियों में कई दिनों का फ़र्क़ है।',
  todo: 'अपने सिस्टम की सेटिंग में तारीख़ और समय ठीक करें।',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
