import type { linkProblemsText as source } from '../en/link-problems.ts';
import { apart } from './apart.ts';

/** What is wrong with a text that should name a meeting. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'لا يوجد اسم غرفة بعد.',
    todo: 'اكتب اسم غرفة أو الصق رابط اجتماع.',
  },
  'link-too-long': {
    happened: () => 'هذا النص أطول من أن يكون رابط اجتماع.',
    todo: 'الصق الرابط فقط، أو اكتب اسم غرفة.',
  },
  'link-unreadable': {
    happened: () => 'تتعذّر قراءة هذا الرابط.',
    todo: 'انسخه ثانيةً من حيث وجدته، أو اكتب اسم الغرفة.',
  },
  'scheme-unsupported': {
    happened: (about) => `روابط «${apart(`${about}:`)}» لا تفتح اجتماعات.`,
    todo: `الصق رابطًا يبدأ بـ ${apart('https://')}، أو اكتب اسم غرفة.`,
  },
  'carries-password': {
    happened: () => 'يحمل هذا الرابط اسم مستخدم أو كلمة سر.',
    todo: 'اطلب رابطًا دونهما.',
  },
  'profile-unfinished': {
    happened: (about) => `لم يكتمل إعداد «${apart(about)}» بعد.`,
    todo: 'أكمل الباقي في الإعدادات، أو بدّل إلى الخادم العام.',
  },
  'room-missing': {
    happened: (about) =>
      about ? `يذكر هذا الرابط ${apart(about)}، دون غرفة.` : 'يذكر هذا الرابط خادمًا، دون غرفة.',
    todo: 'أضف اسم غرفة بعد الشرطة المائلة الأخيرة.',
  },
  'room-too-long': {
    happened: () => 'اسم الغرفة هذا أطول من 200 حرف.',
    todo: 'اختر اسمًا أقصر.',
  },
  'room-reserved': {
    happened: (about) => `تحجز خوادم Jitsi الاسم «${apart(about)}» لنفسها.`,
    todo: 'اختر اسم غرفة آخر.',
  },
  'room-climbs': {
    happened: () => 'لا يمكن أن يحتوي اسم الغرفة على «..».',
    todo: 'احذف النقطتين.',
  },
  'room-question-mark': {
    happened: () => 'لا يمكن أن يحتوي اسم الغرفة على «?».',
    todo: 'احذفها، أو الصق الرابط كاملًا.',
  },
  'room-hash': {
    happened: () => 'لا يمكن أن يحتوي اسم الغرفة على «#».',
    todo: 'احذفها، أو الصق الرابط كاملًا.',
  },
  'room-emoji': {
    happened: (about) =>
      about
        ? `لا يمكن أن يحتوي اسم الغرفة على ${apart(about)}.`
        : 'لا يمكن أن يحتوي اسم الغرفة على رموز تعبيرية.',
    todo: 'استخدم أحرفًا وأرقامًا.',
  },
  'room-hidden-character': {
    happened: () => 'في اسم الغرفة هذا محرف غير مرئي.',
    todo: 'اكتب الاسم بدلًا من لصقه.',
  },
  'room-character': {
    happened: (about) => `لا يمكن أن يحتوي اسم الغرفة على «${apart(about)}».`,
    todo: 'استخدم أحرفًا وأرقامًا.',
  },
  'room-nothing-left': {
    happened: () => 'ليس في اسم الغرفة هذا أحرف ولا أرقام.',
    todo: 'أضف بعضها.',
  },
  'hosting-unknown': {
    happened: () => 'لا يعرف Parlour المفتوح حاليًا الاستضافة التي ذكرتها.',
    todo: 'أنهِ Parlour ثم شغّله من جديد.',
  },
  'server-not-allowed': {
    happened: (about) => `لا تسمح مؤسستك باجتماعات على ${apart(about)}.`,
    todo: 'اسأل المسؤولين لديك إن كان يمكن السماح بذلك.',
  },
  'hosting-not-allowed': {
    happened: () => 'لا تسمح مؤسستك بهذا النوع من الاستضافة.',
    todo: 'اسأل المسؤولين لديك إن كان يمكن السماح بذلك.',
  },
};
