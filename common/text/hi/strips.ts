import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'कनेक्शन नहीं है। Parlour नेटवर्क का इंतज़ार कर रहा है।',
    silent: 'मीटिंग जवाब नहीं दे रही।',
    entering: (server: string) => `${server} ने आपको अभी अंदर नहीं आने दिया है।`,
    rejoin: 'फिर शामिल हों',
    dismiss: 'ख़ारिज करें',
    joiningAgain: 'फिर से शामिल हुआ जा रहा है',
    slept: 'आपका कंप्यूटर स्लीप में था।',
    networkAway: 'नेटवर्क चला गया था।',
    onceMore: 'एक बार और कोशिश हो रही है',
    microphoneGone: (name: string) => `आपका माइक्रोफ़ोन “${name}” अब जुड़ा नहीं है।`,
    cameraGone: (name: string) => `आपका कैमरा “${name}” अब जुड़ा नहीं है।`,
    speakerGone: (name: string) => `आपका स्पीकर “${name}” अब जुड़ा नहीं है।`,
    microphoneBroken: (name: string) => `आपका माइक्रोफ़ोन “${name}” अब काम नहीं करता।`,
    cameraBroken: (name: string) => `आपका कैमरा “${name}” अब काम नहीं करता।`,
    anotherUsed: 'कोई दूसरा इस्तेमाल हो रहा है।',
    chooseAnother: 'मीटिंग की सेटिंग में कोई दूसरा चुनें।',
    hint: {
      'graphics-restarted': 'तस्वीरें पल भर के लिए रुकीं और फिर आ गईं।',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'होस्ट ने आपको अंदर नहीं आने दिया।',
      todo: 'फिर से दस्तक देने से पहले होस्ट से पूछें।',
    },
    'password-cancelled': {
      happened: () => 'आपने पासवर्ड नहीं डाला, इसलिए आप मीटिंग में नहीं हैं।',
      todo: 'आयोजक से पासवर्ड माँगें, फिर दोबारा शामिल हों।',
    },
    'out-of-memory': {
      happened: () => 'मेमोरी ख़त्म हो गई और मीटिंग रुक गई।',
      todo: 'दूसरे प्रोग्राम बंद करें, फिर दोबारा शामिल हों; आपका कैमरा और माइक्रोफ़ोन बंद हैं।',
    },
    'stopped-answering': {
      happened: () => 'मीटिंग अब जवाब नहीं दे रही।',
      todo: 'फिर से शामिल हों; आपका कैमरा और माइक्रोफ़ोन बंद हैं।',
    },
    'captured-screen': {
      happened: (about) => `${about} ने बिना पूछे आपकी स्क्रीन की तस्वीर ली। Parlour ने मीटिंग बंद कर दी।`,
      todo: 'सर्वर के संचालक को बताएँ।',
    },
  },
};
