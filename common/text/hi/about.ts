import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('hi');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'वर्शन',
    copyVersions: 'वर्शन कॉपी करें',
    copied: 'कॉपी हो गया',
    independent:
      'Parlour, Jitsi मीटिंग के लिए एक मुफ़्त क्लाइंट है। इसे न 8x8 ने बनाया है, न Jitsi प्रोजेक्ट ने; वे न इसे बेचते हैं, न इसका समर्थन करते हैं।',
    licence: 'Parlour का लाइसेंस Apache 2.0 है।',
    credits: 'आभार',
    creditJitsi: 'मीटिंग Jitsi के IFrame API से खुलती हैं, कॉपीराइट 8x8, Inc. और Jitsi के योगदानकर्ता।',
    creditIcons: 'आइकॉन Lucide के हैं, जिन्हें Lucide के योगदानकर्ताओं ने और कुछ को Cole Bemis ने बनाया है।',
    creditElectron:
      'ऐप Electron पर चलता है, जिसे OpenJS Foundation और उसके योगदानकर्ता बनाते हैं और जिसमें Chromium और Node.js शामिल हैं।',
    licences: 'लाइसेंस',
    licencesWhy: 'Parlour में शामिल दूसरों का हर काम, उसके पूरे लाइसेंस के साथ।',
    show: 'लाइसेंस दिखाएँ',
    count: (count: number) => plural(count, { one: '# पैकेज', other: '# पैकेज' }),
    notHere: {
      happened: 'लाइसेंस नहीं खुल पाए।',
      todo: 'वे प्रोग्राम के साथ NOTICE फ़ाइल में भी हैं।',
    },
    chromium:
      'Chromium में सैकड़ों और लोगों का काम शामिल है। उनके लाइसेंस प्रोग्राम के साथ LICENSES.chromium.html फ़ाइल में हैं।',
  },
};
