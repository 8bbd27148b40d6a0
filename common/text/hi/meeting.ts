import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'आपका टिकट बन रहा है',
    reaching: (server: string) => `${server} से संपर्क हो रहा है`,
    opening: 'मीटिंग खुल रही है',
    asking: 'आपके जवाब का इंतज़ार है',
    leaving: 'मीटिंग छोड़ी जा रही है',
    reconnecting: 'फिर से जुड़ रहा है',
    cancel: 'रद्द करें',
    leave: 'छोड़ें',
    tryAgain: 'फिर से कोशिश करें',
    openInBrowser: 'ब्राउज़र में खोलें',
    back: 'Parlour पर वापस',
    openSettings: 'सेटिंग खोलें',
    showTicket: 'टिकट दिखाएँ',
    checkServer: 'सर्वर जाँचें',
    frame: 'मीटिंग',
    unnamed: 'मेहमान',
  },
  switching: {
    question: (name: string) => `आप अभी ${name} में हैं।`,
    detail: (name: string) => `इसे छोड़कर ${name} में शामिल होना है?`,
    again: 'लिंक का अपना टिकट है। छोड़कर उस टिकट से फिर शामिल होना है?',
    ignored: (names: string) => `लिंक और जो माँगता है, वह नहीं किया जाता: ${names}।`,
    leave: 'छोड़ें और शामिल हों',
    joinAgain: 'फिर शामिल हों',
    stay: 'यहीं रहें',
  },
  mediaConsent: {
    question: (server: string) => `${server} आपका कैमरा और माइक्रोफ़ोन इस्तेमाल करना चाहता है।`,
    detail: 'इस सर्वर को आपने सेट अप नहीं किया है। अनुमति तभी दें जब लिंक भेजने वाले पर आपको भरोसा हो।',
    allow: 'अनुमति दें',
    refuse: 'अनुमति न दें',
  },
};
