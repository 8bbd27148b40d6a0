import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

type Words = (typeof source)['words'];

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `“${about}” फ़ाइल वहाँ नहीं है।`,
    todo: 'हो सकता है कि उसे कहीं और ले जाया गया हो: उसे ढूँढें, या लिंक माँगें।',
  },
  'file-kind': {
    happened: (about) => `“${about}” ऐसी फ़ाइल नहीं है जिसे Parlour खोलता हो।`,
    todo: '.meeting, .url, .webloc, .desktop या .ics फ़ाइल खोलें।',
  },
  'file-too-big': {
    happened: (about) => `“${about}” मीटिंग लिंक के लिए बहुत बड़ी है।`,
    todo: 'फ़ाइल की जगह लिंक माँगें।',
  },
  'file-irregular': {
    happened: (about) => `“${about}” कोई सामान्य फ़ाइल नहीं है।`,
    todo: 'उसका शॉर्टकट नहीं, फ़ाइल ही खोलें।',
  },
  'file-remote': {
    happened: (about) => `“${about}” किसी और कंप्यूटर पर है।`,
    todo: 'फ़ाइल को इस कंप्यूटर पर कॉपी करें और यहाँ से खोलें।',
  },
  'file-unreadable': {
    happened: (about) => `“${about}” को पढ़ा नहीं जा सकता।`,
    todo: 'देखें कि आपको उसे पढ़ने की अनुमति है, या लिंक माँगें।',
  },
  'file-empty': {
    happened: (about) => `“${about}” में किसी मीटिंग का नाम नहीं है।`,
    todo: 'जिसने इसे भेजा, उससे लिंक माँगें।',
  },
  'file-newer': {
    happened: (about) => `“${about}” को किसी नए Parlour ने बनाया है।`,
    todo: 'Parlour को अपडेट करें, या लिंक माँगें।',
  },
  'file-several': {
    happened: (about) => `“${about}” में कई मीटिंग हैं।`,
    todo: 'जो चाहिए, उसे अपने कैलेंडर से खोलें।',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: Words['linkEntry'] = {
  unknownServer: (server: string) => `Parlour अभी ${server} को नहीं जानता।`,
  asksFirst: 'जुड़ने से पहले पूछा जाएगा।',
  several: 'पूछा जाएगा कि आपकी कौन-सी होस्टिंग',
  drop: 'मीटिंग का लिंक या फ़ाइल यहाँ छोड़ें',
};

/** Home's dialog before a link opens. */
const linkQuestion: Words['linkQuestion'] = {
  unknown: 'अनजान सर्वर पर शामिल होना है?',
  server: 'सर्वर',
  room: 'रूम',
  ascii: (server: string) => `तकनीकी नाम: ${server}`,
  mixed: 'इस पते में अलग-अलग लिपियाँ मिली हैं। हो सकता है कि यह किसी और पते की नक़ल हो।',
  nothingSent: 'उसे अभी तक कुछ नहीं भेजा गया है।',
  ignored: 'लिंक कुछ ऐसी चीज़ें भी माँगता है जो Parlour नहीं करता:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'लिंक # ऐसी चीज़ भी माँगता है जो Parlour नहीं करता',
      other: 'लिंक # ऐसी चीज़ें भी माँगता है जो Parlour नहीं करता',
    }),
  once: 'एक बार शामिल हों',
  onceMeans: 'सर्वर का कुछ भी नहीं रखा जाता।',
  add: 'अपने सर्वर में जोड़ें…',
  addMeans: 'पहले उसकी सेटिंग खुलती हैं।',
  which: 'यह मीटिंग किस होस्टिंग से खुले?',
  whichWhy: (server: string) => `${server} आपकी कई होस्टिंग में है।`,
  always: 'ऐसे लिंक के लिए हमेशा यही इस्तेमाल करें',
  join: 'शामिल हों',
  cancel: 'रद्द करें',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: Words['linkCopies'] = {
  copy: 'Parlour लिंक कॉपी करें',
  save: 'लिंक फ़ाइल सहेजें…',
  desktop: 'डेस्कटॉप पर जोड़ें',
  saveInvitation: 'फ़ाइल में सहेजें…',
};

const linkNotice: Words['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} अब आपके सर्वरों में है। सेटअप पूरा होने पर ${name} में शामिल हों।`,
  fileSaved: (file: string) => `${file} नाम से सहेज लिया गया।`,
  fileNotSaved: {
    happened: 'फ़ाइल सहेजी नहीं जा सकी।',
    todo: 'कोई और जगह चुनें, या देखें कि डिस्क में जगह है और आपको लिखने की अनुमति है।',
  },
};

const linkSettings: Words['linkSettings'] = {
  schemes: 'लिंक खोलने वाले प्रोग्राम',
  schemesWhy:
    'सार्वजनिक सर्वर का साइन इन jitsi-meet: लिंक से लौटता है। वह आपकी मीटिंग तक तभी पहुँचता है जब ऐसे लिंक Parlour खोले।',
  ours: (scheme: string) => `${scheme}: वाले लिंक Parlour में खुलते हैं।`,
  theirs: (scheme: string, program: string) => `${scheme}: वाले लिंक ${program} में खुलते हैं।`,
  nobody: (scheme: string) => `${scheme}: वाले लिंक कोई प्रोग्राम नहीं खोलता।`,
  someone: (scheme: string) => `सिस्टम नहीं बताता कि ${scheme}: वाले लिंक किसमें खुलते हैं।`,
  claim: 'Parlour में खोलें',
  claimFor: (scheme: string) => `${scheme}: वाले लिंक Parlour में खोलें`,
  systemDecides: (scheme: string) =>
    `यह सिस्टम की अपनी सेटिंग से तय होता है। वहाँ “डिफ़ॉल्ट ऐप” ढूँढें और ${scheme}: वाले लिंक के लिए Parlour चुनें।`,
  notSure: (scheme: string) =>
    `सिस्टम से कहा गया, पर वह नहीं बताता कि उसने क्या किया। अगर ${scheme}: वाले लिंक अब भी कहीं और खुलते हैं, तो सिस्टम के “डिफ़ॉल्ट ऐप” में Parlour चुनें।`,
  asking: 'सिस्टम से पूछा जा रहा है…',
  notAsked: {
    happened: 'सिस्टम से यह पूछा नहीं जा सका कि लिंक कौन-सा प्रोग्राम खोलता है।',
    todo: 'फिर से कोशिश करें; यही रहे, तो सिस्टम के “डिफ़ॉल्ट ऐप” में देखें।',
  },
  tryAgain: 'फिर से कोशिश करें',
  joining: 'लिंक से शामिल होना',
  joiningWhy:
    'लिंक से खुलने वाली मीटिंग से पहले सर्वर की अपनी स्क्रीन दिखती है, कैमरा और माइक्रोफ़ोन बंद रहते हैं। बिना पूछे शामिल होने पर आप तुरंत रूम में होते हैं।',
  atOnce: 'लिंक से बिना पूछे शामिल हों',
  theirTicket: 'लिंक के साथ आए टिकट को प्राथमिकता दें',
  forgetChosen: 'लिंक के लिए चुनी गई होस्टिंग भूल जाएँ',
  forgotten: 'भुला दिया गया। Parlour फिर पूछेगा।',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  fileSaving: { title: 'लिंक फ़ाइल सहेजें', kind: 'मीटिंग' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'यह साइन इन पहले ही इस्तेमाल हो चुका है।',
    todo: 'मीटिंग से फिर साइन इन करें।',
  },
  ticketMissing: {
    happened: () => 'इस पते से कोई साइन इन वापस नहीं आता।',
    todo: 'ब्राउज़र जो पता खोलना चाहता था, उसे jitsi-meet: समेत पूरा कॉपी करें।',
  },
};
