import { apart } from './apart.ts';
import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'الاستخدام:',
    synopsis: 'parlour [خيارات] [--] [رابط أو ملف رابط أو اسم غرفة]',
    about: 'ينضم إلى اجتماعات Jitsi على الخادم الذي تختاره.',
    optionsTitle: 'الخيارات:',
    exitCodesTitle: 'رموز الخروج:',
    name: 'الاسم',
    options: {
      profile:
        'ينضم إلى الغرفة على الاستضافة التي تحمل هذا الاسم. ومن دون اجتماع تصبح هي الاستضافة الحالية.',
      muted: 'ينضم والميكروفون مكتوم.',
      hidden: 'يبدأ من دون نافذة، في منطقة الإشعارات أو مصغّرًا إن لم توجد. ويظهر الاجتماع على أي حال.',
      'new-meeting': 'يعرض الرئيسية وفي حقلها اسم غرفة جديد.',
      settings: 'يفتح الإعدادات.',
      'install-links': 'يجعل الروابط وملفات الروابط تُفتح في Parlour، لك وحدك، ثم ينتهي.',
      'remove-links': 'يتراجع عن ذلك ثم ينتهي.',
      help: 'يعرض هذه المساعدة ثم ينتهي.',
      version: 'يذكر الإصدار ثم ينتهي.',
    },
    rest: 'ما يليها ليس خيارًا.',
    exitCodes: {
      done: 'تم، أو يقوم به Parlour الذي يعمل الآن.',
      failed: 'تعذّر تنفيذه.',
      wrong: 'لم تُفهم الكلمات.',
    },
    problem: {
      unknown: (option: string) => `لا يوجد في Parlour خيار ${apart(option)}.`,
      meant: (option: string) => `هل تقصد ${apart(option)}؟`,
      help: 'يذكر الأمر «parlour --help» ما هو متاح.',
      valueMissing: (option: string) => `يجب أن يلي ${apart(option)} اسم.`,
      valueUnwanted: (option: string) => `لا قيمة مع ${apart(option)}.`,
      notAlone: (option: string) => `لا يجتمع ${apart(option)} مع اجتماع ولا مع إجراء آخر.`,
      severalWords: {
        happened: 'يفتح Parlour اجتماعًا واحدًا في كل مرة.',
        todo: 'ضع الاسم الذي فيه مسافات بين علامتي اقتباس.',
      },
      profileUnknown: {
        happened: (name: string) => `لا توجد استضافة باسم «${apart(name)}».`,
        todo: (names: string) => `الموجود: ${apart(names)}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `هناك أكثر من استضافة باسم «${apart(name)}».`,
        todo: 'غيّر اسم إحداها في الإعدادات.',
      },
    },
    links: {
      installed: 'أصبحت الروابط وملفات الروابط تُفتح في Parlour.',
      removed: 'لم تعد الروابط وملفات الروابط تُفتح في Parlour هذا.',
      bySystem: 'ثبّتت حزمة Parlour للجميع على هذا الكمبيوتر؛ أزل الحزمة لتغيير ذلك.',
      elsewhere: 'الروابط مسجَّلة لنسخة Parlour في مكان آخر.',
      notHere: 'في هذا النظام يتولى ذلك تثبيت Parlour.',
      failed: 'لم يقبل النظام ذلك.',
      noScreen: {
        happened: 'لا يستطيع Parlour فعل ذلك دون سطح مكتب.',
        todo: 'نفّذ ذلك في طرفية على سطح المكتب الذي تستخدم Parlour فيه.',
      },
    },
  },
};
