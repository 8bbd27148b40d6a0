import type { registrationText as source } from '../en/registration.ts';
import { apart } from './apart.ts';

/** How such files end, read from the left in lines that are read from the right. */
const ending = apart('.meeting');

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'أضافت حزمةٌ Parlour للجميع من قبل.',
    todo: 'استخدم تلك النسخة، أو أزل الحزمة أولًا.',
  },
  'foreign-entry': {
    happened: `هناك مدخل في القائمة باسم ${apart('parlour.desktop')} لم يكتبه Parlour.`,
    todo: `انقله من ${apart('.local/share/applications')} في مجلدك الشخصي، ثم حاول مجددًا.`,
  },
  'no-xdg-mime': {
    happened: 'ليس في هذا النظام xdg-mime الذي تُختار به برامج الروابط.',
    todo: 'ثبّت الحزمة xdg-utils، ثم حاول مجددًا.',
  },
  'not-written': {
    happened: 'تعذّرت كتابة كل شيء في مجلدك الشخصي.',
    todo: 'تحقق من أن في القرص مساحة وأن الكتابة مسموحة لك، ثم حاول مجددًا.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: `تُفتح ملفات ${ending} في Parlour.`,
      theirs: (program: string) => `تُفتح ملفات ${ending} في ${apart(program)}.`,
      nobody: `لا يفتح أي برنامج ملفات ${ending}.`,
      someone: `لا يذكر النظام ما يفتح ملفات ${ending}.`,
      claim: `فتح ملفات ${ending} في Parlour`,
      decides: `القرار لإعدادات النظام. ابحث فيها عن «التطبيقات الافتراضية»، واختر Parlour لملفات ${ending}.`,
    },
    none: 'ليس Parlour في قائمة هذا الحاسوب بعد. لا تغيّر إضافته إلا إعداداتك أنت، ويمكن التراجع عنها.',
    installed: `Parlour في قائمتك، ومسجّل للروابط ولملفات ${ending}.`,
    system: 'ثبّتت حزمةٌ Parlour لجميع مستخدمي هذا الحاسوب.',
    elsewhere: 'تشغّل قائمتك وروابطك نسخة من Parlour في مكان آخر. إن نُقلت، فأضفها من جديد.',
    add: 'إضافة Parlour إلى قائمة هذا الحاسوب وروابطه',
    addAgain: 'الإضافة من جديد',
    takeAway: 'الإزالة مجددًا',
    problem,
  },
  menuEntry: {
    comment: 'اجتماعات Jitsi على الخادم الذي تختاره',
    newMeeting: 'اجتماع جديد',
    settings: 'الإعدادات',
    file: 'اجتماع Parlour',
  },
};
