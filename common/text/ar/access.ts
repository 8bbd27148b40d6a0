import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';
import { apart } from './apart.ts';

const plural = pluralIn('ar');

type Problems = (typeof source)['accessProblem'];

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: Problems = {
  certificate: {
    happened: (about) => `لم يُثبت ${apart(about)} أنه الخادم الحقيقي.`,
    todo: 'لا تنضم من هذه الشبكة، وأبلغ من يدير الخادم أن شهادته غير صالحة.',
  },
  'certificate-expired': {
    happened: (about) => `انتهت صلاحية شهادة ${apart(about)}.`,
    todo: 'تحقّق من تاريخ هذا الكمبيوتر ووقته. إن كانا صحيحين، فعلى من يدير الخادم تجديد الشهادة.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `لم تبدأ صلاحية شهادة ${apart(about)} بعد.`,
    todo: 'تحقّق من تاريخ هذا الكمبيوتر ووقته. إن كانا صحيحين، فساعة الخادم هي التي أخطأت.',
  },
  'certificate-self-signed': {
    happened: (about) => `يشهد ${apart(about)} لنفسه: شهادته موقّعة ذاتيًا.`,
    todo: 'يمكن لمن يديره الحصول على شهادة من جهة عامة. أو قارن البصمة معه، ثم أضف الشهادة إلى الشهادات الموثوقة في هذا النظام.',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `لا يعرف هذا الكمبيوتر الجهة التي أصدرت شهادة ${apart(about)}.`,
    todo: 'في العمل أو الدراسة، اسأل من يدير الخادم عن طريقة تثبيت جهة الإصدار في هذا النظام، وقارن البصمة. وإلا فقد يكون هناك من يعترض الاتصال: لا تنضم من هذه الشبكة.',
  },
  'certificate-wrong-name': {
    happened: (about) => `الشهادة المعروضة ليست لـ ${apart(about)}.`,
    todo: 'تحقّق من العنوان. إن كان صحيحًا، فلا تنضم من هذه الشبكة، وأبلغ من يدير الخادم.',
  },
  'certificate-revoked': {
    happened: (about) => `أُلغيت شهادة ${apart(about)}.`,
    todo: 'ربما سُرق مفتاحها، فلا تنضم. على من يدير الخادم استبدالها.',
  },
  'tls-failed': {
    happened: (about) => `تعذّر الاتفاق على اتصال آمن مع ${apart(about)}.`,
    todo: `قد يكون الخادم قديمًا جدًا أو لا يستخدم https هنا. تحقّق من العنوان والمنفذ.`,
  },
  'client-certificate-needed': {
    happened: (about) => `لا يقبل ${apart(about)} إلا أجهزة لها شهادة خاصة بها.`,
    todo: 'حاول مجددًا واختر شهادتك. إن لم تكن لديك شهادة، فاسأل من يدير الخادم.',
  },
  'sign-in-needed': {
    happened: (about) => `لا يفتح ${apart(about)} إلا بعد تسجيل الدخول.`,
    todo: 'حاول مجددًا باسم المستخدم وكلمة السر اللذين حصلت عليهما ممن يديره.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'لا يسمح الوكيل في هذه الشبكة بالمرور دون تسجيل الدخول.',
    todo: 'حاول مجددًا باسم المستخدم وكلمة السر اللذين تستخدمهما في هذه الشبكة.',
  },
  'proxy-failed': {
    happened: (about) => `لم يوصل الوكيل في هذه الشبكة إلى ${apart(about)}.`,
    todo: 'تحقّق من الوكيل في إعدادات هذا النظام، أو اسأل من يدير الشبكة.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `صادرة لـ: ${apart(names)}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, {
        one: `صادرة لـ: ${apart(names)}، واسم آخر`,
        two: `صادرة لـ: ${apart(names)}، واسمين آخرين`,
        few: `صادرة لـ: ${apart(names)}، و# أسماء أخرى`,
        many: `صادرة لـ: ${apart(names)}، و# اسمًا آخر`,
        other: `صادرة لـ: ${apart(names)}، و# اسم آخر`,
      }),
    issuer: (name: string) => `صادرة عن: ${apart(name)}`,
    valid: (from: string, until: string) => `صالحة: من ${apart(from)} حتى ${apart(until)}`,
    fingerprint: (hex: string) => `بصمة SHA-256: ${apart(hex)}`,
  },
  signIn: {
    title: 'تسجيل الدخول',
    server: 'يسأل خادم الاجتماع عن هويتك:',
    proxy: 'يسأل الوكيل في هذه الشبكة عن هويتك:',
    realm: 'بعبارته هو:',
    user: 'اسم المستخدم',
    password: 'كلمة السر',
    wrong: {
      happened: 'لم يُقبل اسم المستخدم وكلمة السر هذان.',
      todo: 'تحقّق منهما وحاول مجددًا.',
    },
    kept: 'تُحفظ البيانات حتى إنهاء Parlour، ولا تُرسل إلا إلى العنوان أعلاه.',
    signIn: 'تسجيل الدخول',
    cancel: 'إلغاء',
  },
  clientCertificate: {
    question: (server: string) => `يطلب ${apart(server)} شهادة منك.`,
    detail: 'سيعرف الاسم الوارد في الشهادة التي تختارها.',
    choice: (name: string, until: string) => `${apart(name)}، حتى ${apart(until)}`,
    more: 'شهادات أخرى…',
    none: 'بلا شهادة',
  },
};
