import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'लिंक बदल जाएगा। नया लिंक अपने मेहमानों को भेजें।',
  'tickets-now': () =>
    'लिंक बदल जाएगा, और मेहमानों को अब आमंत्रण चाहिए: टिकट वाला लिंक, जो Parlour बनाता है।',
  'tickets-again': () => 'लिंक बदल जाएगा, और आपके मेहमानों को नए आमंत्रण चाहिए।',
  'no-tickets': () =>
    'लिंक बदल जाएगा, और जिसके पास वह हो, वह बिना टिकट आ सकता है। पासवर्ड या लॉबी साथ नहीं जाते: उन्हें मीटिंग में सेट करें।',
  'old-invitations': () => 'पहले बनाए गए आमंत्रण ख़त्म होने तक पुरानी जगह ही खोलते रहेंगे।',
  'folder-dropped': (folder) => `JaaS के रूम में फ़ोल्डर नहीं होते: पते से “${folder}” हटा दिया जाएगा।`,
  'sign-in': () => 'रूम खोलने के लिए आपमें से किसी एक को Google, GitHub या Facebook से साइन इन करना होगा।',
  'all-moderate': () =>
    'पैकेज से सीधे इंस्टॉल किए Jitsi सर्वर पर जिसके पास टिकट हो, वह मॉडरेटर होता है, मेहमान भी।',
  'monthly-users': () => 'शामिल होने वाला हर व्यक्ति खाते के मासिक उपयोगकर्ताओं में गिना जाता है।',
  reachable: (_folder, server) =>
    `मेहमानों को ${server} तक पहुँचना होगा: देख लें कि वह सिर्फ़ आपके नेटवर्क के लिए नहीं, उनके लिए भी खुला है।`,
  'left-behind': () => 'रिकॉर्डिंग और चैट वहीं रहते हैं जहाँ वे हैं।',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'यह मीटिंग या इसकी नई होस्टिंग अब नहीं है।',
    todo: 'इसे बंद करें और अपनी मीटिंग फिर देखें।',
  },
  'move-not-yours': {
    happened: () => 'यह रूम ऐसे खाते में है जो यहाँ सेट अप नहीं है।',
    todo: 'इसके होस्ट से कहें कि वे इसे ले जाएँ।',
  },
  'move-elsewhere': {
    happened: (about) =>
      about ? `नया पता “${about}” का हो जाएगा।` : 'नया पता किसी और होस्टिंग का हो जाएगा।',
    todo: 'कोई और होस्टिंग चुनें, या सेटिंग में दोनों में से एक का पता बदलें।',
  },
  'move-no-room': {
    happened: () => 'इस होस्टिंग पर इस पते का रूम नहीं हो सकता।',
    todo: 'कोई और होस्टिंग चुनें, या वहाँ किसी आसान नाम से शामिल हों।',
  },
};

const move: (typeof source)['move'] = {
  action: 'दूसरी होस्टिंग पर ले जाएँ…',
  title: 'दूसरी होस्टिंग पर ले जाएँ',
  to: 'कहाँ ले जाएँ',
  changes: 'क्या बदलेगा',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `पिन की गई मेरी दूसरी मीटिंग भी ${hosting} से ले जाएँ`,
      other: `पिन की गई मेरी # दूसरी मीटिंग भी ${hosting} से ले जाएँ`,
    }),
  move: 'ले जाएँ',
  cancel: 'रद्द करें',
  moved: (name: string, hosting: string) => `${name} अब ${hosting} पर है।`,
  movedAlong: (count: number) =>
    plural(count, { one: '# मीटिंग साथ गई।', other: '# मीटिंग साथ गईं।' }),
  stayed: (count: number) =>
    plural(count, {
      one: 'पिन की गई # मीटिंग वहीं रही: नई होस्टिंग पर उसका पता नहीं हो सकता।',
      other: 'पिन की गई # मीटिंग वहीं रहीं: नई होस्टिंग पर उनके पते नहीं हो सकते।',
    }),
  copyLink: 'नया लिंक कॉपी करें',
  linkCopied: 'लिंक कॉपी हो गया।',
  copyInvitation: 'आमंत्रण कॉपी करें…',
  close: 'बंद करें',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
