import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';
import { apart } from './apart.ts';

const plural = pluralIn('ar');

const storageProblem: (typeof source)['storageProblem'] = {
  running: {
    happened: (about) => `هناك اجتماع جارٍ على ${apart(about)}.`,
    todo: 'غادره، ثم امسح ثانيةً.',
  },
  failed: {
    happened: () => 'تعذّر النظر فيما تركته الاجتماعات على هذا الكمبيوتر.',
    todo: 'أغلق الإعدادات وافتحها ثانيةً.',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: 'اجتماعاتك',
    remember: 'تذكّر الاجتماعات',
    rememberHelp:
      'تعرض الرئيسية الاجتماعات التي انضممت إليها، على هذا الكمبيوتر فقط. عند الإيقاف لا يُضاف جديد، ويبقى الموجود حتى تمسحه. المعتاد التشغيل.',
    clear: 'مسح…',
    clearTitle: 'هل تريد مسح «اجتماعاتك»؟',
    clearCount: (count: number) =>
      plural(count, {
        zero: 'لن يُنسى أي اجتماع.',
        one: 'سيُنسى اجتماع واحد، حتى لو كان مثبّتًا.',
        two: 'سيُنسى اجتماعان، والمثبّت منهما أيضًا.',
        few: 'ستُنسى # اجتماعات، والمثبّتة منها أيضًا.',
        many: 'سيُنسى # اجتماعًا، والمثبّتة منها أيضًا.',
        other: 'سيُنسى # اجتماع، والمثبّتة منها أيضًا.',
      }),
    clearNow: 'مسح الاجتماعات',
    nothingToClear: 'لا توجد اجتماعات لنسيانها.',
    cleared: (count: number) =>
      plural(count, {
        zero: 'لم يُنسَ أي اجتماع',
        one: 'تم نسيان اجتماع واحد',
        two: 'تم نسيان اجتماعين',
        few: 'تم نسيان # اجتماعات',
        many: 'تم نسيان # اجتماعًا',
        other: 'تم نسيان # اجتماع',
      }),
    undo: 'تراجع',
    close: 'إغلاق',
    outside: 'من يعلم أيضًا باجتماعاتك',
    outsideWhy:
      'يمكن لصفحة الاجتماع أن تطلب أشياء من خوادم أخرى. يطلب منها Parlour ألا تفعل؛ وقد يفعل ذلك مع هذا خادم عُدّل.',
    thirdParties: 'خوادم أخرى في الاجتماعات',
    thirdPartiesHelp:
      'يمكن للصفحة أن تطلب من خوادم غير خادمها صورًا للأشخاص أو تقاويم. وتعرف هذه الخوادم عنوان شبكتك. المعتاد الإيقاف.',
    analytics: 'إحصاءات الاجتماعات',
    analyticsHelp:
      'يمكن للصفحة أن تبلغ الخدمات التي اختارها مشغّلها كيف جرى الاجتماع. ويتطلب ذلك «خوادم أخرى في الاجتماعات» أيضًا. المعتاد الإيقاف.',
    gravatar: 'صور من Gravatar',
    gravatarHelp:
      'يمكن للصفحة أن تطلب من gravatar.com الصور التابعة لعناوين البريد الإلكتروني للأشخاص. ويتطلب ذلك «خوادم أخرى في الاجتماعات» أيضًا. المعتاد الإيقاف.',
    sets: (key: string) => `اسمه في Jitsi: ${apart(key)}`,
    storage: 'ما تركته الاجتماعات على هذا الكمبيوتر',
    storageWhy:
      'تحفظ الخوادم أشياء على هذا الكمبيوتر: ملفات تعريف الارتباط وتسجيلات الدخول وإعدادات صفحتها. ولكل استضافة مكانها الخاص لذلك.',
    hosting: 'الاستضافة',
    size: 'الحجم',
    noStorage: 'لم تترك الاجتماعات شيئًا بعد.',
    looking: 'جارٍ البحث…',
    clearStorage: 'مسح…',
    clearStorageFor: (hosting: string) => `مسح ${apart(hosting)}…`,
    clearStorageTitle: (hosting: string) => `هل تريد مسح ما تركته اجتماعات «${apart(hosting)}»؟`,
    clearStorageMeans:
      'تُزال ملفات تعريف الارتباط وإعدادات صفحة الخادم، وقد يلزم تسجيل الدخول ثانيةً. وتبقى اجتماعاتك ومفاتيحك وإعداداتك في Parlour.',
    jaasWarning:
      'تحسب JaaS الكمبيوتر الذي مُسحت بياناته شخصًا جديدًا: قد تزيد فاتورة الحساب مستخدمًا نشطًا واحدًا في الشهر.',
    clearStorageNow: 'مسح',
    storageCleared: (hosting: string) => `أُزيل ما تركته اجتماعات «${apart(hosting)}».`,
    kept: 'ما يحفظه Parlour',
    keptWhere: (folder: string) =>
      `يحفظ Parlour إعداداتك واستضافاتك و«اجتماعاتك» وسجلًا قصيرًا في ${apart(folder)}. المفاتيح الخاصة والأسرار المشتركة في سلسلة المفاتيح في نظامك، والتذاكر لا تُحفظ أبدًا، ولا يُرسل شيء إلى صانعي Parlour.`,
  },
};
