import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'अभी रूम का कोई नाम नहीं है।',
    todo: 'रूम का नाम लिखें या मीटिंग लिंक पेस्ट करें।',
  },
  'link-too-long': {
    happened: () => 'यह टेक्स्ट मीटिंग लिंक के लिए बहुत लंबा है।',
    todo: 'सिर्फ़ लिंक पेस्ट करें, या रूम का नाम लिखें।',
  },
  'link-unreadable': {
    happened: () => 'यह लिंक पढ़ा नहीं जा सकता।',
    todo: 'जहाँ से मिला, वहाँ से इसे फिर कॉपी करें, या रूम का नाम लिखें।',
  },
  'scheme-unsupported': {
    happened: (about) => `“${about}:” वाले लिंक मीटिंग नहीं खोलते।`,
    todo: 'https:// से शुरू होने वाला लिंक पेस्ट करें, या रूम का नाम लिखें।',
  },
  'carries-password': {
    happened: () => 'इस लिंक में उपयोगकर्ता नाम या पासवर्ड है।',
    todo: 'उनके बिना वाला लिंक माँगें।',
  },
  'profile-unfinished': {
    happened: (about) => `“${about}” अभी सेट अप नहीं है।`,
    todo: 'बाक़ी जानकारी सेटिंग में भरें, या सार्वजनिक सर्वर चुनें।',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `इस लिंक में ${about} का नाम है, पर किसी रूम का नहीं।`
        : 'इस लिंक में सर्वर का नाम है, पर किसी रूम का नहीं।',
    todo: 'आख़िरी स्लैश के बाद रूम का नाम जोड़ें।',
  },
  'room-too-long': {
    happened: () => 'रूम का यह नाम 200 अक्षरों से लंबा है।',
    todo: 'कोई छोटा नाम चुनें।',
  },
  'room-reserved': {
    happened: (about) => `Jitsi सर्वर “${about}” को अपने लिए रखते हैं।`,
    todo: 'रूम का कोई और नाम चुनें।',
  },
  'room-climbs': {
    happened: () => 'रूम के नाम में “..” नहीं हो सकता।',
    todo: 'बिंदु हटा दें।',
  },
  'room-question-mark': {
    happened: () => 'रूम के नाम में “?” नहीं हो सकता।',
    todo: 'उसे हटा दें, या पूरा लिंक पेस्ट करें।',
  },
  'room-hash': {
    happened: () => 'रूम के नाम में “#” नहीं हो सकता।',
    todo: 'उसे हटा दें, या पूरा लिंक पेस्ट करें।',
  },
  'room-emoji': {
    happened: (about) =>
      about ? `रूम के नाम में ${about} नहीं हो सकता।` : 'रूम के नाम में इमोजी नहीं हो सकते।',
    todo: 'अक्षर और अंक इस्तेमाल करें।',
  },
  'room-hidden-character': {
    happened: () => 'रूम के इस नाम में कोई अदृश्य चिह्न है।',
    todo: 'नाम को पेस्ट करने के बजाय लिखें।',
  },
  'room-character': {
    happened: (about) => `रूम के नाम में “${about}” नहीं हो सकता।`,
    todo: 'अक्षर और अंक इस्तेमाल करें।',
  },
  'room-nothing-left': {
    happened: () => 'रूम के इस नाम में न अक्षर हैं, न अंक।',
    todo: 'कुछ जोड़ें।',
  },
  'hosting-unknown': {
    happened: () => 'चल रहा Parlour आपकी बताई होस्टिंग को नहीं जानता।',
    todo: 'Parlour बंद करें, फिर उसे दोबारा शुरू करें।',
  },
  'server-not-allowed': {
    happened: (about) => `आपका संगठन ${about} पर मीटिंग की अनुमति नहीं देता।`,
    todo: 'अपने व्यवस्थापकों से पूछें कि क्या इसकी अनुमति मिल सकती है।',
  },
  'hosting-not-allowed': {
    happened: () => 'आपका संगठन इस तरह की होस्टिंग की अनुमति नहीं देता।',
    todo: 'अपने व्यवस्थापकों से पूछें कि क्या इसकी अनुमति मिल सकती है।',
  },
};
