import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'उपयोग:',
    synopsis: 'parlour [विकल्प] [--] [लिंक, लिंक फ़ाइल या कमरे का नाम]',
    about: 'आपके चुने हुए सर्वर पर Jitsi मीटिंग में शामिल होता है।',
    optionsTitle: 'विकल्प:',
    exitCodesTitle: 'समाप्ति कोड:',
    name: 'नाम',
    options: {
      profile: 'इस नाम की होस्टिंग पर कमरे में शामिल होता है। मीटिंग न हो तो यह मौजूदा होस्टिंग बन जाती है।',
      muted: 'माइक्रोफ़ोन म्यूट करके शामिल होता है।',
      hidden: 'बिना विंडो के, ट्रे में या ट्रे न हो तो छोटा होकर शुरू होता है। मीटिंग फिर भी दिखती है।',
      'new-meeting': 'होम दिखाता है, जिसकी फ़ील्ड में कमरे का नया नाम होता है।',
      settings: 'सेटिंग खोलता है।',
      'install-links': 'सिर्फ़ आपके लिए लिंक और लिंक फ़ाइलें Parlour में खुलवाता है और बंद हो जाता है।',
      'remove-links': 'उसे वापस लेता है और बंद हो जाता है।',
      help: 'यह मदद दिखाता है और बंद हो जाता है।',
      version: 'संस्करण बताता है और बंद हो जाता है।',
    },
    rest: 'इसके बाद जो है, वह विकल्प नहीं है।',
    exitCodes: {
      done: 'हो गया, या पहले से चल रहा Parlour कर रहा है।',
      failed: 'यह नहीं हो सका।',
      wrong: 'शब्द समझ में नहीं आए।',
    },
    problem: {
      unknown: (option: string) => `Parlour में ${option} विकल्प नहीं है।`,
      meant: (option: string) => `क्या आपका मतलब ${option} था?`,
      help: '“parlour --help” बताता है कि क्या-क्या है।',
      valueMissing: (option: string) => `${option} के बाद एक नाम होना चाहिए।`,
      valueUnwanted: (option: string) => `${option} के साथ कोई मान नहीं आता।`,
      notAlone: (option: string) => `${option} के साथ न मीटिंग आती है, न कोई और काम।`,
      severalWords: {
        happened: 'Parlour एक बार में एक ही मीटिंग खोलता है।',
        todo: 'खाली जगह वाले नाम को उद्धरण चिह्नों में लिखें।',
      },
      profileUnknown: {
        happened: (name: string) => `“${name}” नाम की कोई होस्टिंग नहीं है।`,
        todo: (names: string) => `ये मौजूद हैं: ${names}।`,
      },
      profileAmbiguous: {
        happened: (name: string) => `“${name}” नाम की कई होस्टिंग हैं।`,
        todo: 'सेटिंग में उनमें से एक को दूसरा नाम दें।',
      },
    },
    links: {
      installed: 'लिंक और लिंक फ़ाइलें अब Parlour में खुलती हैं।',
      removed: 'लिंक और लिंक फ़ाइलें अब इस Parlour में नहीं खुलतीं।',
      bySystem: 'एक पैकेज ने इस कंप्यूटर पर सबके लिए Parlour इंस्टॉल किया है; इसे बदलने के लिए पैकेज हटाएँ।',
      elsewhere: 'लिंक किसी दूसरी जगह के Parlour के लिए दर्ज हैं।',
      notHere: 'इस सिस्टम पर यह काम Parlour का इंस्टॉलर करता है।',
      failed: 'सिस्टम ने इसे स्वीकार नहीं किया।',
      noScreen: {
        happened: 'डेस्कटॉप के बिना Parlour यह नहीं कर सकता।',
        todo: 'इसे उस डेस्कटॉप के टर्मिनल में करें जहाँ आप Parlour इस्तेमाल करते हैं।',
      },
    },
  },
};
