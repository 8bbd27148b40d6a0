import type { keysText as source } from '../en/keys.ts';
import { apart } from './apart.ts';

const file = (about: string): string => (about ? `الملف «${apart(about)}»` : 'هذا الملف');
const howToMakeOne = `أنشئ مفتاحًا بالأمر: ${apart('ssh-keygen -t rsa -b 4096 -m PEM')}. ثم أعطِ خادمك جزأه العام.`;
const convert = apart('ssh-keygen -p -m PEM -f COPY');
const apiKeysPage = 'صفحة «API keys» في لوحة تحكم JaaS (jaas.8x8.vc)';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'لا يوجد مفتاح بعد.',
    todo: 'الصق المفتاح الخاص، أو اختر ملفه.',
  },
  'too-large': {
    happened: () => 'هذا النص أطول بكثير من أن يكون مفتاحًا.',
    todo: 'الصق المفتاح فقط، من سطر BEGIN إلى سطر END.',
  },
  binary: {
    happened: () => 'هذا ليس نصًا، ولا مفتاحًا يستطيع Parlour قراءته.',
    todo: `اختر الملف الذي فيه المفتاح الخاص؛ كثيرًا ما ينتهي اسمه بـ ${apart('.pem')} أو ${apart('.pk')} أو ${apart('.key')}.`,
  },
  'web-page': {
    happened: () => 'هذه صفحة ويب، وليست مفتاحًا.',
    todo: 'نزّل ملف المفتاح نفسه؛ وقد يلزم تسجيل الدخول أولًا.',
  },
  'one-line': {
    happened: () => 'يبدو هذا كلمة سر أو سرًا مشتركًا، لا مفتاحًا خاصًا.',
    todo: 'الصق المفتاح الخاص كاملًا؛ فهو نحو 30 إلى 50 سطرًا.',
  },
  'not-a-key': {
    happened: () => 'لا يوجد مفتاح خاص في هذا النص.',
    todo: 'ابحث عن جزء يبدأ بـ BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY.',
  },
  'frame-missing': {
    happened: () => 'ينقص هذا المفتاح سطره الأول وسطره الأخير.',
    todo: 'انسخه كاملًا، مع سطر BEGIN وسطر END.',
  },
  damaged: {
    happened: () => 'هذا المفتاح ناقص أو تالف.',
    todo: 'انسخه ثانيةً كاملًا، أو اختر ملفه بدلًا من ذلك.',
  },
  'two-keys': {
    happened: () => 'يوجد هنا أكثر من مفتاح خاص.',
    todo: 'أعطِ Parlour المفتاح التابع لملف التعريف هذا فقط.',
  },
  'public-key': {
    happened: () => 'هذا هو الجزء العام من مفتاح.',
    todo: `اختر المفتاح الخاص: الملف الذي له الاسم نفسه دون ${apart('.pub')}، أو الذي في سطره الأول PRIVATE.`,
  },
  certificate: {
    happened: () => 'هذه شهادة، وليست مفتاحًا خاصًا.',
    todo: 'اختر الملف الذي في سطره الأول PRIVATE KEY.',
  },
  'certificate-request': {
    happened: () => 'هذا طلب شهادة، وليس مفتاحًا خاصًا.',
    todo: 'اختر المفتاح الذي أُنشئ به الطلب.',
  },
  openssh: {
    happened: () => 'هذا المفتاح بصيغة OpenSSH الخاصة.',
    todo: `حوّل نسخة من ملفه بالأمر: ${convert}. ثم اختر النسخة.`,
  },
  putty: {
    happened: () => 'هذا المفتاح بصيغة PuTTY الخاصة.',
    todo: `افتحه في PuTTYgen واختر «Conversions» ثم «Export OpenSSH key»، ثم حوّل الناتج بالأمر: ${convert}.`,
  },
  pgp: {
    happened: () => 'هذا مفتاح PGP أو رسالة PGP.',
    todo: 'اختر مفتاح RSA الخاص الذي أنشأته للاجتماعات.',
  },
  jwk: {
    happened: () => 'هذا المفتاح مكتوب بصيغة JSON (JWK).',
    todo: 'صدّره بصيغة PEM من حيث وجدته.',
  },
  jwt: {
    happened: () => 'هذه تذكرة (JWT)، وليست المفتاح الذي يوقّع التذاكر.',
    todo: 'الصق المفتاح الخاص؛ وينشئ Parlour التذاكر بنفسه.',
  },
  pkcs12: {
    happened: () => `هذه حاوية PKCS #12 (${apart('.p12')} أو ${apart('.pfx')}).`,
    todo: `استخرج المفتاح منها بالأمر: ${apart('openssl pkcs12 -nocerts -in FILE -out key.pem')}.`,
  },
  ec: {
    happened: () => 'هذا مفتاح منحنى إهليلجي؛ والتذاكر تحتاج إلى مفتاح RSA.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'هذا مفتاح Ed25519؛ والتذاكر تحتاج إلى مفتاح RSA.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () => 'مفتاح RSA هذا مقيّد بتواقيع PSS، ولا تتحقق منها خوادم الاجتماعات.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'هذا مفتاح DSA؛ والتذاكر تحتاج إلى مفتاح RSA.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () => 'هذا المفتاح الخاص من نوع لا يمكنه توقيع التذاكر؛ فهي تحتاج إلى مفتاح RSA.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `طول هذا المفتاح ${about} بت، وهذا أقل من أن يكون آمنًا.`
        : 'طول هذا المفتاح أقل من 2048 بت، وهذا أقل من أن يكون آمنًا.',
    todo: 'أنشئ مفتاحًا بطول 2048 بت أو أكثر؛ وتوصي JaaS بـ 4096.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `طول هذا المفتاح ${about} بت، وهذا أكثر مما تقبله الخوادم.`
        : 'طول هذا المفتاح أكثر من 8192 بت، وهذا أكثر مما تقبله الخوادم.',
    todo: 'أنشئ مفتاحًا بطول 4096 بت.',
  },
  'passphrase-needed': {
    happened: () => 'هذا المفتاح محمي بعبارة مرور.',
    todo: 'اكتب عبارة المرور؛ يستخدمها Parlour مرة واحدة ولا يحتفظ بها.',
  },
  'passphrase-wrong': {
    happened: () => 'لا تفتح عبارة المرور هذه المفتاح.',
    todo: 'اكتبها ثانيةً، مع مراعاة الأحرف الكبيرة والصغيرة.',
  },
  'encryption-unsupported': {
    happened: () => 'هذا المفتاح مشفّر بطريقة لا يستطيع Parlour فتحها.',
    todo: `احفظه بتشفير شائع: ${apart('openssl rsa -aes256 -traditional -in FILE -out key.pem')}.`,
  },
  'file-missing': {
    happened: (about) => `${file(about)} لم يعد موجودًا.`,
    todo: 'اختر الملف ثانيةً.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} تتعذّر قراءته.`,
    todo: 'تحقّق من أن لديك إذنًا بقراءته، أو الصق المفتاح بدلًا منه.',
  },
  'file-is-folder': {
    happened: (about) => (about ? `«${apart(about)}» مجلد، وليس ملفًا.` : 'هذا مجلد، وليس ملفًا.'),
    todo: 'اختر ملف المفتاح بداخله.',
  },
  'file-is-pipe': {
    happened: (about) =>
      about ? `«${apart(about)}» أنبوب بين برامج، وليس ملفًا.` : 'هذا أنبوب بين برامج، وليس ملفًا.',
    todo: 'احفظ المفتاح في ملف عادي، أو الصقه.',
  },
  'file-is-device': {
    happened: (about) => (about ? `«${apart(about)}» جهاز، وليس ملفًا.` : 'هذا جهاز، وليس ملفًا.'),
    todo: 'اختر ملفًا عاديًا، أو الصق المفتاح.',
  },
  'file-is-socket': {
    happened: (about) =>
      about ? `«${apart(about)}» مقبس لأحد البرامج، وليس ملفًا.` : 'هذا مقبس لأحد البرامج، وليس ملفًا.',
    todo: 'اختر ملفًا عاديًا فيه المفتاح.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} فارغ.`,
    todo: 'نزّل المفتاح أو احفظه ثانيةً.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} أكبر بكثير من أن يكون مفتاحًا.`,
    todo: 'اختر ملف المفتاح؛ فحجمه بضعة كيلوبايتات فقط.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} تعذّرت قراءته في الوقت المحدد.`,
    todo: 'إن كان على محرك أقراص شبكي، فانسخه أولًا إلى هذا الكمبيوتر.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} لا يحدد أيًّا من الأسماء التي يعرفها Parlour.`,
    todo: 'سمِّها JAAS_APP_ID وJAAS_KID وJAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'سلسلة مفاتيحك مقفلة.',
    todo: 'حاول مجددًا واكتب كلمة سرها عندما يطلبها نظامك.',
  },
  unavailable: {
    happened: () => 'لا توجد على هذا الكمبيوتر خدمة سلسلة مفاتيح يصل إليها Parlour.',
    todo: 'على Linux، ثبّت GNOME Keyring (gnome-keyring) أو KWallet (kwalletmanager) وسجّل الدخول من جديد، أو استخدم المفتاح لهذه الجلسة فقط.',
  },
  denied: {
    happened: () => 'لم يسمح نظامك لتطبيق Parlour باستخدام سلسلة المفاتيح.',
    todo: 'حاول مجددًا واختر السماح عندما يسألك.',
  },
  slow: {
    happened: () => 'لا تستجيب سلسلة المفاتيح.',
    todo: 'إن كان نظامك يطلب كلمة سر، فاكتبها؛ ثم حاول مجددًا.',
  },
  damaged: {
    happened: () => 'ما في سلسلة المفاتيح لملف التعريف هذا ليس المفتاح الذي حُفظ.',
    todo: 'احفظ المفتاح ثانيةً.',
  },
  removed: {
    happened: () => 'أُزيل مفتاح ملف التعريف هذا من سلسلة المفاتيح.',
    todo: 'احفظ المفتاح ثانيةً.',
  },
  'missing-module': {
    happened: () => 'الجزء الذي يصل به Parlour إلى سلسلة المفاتيح مفقود.',
    todo: 'أعد تثبيت Parlour، أو استخدم المفتاح لهذه الجلسة فقط.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'لا يوجد AppID بعد.',
    todo: `انسخه من ${apiKeysPage}.`,
  },
  'app-id-address': {
    happened: () => 'هذا عنوان ويب، وليس AppID.',
    todo: `انسخ فقط الجزء الذي يبدأ بـ ${apart('vpaas-magic-cookie-')} حتى الشرطة المائلة التالية.`,
  },
  'app-id-unreadable': {
    happened: () =>
      `هذا ليس AppID: فهو يُكتب ${apart('vpaas-magic-cookie-')} ثم أرقام وأحرف من a إلى f.`,
    todo: `انسخه ثانيةً من ${apiKeysPage}.`,
  },
  'app-id-sample': {
    happened: () => 'هذا AppID المذكور مثالًا في وثائق 8x8.',
    todo: `انسخ AppID الخاص بك من ${apiKeysPage}.`,
  },
  'key-id-missing': {
    happened: () => 'لا يوجد معرّف مفتاح بعد.',
    todo: `انسخه من ${apiKeysPage}؛ وهو الجزء الذي بعد الشرطة المائلة.`,
  },
  'key-id-address': {
    happened: () => 'هذا عنوان ويب، وليس معرّف مفتاح.',
    todo: `انسخ المعرّف المجاور لمفتاحك في ${apiKeysPage}.`,
  },
  'key-id-unreadable': {
    happened: () => `هذا ليس معرّف مفتاح: فهو قصير، مثل ${apart('0a1b2c')}.`,
    todo: `انسخه ثانيةً من ${apiKeysPage}.`,
  },
  'key-id-sample': {
    happened: () => 'هذا معرّف المفتاح المذكور مثالًا في وثائق 8x8.',
    todo: `انسخ معرّف مفتاحك من ${apiKeysPage}.`,
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about
        ? `ينتمي هذا المفتاح إلى AppID آخر: ${apart(about)}.`
        : 'ينتمي هذا المفتاح إلى AppID آخر.',
    todo: 'انسخ AppID ومعرّف المفتاح من السطر نفسه في لوحة تحكم JaaS.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
