import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'सार्वजनिक सर्वर',
      promise: 'meet.jit.si: मुफ़्त, कुछ सेट अप नहीं करना। जिसके पास लिंक हो, वह आ सकता है।',
    },
    jaas: {
      name: 'JaaS',
      promise: '8x8 में आपका खाता: सिर्फ़ टिकट वाले लोग आते हैं। Parlour यहीं टिकट पर हस्ताक्षर करता है।',
    },
    ownServer: {
      name: 'अपना सर्वर',
      promise: 'Jitsi सर्वर जो आप चलाते हैं या आपको मिला है: सबके लिए खुला, या टिकट वाला।',
    },
  },
  jaasFetches: '8x8 में आपका खाता: सिर्फ़ टिकट वाले लोग आते हैं।',
  list: {
    jaas: {
      title: 'आपके खाते',
      add: 'एक और खाता जोड़ें',
      firstName: 'मेरा खाता',
      anotherName: (number: number) => `खाता ${number}`,
    },
    ownServer: {
      title: 'आपके सर्वर',
      add: 'एक और सर्वर जोड़ें',
      firstName: 'मेरा सर्वर',
      anotherName: (number: number) => `सर्वर ${number}`,
    },
  },
  profileName: 'प्रोफ़ाइल का नाम',
  unfinished: 'अभी भरा नहीं गया',
  up: (name: string) => `${name} को ऊपर ले जाएँ`,
  down: (name: string) => `${name} को नीचे ले जाएँ`,
  duplicate: (name: string) => `${name} की प्रतिलिपि बनाएँ`,
  remove: (name: string) => `${name} को हटाएँ…`,
  copyName: (name: string) => `${name} (प्रतिलिपि)`,
  moved: (name: string, at: number, of: number) => `${name} अब ${of} में से ${at} नंबर पर है।`,
  alike: (upper: string, lower: string) =>
    `“${upper}” और “${lower}” का पता एक ही है: लिंक ऊपर वाले से खुलते हैं।`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1 से ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'JaaS कंसोल के “API keys” पेज से: यह vpaas-magic-cookie- से शुरू होता है।',
  keyId: 'कुंजी ID',
  keyIdHelp: 'उसी पेज से; पूरी या स्लैश के बाद का हिस्सा।',
};

const key: (typeof source)['key'] = {
  title: 'हस्ताक्षर की कुंजी',
  field: 'निजी कुंजी',
  fieldHelp:
    'इसे पेस्ट करें, या इसकी फ़ाइल यहाँ छोड़ें। यह आपके सिस्टम के कीचेन में जाती है; Parlour इसे फिर कभी नहीं दिखाता।',
  passphrase: 'कुंजी का पासफ़्रेज़',
  unlock: 'कुंजी खोलें और सहेजें',
  save: 'कुंजी सहेजें',
  session: 'Parlour बंद होने तक इस्तेमाल करें',
  choose: 'कुंजी की फ़ाइल चुनें…',
  env: '.env फ़ाइल से आयात करें…',
  saved: 'कुंजी सहेज ली गई।',
  savedFrom: (file: string) =>
    `हो गया। फ़ाइल अब भी मौजूद है: ${file}। उसे मिटा दें, या ऐसी जगह रखें जहाँ कोई और न पढ़ सके।`,
  kind: 'प्रकार',
  bits: (bits: number) => `${bits} बिट`,
  fingerprint: 'फ़िंगरप्रिंट (SHA-256)',
  added: 'जोड़ी गई',
  lastUsed: 'पिछला इस्तेमाल',
  never: 'कभी नहीं',
  test: 'कुंजी परखें',
  testing: 'परख जारी…',
  tested: {
    accepted: (server: string) => `कुंजी के हस्ताक्षर सही निकले, और ${server} उसके टिकट स्वीकार करता है।`,
    'not-asked': (server: string) =>
      `कुंजी के हस्ताक्षर सही निकले। ${server} उसके टिकट स्वीकार करता है या नहीं, यह पूछा नहीं जा सका; अगली मीटिंग में पता चलेगा।`,
  },
  clock: {
    unknown: 'सर्वर ने समय नहीं बताया, इसलिए इस कंप्यूटर की घड़ी नहीं मिलाई जा सकी।',
    agrees: 'इस कंप्यूटर की घड़ी सर्वर की घड़ी से मेल खाती है।',
    off: (span: string) => `इस कंप्यूटर की घड़ी में ${span} का फ़र्क़ है; टिकट में इसका हिसाब रखा जाता है।`,
  },
  replace: 'कुंजी बदलें',
  forget: 'कुंजी हटाएँ',
};

const checking: (typeof source)['checking'] = {
  start: 'सर्वर जाँचें',
  title: (server: string) => `${server} की जाँच`,
  running: (server: string) => `${server} की जाँच जारी…`,
  cancel: 'रद्द करें',
  cancelled: 'जाँच रद्द कर दी गई।',
  cut: 'बाक़ी के लिए समय नहीं बचा।',
  fine: 'मीटिंग के लिए ज़रूरी सब कुछ काम करता है।',
  problems: (count: number, steps: string) =>
    `${plural(count, { one: '# समस्या', other: '# समस्याएँ' })}: ${steps}।`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { one: 'जानने लायक़ # बात', other: 'जानने लायक़ # बातें' })}: ${steps}।`,
  took: (seconds: string) => `इसमें ${seconds} सेकंड लगे।`,
  copy: 'रिपोर्ट कॉपी करें',
  copied: 'कॉपी हो गया',
  copyLines: (where: string) => `लाइनें कॉपी करें: ${where}`,
  hide: 'यह जाँच छिपाएँ',
  lines: 'क्या-क्या देखा गया',
  skipped: (steps: string) => `नहीं देखा गया: ${steps}।`,
};

const ticket: (typeof source)['ticket'] = {
  title: 'टिकट',
  role: 'मेरी भूमिका',
  roles: { host: 'होस्ट', guest: 'मेहमान' },
  roleHelp: {
    host: 'अपनी मीटिंग के मॉडरेटर आप हैं।',
    guest: 'अपनी मीटिंग में आप बिना विशेष अधिकारों के आते हैं।',
  },
  lifetime: 'कब तक मान्य',
  lifetimeHelp: 'सिर्फ़ अंदर आने के लिए: जो मीटिंग में है, वह बना रहता है।',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { one: '# घंटा', other: '# घंटे' })
      : plural(minutes, { one: '# मिनट', other: '# मिनट' }),
  features: 'मुझे क्या शुरू करने की अनुमति है',
  feature: {
    recording: 'रिकॉर्डिंग',
    livestreaming: 'लाइव स्ट्रीमिंग',
    transcription: 'ट्रांसक्रिप्शन',
    'outbound-call': 'फ़ोन से कॉल करना',
    'inbound-call': 'फ़ोन से कॉल आना',
    'sip-outbound-call': 'SIP से कॉल करना',
    'sip-inbound-call': 'SIP से कॉल आना',
    'file-upload': 'फ़ाइलें साझा करना',
    'list-visitors': 'आगंतुकों की सूची',
  },
};

const inspector: (typeof source)['inspector'] = {
  title: 'टिकट की पड़ताल',
  field: 'किसी रूम का टिकट दिखाएँ',
  help: 'या कोई भी टिकट या लिंक पेस्ट करके देखें कि सर्वर उसे क्यों नहीं मानेगा। कहीं कुछ नहीं भेजा जाता।',
  show: 'दिखाएँ',
  nothingWrong: 'इसमें ऐसा कुछ नहीं जिससे सर्वर इसे न माने।',
  more: (count: number) => plural(count, { other: 'और # अन्य।' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `${name} का आमंत्रण`,
  life: 'कब तक चलेगा',
  lives: { hour: '1 घंटा', day: '1 दिन', date: 'किसी तारीख़ तक' },
  date: 'आख़िरी दिन',
  allows: (name: string, until: string) =>
    `यह लिंक जिसके पास हो, वह ${until} तक ${name} में आ सकता है: मेहमान के तौर पर, मॉडरेटर के तौर पर नहीं, और रिकॉर्डिंग या किसी और अतिरिक्त सुविधा के बिना।`,
  allowsOnOwnServer: (name: string, until: string) =>
    `यह लिंक जिसके पास हो, वह ${until} तक ${name} में आ सकता है। टिकट मेहमान का है, रिकॉर्डिंग या किसी और अतिरिक्त सुविधा के बिना।`,
  copy: 'आमंत्रण कॉपी करें',
  cancel: 'रद्द करें',
  copied: 'आमंत्रण कॉपी हो गया। इसे ख़त्म होने से पहले वापस नहीं लिया जा सकता।',
  close: 'बंद करें',
  issued: 'इस कंप्यूटर पर बनाए गए आमंत्रण',
  none: 'अभी कोई नहीं। होम पर इस प्रोफ़ाइल की हर मीटिंग के पास “आमंत्रण कॉपी करें” मिलेगा।',
  until: (when: string) => `${when} तक`,
  ended: (when: string) => `ख़त्म: ${when}`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
