import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'Bu bir Jitsi sunucusu.' },
  'script-missing': {
    happened: () => 'Her Jitsi sunucusunda bulunan external_api.js dosyası burada yok.',
    todo: () => 'Adresi ve yolu kontrol edin; doğruysa web sunucusu betiği sunsun.',
  },
  'script-empty': {
    happened: () => 'external_api.js dosyası boş.',
    todo: () => 'Jitsi’nin web dosyalarını yeniden kurun.',
  },
  'script-unauthorised': {
    happened: () => 'Sunucu, dosyalarını kimin istediğini bilmek istiyor (401).',
    todo: () => 'Dosyaları herkes okuyabilsin; kimin gireceğine Jitsi kendisi karar verir.',
  },
  'script-forbidden': {
    happened: () => 'Sunucu dosyalarını vermeyi reddediyor (403).',
    todo: () => 'Dosyaları herkes okuyabilsin; izin verilen ağ ve ülke listelerine de bakın.',
  },
  'script-too-many': {
    happened: () => 'Sunucu, çok sık istek aldığını söylüyor (429).',
    todo: () => 'Bir dakika bekleyip yeniden denetleyin; böyle kalırsa daha çok isteğe izin verin.',
  },
  'script-server-error': {
    happened: (about) => `Web sunucusunun kendisinde bir hata var (${status(about)}).`,
    todo: () => 'Hangisi olduğu günlüğünde yazar.',
  },
  'script-gateway': {
    happened: (about) => `Öndeki sunucu, arkasındaki Jitsi’den yanıt alamıyor (${status(about)}).`,
    todo: () => 'Jitsi’nin web sunucusunu başlatın ve ona ulaşılan adresi kontrol edin.',
  },
  'script-unavailable': {
    happened: () => 'Sunucu şu an yanıt veremediğini söylüyor (503).',
    todo: () => 'Bakımdaysa bekleyin; değilse nedeni günlüğünde yazar.',
  },
  'script-status': {
    happened: (about) => `Sunucu beklenmedik bir yanıt veriyor (${status(about)}).`,
    todo: () => 'Bu profilin adresini ve yolunu kontrol edin.',
  },
  'script-html': {
    happened: () => 'Jitsi’nin betiği yerine bir web sayfası geliyor.',
    todo: () =>
      'Ya bu bir Jitsi sunucusu değil ya da web sunucusu her şeye tek bir sayfayla yanıt veriyor: betiği sunsun.',
  },
  'script-not-jitsi': {
    happened: () => 'Burada bir external_api.js dosyası var, ama Jitsi’nin değil.',
    todo: () => 'Bu profilin adresini ve yolunu kontrol edin.',
  },
  'script-damaged': {
    happened: (about) => `Jitsi’nin betiğinin ${named(about, 'line')}. satırında bir hata var.`,
    todo: () => 'Jitsi’nin web dosyalarını yeniden kurun; dosya yarım kalmış olabilir.',
  },
  'script-too-big': {
    happened: () =>
      'external_api.js dosyası 2 MB’den büyük; Jitsi’ninki hiçbir zaman öyle değildir.',
    todo: () => 'Bu profilin adresini ve yolunu kontrol edin.',
  },
  'script-cut': {
    happened: () => 'Betik sonuna gelmeden kesildi.',
    todo: () => 'Web sunucusunun ve önündeki vekil sunucunun diskini ve önbelleğini kontrol edin.',
  },
  'script-too-slow': {
    happened: () => 'Sunucu yerinde, ama betiğini zamanında göndermedi.',
    todo: () => 'Sunucunun ne kadar yoğun olduğuna bakın, sonra yeniden denetleyin.',
  },
  'script-failed': {
    happened: (about) => `Betik alınamadı (${named(about, 'error')}).`,
    todo: () => 'Yeniden denetleyin; böyle kalırsa web sunucusunun günlüğüne bakın.',
  },

  'config-found': { happened: () => 'Okunabiliyor ve bu sunucunun adreslerini veriyor.' },
  'config-missing': {
    happened: () => 'config.js dosyası yok, bu yüzden toplantı sayfası başlayamıyor.',
    todo: () => 'Web sunucusu dosyayı sunsun.',
  },
  'config-status': {
    happened: (about) => `Sunucu config.js dosyasını vermiyor (${status(about)}).`,
    todo: () => 'Dosyayı herkes okuyabilsin.',
  },
  'config-html': {
    happened: () => 'config.js yerine bir web sayfası geliyor.',
    todo: () => 'Web sunucusu kendi sayfasıyla yanıt vermeden önce dosyayı sunsun.',
  },
  'config-empty': {
    happened: () => 'config.js dosyası boş, bu yüzden toplantı sayfası başlayamıyor.',
    todo: () => 'Dosyayı yeniden yazın.',
  },
  'config-too-big': {
    happened: () => 'config.js dosyası 512 KB’den büyük olduğu için Parlour onu okumadı.',
    todo: () => 'Doğru dosya olduğunu kontrol edin.',
  },
  'config-cut': {
    happened: () => 'config.js dosyası sonuna gelmeden kesildi.',
    todo: () => 'Web sunucusunun ve önündeki vekil sunucunun diskini ve önbelleğini kontrol edin.',
  },
  'config-too-slow': {
    happened: () => 'Sunucu config.js dosyasını zamanında göndermedi.',
    todo: () => 'Sunucunun ne kadar yoğun olduğuna bakın, sonra yeniden denetleyin.',
  },
  'config-failed': {
    happened: (about) => `config.js dosyası alınamadı (${named(about, 'error')}).`,
    todo: () => 'Yeniden denetleyin; böyle kalırsa web sunucusunun günlüğüne bakın.',
  },
  'config-syntax': {
    happened: (about) =>
      `config.js dosyasının ${named(about, 'line')}. satırında hata olduğu sürece kimse katılamaz.`,
    todo: () =>
      'O satıra ve bir öncekine bakın: çoğu zaman bir virgül ya da tırnak işareti eksiktir.',
  },
  'config-unreadable': {
    happened: () => 'config.js dosyası okunabilir bir yapılandırma içermiyor.',
    todo: () => 'Şöyle başlaması gerekir: var config = {',
  },
  'config-no-domain': {
    happened: () => 'config.js dosyası oturum açılacak alan adını vermiyor (hosts.domain).',
    todo: () => 'Prosody’nin sunduğu alan adını yazın.',
  },
  'config-local-address': {
    happened: (about) =>
      `config.js dosyasında ${named(about, 'name')} için verilen adrese dışarıdan kimse ulaşamaz: ${named(about, 'host')}.`,
    todo: () => 'Sunucunun dışarıdan erişilen adresini yazın; Docker’da bu PUBLIC_URL’dir.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `config.js dosyasında ${named(about, 'name')} için verilen adres şifrelemesiz; https sayfaları buna izin vermez.`,
    todo: () => 'Adresi https ya da wss ile başlasın.',
  },
  'config-other-host': {
    happened: (about) =>
      `config.js dosyasına göre ${named(about, 'name')} için adres ${named(about, 'host')}, oysa sunucu ${named(about, 'server')}.`,
    todo: () =>
      'Bilerek yapıldıysa sorun yok; değilse sunucunun dışarıdan erişilen adresini yazın.',
  },

  'framing-free': {
    happened: () => 'Sunucu, toplantılarını başka programların göstermesine izin veriyor.',
  },
  'framing-limited': {
    happened: () =>
      'Sunucu, toplantılarını yalnızca bazı sayfaların göstermesine izin veriyor; bir profilin sunucusu için bunu Parlour halleder.',
  },
  'framing-unknown': {
    happened: () => 'Bir toplantının sayfası gelmedi.',
    todo: () => 'Web sunucusu her odaya Jitsi’nin sayfasıyla yanıt versin.',
  },

  'iframe-api-on': { happened: () => 'Parlour gibi programlar toplantıları yürütebilir.' },
  'iframe-api-off-known': {
    happened: () => 'Web sayfaları için kapalı; Parlour bir program olduğu için bunun dışında.',
  },
  'iframe-api-off': {
    happened: () =>
      'Kapalı (disableIframeAPI), bu yüzden web sayfalarının içindeki toplantılar beş dakika sonra biter; Parlour bunun dışında.',
    todo: () => 'Böyle bırakın ya da web sayfalarına da izin verin.',
  },

  'clock-agrees': { happened: () => 'Bu bilgisayarın saati ile sunucununki birbirini tutuyor.' },
  'clock-unknown': { happened: () => 'Sunucu kendi saatini söylemiyor.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `Sunucunun saati bu bilgisayarınkinden ${named(about, 'span')} geri.`
        : `Sunucunun saati bu bilgisayarınkinden ${named(about, 'span')} ileri.`,
    todo: () => 'Yanlış olanı ayarlayın; Parlour bilet hazırlarken bu farkı hesaba katar.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `Sunucunun saati bu bilgisayarınkinden ${named(about, 'span')} geri, biletler için çok fazla.`
        : `Sunucunun saati bu bilgisayarınkinden ${named(about, 'span')} ileri, biletler için çok fazla.`,
    todo: () => 'Yanlış olanı ayarlayın.',
  },

  'relay-none': {
    happened: () =>
      'Yapılandırmada hiç verilmemiş; sunucu, toplantıya biri girince yine de verebilir.',
  },
  'relay-answers': { happened: (about) => `Yanıt veriyorlar: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `Şuradan yanıt gelmedi: ${named(about, 'server')}.`,
    todo: () =>
      'İki kişilik toplantılar dolambaçlı bir yoldan geçebilir; iki taraftaki güvenlik duvarları da bu portları geçirsin.',
  },

  'version-known': { happened: (about) => `Kendine verdiği ad: ${named(about, 'version')}.` },
  'version-unknown': { happened: () => 'Sunucu hangi sürümü çalıştırdığını söylemiyor.' },
};
