import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';
import { apart } from './apart.ts';

const plural = pluralIn('ar');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'اسم الغرفة أو رابط الاجتماع',
    join: 'انضمام',
    opensWith: 'يُفتح عبر',
    hosting: 'الاستضافة',
    setUpHosting: 'إعداد استضافة أخرى…',
    muted: 'الانضمام مكتوم الصوت',
    cameraOff: 'إيقاف الكاميرا',
    newName: 'اسم جديد',
    meetings: 'اجتماعاتك',
    search: 'بحث',
    nothingFound: (wanted: string) => `ليس بين اجتماعاتك ما اسمه «${apart(wanted)}».`,
    firstRun: 'تظهر هنا الاجتماعات التي تنضم إليها.',
    firstRunWays: 'اكتب اسمًا، أو افتح رابط اجتماع من أي مكان، أو أفلته على هذه النافذة.',
    invitation: 'بلا حساب ولا إعداد: يمكنك الانضمام حالًا.',
    addName: 'إضافة اسمك',
    found: (count: number) =>
      plural(count, {
        zero: 'لا اجتماعات',
        one: 'اجتماع واحد',
        two: 'اجتماعان',
        few: '# اجتماعات',
        many: '# اجتماعًا',
        other: '# اجتماع',
      }),
    rejoin: 'عودة',
    pin: (name: string) => `تثبيت ${apart(name)}`,
    copyLink: (name: string) => `نسخ رابط الويب إلى ${apart(name)}`,
    copied: 'تم نسخ الرابط',
    invite: (name: string) => `نسخ الدعوة إلى ${apart(name)}`,
    more: (name: string) => `المزيد حول ${apart(name)}`,
    menu: {
      copyLink: 'نسخ رابط الويب',
      invite: 'نسخ الدعوة…',
      moveUp: 'نقل لأعلى',
      moveDown: 'نقل لأسفل',
      forget: 'نسيان',
    },
    pinMoved: (name: string, place: number, of: number) =>
      `صار «${apart(name)}» في الموضع ${place} من ${of}.`,
    forgotten: (name: string) => `تم نسيان الاجتماع «${apart(name)}».`,
    forgottenCount: (count: number) =>
      plural(count, {
        zero: 'لم يُنسَ أي اجتماع.',
        one: 'تم نسيان اجتماع واحد.',
        two: 'تم نسيان اجتماعين.',
        few: 'تم نسيان # اجتماعات.',
        many: 'تم نسيان # اجتماعًا.',
        other: 'تم نسيان # اجتماع.',
      }),
    undo: 'تراجع',
    joinRow: (name: string) => `انضمام إلى ${apart(name)}`,
    dismiss: 'إخفاء',
    today: 'اليوم',
    yesterday: 'أمس',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `غادرت «${apart(name)}» بعد أقل من دقيقة.`
        : plural(minutes, {
            one: `غادرت «${apart(name)}» بعد دقيقة واحدة.`,
            two: `غادرت «${apart(name)}» بعد دقيقتين.`,
            few: `غادرت «${apart(name)}» بعد # دقائق.`,
            many: `غادرت «${apart(name)}» بعد # دقيقة.`,
            other: `غادرت «${apart(name)}» بعد # دقيقة.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: 'تعذّرت قراءة «اجتماعاتك»، فبدأت القائمة من جديد.',
      todo: `حُفظ الملف القديم باسم ${apart(file)}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'تعذّرت قراءة إعداداتك، فبدأ Parlour من جديد.',
      todo: `حُفظ الملف القديم باسم ${apart(file)}.`,
    }),
    usageDamaged: (file: string) => ({
      happened: 'تعذّرت قراءة ما عدّه «الاستخدام»، فبدأ العدّ من جديد.',
      todo: `حُفظ الملف القديم باسم ${apart(file)}.`,
    }),
    meetingsRestored: 'تعذّرت قراءة «اجتماعاتك»، فاستُخدمت آخر نسخة سليمة من القائمة.',
    settingsRestored: 'تعذّرت قراءة إعداداتك، فاستُخدمت آخر نسخة سليمة منها.',
    usageRestored: 'تعذّرت قراءة ما عدّه «الاستخدام»، فاستُخدمت آخر نسخة سليمة منه.',
    damagedStays: (file: string) =>
      `تعذّر نقل الملف التالف ${apart(file)}: ما تغيّره يضيع عند إغلاق Parlour.`,
    notWritten: (folder: string) => ({
      happened: 'تعذّر حفظ ما غيّرته، وسيضيع عند إغلاق Parlour.',
      todo: `أفرغ مساحة على القرص، أو تأكد من إمكان الكتابة في ${apart(folder)}.`,
    }),
  },
};
