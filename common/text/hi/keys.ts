import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `“${about}”` : 'यह फ़ाइल');
/** The file before a postposition. */
const ofFile = (about: string): string => (about ? `“${about}”` : 'इस फ़ाइल');
const howToMakeOne =
  '“ssh-keygen -t rsa -b 4096 -m PEM” से एक कुंजी बनाएँ। फिर उसका सार्वजनिक हिस्सा अपने सर्वर को दें।';
const fromConsole = 'JaaS कंसोल (jaas.8x8.vc) के “API keys” पेज से';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'अभी कोई कुंजी नहीं है।',
    todo: 'निजी कुंजी पेस्ट करें, या उसकी फ़ाइल चुनें।',
  },
  'too-large': {
    happened: () => 'यह टेक्स्ट कुंजी के लिए बहुत ज़्यादा लंबा है।',
    todo: 'सिर्फ़ कुंजी पेस्ट करें, उसकी BEGIN लाइन से END लाइन तक।',
  },
  binary: {
    happened: () => 'यह न टेक्स्ट है, न ऐसी कुंजी जिसे Parlour पढ़ सके।',
    todo: 'निजी कुंजी वाली फ़ाइल चुनें; उसके नाम के अंत में अक्सर .pem, .pk या .key होता है।',
  },
  'web-page': {
    happened: () => 'यह वेब पेज है, कुंजी नहीं।',
    todo: 'कुंजी की असली फ़ाइल डाउनलोड करें; हो सकता है कि पहले साइन इन करना पड़े।',
  },
  'one-line': {
    happened: () => 'यह पासवर्ड या साझा सीक्रेट लगता है, निजी कुंजी नहीं।',
    todo: 'पूरी निजी कुंजी पेस्ट करें; उसमें लगभग 30 से 50 लाइनें होती हैं।',
  },
  'not-a-key': {
    happened: () => 'इस टेक्स्ट में कोई निजी कुंजी नहीं है।',
    todo: 'वह हिस्सा ढूँढें जो BEGIN PRIVATE KEY या BEGIN RSA PRIVATE KEY से शुरू होता है।',
  },
  'frame-missing': {
    happened: () => 'इस कुंजी की पहली और आख़िरी लाइन नहीं हैं।',
    todo: 'BEGIN लाइन और END लाइन के साथ पूरी कुंजी कॉपी करें।',
  },
  damaged: {
    happened: () => 'यह कुंजी अधूरी या ख़राब है।',
    todo: 'इसे फिर से पूरा कॉपी करें, या इसकी जगह फ़ाइल चुनें।',
  },
  'two-keys': {
    happened: () => 'यहाँ एक से ज़्यादा निजी कुंजियाँ हैं।',
    todo: 'Parlour को सिर्फ़ वही दें जो इस प्रोफ़ाइल की है।',
  },
  'public-key': {
    happened: () => 'यह किसी कुंजी का सार्वजनिक हिस्सा है।',
    todo: 'निजी कुंजी चुनें: वह इसी नाम की फ़ाइल होती है जिसमें .pub नहीं होता, या जिसकी पहली लाइन में PRIVATE होता है।',
  },
  certificate: {
    happened: () => 'यह सर्टिफ़िकेट है, निजी कुंजी नहीं।',
    todo: 'वह फ़ाइल चुनें जिसकी पहली लाइन में PRIVATE KEY हो।',
  },
  'certificate-request': {
    happened: () => 'यह सर्टिफ़िकेट का अनुरोध है, निजी कुंजी नहीं।',
    todo: 'वह कुंजी चुनें जिससे यह अनुरोध बनाया गया था।',
  },
  openssh: {
    happened: () => 'यह कुंजी OpenSSH के अपने फ़ॉर्मैट में है।',
    todo: 'इसकी फ़ाइल की एक प्रतिलिपि को “ssh-keygen -p -m PEM -f COPY” से बदलें। फिर वह प्रतिलिपि चुनें।',
  },
  putty: {
    happened: () => 'यह कुंजी PuTTY के अपने फ़ॉर्मैट में है।',
    todo: 'इसे PuTTYgen में खोलें, Conversions में Export OpenSSH key चुनें, फिर उसे “ssh-keygen -p -m PEM -f COPY” से बदलें।',
  },
  pgp: {
    happened: () => 'यह PGP कुंजी या संदेश है।',
    todo: 'वह RSA निजी कुंजी चुनें जो आपने मीटिंग के लिए बनाई थी।',
  },
  jwk: {
    happened: () => 'यह कुंजी JSON (JWK) में लिखी है।',
    todo: 'जहाँ से यह मिली, वहाँ से इसे PEM के रूप में निर्यात करें।',
  },
  jwt: {
    happened: () => 'यह टिकट (JWT) है, टिकट पर हस्ताक्षर करने वाली कुंजी नहीं।',
    todo: 'निजी कुंजी पेस्ट करें; टिकट Parlour ख़ुद बनाता है।',
  },
  pkcs12: {
    happened: () => 'यह PKCS #12 कंटेनर (.p12 या .pfx) है।',
    todo: '“openssl pkcs12 -nocerts -in FILE -out key.pem” से कुंजी इसमें से निकालें।',
  },
  ec: {
    happened: () => 'यह एलिप्टिक कर्व कुंजी है; टिकट के लिए RSA कुंजी चाहिए।',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'यह Ed25519 कुंजी है; टिकट के लिए RSA कुंजी चाहिए।',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () => 'यह RSA कुंजी सिर्फ़ PSS हस्ताक्षरों के लिए है, जिन्हें मीटिंग सर्वर नहीं जाँचते।',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'यह DSA कुंजी है; टिकट के लिए RSA कुंजी चाहिए।',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () => 'इस प्रकार की निजी कुंजी से टिकट पर हस्ताक्षर नहीं हो सकते; उसके लिए RSA कुंजी चाहिए।',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `यह कुंजी ${about} बिट की है, जो सुरक्षा के लिए कम है।`
        : 'यह कुंजी 2048 बिट से छोटी है, जो सुरक्षा के लिए कम है।',
    todo: '2048 या ज़्यादा बिट की कुंजी बनाएँ; JaaS 4096 की सलाह देता है।',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `यह कुंजी ${about} बिट की है, जो सर्वरों की सीमा से ज़्यादा है।`
        : 'यह कुंजी 8192 बिट से बड़ी है, जो सर्वरों की सीमा से ज़्यादा है।',
    todo: '4096 बिट की कुंजी बनाएँ।',
  },
  'passphrase-needed': {
    happened: () => 'यह कुंजी एक पासफ़्रेज़ से सुरक्षित है।',
    todo: 'पासफ़्रेज़ लिखें; Parlour उसे एक बार इस्तेमाल करता है और नहीं रखता।',
  },
  'passphrase-wrong': {
    happened: () => 'इस पासफ़्रेज़ से कुंजी नहीं खुलती।',
    todo: 'इसे फिर से लिखें; छोटे और बड़े अक्षरों का फ़र्क़ पड़ता है।',
  },
  'encryption-unsupported': {
    happened: () => 'यह कुंजी ऐसे एन्क्रिप्ट की गई है जिसे Parlour नहीं खोल सकता।',
    todo: 'इसे आम एन्क्रिप्शन के साथ सहेजें: “openssl rsa -aes256 -traditional -in FILE -out key.pem”।',
  },
  'file-missing': {
    happened: (about) => `${file(about)} अब वहाँ नहीं है।`,
    todo: 'फ़ाइल फिर से चुनें।',
  },
  'file-unreadable': {
    happened: (about) => `${ofFile(about)} को पढ़ा नहीं जा सकता।`,
    todo: 'देखें कि आपको उसे पढ़ने की अनुमति है, या उसकी जगह कुंजी पेस्ट करें।',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)} एक फ़ोल्डर है।`,
    todo: 'उसके अंदर की कुंजी फ़ाइल चुनें।',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)} प्रोग्रामों के बीच का पाइप है, फ़ाइल नहीं।`,
    todo: 'कुंजी को किसी सामान्य फ़ाइल में सहेजें, या पेस्ट करें।',
  },
  'file-is-device': {
    happened: (about) => `${file(about)} एक डिवाइस है, फ़ाइल नहीं।`,
    todo: 'कोई सामान्य फ़ाइल चुनें, या कुंजी पेस्ट करें।',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)} किसी प्रोग्राम का सॉकेट है, फ़ाइल नहीं।`,
    todo: 'कुंजी वाली कोई सामान्य फ़ाइल चुनें।',
  },
  'file-empty': {
    happened: (about) => `${file(about)} ख़ाली है।`,
    todo: 'कुंजी को फिर से डाउनलोड करें या सहेजें।',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} कुंजी के लिए बहुत ज़्यादा बड़ी है।`,
    todo: 'कुंजी की फ़ाइल चुनें; वह कुछ ही किलोबाइट की होती है।',
  },
  'file-slow': {
    happened: (about) => `${ofFile(about)} को समय पर नहीं पढ़ा जा सका।`,
    todo: 'अगर वह नेटवर्क ड्राइव पर है, तो पहले उसे इस कंप्यूटर पर कॉपी करें।',
  },
  'env-nothing': {
    happened: (about) => `${ofFile(about)} में ऐसा कोई नाम नहीं है जिसे Parlour जानता हो।`,
    todo: 'उनके नाम JAAS_APP_ID, JAAS_KID और JAAS_PRIVATE_KEY रखें।',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'आपका कीचेन लॉक है।',
    todo: 'फिर से कोशिश करें, और सिस्टम के पूछने पर उसका पासवर्ड लिखें।',
  },
  unavailable: {
    happened: () => 'इस कंप्यूटर पर ऐसी कोई कीचेन सेवा नहीं है जिस तक Parlour पहुँच सके।',
    todo: 'Linux पर GNOME Keyring (gnome-keyring) या KWallet (kwalletmanager) इंस्टॉल करके फिर से साइन इन करें, या कुंजी को सिर्फ़ इस सत्र के लिए इस्तेमाल करें।',
  },
  denied: {
    happened: () => 'आपके सिस्टम ने Parlour को कीचेन इस्तेमाल नहीं करने दिया।',
    todo: 'फिर से कोशिश करें, और पूछने पर “अनुमति दें” चुनें।',
  },
  slow: {
    happened: () => 'कीचेन जवाब नहीं देता।',
    todo: 'अगर आपका सिस्टम पासवर्ड माँग रहा है, तो उसे लिखें; फिर दोबारा कोशिश करें।',
  },
  damaged: {
    happened: () => 'कीचेन में इस प्रोफ़ाइल के लिए जो है, वह सहेजी गई कुंजी नहीं है।',
    todo: 'कुंजी फिर से सहेजें।',
  },
  removed: {
    happened: () => 'इस प्रोफ़ाइल की कुंजी कीचेन से हटा दी गई है।',
    todo: 'कुंजी फिर से सहेजें।',
  },
  'missing-module': {
    happened: () => 'Parlour का वह हिस्सा नहीं है जो कीचेन तक पहुँचता है।',
    todo: 'Parlour को फिर से इंस्टॉल करें, या कुंजी को सिर्फ़ इस सत्र के लिए इस्तेमाल करें।',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'अभी कोई AppID नहीं है।',
    todo: `इसे ${fromConsole} कॉपी करें।`,
  },
  'app-id-address': {
    happened: () => 'यह वेब पता है, AppID नहीं।',
    todo: 'सिर्फ़ vpaas-magic-cookie- से शुरू होने वाला हिस्सा अगले स्लैश तक कॉपी करें।',
  },
  'app-id-unreadable': {
    happened: () =>
      'यह AppID नहीं है: AppID में vpaas-magic-cookie- और फिर अंक और a से f तक के अक्षर होते हैं।',
    todo: `इसे ${fromConsole} फिर से कॉपी करें।`,
  },
  'app-id-sample': {
    happened: () => 'यह AppID 8x8 के दस्तावेज़ों का उदाहरण है।',
    todo: `अपना AppID ${fromConsole} कॉपी करें।`,
  },
  'key-id-missing': {
    happened: () => 'अभी कोई कुंजी ID नहीं है।',
    todo: `इसे ${fromConsole} कॉपी करें; यह स्लैश के बाद का हिस्सा है।`,
  },
  'key-id-address': {
    happened: () => 'यह वेब पता है, कुंजी ID नहीं।',
    todo: `आपकी कुंजी के पास जो ID लिखी है, उसे ${fromConsole} कॉपी करें।`,
  },
  'key-id-unreadable': {
    happened: () => 'यह कुंजी ID नहीं है: वह छोटी होती है, जैसे 0a1b2c।',
    todo: `इसे ${fromConsole} फिर से कॉपी करें।`,
  },
  'key-id-sample': {
    happened: () => 'यह कुंजी ID 8x8 के दस्तावेज़ों का उदाहरण है।',
    todo: `अपनी कुंजी ID ${fromConsole} कॉपी करें।`,
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `यह कुंजी किसी और AppID की है: ${about}।` : 'यह कुंजी किसी और AppID की है।',
    todo: 'JaaS कंसोल की एक ही लाइन से AppID और कुंजी ID कॉपी करें।',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
