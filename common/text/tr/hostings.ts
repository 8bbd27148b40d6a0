import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'Genel sunucu',
      promise: 'meet.jit.si: ücretsiz, ayar gerektirmez. Bağlantıya sahip olan herkes girebilir.',
    },
    jaas: {
      name: 'JaaS',
      promise: '8x8’deki hesabınız: yalnızca bileti olanlar girer. Parlour bileti burada imzalar.',
    },
    ownServer: {
      name: 'Kendi sunucunuz',
      promise:
        'Sizin işlettiğiniz ya da size verilen bir Jitsi sunucusu: herkese açık ya da biletli.',
    },
  },
  jaasFetches: '8x8’deki hesabınız: yalnızca bileti olanlar girer.',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: 'Hesaplarınız',
      add: 'Başka bir hesap ekle',
      firstName: 'Hesabım',
      anotherName: (number: number) => `Hesap ${number}`,
    },
    ownServer: {
      title: 'Sunucularınız',
      add: 'Başka bir sunucu ekle',
      firstName: 'Sunucum',
      anotherName: (number: number) => `Sunucu ${number}`,
    },
  },
  profileName: 'Profil adı',
  unfinished: 'henüz doldurulmadı',
  up: (name: string) => `Yukarı taşı: ${name}`,
  down: (name: string) => `Aşağı taşı: ${name}`,
  duplicate: (name: string) => `Çoğalt: ${name}`,
  remove: (name: string) => `Kaldır: ${name}…`,
  copyName: (name: string) => `${name} (kopya)`,
  moved: (name: string, at: number, of: number) => `“${name}” şimdi ${at}. sırada (toplam ${of}).`,
  alike: (upper: string, lower: string) =>
    `“${upper}” ile “${lower}” aynı adreste: bağlantılar üsttekiyle açılır.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1 ile ${key}9 arası`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'JaaS konsolundaki “API keys” sayfasından: vpaas-magic-cookie- ile başlar.',
  keyId: 'Anahtar kimliği',
  keyIdHelp: 'Aynı sayfadan; tamamı ya da eğik çizgiden sonraki kısmı.',
};

const key: (typeof source)['key'] = {
  title: 'İmza anahtarı',
  field: 'Özel anahtar',
  fieldHelp:
    'Yapıştırın ya da dosyasını buraya bırakın. Sisteminizin anahtar zincirine konur; Parlour onu bir daha göstermez.',
  passphrase: 'Anahtarın parolası',
  unlock: 'Kilidi aç ve anahtarı kaydet',
  save: 'Anahtarı kaydet',
  session: 'Parlour kapanana dek kullan',
  choose: 'Anahtar dosyası seç…',
  env: '.env dosyasından içe aktar…',
  saved: 'Anahtar kaydedildi.',
  savedFrom: (file: string) =>
    `Tamam. Dosya hâlâ duruyor: ${file}. Onu silin ya da başka kimsenin okuyamayacağı bir yerde saklayın.`,
  kind: 'Tür',
  bits: (bits: number) => `${bits} bit`,
  fingerprint: 'Parmak izi (SHA-256)',
  added: 'Eklendi',
  lastUsed: 'Son kullanım',
  never: 'hiç',
  test: 'Anahtarı sına',
  testing: 'Sınanıyor…',
  tested: {
    accepted: (server: string) =>
      `Anahtar imzalıyor ve doğrulanıyor; ${server} bu anahtarın biletlerini kabul ediyor.`,
    'not-asked': (server: string) =>
      `Anahtar imzalıyor ve doğrulanıyor. ${server} sunucusunun bu biletleri kabul edip etmediği sorulamadı; bir sonraki toplantıda belli olur.`,
  },
  clock: {
    unknown: 'Sunucu saatini söylemedi; bu yüzden bu bilgisayarın saati karşılaştırılmadı.',
    agrees: 'Bu bilgisayarın saati sunucununkiyle aynı.',
    /** `span` is what `spanInWords` says. */
    off: (span: string) => `Bu bilgisayarın saati ${span} kaymış; biletler bunu hesaba katar.`,
  },
  replace: 'Anahtarı değiştir',
  forget: 'Anahtarı unut',
};

const checking: (typeof source)['checking'] = {
  start: 'Sunucuyu denetle',
  title: (server: string) => `Sunucu denetimi: ${server}`,
  running: (server: string) => `${server} denetleniyor…`,
  cancel: 'İptal',
  cancelled: 'Denetim iptal edildi.',
  cut: 'Gerisine zaman kalmadı.',
  fine: 'Toplantılar için gereken her şey çalışıyor.',
  problems: (count: number, steps: string) => `${plural(count, { other: '# sorun' })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { other: 'Bilmeniz gereken # şey' })}: ${steps}.`,
  took: (seconds: string) => `${seconds} sn sürdü.`,
  copy: 'Raporu kopyala',
  copied: 'Kopyalandı',
  /** `where` is one of `check.place`. */
  copyLines: (where: string) => `Satırları kopyala: ${where}`,
  hide: 'Bu denetimi gizle',
  lines: 'Bakılanlar',
  skipped: (steps: string) => `Bakılmayanlar: ${steps}.`,
};

const roles: (typeof source)['ticket']['roles'] = { host: 'Toplantı sahibi', guest: 'Konuk' };
const roleHelp: (typeof source)['ticket']['roleHelp'] = {
  host: 'Toplantılarınızı siz yönetirsiniz.',
  guest: 'Kendi toplantılarınıza özel hakkınız olmadan girersiniz.',
};
const feature: (typeof source)['ticket']['feature'] = {
  recording: 'Kayıt',
  livestreaming: 'Canlı yayın',
  transcription: 'Yazıya dökme',
  'outbound-call': 'Telefonla arama',
  'inbound-call': 'Telefonla katılma',
  'sip-outbound-call': 'SIP ile arama',
  'sip-inbound-call': 'SIP ile katılma',
  'file-upload': 'Dosya paylaşma',
  'list-visitors': 'Ziyaretçi listesi',
};
const ticket: (typeof source)['ticket'] = {
  title: 'Bilet',
  role: 'Rolüm',
  roles,
  roleHelp,
  lifetime: 'Geçerlilik süresi',
  lifetimeHelp: 'Yalnızca giriş için: toplantıda olan, toplantıda kalır.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { other: '# saat' })
      : plural(minutes, { other: '# dakika' }),
  features: 'Başlatabileceklerim',
  feature,
};

const inspector: (typeof source)['inspector'] = {
  title: 'Bilet inceleyici',
  field: 'Bir odanın biletini göster',
  help: 'Ya da herhangi bir bilet veya bağlantı yapıştırın; bir sunucunun onu neden reddedeceğini görün. Hiçbir yere bir şey gönderilmez.',
  show: 'Göster',
  nothingWrong: 'İçinde bir sunucunun reddetmesine yol açacak bir şey yok.',
  more: (count: number) => plural(count, { other: 'Ve # tane daha.' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `Davet: ${name}`,
  life: 'Geçerlilik süresi',
  lives: { hour: '1 saat', day: '1 gün', date: 'Bir tarihe kadar' },
  date: 'Son gün',
  allows: (name: string, until: string) =>
    `Bu bağlantıya sahip olan, “${name}” odasına girebilir (bitiş: ${until}): moderatör değil, konuk olarak; kayıt ya da başka bir ek hakkı olmadan.`,
  /** On own servers the ticket says guest, but it is the server that decides. */
  allowsOnOwnServer: (name: string, until: string) =>
    `Bu bağlantıya sahip olan, “${name}” odasına girebilir (bitiş: ${until}). Bilet konuk biletidir; kayıt ya da başka bir ek hak vermez.`,
  copy: 'Daveti kopyala',
  cancel: 'İptal',
  copied: 'Davet kopyalandı. Süresi dolmadan geri alınamaz.',
  close: 'Kapat',
  issued: 'Bu bilgisayarda hazırlanan davetler',
  none: 'Henüz yok. Ana penceredeki “Daveti kopyala”, bu profilin her toplantısının yanında durur.',
  until: (when: string) => `bitiş: ${when}`,
  ended: (when: string) => `bitti: ${when}`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
