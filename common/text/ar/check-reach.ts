import type { CheckFinding } from '../../server-check.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';
import { apart, named } from './apart.ts';

const plural = pluralIn('ar');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `وهي صادرة لـ ${named(about, 'subject')}، عن ${named(about, 'issuer')}، وصالحة من ` +
  `${named(about, 'from')} حتى ${named(about, 'until')}، وبصمتها SHA-256 هي ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `يؤدي الاسم إلى ${named(about, 'addresses')}.` },
  'name-is-address': { happened: () => 'الخادم محدّد برقم، فلا حاجة إلى اسم.' },
  'name-by-proxy': {
    happened: (about) => `يتولى الوكيل ${named(about, 'proxy')} البحث عن الاسم.`,
  },
  'name-unknown': {
    happened: () => 'لا عنوان لهذا الاسم.',
    todo: () =>
      'تحقّق من الإملاء؛ فاسم من شبكتك الداخلية لا يُعثر عليه إلا فيها أو عبر شبكتها الافتراضية الخاصة (VPN).',
  },
  'name-server-silent': {
    happened: () => 'لم تُفِد الشبكة بالعنوان التابع لهذا الاسم.',
    todo: () => 'تحقّق من الشبكة وخادم الأسماء فيها (DNS)، ثم أعد الفحص.',
  },
  offline: {
    happened: () => 'هذا الكمبيوتر غير متصل بأي شبكة.',
    todo: () => 'صِله بالشبكة، ثم أعد الفحص.',
  },
  'connection-stands': { happened: () => 'يقبل الخادم الاتصالات.' },
  'connection-by-proxy': {
    happened: (about) => `يقبل الخادم الاتصالات، عبر الوكيل ${named(about, 'proxy')}.`,
  },
  'connection-refused': {
    happened: () => 'لا يقبل الكمبيوتر في هذا العنوان أي اتصال على هذا المنفذ.',
    todo: () =>
      'تحقّق من المنفذ ومن أن خادم الويب يعمل، واسمح لاتصالات TCP 443 بالمرور في جدار الحماية.',
  },
  'connection-reset': {
    happened: () => 'قُطع الاتصال فورًا.',
    todo: () => 'هناك على الطريق ما لا يسمح بمروره: تحقّق من جدار الحماية والوكيل وموازن الأحمال.',
  },
  'connection-timed-out': {
    happened: () => 'لم يُجب شيء في هذا العنوان.',
    todo: () => 'تحقّق من أن الخادم مشغّل وأن جدار حمايته يسمح باتصالات TCP 443.',
  },
  'connection-silent': {
    happened: () => 'يقبل الخادم الاتصالات ثم لا يقول شيئًا.',
    todo: () => 'تحقّق من المنفذ، وأعد تشغيل خادم الويب إن كان هو المنفذ الصحيح.',
  },
  'connection-unreachable': {
    happened: () => 'لا طريق من هنا إلى هذا العنوان.',
    todo: () =>
      'تحقّق من الشبكة؛ فقد يحتاج خادم في شبكتك الداخلية إلى شبكتها الافتراضية الخاصة (VPN).',
  },
  'connection-blocked': {
    happened: () => 'يمنع هذا الكمبيوتر أو مسؤوله الاتصال.',
    todo: () => 'اسمح لتطبيق Parlour بالاتصال في جدار الحماية أو برنامج الأمان.',
  },
  'connection-unsafe-port': {
    happened: () => 'لا يتصل Chromium بأي خادم ويب على هذا المنفذ.',
    todo: () => 'اجعل الخادم يستمع على 443 أو على منفذ آخر تستخدمه خوادم الويب.',
  },
  'connection-failed': {
    happened: (about) => `فشل الاتصال (${named(about, 'error')}).`,
    todo: () => 'تحقّق من الشبكة، ثم أعد الفحص.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'تعذّر استخدام الوكيل الذي يحدده النظام.'
        : `تعذّر استخدام الوكيل ${apart(about['proxy'])}.`,
    todo: () => 'تحقّق من الوكيل في إعدادات الشبكة في النظام.',
  },
  'proxy-sign-in': {
    happened: () => 'يطلب الوكيل اسمًا وكلمة سر.',
    todo: () => 'اطلب من مسؤوله السماح بالوصول إلى هذا الخادم بدونهما.',
  },

  'certificate-sound': { happened: (about) => `يثق هذا الكمبيوتر بالشهادة. ${whole(about)}` },
  'certificate-trusted': { happened: () => 'يثق هذا الكمبيوتر بالشهادة.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        zero: 'تنتهي الشهادة اليوم.',
        one: 'تنتهي الشهادة خلال يوم واحد.',
        two: 'تنتهي الشهادة خلال يومين.',
        few: 'تنتهي الشهادة خلال # أيام.',
        many: 'تنتهي الشهادة خلال # يومًا.',
        other: 'تنتهي الشهادة خلال # يوم.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'جدّدها الآن، وابحث عن سبب عدم تجدّدها تلقائيًا.',
  },
  'certificate-expired': {
    happened: (about) => `انتهت صلاحية الشهادة. ${whole(about)}`,
    todo: () => 'جدّدها؛ وإن كان التاريخ لم يحن بعد، فاضبط ساعة هذا الكمبيوتر.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `لم تبدأ صلاحية الشهادة بعد. ${whole(about)}`,
    todo: () => 'تحقّق أولًا من ساعة هذا الكمبيوتر، ثم من ساعة الجهاز الذي أصدرها.',
  },
  'certificate-self-signed': {
    happened: (about) => `وقّع الخادم شهادته بنفسه. ${whole(about)}`,
    todo: () =>
      'احصل على شهادة تثق بها كل أجهزة الكمبيوتر؛ أو قارن البصمة على الخادم وثبّت الشهادة في هذا النظام.',
  },
  'certificate-name': {
    happened: (about) =>
      `الشهادة لـ ${named(about, 'names')} وليست لـ ${named(about, 'host')}. ${whole(about)}`,
    todo: () => 'استخدم الاسم الذي صدرت له، أو احصل على شهادة لهذا الاسم.',
  },
  'certificate-incomplete': {
    happened: (about) => `يرسل الخادم شهادته دون الشهادة التي تضمنها. ${whole(about)}`,
    todo: () => 'اجعل خادم الويب يرسل السلسلة كاملة: fullchain.pem بدلًا من cert.pem.',
  },
  'certificate-private-ca': {
    happened: (about) => `أصدرت الشهادةَ جهة لا يعرفها هذا الكمبيوتر. ${whole(about)}`,
    todo: () => 'ثبّت شهادة تلك الجهة في هذا النظام، أو احصل على شهادة تثق بها كل أجهزة الكمبيوتر.',
  },
  'certificate-untrusted': {
    happened: (about) => `لا تضمن الشهادةَ أي جهة يعرفها هذا الكمبيوتر. ${whole(about)}`,
    todo: () =>
      'إما أن الخادم يُغفل جزءًا من السلسلة، أو أن جهة الإصدار تحتاج إلى تثبيت في هذا النظام.',
  },
  'certificate-revoked': {
    happened: (about) => `أُلغيت الشهادة. ${whole(about)}`,
    todo: () => 'لا تُدخل أي شيء هناك؛ فعلى من يدير الخادم الحصول على شهادة جديدة.',
  },
  'certificate-weak': {
    happened: (about) => `تستخدم الشهادة توقيعًا أو مفتاحًا أضعف مما ينبغي. ${whole(about)}`,
    todo: () => 'احصل على شهادة جديدة، مع SHA-256 ومفتاح لا يقل عن 2048 بت.',
  },
  'certificate-refused': {
    happened: (about) => `يرفض Chromium الشهادة (${named(about, 'error')}).`,
    todo: () => 'احصل على شهادة جديدة من جهة تثق بها كل أجهزة الكمبيوتر.',
  },
  'tls-too-old': {
    happened: () => 'لا يعرف الخادم إلا طرق تشفير لم تعد آمنة.',
    todo: () => 'اجعله يستخدم TLS 1.2 و1.3.',
  },
  'tls-none': {
    happened: () => 'هناك ما يُجيب على هذا المنفذ، لكن دون تشفير.',
    todo: () => 'تحقّق من المنفذ: تحتاج الاجتماعات إلى https، وغالبًا على 443.',
  },
  'tls-client-certificate': {
    happened: () => 'يطلب الخادم شهادة منك، ولا تستطيع الاجتماعات تقديمها.',
    todo: () => 'اجعله لا يطلب شهادة على هذا المضيف.',
  },
  'tls-failed': {
    happened: (about) => `تعذّر الاتفاق على التشفير (${named(about, 'error')}).`,
    todo: () => 'تحقّق من إعدادات TLS في خادم الويب.',
  },

  'redirect-none': { happened: () => 'يُجيب الخادم في هذا العنوان بنفسه.' },
  'redirect-path': {
    happened: (about) => `يعيد الخادم التوجيه إلى ${named(about, 'path')}.`,
    todo: () => 'ضع المسار الذي يؤدي إلى هناك في عنوان ملف التعريف هذا.',
  },
  'redirect-host': {
    happened: (about) => `يعيد الخادم التوجيه إلى ${named(about, 'host')}.`,
    todo: () =>
      'إن كانت الاجتماعات هناك، فاستخدم ذلك العنوان في ملف التعريف هذا؛ وإن كانت صفحة تسجيل دخول، فاستثنِ Jitsi منها.',
  },
  'redirect-http': {
    happened: () => 'يعيد الخادم التوجيه إلى http، حيث لا تشفير.',
    todo: () => 'اجعله يوجّه من http إلى https، لا العكس أبدًا.',
  },
  'redirect-loop': {
    happened: () => 'يعيد الخادم التوجيه في حلقة مفرغة.',
    todo: () => 'ابحث عن تحويلين يُبطل أحدهما الآخر، في خادم الويب وفي الوكيل الذي أمامه.',
  },

  'sign-in-none': { happened: () => 'لا شيء يطلب كلمة سر قبل Jitsi.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'يطلب خادم الويب اسمًا وكلمة سر قبل كل شيء.'
        : `يطلب خادم الويب اسمًا وكلمة سر قبل كل شيء: «${apart(about['realm'])}».`,
    todo: () => 'لا تستطيع الاجتماعات تقديمهما؛ دَع Jitsi نفسه يطلبهما (نطاق مؤمَّن أو تذاكر).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'تُجيب مكانَ Jitsi صفحةٌ تطلب كلمة سر.'
        : `تُجيب مكانَ Jitsi صفحةٌ تطلب كلمة سر: «${apart(about['title'])}».`,
    todo: () => 'سجّل الدخول إلى الشبكة في متصفح؛ وإن كانت الصفحة من الخادم، فاستثنِ Jitsi منها.',
  },
  'sign-in-portal': {
    happened: () => 'تطلب الشبكة تسجيل الدخول أولًا.',
    todo: () => 'افتح أي صفحة في متصفح، وسجّل الدخول هناك، ثم أعد الفحص.',
  },
};
