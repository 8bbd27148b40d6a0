import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'Henüz sunucu adresi yok.',
    todo: 'Sunucunun adını yazın, örneğin meet.example.org.',
  },
  'address-http': {
    happened: () => 'http:// ile başlayan adresler şifrelenmez; Jitsi orada kullanılamaz.',
    todo: 'https:// kullanın; sunucuya bunun için bir sertifika gerekir.',
  },
  'address-scheme': {
    happened: (about) => `“${about}:” bir toplantı sunucusunun adresi değil.`,
    todo: 'Sunucunun adını yazın, örneğin meet.example.org.',
  },
  'address-password': {
    happened: () => 'Bu adres bir kullanıcı adı ya da parola taşıyor.',
    todo: 'Onu çıkarın; sunucu isterse Parlour size sorar.',
  },
  'address-unreadable': {
    happened: () => 'Bu bir sunucu adresi değil.',
    todo: 'Adını yazın, örneğin meet.example.org; portu varsa ardına :port ekleyin.',
  },
  'address-path': {
    happened: (about) => `“${about}” oda adlarının önünde duramaz.`,
    todo: 'Onu çıkarın ya da sunucunuzdaki odaların başladığı yolu yazın.',
  },
  'address-room-link': {
    happened: (about) => `Bu bir odanın bağlantısına benziyor: “${about}”.`,
    todo: 'Hangisini istediğinizi seçin:',
  },
  'address-public': {
    happened: () => 'Bu, genel sunucu.',
    todo: 'Yukarıda “Genel sunucu”yu seçin; ayarlanacak bir şey yok.',
  },
  'address-jaas': {
    happened: () => 'Bu, 8x8’in JaaS sunucusu.',
    todo: 'Yukarıda “JaaS”ı seçin ve AppID’nizi orada girin.',
  },
  'address-taken': {
    happened: (about) => `“${about}” aynı adreste.`,
    todo: 'Birine bir yol ekleyin ya da birini kaldırın.',
  },
  'address-not-allowed': {
    happened: (about) => `Kurumunuz ${about} üzerinde toplantılara izin vermiyor.`,
    todo: 'Yöneticilerinize buna izin verilip verilemeyeceğini sorun.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'Henüz paylaşılan gizli dize yok.',
    todo: 'Sunucunun app_secret değerini yapıştırın.',
  },
  'secret-too-long': {
    happened: () => 'Bu 1.000 bayttan uzun; paylaşılan gizli dize için çok uzun.',
    todo: 'Çevresindeki dosyayı değil, yalnızca gizli dizeyi yapıştırın.',
  },
  'secret-several-lines': {
    happened: () => 'Paylaşılan gizli dize tek satırdır; bunda birkaç satır var.',
    todo: 'Yalnızca sunucunun app_secret değerini yapıştırın.',
  },
  'secret-hidden-character': {
    happened: () => 'Bu gizli dizede görünmeyen bir karakter var.',
    todo: 'Elle yazın ya da düz bir metin dosyasından kopyalayın.',
  },
  'secret-is-key': {
    happened: () => 'Bu bir anahtar dosyası, paylaşılan gizli dize değil.',
    todo: 'Özel anahtar için yukarıda “Özel anahtar (RS256)” seçin.',
  },
  'secret-is-ticket': {
    happened: () => 'Bu bir bilet (JWT), biletleri imzalayan gizli dize değil.',
    todo: 'Sunucunun app_secret değerini yapıştırın; biletleri Parlour kendisi hazırlar.',
  },
  'secret-sample': {
    happened: () => 'Bu, Jitsi belgelerindeki örnek; onu herkes biliyor.',
    todo: 'Sunucuda değiştirin, örneğin “openssl rand -hex 32” komutunun yazdırdığıyla.',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () => `Ek talepler en çok ${longestExtraClaims} karakter olabilir; bunlar daha uzun.`,
    todo: 'Bazılarını çıkarın: biletler web adreslerinin içinde taşınır.',
  },
  'claims-not-json': {
    happened: () => 'Bu JSON değil.',
    todo: 'Çift tırnaklarla şöyle yazın: {"context": {"group": "staff"}}.',
  },
  'claims-not-object': {
    happened: () => 'Bu JSON, ama bir nesne değil.',
    todo: 'Çevresine süslü ayraç koyun ve her değerin önüne bir ad yazın.',
  },
  'claims-reserved': {
    happened: (about) => `“${about}” talebini her bilet için Parlour kendisi yazar.`,
    todo: 'Burada yazmayın.',
  },
};

const authentications: (typeof source)['ownServer']['authentications'] = {
  none: 'Yok',
  HS256: 'Paylaşılan gizli dize (HS256)',
  RS256: 'Özel anahtar (RS256)',
};

const authenticationHelp: (typeof source)['ownServer']['authenticationHelp'] = {
  none: 'Bağlantıya sahip olan herkes girer ya da sunucunun kendi sayfasında oturum açar.',
  HS256: 'Parlour biletleri, sunucunun app_secret olarak bildiği gizli dizeyle imzalar.',
  RS256: 'Parlour biletleri özel anahtarla imzalar; sunucu açık yarısını kimliğinden bulur.',
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'Sunucu adresi',
  addressHelp: 'Adı; varsa port ve yoluyla birlikte: meet.example.org',
  useAddress: (address: string) => `Kullan: ${address}`,
  authentication: 'Kimlik doğrulama',
  authentications,
  authenticationHelp,
  secretTitle: 'İmza için gizli dize',
  secret: 'Paylaşılan gizli dize',
  secretHelp:
    'Sunucunun app_secret değeri (JWT_APP_SECRET). Sisteminizin anahtar zincirine konur; Parlour onu bir daha göstermez.',
  saveSecret: 'Gizli dizeyi kaydet',
  secretSaved: 'Gizli dize kaydedildi.',
  secretKind: 'Paylaşılan gizli dize, HS256',
  weak: 'Bu gizli dize 32 bayttan kısa; deneye deneye bulunabilir.',
  weakTodo:
    'Çalışır. Daha güçlüsü için “openssl rand -hex 32” komutunun yazdırdığını hem sunucuya hem buraya girin.',
  tested: {
    accepted: (server: string) =>
      `Gizli dize imzalıyor ve doğrulanıyor; ${server} bu dizenin biletlerini kabul ediyor.`,
    'not-asked': (server: string) =>
      `Gizli dize imzalıyor ve doğrulanıyor. ${server} sunucusunun bu biletleri kabul edip etmediği sorulamadı; bir sonraki toplantıda belli olur.`,
  },
  testSecret: 'Gizli dizeyi sına',
  replaceSecret: 'Gizli dizeyi değiştir',
  forgetSecret: 'Gizli dizeyi unut',
  env: '.env dosyasından içe aktar…',
  envHelp:
    'docker-jitsi-meet’in dosyası bileti vereni, hedef kitleyi ve paylaşılan gizli dizeyi getirir.',
  envTaken: (file: string) =>
    `Alındığı dosya: ${file}. Dosya hâlâ duruyor: başka kimsenin okuyamayacağı bir yerde saklayın.`,
  claims: 'Biletlerde yazanlar',
  issuer: 'Bileti veren',
  issuerHelp: 'iss: sunucunun app_id değeri (JWT_APP_ID).',
  audience: 'Hedef kitle',
  audienceHelp: 'aud: boşsa bileti verenle aynı sayılır; çoğu sunucuya uyar.',
  subject: 'Konu',
  subjectHelp:
    'sub: *, alan adı doğrulamayan her sunucuya uyar. Doğrulayan bir sunucu kendi XMPP alan adını ister, örneğin meet.jitsi.',
  keyId: 'Anahtar kimliği',
  keyIdHelp: 'kid: sunucunun açık anahtarı ararken kullandığı ad.',
  extraClaims: 'Ek talepler',
  extraClaimsHelp: 'Her bilete eklenen bir JSON nesnesi. Genellikle boştur.',
  moderators:
    'Paketten çıktığı gibi kullanılan bir Jitsi sunucusunda bileti olan herkes moderatördür, konuklar da. token_affiliation modülü olan bir sunucu rolleri ayırır.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
