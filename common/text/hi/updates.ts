import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'यह Parlour इंस्टॉल नहीं किया गया है, इसलिए ख़ुद को अपडेट नहीं करता। नया वर्शन वहीं से लें जहाँ से यह आया है।',
  'package-manager': 'नए वर्शन वही लाता है जिसने इस कंप्यूटर पर Parlour इंस्टॉल किया, या इसका पैकेज मैनेजर।',
  'no-key':
    'यह Parlour असली अपडेट को दूसरों से अलग नहीं पहचान सकता, इसलिए उन्हें नहीं खोजता। नया वर्शन वहीं से लें जहाँ से यह आया है।',
  forbidden: 'अपडेट आपका संगठन सँभालता है। Parlour उन्हें ख़ुद नहीं खोजता।',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'अपडेट सर्वर तक नहीं पहुँचा जा सका।',
    todo: 'अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
  },
  unreadable: {
    happened: () => 'अपडेट सर्वर ने कुछ ऐसा भेजा जिसे Parlour पढ़ नहीं सकता।',
    todo: 'बाद में दोबारा कोशिश करें। ऐसा ही रहे, तो उन्हें बताएँ जिनसे आपको Parlour मिला।',
  },
  'not-signed': {
    happened: () => 'अपडेट पर इस Parlour को बनाने वालों के हस्ताक्षर नहीं हैं, इसलिए उसे अस्वीकार किया गया।',
    todo: 'अपना मौजूदा वर्शन रखें और उन्हें बताएँ जिनसे आपको Parlour मिला।',
  },
  tampered: {
    happened: () => 'डाउनलोड की गई फ़ाइल वह नहीं है जिस पर हस्ताक्षर हुए थे, इसलिए उसे अस्वीकार किया गया।',
    todo: 'दोबारा कोशिश करें। फिर ऐसा हो, तो दूसरा नेटवर्क इस्तेमाल करें।',
  },
  replayed: {
    happened: () => 'अपडेट सर्वर ने पहले से पुराना वर्शन पेश किया, इसलिए उसे अस्वीकार किया गया।',
    todo: 'अपना मौजूदा वर्शन रखें और किसी और दिन दोबारा कोशिश करें।',
  },
  'not-written': {
    happened: () => 'अपडेट इस कंप्यूटर पर सहेजा नहीं जा सका।',
    todo: 'डिस्क पर जगह बनाएँ, या Parlour को वहाँ लिखने दें। फिर दोबारा कोशिश करें।',
  },
  'not-installed': {
    happened: () => 'सिस्टम ने Parlour को अपडेट इंस्टॉल नहीं करने दिया।',
    todo: 'Parlour रीस्टार्ट करके दोबारा कोशिश करें, या नया वर्शन ख़ुद इंस्टॉल करें।',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'अपडेट',
    runs: (version: string) => `यहाँ Parlour ${version} चल रहा है।`,
    mode: 'अपडेट कैसे आएँ',
    modeChoice: { notify: 'मुझे बताएँ', automatic: 'अपने-आप', off: 'बंद' },
    modeHelp: {
      notify:
        'Parlour दिन में एक बार देखता है और नया वर्शन होने पर बताता है। उसे कब डाउनलोड करना है, यह आप तय करते हैं।',
      automatic:
        'जब कोई मीटिंग नहीं चल रही हो, तब Parlour नए वर्शन डाउनलोड करता है और आपके Parlour बंद करने पर उन्हें इंस्टॉल करता है।',
      off: 'Parlour अपने-आप नहीं देखता। “अभी जाँचें” फिर भी काम करता है।',
    },
    check: 'अभी जाँचें',
    checking: 'नया वर्शन खोजा जा रहा है',
    neverChecked: 'Parlour ने अभी तक नया वर्शन नहीं खोजा है।',
    upToDate: 'Parlour अप टू डेट है।',
    checked: (when: string) => `पिछली जाँच: ${when}`,
    available: (version: string) => `Parlour ${version} उपलब्ध है।`,
    notes: 'नया क्या है',
    download: 'डाउनलोड करें',
    downloading: (version: string) => `Parlour ${version} डाउनलोड हो रहा है`,
    ready: (version: string) => `Parlour ${version} तैयार है।`,
    readyMeans: 'रीस्टार्ट न करने पर, यह आपके Parlour बंद करने पर इंस्टॉल होगा।',
    restart: 'अपडेट के लिए Parlour रीस्टार्ट करें',
    restartNow: 'रीस्टार्ट करें',
    inMeeting: 'एक मीटिंग चल रही है। अपडेट उसके ख़त्म होने तक रुके रहेंगे।',
    elsewhere,
  },
  updateProblem,
};
