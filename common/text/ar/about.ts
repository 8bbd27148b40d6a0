import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ar');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'الإصدارات',
    copyVersions: 'نسخ الإصدارات',
    copied: 'تم النسخ',
    independent:
      'Parlour تطبيق حر لاجتماعات Jitsi. لا تصنعه شركة 8x8 ولا مشروع Jitsi، ولا يبيعانه ولا يتبنّيانه.',
    licence: 'يخضع Parlour لرخصة Apache 2.0.',
    credits: 'شكر وتقدير',
    creditJitsi:
      'تعمل الاجتماعات عبر واجهة IFrame API من Jitsi، وحقوق نشرها لشركة 8x8, Inc. والمساهمين في Jitsi.',
    creditIcons: 'الأيقونات من Lucide، من عمل المساهمين في Lucide، وبعضها من عمل Cole Bemis.',
    creditElectron:
      'يعمل التطبيق على Electron من مؤسسة OpenJS Foundation والمساهمين فيه، وهو يضم Chromium وNode.js.',
    licences: 'الرخص',
    licencesWhy: 'كل ما في Parlour من عمل الآخرين، مع نص رخصته كاملًا.',
    show: 'عرض الرخص',
    count: (count: number) =>
      plural(count, {
        zero: 'لا حزم',
        one: 'حزمة واحدة',
        two: 'حزمتان',
        few: '# حزم',
        many: '# حزمة',
        other: '# حزمة',
      }),
    notHere: {
      happened: 'تعذّر فتح الرخص.',
      todo: 'تجدها أيضًا بجوار البرنامج، في الملف NOTICE.',
    },
    chromium:
      'يضم Chromium أعمال مئات آخرين. تجد رخصهم بجوار البرنامج، في الملف LICENSES.chromium.html.',
  },
};
