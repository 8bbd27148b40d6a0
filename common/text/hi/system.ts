import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  /** Hindi menus have no letters for Alt. */
  menu: {
    file: 'फ़ाइल',
    edit: 'संपादन',
    view: 'देखें',
    window: 'विंडो',
    help: 'सहायता',

    home: 'मीटिंग में शामिल हों…',
    invite: 'आमंत्रण कॉपी करें…',
    settings: 'सेटिंग…',
    close: 'विंडो बंद करें',
    quit: 'Parlour बंद करें',

    undo: 'पूर्ववत करें',
    redo: 'फिर से करें',
    cut: 'कट करें',
    copy: 'कॉपी करें',
    paste: 'पेस्ट करें',
    pastePlain: 'बिना फ़ॉर्मैटिंग पेस्ट करें',
    delete: 'मिटाएँ',
    selectAll: 'सब चुनें',

    zoomIn: 'ज़ूम इन करें',
    zoomOut: 'ज़ूम आउट करें',
    actualSize: 'वास्तविक आकार',
    fullScreen: 'पूरी स्क्रीन',

    minimise: 'छोटा करें',
    fit: 'ज़ूम करें',
    showHome: 'होम',
    showMeeting: 'मौजूदा मीटिंग',
    allToFront: 'सब आगे लाएँ',

    about: 'Parlour का परिचय',
    licences: 'लाइसेंस और आभार',

    services: 'सेवाएँ',
    hide: 'Parlour छिपाएँ',
    hideOthers: 'दूसरे छिपाएँ',
    showAll: 'सब दिखाएँ',
  },
  aboutPanel: {
    credits: 'Jitsi मीटिंग के लिए डेस्कटॉप क्लाइंट: सार्वजनिक सर्वर पर, JaaS पर या आपके अपने सर्वर पर।',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  recent: {
    meetings: 'आपकी मीटिंग',
    join: 'मीटिंग में शामिल हों…',
    joinHint: 'Parlour वहाँ खुलता है जहाँ से मीटिंग में शामिल होते हैं',
    joinNamed: (name: string) => `${name} में शामिल हों`,
  },
  removing: {
    question: (name: string) => `“${name}” को हटाना है?`,
    detail:
      'उसकी कुंजी और उसकी मीटिंग ने इस कंप्यूटर पर जो कुछ रखा, वह सब भी हट जाएगा। JaaS में यह कंप्यूटर फिर महीने के नए उपयोगकर्ता के रूप में गिना जाएगा।',
    remove: 'हटाएँ',
    keep: 'रहने दें',
  },
  cannotShutIn: {
    happened: 'यह सिस्टम Parlour को अपने पेज अलग-थलग रखने नहीं देता।',
    todo: 'यूज़र नेमस्पेस के बिना AppImage सैंडबॉक्स के बिना चलता, इसलिए Parlour बंद होता है। इसके बजाय deb या rpm पैकेज इंस्टॉल करें, या बिना विशेषाधिकार वाले यूज़र नेमस्पेस की अनुमति दिलवाएँ।',
  },
  choosing: { key: 'निजी कुंजी चुनें', env: '.env फ़ाइल चुनें' },
  installed: {
    removeData: 'सेटिंग और याद रखी गई मीटिंग भी हटाएँ',
  },
};
