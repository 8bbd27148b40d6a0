import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'अभी सर्वर का कोई पता नहीं है।',
    todo: 'सर्वर का नाम लिखें, जैसे meet.example.org।',
  },
  'address-http': {
    happened: () => 'http:// वाले पते एन्क्रिप्ट नहीं होते, और Jitsi वहाँ काम नहीं करता।',
    todo: 'https:// इस्तेमाल करें; इसके लिए सर्वर को सर्टिफ़िकेट चाहिए।',
  },
  'address-scheme': {
    happened: (about) => `“${about}:” मीटिंग सर्वर का पता नहीं है।`,
    todo: 'सर्वर का नाम लिखें, जैसे meet.example.org।',
  },
  'address-password': {
    happened: () => 'इस पते में उपयोगकर्ता नाम या पासवर्ड है।',
    todo: 'उसे हटा दें; सर्वर माँगे, तो Parlour आपसे पूछ लेगा।',
  },
  'address-unreadable': {
    happened: () => 'यह किसी सर्वर का पता नहीं है।',
    todo: 'उसका नाम लिखें, जैसे meet.example.org, और पोर्ट हो तो उसके बाद :पोर्ट।',
  },
  'address-path': {
    happened: (about) => `रूम के नामों से पहले “${about}” नहीं आ सकता।`,
    todo: 'इसे हटा दें, या वह पथ लिखें जिससे आपके सर्वर के रूम शुरू होते हैं।',
  },
  'address-room-link': {
    happened: (about) => `यह एक रूम का लिंक लगता है: “${about}”।`,
    todo: 'चुनें कि आपका मतलब क्या है:',
  },
  'address-public': {
    happened: () => 'यह सार्वजनिक सर्वर है।',
    todo: 'ऊपर “सार्वजनिक सर्वर” चुनें; कुछ सेट अप नहीं करना।',
  },
  'address-jaas': {
    happened: () => 'यह JaaS के लिए 8x8 का सर्वर है।',
    todo: 'ऊपर “JaaS” चुनें और वहाँ अपना AppID भरें।',
  },
  'address-taken': {
    happened: (about) => `“${about}” का पता भी यही है।`,
    todo: 'दोनों में से एक में पथ जोड़ें, या एक को हटाएँ।',
  },
  'address-not-allowed': {
    happened: (about) => `आपका संगठन ${about} पर मीटिंग की अनुमति नहीं देता।`,
    todo: 'अपने व्यवस्थापकों से पूछें कि क्या इसकी अनुमति मिल सकती है।',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'अभी कोई साझा सीक्रेट नहीं है।',
    todo: 'सर्वर का app_secret पेस्ट करें।',
  },
  'secret-too-long': {
    happened: () => 'यह 1,000 बाइट से लंबा है, जो साझा सीक्रेट के लिए बहुत ज़्यादा है।',
    todo: 'पूरी फ़ाइल नहीं, सिर्फ़ सीक्रेट पेस्ट करें।',
  },
  'secret-several-lines': {
    happened: () => 'साझा सीक्रेट में एक लाइन होती है; इसमें कई हैं।',
    todo: 'सिर्फ़ सर्वर के app_secret का मान पेस्ट करें।',
  },
  'secret-hidden-character': {
    happened: () => 'इस सीक्रेट में कोई अदृश्य चिह्न है।',
    todo: 'इसे लिखें, या किसी सादी टेक्स्ट फ़ाइल से कॉपी करें।',
  },
  'secret-is-key': {
    happened: () => 'यह कुंजी की फ़ाइल है, साझा सीक्रेट नहीं।',
    todo: 'निजी कुंजी के लिए ऊपर “निजी कुंजी (RS256)” चुनें।',
  },
  'secret-is-ticket': {
    happened: () => 'यह टिकट (JWT) है, टिकट पर हस्ताक्षर करने वाला सीक्रेट नहीं।',
    todo: 'सर्वर का app_secret पेस्ट करें; टिकट Parlour ख़ुद बनाता है।',
  },
  'secret-sample': {
    happened: () => 'यह Jitsi के दस्तावेज़ों का उदाहरण है, जिसे सब जानते हैं।',
    todo: 'इसे सर्वर पर बदलें, जैसे “openssl rand -hex 32” से मिले मान से।',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () => `अतिरिक्त क्लेम में ${longestExtraClaims} अक्षर हो सकते हैं; इसमें उससे ज़्यादा हैं।`,
    todo: 'कुछ हटा दें: टिकट वेब पतों में भेजे जाते हैं।',
  },
  'claims-not-json': {
    happened: () => 'यह JSON नहीं है।',
    todo: 'इसे ऐसे लिखें: {"context": {"group": "staff"}}, दोहरे उद्धरण चिह्नों के साथ।',
  },
  'claims-not-object': {
    happened: () => 'यह JSON है, पर ऑब्जेक्ट नहीं।',
    todo: 'इसके दोनों ओर धनुकोष्ठक {} लगाएँ, और हर मान से पहले एक नाम लिखें।',
  },
  'claims-reserved': {
    happened: (about) => `“${about}” को Parlour हर टिकट के लिए ख़ुद तय करता है।`,
    todo: 'इसे यहाँ से हटा दें।',
  },
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'सर्वर का पता',
  addressHelp: 'उसका नाम, और हों तो पोर्ट और पथ: meet.example.org',
  useAddress: (address: string) => `${address} इस्तेमाल करें`,
  authentication: 'प्रमाणीकरण',
  authentications: {
    none: 'कोई नहीं',
    HS256: 'साझा सीक्रेट (HS256)',
    RS256: 'निजी कुंजी (RS256)',
  },
  authenticationHelp: {
    none: 'जिसके पास लिंक हो, वह आ सकता है, या सर्वर के अपने पेज पर साइन इन करता है।',
    HS256: 'Parlour टिकट पर उस सीक्रेट से हस्ताक्षर करता है जिसे सर्वर app_secret के नाम से जानता है।',
    RS256: 'Parlour टिकट पर निजी कुंजी से हस्ताक्षर करता है; सार्वजनिक हिस्सा सर्वर उसकी ID से ढूँढता है।',
  },
  secretTitle: 'हस्ताक्षर का सीक्रेट',
  secret: 'साझा सीक्रेट',
  secretHelp:
    'सर्वर का app_secret (JWT_APP_SECRET)। यह आपके सिस्टम के कीचेन में जाता है; Parlour इसे फिर कभी नहीं दिखाता।',
  saveSecret: 'सीक्रेट सहेजें',
  secretSaved: 'सीक्रेट सहेज लिया गया।',
  secretKind: 'साझा सीक्रेट, HS256',
  weak: 'यह सीक्रेट 32 बाइट से छोटा है, इसलिए बार-बार आज़माकर इसका अंदाज़ा लगाया जा सकता है।',
  weakTodo:
    'यह काम करता है। ज़्यादा मज़बूत चाहिए, तो “openssl rand -hex 32” से मिला मान सर्वर पर और यहाँ डालें।',
  tested: {
    accepted: (server: string) => `सीक्रेट के हस्ताक्षर सही निकले, और ${server} उसके टिकट स्वीकार करता है।`,
    'not-asked': (server: string) =>
      `सीक्रेट के हस्ताक्षर सही निकले। ${server} उसके टिकट स्वीकार करता है या नहीं, यह पूछा नहीं जा सका; अगली मीटिंग में पता चलेगा।`,
  },
  testSecret: 'सीक्रेट परखें',
  replaceSecret: 'सीक्रेट बदलें',
  forgetSecret: 'सीक्रेट हटाएँ',
  env: '.env फ़ाइल से आयात करें…',
  envHelp: 'docker-jitsi-meet की फ़ाइल से जारीकर्ता, ऑडियंस और साझा सीक्रेट मिल जाते हैं।',
  envTaken: (file: string) =>
    `${file} से लिया गया। फ़ाइल अब भी मौजूद है: उसे ऐसी जगह रखें जहाँ कोई और न पढ़ सके।`,
  claims: 'टिकट में क्या लिखा होता है',
  issuer: 'जारीकर्ता',
  issuerHelp: 'iss: सर्वर का app_id (JWT_APP_ID)।',
  audience: 'ऑडियंस',
  audienceHelp: 'aud: ख़ाली हो, तो वही जो जारीकर्ता है; ज़्यादातर सर्वरों के लिए यह सही है।',
  subject: 'विषय',
  subjectHelp:
    'sub: * हर उस सर्वर के लिए सही है जो डोमेन की पुष्टि नहीं करता। जो करता है, उसे अपना XMPP डोमेन चाहिए, जैसे meet.jitsi।',
  keyId: 'कुंजी ID',
  keyIdHelp: 'kid: वह नाम जिससे सर्वर सार्वजनिक कुंजी ढूँढता है।',
  extraClaims: 'अतिरिक्त क्लेम',
  extraClaimsHelp: 'JSON ऑब्जेक्ट, जो हर टिकट में मिला दिया जाता है। आम तौर पर ख़ाली।',
  moderators:
    'पैकेज से सीधे इंस्टॉल किए Jitsi सर्वर पर जिसके पास टिकट हो, वह मॉडरेटर होता है, मेहमान भी। token_affiliation मॉड्यूल वाला सर्वर भूमिकाएँ अलग रखता है।',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
