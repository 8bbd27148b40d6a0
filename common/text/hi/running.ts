import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'मीटिंग छोड़ें',
    mute: 'म्यूट करें',
    unmute: 'अनम्यूट करें',
    cameraOff: 'कैमरा बंद करें',
    cameraOn: 'कैमरा चालू करें',
    share: 'स्क्रीन साझा करें…',
    stopSharing: 'साझा करना रोकें',
    raiseHand: 'हाथ उठाएँ',
    lowerHand: 'हाथ नीचे करें',
    open: 'मीटिंग खोलें',
    // In Hindi, `one` is 0 as well.
    people: (count: number) =>
      count === 1 ? 'सिर्फ़ आप' : plural(count, { one: '# लोग', other: '# लोग' }),
    unread: (count: number) => plural(count, { one: '# नया संदेश', other: '# नए संदेश' }),
    speaks: (name: string) => `बोल रहे हैं: ${name}`,
    runsFor: (time: string) => `मीटिंग में बीता समय: ${time}`,
  },
  meetingMenu: {
    title: 'मीटिंग',
    muted: 'माइक्रोफ़ोन म्यूट करें',
    cameraOff: 'कैमरा बंद',
    hand: 'हाथ उठाएँ',
    chat: 'चैट',
    tiles: 'टाइल व्यू',
    participants: 'प्रतिभागी',
    pictureInPicture: 'पिक्चर में पिक्चर',
    alwaysOnTop: 'हमेशा सबसे ऊपर',
    invite: 'आमंत्रण कॉपी करें…',
    copyLink: 'वेब लिंक कॉपी करें',
  },
  trayState: {
    talking: (name: string) => `${name} में`,
    muted: (name: string) => `${name} में, म्यूट`,
    sharing: (name: string) => `${name} में, स्क्रीन साझा है`,
    'sharing-muted': (name: string) => `${name} में, म्यूट, स्क्रीन साझा है`,
  },
  closing: {
    question: (name: string) => `आप अभी ${name} में हैं।`,
    detail: 'मीटिंग चलती रहने दें, तो दूसरे वह सब सुनते और देखते रहेंगे जिसकी आपने अनुमति दी है।',
    leave: 'मीटिंग छोड़ें',
    keep: 'चलने दें',
    stay: 'रद्द करें',
    always: 'हमेशा यही करें',
  },
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} को अंदर आना है` : 'किसी को अंदर आना है'),
      message: (name: string) => (name ? `${name} का संदेश` : 'नया संदेश'),
      hand: (name: string) => (name ? `${name} ने हाथ उठाया` : 'किसी ने हाथ उठाया'),
    },
    several: {
      knock: (count: number) =>
        plural(count, {
          one: '# व्यक्ति को अंदर आना है',
          other: '# लोगों को अंदर आना है',
        }),
      message: (count: number) => plural(count, { one: '# नया संदेश', other: '# नए संदेश' }),
      hand: (count: number) =>
        plural(count, { one: '# व्यक्ति ने हाथ उठाया', other: '# लोगों ने हाथ उठाए' }),
    },
  },
  runningSettings: {
    title: 'मीटिंग के दौरान',
    notifications: 'सूचनाएँ',
    notificationsHelp: 'जब आप कुछ और देख रहे हों और कोई दस्तक दे, संदेश लिखे या हाथ उठाए, तब बताया जाता है।',
    compact: 'छोटा करने पर छोटी विंडो',
    compactHelp:
      'एक छोटी विंडो सबसे ऊपर रहती है: कौन बोल रहा है, कितना समय बीता, और म्यूट, कैमरा और मीटिंग छोड़ने के बटन।',
    closing: 'मीटिंग की विंडो बंद करने पर',
    closingChoice: { ask: 'पूछें', leave: 'मीटिंग छोड़ें', keep: 'चलने दें' },
    closingHelp: {
      ask: 'आपसे पूछा जाता है कि मीटिंग छोड़नी है या चलने देनी है।',
      leave: 'बिना पूछे मीटिंग छोड़ दी जाती है।',
      keep: 'मीटिंग बिना विंडो के चलती रहती है। घड़ी के पास का आइकन उसे वापस लाता है; जहाँ आइकन नहीं होता, वहाँ विंडो छोटी हो जाती है।',
    },
    shortcut: 'कहीं से भी म्यूट करना',
    shortcutHelp: 'मीटिंग के दौरान कोई भी प्रोग्राम सामने हो, इन कुंजियों से आप म्यूट और अनम्यूट हो सकते हैं।',
    noShortcut: 'कोई कुंजी नहीं',
    chooseKeys: 'कुंजियाँ चुनें…',
    pressKeys: 'कुंजियाँ दबाएँ…',
    removeKeys: 'कुंजियाँ हटाएँ',
    recording:
      'Ctrl या Alt – Mac पर Command, Control या Option – दबाए रखकर कोई और कुंजी दबाएँ। Esc से रद्द होता है।',
    needsModifier: 'यह कुंजी लिखने के लिए चाहिए। साथ में Ctrl या Alt भी दबाएँ।',
    keysSet: (keys: string) => `कुंजियाँ अब ${keys} हैं।`,
    keysRemoved: 'कुंजियाँ हटा दी गईं। अब कहीं से भी म्यूट करने की कोई कुंजी नहीं है।',
    shortcutTaken: {
      happened: 'ये कुंजियाँ कोई दूसरा प्रोग्राम या सिस्टम इस्तेमाल करता है।',
      todo: 'दूसरी कुंजियाँ चुनें।',
    },
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: 'स्पेस',
      Up: 'ऊपर तीर',
      Down: 'नीचे तीर',
      Left: 'बायाँ तीर',
      Right: 'दायाँ तीर',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: 'कैमरा, माइक्रोफ़ोन और स्पीकर आज़माएँ…',
    testDevicesHelp: 'मीटिंग में शामिल होने से पहले दिखाता और सुनाता है कि मीटिंग को क्या मिलेगा।',
  },
};
