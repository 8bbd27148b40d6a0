import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `“${about}”` : 'Bu dosya');
const howToMakeOne =
  'Şununla bir tane oluşturun: ssh-keygen -t rsa -b 4096 -m PEM. Sonra açık yarısını sunucunuza verin.';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'Henüz anahtar yok.',
    todo: 'Özel anahtarı yapıştırın ya da dosyasını seçin.',
  },
  'too-large': {
    happened: () => 'Bu metin bir anahtar için çok uzun.',
    todo: 'Yalnızca anahtarı yapıştırın: BEGIN satırından END satırına kadar.',
  },
  binary: {
    happened: () => 'Bu ne bir metin ne de Parlour’un okuyabileceği bir anahtar.',
    todo: 'Özel anahtarın olduğu dosyayı seçin; adı çoğunlukla .pem, .pk ya da .key ile biter.',
  },
  'web-page': {
    happened: () => 'Bu bir web sayfası, anahtar değil.',
    todo: 'Anahtar dosyasının kendisini indirin; önce oturum açmanız gerekebilir.',
  },
  'one-line': {
    happened: () => 'Bu bir özel anahtara değil, parolaya ya da paylaşılan gizli dizeye benziyor.',
    todo: 'Özel anahtarın tamamını yapıştırın; yaklaşık 30–50 satırdır.',
  },
  'not-a-key': {
    happened: () => 'Bu metinde özel anahtar yok.',
    todo: 'BEGIN PRIVATE KEY ya da BEGIN RSA PRIVATE KEY ile başlayan bir bölüm arayın.',
  },
  'frame-missing': {
    happened: () => 'Bu anahtarın ilk ve son satırı eksik.',
    todo: 'BEGIN ve END satırlarıyla birlikte tamamını kopyalayın.',
  },
  damaged: {
    happened: () => 'Bu anahtar eksik ya da bozuk.',
    todo: 'Tamamını yeniden kopyalayın ya da onun yerine dosyasını seçin.',
  },
  'two-keys': {
    happened: () => 'Burada birden çok özel anahtar var.',
    todo: 'Parlour’a yalnızca bu profile ait olanı verin.',
  },
  'public-key': {
    happened: () => 'Bu, bir anahtarın açık yarısı.',
    todo: 'Özel anahtarı seçin: aynı adlı ama .pub’sız dosyayı ya da ilk satırında PRIVATE yazanı.',
  },
  certificate: {
    happened: () => 'Bu bir sertifika, özel anahtar değil.',
    todo: 'İlk satırında PRIVATE KEY yazan dosyayı seçin.',
  },
  'certificate-request': {
    happened: () => 'Bu bir sertifika isteği, özel anahtar değil.',
    todo: 'İsteğin oluşturulduğu anahtarı seçin.',
  },
  openssh: {
    happened: () => 'Bu anahtar OpenSSH’nin kendi biçiminde.',
    todo: 'Dosyasının bir kopyasını şununla dönüştürün: ssh-keygen -p -m PEM -f COPY. Sonra kopyayı seçin.',
  },
  putty: {
    happened: () => 'Bu anahtar PuTTY’nin kendi biçiminde.',
    todo: 'PuTTYgen’de açıp Conversions, Export OpenSSH key seçin, sonra onu şununla dönüştürün: ssh-keygen -p -m PEM -f COPY.',
  },
  pgp: {
    happened: () => 'Bu bir PGP anahtarı ya da iletisi.',
    todo: 'Toplantılar için oluşturduğunuz RSA özel anahtarını seçin.',
  },
  jwk: {
    happened: () => 'Bu anahtar JSON olarak (JWK) yazılmış.',
    todo: 'Bulduğunuz yerden PEM olarak dışa aktarın.',
  },
  jwt: {
    happened: () => 'Bu bir bilet (JWT), biletleri imzalayan anahtar değil.',
    todo: 'Özel anahtarı yapıştırın; biletleri Parlour kendisi hazırlar.',
  },
  pkcs12: {
    happened: () => 'Bu bir PKCS #12 kapsayıcısı (.p12 ya da .pfx).',
    todo: 'Anahtarı içinden şununla çıkarın: openssl pkcs12 -nocerts -in FILE -out key.pem.',
  },
  ec: {
    happened: () => 'Bu bir eliptik eğri anahtarı; biletlere RSA anahtarı gerekir.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'Bu bir Ed25519 anahtarı; biletlere RSA anahtarı gerekir.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'Bu RSA anahtarı PSS imzalarıyla sınırlı; toplantı sunucuları bunları denetlemez.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'Bu bir DSA anahtarı; biletlere RSA anahtarı gerekir.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () => 'Bu türden bir özel anahtar bilet imzalayamaz; RSA anahtarı gerekir.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `Bu anahtar ${about} bit; güvenli olmak için çok kısa.`
        : 'Bu anahtar 2048 bitten kısa; güvenli olmak için çok kısa.',
    todo: '2048 bit ya da daha uzun bir tane oluşturun; JaaS 4096 önerir.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `Bu anahtar ${about} bit; sunucuların kabul ettiğinden uzun.`
        : 'Bu anahtar 8192 bitten uzun; sunucuların kabul ettiğinden uzun.',
    todo: '4096 bitlik bir tane oluşturun.',
  },
  'passphrase-needed': {
    happened: () => 'Bu anahtar bir parolayla korunuyor.',
    todo: 'Parolayı yazın; Parlour onu bir kez kullanır, saklamaz.',
  },
  'passphrase-wrong': {
    happened: () => 'Bu parola anahtarı açmıyor.',
    todo: 'Yeniden yazın; büyük ve küçük harf fark eder.',
  },
  'encryption-unsupported': {
    happened: () => 'Bu anahtar, Parlour’un açamadığı bir yöntemle şifrelenmiş.',
    todo: 'Yaygın bir şifrelemeyle kaydedin: openssl rsa -aes256 -traditional -in FILE -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} artık yerinde değil.`,
    todo: 'Dosyayı yeniden seçin.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} okunamıyor.`,
    todo: 'Okuma izniniz olduğunu kontrol edin ya da onun yerine anahtarı yapıştırın.',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)} bir klasör.`,
    todo: 'İçindeki anahtar dosyasını seçin.',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)} programlar arası bir boru hattı, dosya değil.`,
    todo: 'Anahtarı sıradan bir dosyaya kaydedin ya da yapıştırın.',
  },
  'file-is-device': {
    happened: (about) => `${file(about)} bir aygıt, dosya değil.`,
    todo: 'Sıradan bir dosya seçin ya da anahtarı yapıştırın.',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)} bir programın soketi, dosya değil.`,
    todo: 'Anahtarın olduğu sıradan bir dosya seçin.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} boş.`,
    todo: 'Anahtarı yeniden indirin ya da kaydedin.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} bir anahtar için çok büyük.`,
    todo: 'Anahtar dosyasını seçin; yalnızca birkaç kilobayttır.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} zamanında okunamadı.`,
    todo: 'Bir ağ sürücüsündeyse önce bu bilgisayara kopyalayın.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} Parlour’un bildiği adlardan hiçbirini içermiyor.`,
    todo: 'Şu adları verin: JAAS_APP_ID, JAAS_KID ve JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'Anahtar zinciriniz kilitli.',
    todo: 'Yeniden deneyin ve sisteminiz sorunca parolasını yazın.',
  },
  unavailable: {
    happened: () => 'Bu bilgisayarda Parlour’un ulaşabildiği bir anahtar zinciri hizmeti yok.',
    todo: 'Linux’ta GNOME Keyring (gnome-keyring) ya da KWallet (kwalletmanager) kurup yeniden oturum açın veya anahtarı yalnızca bu oturumda kullanın.',
  },
  denied: {
    happened: () => 'Sisteminiz, Parlour’un anahtar zincirini kullanmasına izin vermedi.',
    todo: 'Yeniden deneyin ve sorulduğunda izin verin.',
  },
  slow: {
    happened: () => 'Anahtar zinciri yanıt vermiyor.',
    todo: 'Sisteminiz parola soruyorsa yazın, sonra yeniden deneyin.',
  },
  damaged: {
    happened: () => 'Anahtar zincirinde bu profil için duran şey, kaydedilen anahtar değil.',
    todo: 'Anahtarı yeniden kaydedin.',
  },
  removed: {
    happened: () => 'Bu profilin anahtarı anahtar zincirinden kaldırılmış.',
    todo: 'Anahtarı yeniden kaydedin.',
  },
  'missing-module': {
    happened: () => 'Parlour’un anahtar zincirine ulaşan parçası eksik.',
    todo: 'Parlour’u yeniden kurun ya da anahtarı yalnızca bu oturumda kullanın.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'Henüz AppID yok.',
    todo: 'JaaS konsolunun (jaas.8x8.vc) “API keys” sayfasından kopyalayın.',
  },
  'app-id-address': {
    happened: () => 'Bu bir web adresi, AppID değil.',
    todo: 'Yalnızca vpaas-magic-cookie- ile başlayan kısmı, sonraki eğik çizgiye kadar kopyalayın.',
  },
  'app-id-unreadable': {
    happened: () =>
      'Bu bir AppID değil: AppID’ler vpaas-magic-cookie- ile başlar, ardından rakamlar ve a’dan f’ye harfler gelir.',
    todo: 'JaaS konsolunun (jaas.8x8.vc) “API keys” sayfasından yeniden kopyalayın.',
  },
  'app-id-sample': {
    happened: () => 'Bu AppID, 8x8 belgelerindeki örnek.',
    todo: 'Kendinizinkini JaaS konsolunun (jaas.8x8.vc) “API keys” sayfasından kopyalayın.',
  },
  'key-id-missing': {
    happened: () => 'Henüz anahtar kimliği yok.',
    todo: 'JaaS konsolunun (jaas.8x8.vc) “API keys” sayfasından kopyalayın; eğik çizgiden sonraki kısımdır.',
  },
  'key-id-address': {
    happened: () => 'Bu bir web adresi, anahtar kimliği değil.',
    todo: 'JaaS konsolunun (jaas.8x8.vc) “API keys” sayfasında anahtarınızın yanında duran kimliği kopyalayın.',
  },
  'key-id-unreadable': {
    happened: () => 'Bu bir anahtar kimliği değil: kimlikler kısadır, örneğin 0a1b2c.',
    todo: 'JaaS konsolunun (jaas.8x8.vc) “API keys” sayfasından yeniden kopyalayın.',
  },
  'key-id-sample': {
    happened: () => 'Bu anahtar kimliği, 8x8 belgelerindeki örnek.',
    todo: 'Kendinizinkini JaaS konsolunun (jaas.8x8.vc) “API keys” sayfasından kopyalayın.',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `Bu anahtar başka bir AppID’ye ait: ${about}.` : 'Bu anahtar başka bir AppID’ye ait.',
    todo: 'AppID’yi ve anahtar kimliğini JaaS konsolunun aynı satırından kopyalayın.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
