import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'रूम का नाम या मीटिंग लिंक',
    join: 'शामिल हों',
    opensWith: 'यहाँ खुलेगी',
    hosting: 'होस्टिंग',
    setUpHosting: 'एक और होस्टिंग सेट अप करें…',
    muted: 'म्यूट होकर शामिल हों',
    cameraOff: 'कैमरा बंद',
    newName: 'नया नाम',
    meetings: 'आपकी मीटिंग',
    search: 'खोजें',
    nothingFound: (wanted: string) => `“${wanted}” नाम की आपकी कोई मीटिंग नहीं है।`,
    firstRun: 'आप जिन मीटिंग में शामिल होंगे, वे यहाँ दिखेंगी।',
    firstRunWays: 'कोई नाम लिखें, कहीं से भी मीटिंग लिंक खोलें, या लिंक को खींचकर इस विंडो पर छोड़ें।',
    invitation: 'न खाता, न सेटअप: आप तुरंत शामिल हो सकते हैं।',
    addName: 'अपना नाम जोड़ें',
    found: (count: number) => plural(count, { one: '# मीटिंग', other: '# मीटिंग' }),
    rejoin: 'फिर शामिल हों',
    pin: (name: string) => `${name} को पिन करें`,
    copyLink: (name: string) => `${name} का वेब लिंक कॉपी करें`,
    copied: 'लिंक कॉपी हो गया',
    invite: (name: string) => `${name} का आमंत्रण कॉपी करें`,
    more: (name: string) => `${name} के और विकल्प`,
    menu: {
      copyLink: 'वेब लिंक कॉपी करें',
      invite: 'आमंत्रण कॉपी करें…',
      moveUp: 'ऊपर ले जाएँ',
      moveDown: 'नीचे ले जाएँ',
      forget: 'सूची से हटाएँ',
    },
    pinMoved: (name: string, place: number, of: number) =>
      `${name} अब ${of} में से ${place} नंबर पर है।`,
    forgotten: (name: string) => `${name} को सूची से हटा दिया गया।`,
    forgottenCount: (count: number) =>
      plural(count, {
        one: '# मीटिंग सूची से हटा दी गई।',
        other: '# मीटिंग सूची से हटा दी गईं।',
      }),
    undo: 'पूर्ववत करें',
    joinRow: (name: string) => `${name} में शामिल हों`,
    dismiss: 'ख़ारिज करें',
    today: 'आज',
    yesterday: 'कल',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `आपने एक मिनट के भीतर मीटिंग ${name} छोड़ दी।`
        : plural(minutes, {
            one: `आपने # मिनट बाद मीटिंग ${name} छोड़ दी।`,
            other: `आपने # मिनट बाद मीटिंग ${name} छोड़ दी।`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: '“आपकी मीटिंग” सूची पढ़ी नहीं जा सकी, इसलिए वह नए सिरे से शुरू होती है।',
      todo: `पुरानी फ़ाइल ${file} नाम से रखी है।`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'आपकी सेटिंग पढ़ी नहीं जा सकीं, इसलिए Parlour नए सिरे से शुरू हुआ।',
      todo: `पुरानी फ़ाइल ${file} नाम से रखी है।`,
    }),
    usageDamaged: (file: string) => ({
      happened: '“इस्तेमाल” में जो गिना गया था वह पढ़ा नहीं जा सका, इसलिए गिनती नए सिरे से शुरू होती है।',
      todo: `पुरानी फ़ाइल ${file} नाम से रखी है।`,
    }),
    meetingsRestored: '“आपकी मीटिंग” सूची पढ़ी नहीं जा सकी, इसलिए उसकी पिछली सही प्रति काम में ली गई है।',
    settingsRestored: 'आपकी सेटिंग पढ़ी नहीं जा सकीं, इसलिए उनकी पिछली सही प्रति काम में ली गई है।',
    usageRestored:
      '“इस्तेमाल” में जो गिना गया था वह पढ़ा नहीं जा सका, इसलिए उसकी पिछली सही प्रति काम में ली गई है।',
    damagedStays: (file: string) =>
      `ख़राब फ़ाइल ${file} हटाई नहीं जा सकी: आप जो बदलेंगे वह Parlour बंद होने पर खो जाएगा।`,
    notWritten: (folder: string) => ({
      happened: 'आपका बदलाव सहेजा नहीं जा सका और Parlour बंद होने पर खो जाएगा।',
      todo: `डिस्क पर जगह बनाएँ, या देखें कि ${folder} में लिखा जा सकता है।`,
    }),
  },
};
