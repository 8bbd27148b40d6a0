import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

const storageProblem: (typeof source)['storageProblem'] = {
  running: {
    happened: (about) => `${about} पर एक मीटिंग चल रही है।`,
    todo: 'उसे छोड़ें, फिर दोबारा मिटाएँ।',
  },
  failed: {
    happened: () => 'मीटिंग इस कंप्यूटर पर क्या छोड़ गईं, यह देखा नहीं जा सका।',
    todo: 'सेटिंग बंद करके फिर से खोलें।',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: 'आपकी मीटिंग',
    remember: 'मीटिंग याद रखें',
    rememberHelp:
      'आप जिन मीटिंग में शामिल हुए, होम उनकी सूची दिखाता है, सिर्फ़ इस कंप्यूटर पर। बंद करने पर नया कुछ नहीं जुड़ता; जो है, वह आपके मिटाने तक रहता है। आम तौर पर चालू।',
    clear: 'मिटाएँ…',
    clearTitle: '“आपकी मीटिंग” मिटानी हैं?',
    clearCount: (count: number) =>
      plural(count, {
        one: '# मीटिंग सूची से हटेगी, पिन की गई हो तब भी।',
        other: '# मीटिंग सूची से हटेंगी, पिन की गई भी।',
      }),
    clearNow: 'मीटिंग मिटाएँ',
    nothingToClear: 'सूची से हटाने के लिए कोई मीटिंग नहीं है।',
    cleared: (count: number) =>
      plural(count, { one: '# मीटिंग सूची से हटी', other: '# मीटिंग सूची से हटीं' }),
    undo: 'पूर्ववत करें',
    close: 'बंद करें',
    outside: 'आपकी मीटिंग की ख़बर और किसे होती है',
    outsideWhy:
      'मीटिंग का पेज दूसरे सर्वरों से चीज़ें माँग सकता है। Parlour उससे ऐसा न करने को कहता है; बदला हुआ सर्वर फिर भी ऐसा कर सकता है।',
    thirdParties: 'मीटिंग में दूसरे सर्वर',
    thirdPartiesHelp:
      'लोगों की तस्वीरों या कैलेंडर के लिए पेज अपने सर्वर के अलावा दूसरों से भी पूछ सकता है। उन्हें आपके नेटवर्क का पता मालूम हो जाता है। आम तौर पर बंद।',
    analytics: 'मीटिंग के आँकड़े',
    analyticsHelp:
      'मीटिंग कैसी चली, पेज यह उन सेवाओं को बता सकता है जिन्हें उसके संचालक ने चुना है। इसके लिए “मीटिंग में दूसरे सर्वर” भी चाहिए। आम तौर पर बंद।',
    gravatar: 'Gravatar की तस्वीरें',
    gravatarHelp:
      'पेज gravatar.com से लोगों के ईमेल पतों से जुड़ी तस्वीरें माँग सकता है। इसके लिए “मीटिंग में दूसरे सर्वर” भी चाहिए। आम तौर पर बंद।',
    sets: (key: string) => `Jitsi में इसका नाम: ${key}`,
    storage: 'मीटिंग इस कंप्यूटर पर क्या छोड़ गईं',
    storageWhy:
      'सर्वर इस कंप्यूटर पर कुछ चीज़ें रखते हैं: कुकी, साइन इन, अपने पेज की सेटिंग। हर होस्टिंग की अपनी जगह है।',
    hosting: 'होस्टिंग',
    size: 'आकार',
    noStorage: 'मीटिंग ने अभी कुछ नहीं छोड़ा है।',
    looking: 'देखा जा रहा है…',
    clearStorage: 'मिटाएँ…',
    clearStorageFor: (hosting: string) => `${hosting} का डेटा मिटाएँ…`,
    clearStorageTitle: (hosting: string) => `${hosting} की मीटिंग ने जो छोड़ा, वह मिटाना है?`,
    clearStorageMeans:
      'कुकी और सर्वर के पेज की सेटिंग हट जाएँगी, और हो सकता है कि आपको फिर साइन इन करना पड़े। Parlour में आपकी मीटिंग, कुंजियाँ और सेटिंग बनी रहेंगी।',
    jaasWarning:
      'जिस कंप्यूटर का डेटा मिटाया गया, उसे JaaS नया व्यक्ति गिनता है: खाते के बिल में महीने का एक सक्रिय उपयोगकर्ता बढ़ सकता है।',
    clearStorageNow: 'मिटाएँ',
    storageCleared: (hosting: string) => `${hosting} की मीटिंग ने जो छोड़ा था, वह हटा दिया गया।`,
    kept: 'Parlour क्या रखता है',
    keptWhere: (folder: string) =>
      `Parlour आपकी सेटिंग, आपकी होस्टिंग, “आपकी मीटिंग” और एक छोटा लॉग ${folder} में रखता है। निजी कुंजियाँ और साझा सीक्रेट आपके सिस्टम के कीचेन में रहते हैं, टिकट कभी नहीं रखे जाते, और Parlour बनाने वालों को कुछ नहीं भेजा जाता।`,
  },
};
