import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'यह कंप्यूटर इंटरनेट से नहीं जुड़ा है।',
    todo: 'नेटवर्क जाँचें, फिर दोबारा कोशिश करें।',
  },
  'name-not-found': {
    happened: (about) => `${about} नाम का कोई सर्वर नहीं है।`,
    todo: 'पता और नेटवर्क जाँचें, फिर दोबारा कोशिश करें।',
  },
  refused: {
    happened: (about) => `${about} कनेक्शन स्वीकार नहीं करता।`,
    todo: 'हो सकता है कि वह फिर से चालू हो रहा हो: एक मिनट बाद दोबारा कोशिश करें।',
  },
  'server-error': {
    happened: (about) => `मीटिंग सर्वर ने गड़बड़ी की सूचना दी (${about})।`,
    todo: 'हो सकता है कि उस पर बहुत बोझ हो: एक मिनट बाद दोबारा कोशिश करें।',
  },
  'page-missing': {
    happened: (about) => `${about} पर इस पते की कोई मीटिंग नहीं है।`,
    todo: 'जिसने लिंक भेजा, उससे मिलाकर जाँचें।',
  },
  'too-slow': {
    happened: (about) => `${about} ने समय पर जवाब नहीं दिया।`,
    todo: 'नेटवर्क जाँचें, फिर दोबारा कोशिश करें।',
  },
  'not-jitsi': {
    happened: (about) => `${about} का पेज Jitsi मीटिंग नहीं है।`,
    todo: 'पता जाँचें। हो सकता है कि होटल या ट्रेन का नेटवर्क पहले साइन इन करवाना चाहता हो: लिंक को ब्राउज़र में खोलें।',
  },
  'framing-refused': {
    happened: (about) => `${about} दूसरे प्रोग्रामों को अपनी मीटिंग नहीं दिखाने देता।`,
    todo: 'मीटिंग को ब्राउज़र में खोलें। सर्वर के संचालक इसकी अनुमति दे सकते हैं (X-Frame-Options)।',
  },
  unreachable: {
    happened: (about) => `${about} तक नहीं पहुँचा जा सका।`,
    todo: 'नेटवर्क जाँचें, फिर दोबारा कोशिश करें।',
  },
  'join-too-slow': {
    happened: () => 'सर्वर ने अपना पेज खोला, पर आपको अंदर नहीं आने दिया।',
    todo: 'फिर से कोशिश करें; यही रहे, तो समस्या सर्वर में है।',
  },
  'not-allowed': {
    happened: () => 'आपको इस मीटिंग में शामिल होने की अनुमति नहीं है।',
    todo: 'आयोजक से आमंत्रण माँगें।',
  },
  kicked: {
    happened: (about) => (about ? `आपको ${about} से हटा दिया गया।` : 'आपको मीटिंग से हटा दिया गया।'),
    todo: 'फिर से शामिल होने से पहले होस्ट से पूछें।',
  },
  'ended-by-host': {
    happened: (about) =>
      about ? `होस्ट ने ${about} को सबके लिए समाप्त कर दिया।` : 'होस्ट ने मीटिंग सबके लिए समाप्त कर दी।',
    todo: 'आप यह संदेश बंद कर सकते हैं।',
  },
  'connection-lost': {
    happened: (about) => `${about} से कनेक्शन टूट गया।`,
    todo: 'नेटवर्क जाँचें, फिर दोबारा कोशिश करें।',
  },
  'page-crashed': {
    happened: () => 'मीटिंग अचानक बंद हो गई।',
    todo: 'फिर से शामिल हों; आपका कैमरा और माइक्रोफ़ोन बंद हैं।',
  },
  'key-absent': {
    happened: (about) => `“${about}” में अभी कोई निजी कुंजी नहीं है, इसलिए टिकट नहीं बन पाया।`,
    todo: 'सेटिंग में कुंजी जोड़ें।',
  },
  'ticket-not-made': {
    happened: () => 'इस रूम के लिए टिकट नहीं बन पाया।',
    todo: 'सेटिंग के “होस्टिंग” में टिकट देखें: वहाँ लिखा है कि क्या कमी है।',
  },
};
