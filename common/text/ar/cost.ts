import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';
import { apart } from './apart.ts';

const plural = pluralIn('ar');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: { name: 'الأشخاص في الشهر', help: 'أشخاص مختلفون، لكل منهم جهاز واحد.' },
  meetings: { name: 'الاجتماعات في الشهر' },
  minutes: { name: 'الدقائق لكل اجتماع' },
  recordings: { name: 'التسجيلات في الشهر' },
};

const prices: Cost['fields'] = {
  plan: { name: 'الخطة، شهريًا' },
  included: { name: 'المستخدمون المشمولون' },
  overage: { name: 'كل مستخدم إضافي' },
  recordedMinute: { name: 'كل دقيقة مسجّلة' },
  participantMinute: { name: 'دقيقة المشارك الواحد' },
  machine: { name: 'الجهاز، شهريًا' },
  hours: { name: 'ساعات العناية في الشهر' },
  hourly: { name: 'ساعة العناية الواحدة' },
  recorder: { name: 'جهاز التسجيل، شهريًا' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'بحسب المستخدمين في الشهر',
    help: 'هكذا تحاسب 8x8: كل من اجتمع بأحد في ذلك الشهر يُحسب مرة واحدة عن كل جهاز.',
  },
  'participant-minutes': {
    name: 'بحسب الدقائق',
    help: 'كما يُتداول كثيرًا. وليس هذا أسلوب 8x8. يُحسب فيه كل شخص في كل اجتماع.',
  },
};

const plans: Cost['plans'] = {
  developer: 'خطة Developer',
  basic: 'خطة Basic',
  standard: 'خطة Standard',
  business: 'خطة Business',
  own: 'أرقامي أنا',
};

export const costText: typeof source = {
  cost: {
    title: 'كم سيكلّف ذلك؟',
    about: 'اجتماعاتك بأسعار يمكنك تغييرها.',
    usage,
    currency: 'العملة',
    currencyHelp: 'لا تُحوّل أي مبالغ. الأمثلة بالدولار الأمريكي: أدخل ما تدفعه أنت.',
    inAMonth: 'في الشهر',
    table: 'تكلفة الخيارات الثلاثة في الشهر',
    hosting: 'الاستضافة',
    amount: 'التكلفة',
    madeOf: 'تتكون من',
    free: 'مجاني، ضمن قواعده',
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'مجاني، ضمن قواعده. ويُنقل عن شروطه حدّ قدره جهاز واحد في الشهر.',
        two: 'مجاني، ضمن قواعده. ويُنقل عن شروطه حدّ قدره جهازان في الشهر.',
        few: 'مجاني، ضمن قواعده. ويُنقل عن شروطه حدّ قدره # أجهزة في الشهر.',
        many: 'مجاني، ضمن قواعده. ويُنقل عن شروطه حدّ قدره # جهازًا في الشهر.',
        other: 'مجاني، ضمن قواعده. ويُنقل عن شروطه حدّ قدره # جهاز في الشهر.',
      }),
    nothingToPay: 'لا شيء للدفع',
    parts: {
      plan: 'الخطة',
      moreUsers: 'مستخدمون إضافيون',
      recordedMinutes: 'الدقائق المسجّلة',
      participantMinutes: 'دقائق المشاركين',
      machine: 'الجهاز',
      care: 'العناية',
      recorder: 'جهاز التسجيل',
    },
    part: (name: string, amount: string) => `${name} ${apart(amount)}`,
    notTheirModel: 'كما يُتداول، وليس أسلوب 8x8',
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'خادمك الخاص أرخص من JaaS مهما كان عدد الأشخاص.',
        two: 'ابتداءً من شخصين، يصبح خادمك الخاص أرخص من JaaS.',
        few: 'ابتداءً من # أشخاص، يصبح خادمك الخاص أرخص من JaaS.',
        many: 'ابتداءً من # شخصًا، يصبح خادمك الخاص أرخص من JaaS.',
        other: 'ابتداءً من # شخص، يصبح خادمك الخاص أرخص من JaaS.',
      }),
    neverCheaper: 'بهذه الأسعار، ليس خادمك الخاص أرخص من JaaS مهما كان عدد الأشخاص.',
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `مع شخص واحد، خادمك الخاص أرخص ما دامت العناية به تستغرق أقل من ${apart(hours)} في الشهر.`,
        two: `مع شخصين، خادمك الخاص أرخص ما دامت العناية به تستغرق أقل من ${apart(hours)} في الشهر.`,
        few: `مع # أشخاص، خادمك الخاص أرخص ما دامت العناية به تستغرق أقل من ${apart(hours)} في الشهر.`,
        many: `مع # شخصًا، خادمك الخاص أرخص ما دامت العناية به تستغرق أقل من ${apart(hours)} في الشهر.`,
        other: `مع # شخص، خادمك الخاص أرخص ما دامت العناية به تستغرق أقل من ${apart(hours)} في الشهر.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'مع شخص واحد، يكلّف الجهاز وحده ما يكلّفه JaaS، أيًّا كان من يعتني به.',
        two: 'مع شخصين، يكلّف الجهاز وحده ما يكلّفه JaaS، أيًّا كان من يعتني به.',
        few: 'مع # أشخاص، يكلّف الجهاز وحده ما يكلّفه JaaS، أيًّا كان من يعتني به.',
        many: 'مع # شخصًا، يكلّف الجهاز وحده ما يكلّفه JaaS، أيًّا كان من يعتني به.',
        other: 'مع # شخص، يكلّف الجهاز وحده ما يكلّفه JaaS، أيًّا كان من يعتني به.',
      }),
    yours: 'ساعة من وقتك لها ثمن أيضًا. أدخل 0 إن كنت لا تحسبها.',
    prices: 'الأسعار',
    pricesOf: { jaas: 'JaaS', ownServer: 'خادم خاص' },
    fields: prices,
    model: 'طريقة حساب JaaS',
    models,
    plan: 'الخطة كما تُتداول',
    plans,
    planHelp: 'تملأ ثلاثة أرقام يتداولها آخرون. والفيصل هو عقدك.',
    example: (value: string) => `مثال: ${apart(value)}`,
    reset: (name: string) => `العودة إلى المثال: ${name}`,
    resetAll: 'العودة إلى كل الأمثلة',
    problem: {
      happened: 'هذا الرقم غير مناسب.',
      todo: (least: string, most: string) => `اكتب رقمًا من ${least} إلى ${most}.`,
      todoWhole: (least: string, most: string) => `اكتب عددًا صحيحًا من ${least} إلى ${most}.`,
    },
    extras: 'لخطوط الهاتف والنسخ النصي والتخزين تكلفة إضافية مع JaaS، وهي غير محسوبة هنا.',
    oneMachine: 'جهاز واحد يكفي المجموعات الصغيرة. وللأكبر منها، أدخل سعر عدة أجهزة.',
  },
};
