import type { systemText as source } from '../en/system.ts';
import { apart } from './apart.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  menu: {
    file: '&ملف',
    edit: '&تحرير',
    view: '&عرض',
    window: '&نافذة',
    help: 'م&ساعدة',

    home: 'الانضمام إلى اجتماع…',
    invite: 'نسخ الدعوة…',
    settings: 'الإعدادات…',
    close: 'إغلاق النافذة',
    quit: 'إنهاء Parlour',

    undo: 'تراجع',
    redo: 'إعادة',
    cut: 'قص',
    copy: 'نسخ',
    paste: 'لصق',
    pastePlain: 'لصق دون تنسيق',
    delete: 'حذف',
    selectAll: 'تحديد الكل',

    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    actualSize: 'الحجم الفعلي',
    fullScreen: 'ملء الشاشة',

    minimise: 'تصغير النافذة',
    fit: 'تكبير/تصغير',
    showHome: 'الرئيسية',
    showMeeting: 'الاجتماع الحالي',
    allToFront: 'إحضار الكل إلى المقدمة',

    about: 'حول Parlour',
    licences: 'الرخص والشكر',

    services: 'الخدمات',
    hide: 'إخفاء Parlour',
    hideOthers: 'إخفاء غيره',
    showAll: 'إظهار الكل',
  },
  aboutPanel: {
    credits: 'تطبيق سطح مكتب لاجتماعات Jitsi: على الخادم العام أو JaaS أو خادمك الخاص.',
    versions: (electron: string, chromium: string) => `Electron ${electron}، Chromium ${chromium}`,
  },
  recent: {
    meetings: 'اجتماعاتك',
    join: 'الانضمام إلى اجتماع…',
    joinHint: 'يفتح Parlour حيث يجري الانضمام إلى الاجتماعات',
    joinNamed: (name: string) => `انضمام إلى ${apart(name)}`,
  },
  removing: {
    question: (name: string) => `هل تريد إزالة «${apart(name)}»؟`,
    detail:
      'يُزال معه مفتاحه وكل ما خزّنته اجتماعاته على هذا الكمبيوتر. ومع JaaS، يُحسب هذا الكمبيوتر بعد ذلك مستخدمًا شهريًا جديدًا.',
    remove: 'إزالة',
    keep: 'إبقاء',
  },
  cannotShutIn: {
    happened: 'لا يسمح هذا النظام لـ Parlour بعزل صفحاته.',
    todo: `من دون مساحات أسماء المستخدمين يعمل ${apart('AppImage')} بلا بيئة معزولة، لذلك ينتهي Parlour. ثبّت حزمة ${apart('deb')} أو ${apart('rpm')} بدلًا منه، أو اطلب السماح بمساحات أسماء المستخدمين من دون امتيازات.`,
  },
  choosing: { key: 'اختيار المفتاح الخاص', env: `اختيار ملف ${apart('.env')}` },
  installed: {
    removeData: 'إزالة الإعدادات والاجتماعات المحفوظة أيضًا',
  },
};
