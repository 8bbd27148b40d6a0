import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';
import { apart } from './apart.ts';

const hexCommand = 'openssl rand -hex 32';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'لا يوجد عنوان خادم بعد.',
    todo: 'اكتب اسم الخادم، مثل meet.example.org.',
  },
  'address-http': {
    happened: () =>
      `العناوين التي تبدأ بـ ${apart('http://')} غير مشفّرة، ولا يمكن استخدام Jitsi فيها.`,
    todo: `استخدم ${apart('https://')}؛ ويحتاج الخادم لذلك إلى شهادة.`,
  },
  'address-scheme': {
    happened: (about) => `ليس «${apart(`${about}:`)}» عنوانًا لخادم اجتماعات.`,
    todo: 'اكتب اسم الخادم، مثل meet.example.org.',
  },
  'address-password': {
    happened: () => 'يحمل هذا العنوان اسم مستخدم أو كلمة سر.',
    todo: 'احذفها؛ سيسألك Parlour عنها إن طلبها الخادم.',
  },
  'address-unreadable': {
    happened: () => 'هذا ليس عنوان خادم.',
    todo: `اكتب اسمه، مثل meet.example.org، وبعده ${apart(':port')} إن كان له منفذ.`,
  },
  'address-path': {
    happened: (about) => `لا يمكن أن يأتي «${apart(about)}» قبل أسماء الغرف.`,
    todo: 'احذفه، أو اذكر المسار الذي تبدأ به غرف خادمك.',
  },
  'address-room-link': {
    happened: (about) => `يبدو هذا رابط غرفة: «${apart(about)}».`,
    todo: 'اختر ما تقصده:',
  },
  'address-public': {
    happened: () => 'هذا هو الخادم العام.',
    todo: 'اختر «الخادم العام» أعلاه؛ فهو لا يحتاج إلى إعداد.',
  },
  'address-jaas': {
    happened: () => 'هذا خادم 8x8 الخاص بـ JaaS.',
    todo: 'اختر «JaaS» أعلاه، وأدخل AppID هناك.',
  },
  'address-taken': {
    happened: (about) => `لـ «${apart(about)}» العنوان نفسه.`,
    todo: 'أضف مسارًا إلى أحدهما، أو أزل واحدًا.',
  },
  'address-not-allowed': {
    happened: (about) => `لا تسمح مؤسستك باجتماعات على ${apart(about)}.`,
    todo: 'اسأل المسؤولين لديك إن كان يمكن السماح بذلك.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'لا يوجد سر مشترك بعد.',
    todo: 'الصق app_secret الخاص بالخادم.',
  },
  'secret-too-long': {
    happened: () => 'هذا أطول من 1000 بايت، وأطول من أن يكون سرًا مشتركًا.',
    todo: 'الصق السر فقط، لا الملف الذي يحويه.',
  },
  'secret-several-lines': {
    happened: () => 'السر المشترك سطر واحد؛ وهذا عدة أسطر.',
    todo: 'الصق قيمة app_secret الخاصة بالخادم فقط.',
  },
  'secret-hidden-character': {
    happened: () => 'في هذا السر محرف غير مرئي.',
    todo: 'اكتبه، أو انسخه من ملف نصي بسيط.',
  },
  'secret-is-key': {
    happened: () => 'هذا ملف مفتاح، وليس سرًا مشتركًا.',
    todo: 'للمفتاح الخاص، اختر «مفتاح خاص (RS256)» أعلاه.',
  },
  'secret-is-ticket': {
    happened: () => 'هذه تذكرة (JWT)، وليست السر الذي يوقّع التذاكر.',
    todo: 'الصق app_secret الخاص بالخادم؛ وينشئ Parlour التذاكر بنفسه.',
  },
  'secret-sample': {
    happened: () => 'هذا المثال المذكور في وثائق Jitsi، ويعرفه الجميع.',
    todo: `غيّره على الخادم، إلى ناتج الأمر «${hexCommand}» مثلًا.`,
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () => `أقصى طول للمطالبات الإضافية ${longestExtraClaims} حرف؛ وهذه أطول.`,
    todo: 'احذف بعضها: فالتذاكر تنتقل في عناوين الويب.',
  },
  'claims-not-json': {
    happened: () => 'هذا ليس JSON.',
    todo: `اكتبه هكذا: ${apart('{"context": {"group": "staff"}}')}، بعلامات تنصيص مزدوجة.`,
  },
  'claims-not-object': {
    happened: () => 'هذا JSON، لكنه ليس كائنًا.',
    todo: 'ضع حوله قوسين معقوفين، وقبل كل قيمة اسمًا.',
  },
  'claims-reserved': {
    happened: (about) => `يحدد Parlour «${apart(about)}» بنفسه، لكل تذكرة.`,
    todo: 'احذفها من هنا.',
  },
};

const authentications: (typeof source)['ownServer']['authentications'] = {
  none: 'بلا مصادقة',
  HS256: 'سر مشترك (HS256)',
  RS256: 'مفتاح خاص (RS256)',
};

const authenticationHelp: (typeof source)['ownServer']['authenticationHelp'] = {
  none: 'يدخل كل من لديه الرابط، أو يسجّل الدخول في صفحة الخادم نفسه.',
  HS256: 'يوقّع Parlour التذاكر بالسر الذي يعرفه الخادم باسم app_secret.',
  RS256: 'يوقّع Parlour التذاكر بمفتاح خاص؛ ويجد الخادم جزأه العام بمعرّفه.',
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'عنوان الخادم',
  addressHelp: 'اسمه، مع المنفذ والمسار إن وُجدا: meet.example.org',
  useAddress: (address: string) => `استخدام ${apart(address)}`,
  authentication: 'المصادقة',
  authentications,
  authenticationHelp,
  secretTitle: 'سر التوقيع',
  secret: 'السر المشترك',
  secretHelp:
    'قيمة app_secret لدى الخادم (JWT_APP_SECRET). تُحفظ في سلسلة المفاتيح في نظامك؛ ولا يعرضها Parlour ثانيةً أبدًا.',
  saveSecret: 'حفظ السر',
  secretSaved: 'تم حفظ السر.',
  secretKind: 'سر مشترك، HS256',
  weak: 'هذا السر أقصر من 32 بايت، فيمكن تخمينه بالمحاولة.',
  weakTodo: `إنه يعمل. ولسر أقوى، ضع ناتج الأمر «${hexCommand}» على الخادم وهنا.`,
  tested: {
    accepted: (server: string) => `السر يوقّع ويتحقق، ويقبل ${apart(server)} تذاكره.`,
    'not-asked': (server: string) =>
      `السر يوقّع ويتحقق. تعذّر سؤال ${apart(server)} إن كان يقبل تذاكره؛ وسيتضح ذلك في الاجتماع القادم.`,
  },
  testSecret: 'اختبار السر',
  replaceSecret: 'استبدال السر',
  forgetSecret: 'نسيان السر',
  env: `استيراد من ملف ${apart('.env')}…`,
  envHelp: 'ملف docker-jitsi-meet يأتي بالمُصدِر والجهة المستهدفة والسر المشترك.',
  envTaken: (file: string) =>
    `أُخذت القيم من ${apart(file)}. ما زال الملف موجودًا: احفظه حيث لا يستطيع غيرك قراءته.`,
  claims: 'ما تذكره التذاكر',
  issuer: 'المُصدِر',
  issuerHelp: 'iss: قيمة app_id لدى الخادم (JWT_APP_ID).',
  audience: 'الجهة المستهدفة',
  audienceHelp: 'aud: إن تُرك فارغًا فهو مثل المُصدِر، وهذا يناسب معظم الخوادم.',
  subject: 'الموضوع',
  subjectHelp:
    'sub: تناسب العلامة * كل خادم لا يتحقق من النطاقات. والخادم الذي يتحقق يريد نطاق XMPP لديه، مثل meet.jitsi.',
  keyId: 'معرّف المفتاح',
  keyIdHelp: 'kid: الاسم الذي يجد به الخادم المفتاح العام.',
  extraClaims: 'مطالبات إضافية',
  extraClaimsHelp: 'كائن JSON يُدمج في كل تذكرة. المعتاد أن يكون فارغًا.',
  moderators:
    'على خادم Jitsi كما يأتي من الحزمة، كل من لديه تذكرة مشرف، حتى الضيوف. أما الخادم الذي فيه الوحدة token_affiliation فيفرّق بين الأدوار.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
