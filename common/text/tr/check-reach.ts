import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `Sahibi: ${named(about, 'subject')}; veren: ${named(about, 'issuer')}; geçerlilik: ` +
  `${named(about, 'from')} – ${named(about, 'until')}; SHA-256: ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `Adın karşılığı olan adres: ${named(about, 'addresses')}.` },
  'name-is-address': {
    happened: () => 'Sunucu sayısal adresle verilmiş, bu yüzden ad gerekmiyor.',
  },
  'name-by-proxy': {
    happened: (about) => `Adı ${named(about, 'proxy')} vekil sunucusu çözüyor.`,
  },
  'name-unknown': {
    happened: () => 'Bu ada ait bir adres yok.',
    todo: () =>
      'Yazımı kontrol edin; kendi ağınıza ait bir ad ancak o ağda ya da VPN’i üzerinden bulunur.',
  },
  'name-server-silent': {
    happened: () => 'Ağ, bu ada hangi adresin ait olduğunu söylemedi.',
    todo: () => 'Ağı ve ad sunucusunu (DNS) kontrol edin, sonra yeniden denetleyin.',
  },
  offline: {
    happened: () => 'Bu bilgisayarın ağ bağlantısı yok.',
    todo: () => 'Bir ağa bağlayın, sonra yeniden denetleyin.',
  },
  'connection-stands': { happened: () => 'Sunucu bağlantı kabul ediyor.' },
  'connection-by-proxy': {
    happened: (about) =>
      `Sunucu, ${named(about, 'proxy')} vekil sunucusu üzerinden bağlantı kabul ediyor.`,
  },
  'connection-refused': {
    happened: () => 'Bu adresteki bilgisayar bu portta bağlantı kabul etmiyor.',
    todo: () =>
      'Portu ve web sunucusunun çalıştığını kontrol edin; güvenlik duvarında TCP 443’e izin verin.',
  },
  'connection-reset': {
    happened: () => 'Bağlantı hemen koparıldı.',
    todo: () =>
      'Yolda bir şey bağlantıyı geçirmiyor: güvenlik duvarını, vekil sunucuyu ve yük dengeleyiciyi kontrol edin.',
  },
  'connection-timed-out': {
    happened: () => 'Bu adresten hiçbir yanıt gelmedi.',
    todo: () => 'Sunucunun açık olduğunu ve güvenlik duvarının TCP 443’ü geçirdiğini kontrol edin.',
  },
  'connection-silent': {
    happened: () => 'Sunucu bağlantıyı kabul ediyor, sonra susuyor.',
    todo: () => 'Portu kontrol edin; doğruysa web sunucusunu yeniden başlatın.',
  },
  'connection-unreachable': {
    happened: () => 'Buradan bu adrese giden bir yol yok.',
    todo: () => 'Ağı kontrol edin; kendi ağınızdaki bir sunucu için o ağın VPN’i gerekebilir.',
  },
  'connection-blocked': {
    happened: () => 'Bu bilgisayar ya da yöneticisi bağlantıyı engelliyor.',
    todo: () => 'Güvenlik duvarında ya da güvenlik programında Parlour’a izin verin.',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium bu portta hiçbir web sunucusuna bağlanmaz.',
    todo: () => 'Sunucu 443’ü ya da web sunucularının kullandığı başka bir portu dinlesin.',
  },
  'connection-failed': {
    happened: (about) => `Bağlantı kurulamadı (${named(about, 'error')}).`,
    todo: () => 'Ağı kontrol edin, sonra yeniden denetleyin.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'Sistemin gösterdiği vekil sunucu kullanılamadı.'
        : `${about['proxy']} vekil sunucusu kullanılamadı.`,
    todo: () => 'Sistemin ağ ayarlarında vekil sunucuyu kontrol edin.',
  },
  'proxy-sign-in': {
    happened: () => 'Vekil sunucu kullanıcı adı ve parola istiyor.',
    todo: () => 'Yöneticisinden bu sunucuyu parolasız geçirmesini isteyin.',
  },

  'certificate-sound': { happened: (about) => `Bu bilgisayar ona güveniyor. ${whole(about)}` },
  'certificate-trusted': { happened: () => 'Bu bilgisayar sertifikaya güveniyor.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        other: 'Sertifikanın süresi # gün sonra doluyor.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'Şimdi yenileyin ve neden kendiliğinden yenilenmediğine bakın.',
  },
  'certificate-expired': {
    happened: (about) => `Sertifikanın süresi dolmuş. ${whole(about)}`,
    todo: () => 'Yenileyin; o tarih henüz gelmediyse bu bilgisayarın saatini ayarlayın.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Sertifika henüz geçerli değil. ${whole(about)}`,
    todo: () => 'Önce bu bilgisayarın, sonra sertifikayı verenin saatini kontrol edin.',
  },
  'certificate-self-signed': {
    happened: (about) => `Sunucu sertifikasını kendisi imzalamış. ${whole(about)}`,
    todo: () =>
      'Her bilgisayarın güvendiği bir sertifika alın ya da parmak izini sunucudakiyle karşılaştırıp sertifikayı bu sisteme kurun.',
  },
  'certificate-name': {
    happened: (about) =>
      `Sertifika ${named(about, 'names')} için verilmiş, ${named(about, 'host')} için değil. ${whole(about)}`,
    todo: () => 'Sertifikadaki adı kullanın ya da bu ad için bir sertifika alın.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `Sunucu sertifikasını, ona kefil olan ara sertifika olmadan gönderiyor. ${whole(about)}`,
    todo: () =>
      'Web sunucusu zincirin tamamını göndersin: cert.pem yerine fullchain.pem dosyasını kullanın.',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `Sertifikayı, bu bilgisayarın tanımadığı bir kurum vermiş. ${whole(about)}`,
    todo: () =>
      'O kurumun sertifikasını bu sisteme kurun ya da her bilgisayarın güvendiği bir sertifika alın.',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `Bu bilgisayarın tanıdığı hiç kimse sertifikaya kefil değil. ${whole(about)}`,
    todo: () =>
      'Ya sunucu zincirin bir parçasını göndermiyor ya da sertifikayı veren kurumun bu sisteme kurulması gerekiyor.',
  },
  'certificate-revoked': {
    happened: (about) => `Sertifika iptal edilmiş. ${whole(about)}`,
    todo: () =>
      'Oraya hiçbir bilgi girmeyin; sunucu yöneticisinin yeni bir sertifika alması gerekir.',
  },
  'certificate-weak': {
    happened: (about) => `Sertifikanın imzası ya da anahtarı çok zayıf. ${whole(about)}`,
    todo: () => 'SHA-256’lı ve anahtarı en az 2048 bit olan yeni bir sertifika alın.',
  },
  'certificate-refused': {
    happened: (about) => `Chromium sertifikayı reddediyor (${named(about, 'error')}).`,
    todo: () => 'Her bilgisayarın güvendiği bir kurumdan yeni bir sertifika alın.',
  },
  'tls-too-old': {
    happened: () => 'Sunucu yalnızca artık güvenli olmayan şifreleme yöntemlerini biliyor.',
    todo: () => 'Sunucuda TLS 1.2 ve 1.3’ü açın.',
  },
  'tls-none': {
    happened: () => 'Bu portta yanıt veren bir şey var, ama şifrelemesiz.',
    todo: () => 'Portu kontrol edin: toplantılar https ister, çoğunlukla 443’te.',
  },
  'tls-client-certificate': {
    happened: () => 'Sunucu sizden bir sertifika istiyor; toplantılar bunu gösteremez.',
    todo: () => 'Sunucu bu adreste sertifika istemesin.',
  },
  'tls-failed': {
    happened: (about) => `Şifreleme üzerinde anlaşılamadı (${named(about, 'error')}).`,
    todo: () => 'Web sunucusunun TLS ayarlarını kontrol edin.',
  },

  'redirect-none': { happened: () => 'Sunucu bu adreste kendisi yanıt veriyor.' },
  'redirect-path': {
    happened: (about) => `Sunucu şu yola yönlendiriyor: ${named(about, 'path')}.`,
    todo: () => 'Oraya götüren yolu bu profilin adresine ekleyin.',
  },
  'redirect-host': {
    happened: (about) => `Sunucu şu adrese yönlendiriyor: ${named(about, 'host')}.`,
    todo: () =>
      'Toplantılar oradaysa bu profilde o adresi kullanın; orası bir oturum açma sayfasıysa Jitsi’yi onun dışında tutun.',
  },
  'redirect-http': {
    happened: () => 'Sunucu, hiçbir şeyin şifrelenmediği http adresine yönlendiriyor.',
    todo: () => 'Sunucu http’den https’ye yönlendirsin, asla tersine değil.',
  },
  'redirect-loop': {
    happened: () => 'Sunucu bir döngü içinde dolaştırıyor.',
    todo: () =>
      'Web sunucusunda ve önündeki vekil sunucuda birbirini geri alan iki yönlendirme arayın.',
  },

  'sign-in-none': { happened: () => 'Jitsi’den önce parola soran yok.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'Web sunucusu her şeyden önce kullanıcı adı ve parola istiyor.'
        : `Web sunucusu her şeyden önce kullanıcı adı ve parola istiyor: “${about['realm']}”.`,
    todo: () =>
      'Toplantılar bunları veremez; parolayı Jitsi’nin kendisi sorsun (güvenli alan adı ya da biletler).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'Jitsi’nin yerine parola isteyen bir sayfa yanıt veriyor.'
        : `Jitsi’nin yerine parola isteyen bir sayfa yanıt veriyor: “${about['title']}”.`,
    todo: () =>
      'Tarayıcıda ağda oturum açın; sayfa sunucunun kendisininse Jitsi’yi onun dışında tutun.',
  },
  'sign-in-portal': {
    happened: () => 'Ağ önce oturum açmanızı istiyor.',
    todo: () => 'Tarayıcıda herhangi bir sayfayı açıp orada oturum açın, sonra yeniden denetleyin.',
  },
};
