import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `Файл «${about}»` : 'Цей файл');
const thing = (about: string): string => (about ? `«${about}»` : 'Це');
const howToMakeOne =
  'Створіть ключ так: ssh-keygen -t rsa -b 4096 -m PEM. Потім передайте публічну половину своєму серверу.';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'Ключа ще немає.',
    todo: 'Вставте приватний ключ або виберіть його файл.',
  },
  'too-large': {
    happened: () => 'Цей текст задовгий для ключа.',
    todo: 'Вставте лише ключ, від рядка BEGIN до рядка END.',
  },
  binary: {
    happened: () => 'Це не текст і не ключ, який Parlour може прочитати.',
    todo: 'Виберіть файл із приватним ключем; його назва часто закінчується на .pem, .pk або .key.',
  },
  'web-page': {
    happened: () => 'Це вебсторінка, а не ключ.',
    todo: 'Завантажте сам файл ключа; можливо, спершу треба ввійти.',
  },
  'one-line': {
    happened: () => 'Це схоже на пароль або спільний секрет, а не на приватний ключ.',
    todo: 'Вставте весь приватний ключ; у ньому приблизно 30–50 рядків.',
  },
  'not-a-key': {
    happened: () => 'У цьому тексті немає приватного ключа.',
    todo: 'Пошукайте частину, що починається з BEGIN PRIVATE KEY або BEGIN RSA PRIVATE KEY.',
  },
  'frame-missing': {
    happened: () => 'Бракує першого й останнього рядка цього ключа.',
    todo: 'Скопіюйте його весь, разом із рядками BEGIN та END.',
  },
  damaged: {
    happened: () => 'Цей ключ неповний або пошкоджений.',
    todo: 'Скопіюйте його ще раз повністю або виберіть файл ключа.',
  },
  'two-keys': {
    happened: () => 'Тут більше ніж один приватний ключ.',
    todo: 'Дайте Parlour лише той, що належить до цього профілю.',
  },
  'public-key': {
    happened: () => 'Це публічна половина ключа.',
    todo: 'Виберіть приватний ключ: файл із такою самою назвою без .pub або з PRIVATE у першому рядку.',
  },
  certificate: {
    happened: () => 'Це сертифікат, а не приватний ключ.',
    todo: 'Виберіть файл із PRIVATE KEY у першому рядку.',
  },
  'certificate-request': {
    happened: () => 'Це запит на сертифікат, а не приватний ключ.',
    todo: 'Виберіть ключ, яким створено цей запит.',
  },
  openssh: {
    happened: () => 'Цей ключ у власному форматі OpenSSH.',
    todo: 'Перетворіть копію файлу: ssh-keygen -p -m PEM -f COPY. Потім виберіть цю копію.',
  },
  putty: {
    happened: () => 'Цей ключ у власному форматі PuTTY.',
    todo: 'Відкрийте його в PuTTYgen, виберіть Conversions, Export OpenSSH key, а потім перетворіть: ssh-keygen -p -m PEM -f COPY.',
  },
  pgp: {
    happened: () => 'Це ключ або повідомлення PGP.',
    todo: 'Виберіть приватний ключ RSA, який ви створили для зустрічей.',
  },
  jwk: {
    happened: () => 'Цей ключ записано як JSON (JWK).',
    todo: 'Експортуйте його у форматі PEM там, де ви його взяли.',
  },
  jwt: {
    happened: () => 'Це квиток (JWT), а не ключ, яким підписують квитки.',
    todo: 'Вставте приватний ключ; квитки Parlour зробить сам.',
  },
  pkcs12: {
    happened: () => 'Це контейнер PKCS #12 (.p12 або .pfx).',
    todo: 'Вийміть із нього ключ: openssl pkcs12 -nocerts -in FILE -out key.pem.',
  },
  ec: {
    happened: () => 'Це ключ на еліптичних кривих; для квитків потрібен ключ RSA.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'Це ключ Ed25519; для квитків потрібен ключ RSA.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'Цей ключ RSA призначено лише для підписів PSS, а сервери зустрічей їх не перевіряють.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'Це ключ DSA; для квитків потрібен ключ RSA.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () => 'Приватним ключем такого типу не можна підписувати квитки; потрібен ключ RSA.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `Довжина цього ключа в бітах — ${about}, для безпеки цього замало.`
        : 'Цей ключ коротший за 2048 бітів, для безпеки цього замало.',
    todo: 'Створіть ключ на 2048 бітів або більше; JaaS радить 4096.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `Довжина цього ключа в бітах — ${about}, більше, ніж приймають сервери.`
        : 'Цей ключ довший за 8192 біти, більше, ніж приймають сервери.',
    todo: 'Створіть ключ на 4096 бітів.',
  },
  'passphrase-needed': {
    happened: () => 'Цей ключ захищено паролем.',
    todo: 'Введіть пароль; Parlour скористається ним один раз і не збереже.',
  },
  'passphrase-wrong': {
    happened: () => 'Цей пароль не відкриває ключа.',
    todo: 'Введіть його ще раз; великі й малі літери мають значення.',
  },
  'encryption-unsupported': {
    happened: () => 'Цей ключ зашифровано так, що Parlour не може його відкрити.',
    todo: 'Збережіть його зі звичайним шифруванням: openssl rsa -aes256 -traditional -in FILE -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} зник.`,
    todo: 'Виберіть файл іще раз.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} не читається.`,
    todo: 'Перевірте, чи маєте право його читати, або вставте ключ.',
  },
  'file-is-folder': {
    happened: (about) => `${thing(about)} — тека, а не файл.`,
    todo: 'Виберіть файл ключа в ній.',
  },
  'file-is-pipe': {
    happened: (about) => `${thing(about)} — канал між програмами, а не файл.`,
    todo: 'Збережіть ключ у звичайний файл або вставте його.',
  },
  'file-is-device': {
    happened: (about) => `${thing(about)} — пристрій, а не файл.`,
    todo: 'Виберіть звичайний файл або вставте ключ.',
  },
  'file-is-socket': {
    happened: (about) => `${thing(about)} — сокет програми, а не файл.`,
    todo: 'Виберіть звичайний файл із ключем.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} порожній.`,
    todo: 'Завантажте або збережіть ключ іще раз.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} завеликий для ключа.`,
    todo: 'Виберіть файл ключа; у ньому лише кілька кілобайтів.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} не вдалося прочитати вчасно.`,
    todo: 'Якщо він на мережевому диску, спершу скопіюйте його на цей комп’ютер.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} не задає жодної зі змінних, які знає Parlour.`,
    todo: 'Назвіть їх JAAS_APP_ID, JAAS_KID і JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'Ваше сховище ключів заблоковано.',
    todo: 'Спробуйте ще раз і введіть його пароль, коли система попросить.',
  },
  unavailable: {
    happened: () => 'На цьому комп’ютері немає служби сховища ключів, доступної для Parlour.',
    todo: 'У Linux установіть GNOME Keyring (gnome-keyring) або KWallet (kwalletmanager) і ввійдіть у систему знову, або використовуйте ключ лише в цьому сеансі.',
  },
  denied: {
    happened: () => 'Система не дозволила Parlour скористатися сховищем ключів.',
    todo: 'Спробуйте ще раз і дайте дозвіл, коли система запитає.',
  },
  slow: {
    happened: () => 'Сховище ключів не відповідає.',
    todo: 'Якщо система запитує пароль, введіть його, а потім спробуйте ще раз.',
  },
  damaged: {
    happened: () => 'У сховищі ключів для цього профілю лежить не той ключ, який було збережено.',
    todo: 'Збережіть ключ іще раз.',
  },
  removed: {
    happened: () => 'Ключ цього профілю вилучено зі сховища ключів.',
    todo: 'Збережіть ключ іще раз.',
  },
  'missing-module': {
    happened: () => 'Бракує тієї частини Parlour, що працює зі сховищем ключів.',
    todo: 'Установіть Parlour ще раз або використовуйте ключ лише в цьому сеансі.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'AppID ще немає.',
    todo: 'Скопіюйте його зі сторінки «API keys» консолі JaaS (jaas.8x8.vc).',
  },
  'app-id-address': {
    happened: () => 'Це вебадреса, а не AppID.',
    todo: 'Скопіюйте лише частину, що починається з vpaas-magic-cookie-, до наступної скісної риски.',
  },
  'app-id-unreadable': {
    happened: () =>
      'Це не AppID: він складається з vpaas-magic-cookie-, а далі з цифр і літер від a до f.',
    todo: 'Скопіюйте його ще раз зі сторінки «API keys» консолі JaaS (jaas.8x8.vc).',
  },
  'app-id-sample': {
    happened: () => 'Цей AppID — приклад із документації 8x8.',
    todo: 'Скопіюйте власний зі сторінки «API keys» консолі JaaS (jaas.8x8.vc).',
  },
  'key-id-missing': {
    happened: () => 'ID ключа ще немає.',
    todo: 'Скопіюйте його зі сторінки «API keys» консолі JaaS (jaas.8x8.vc); це частина після скісної риски.',
  },
  'key-id-address': {
    happened: () => 'Це вебадреса, а не ID ключа.',
    todo: 'Скопіюйте ID, що стоїть біля вашого ключа на сторінці «API keys» консолі JaaS (jaas.8x8.vc).',
  },
  'key-id-unreadable': {
    happened: () => 'Це не ID ключа: вони короткі, наприклад 0a1b2c.',
    todo: 'Скопіюйте його ще раз зі сторінки «API keys» консолі JaaS (jaas.8x8.vc).',
  },
  'key-id-sample': {
    happened: () => 'Цей ID ключа — приклад із документації 8x8.',
    todo: 'Скопіюйте власний зі сторінки «API keys» консолі JaaS (jaas.8x8.vc).',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `Цей ключ належить до іншого AppID: ${about}.` : 'Цей ключ належить до іншого AppID.',
    todo: 'Скопіюйте AppID та ID ключа з того самого рядка консолі JaaS.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
