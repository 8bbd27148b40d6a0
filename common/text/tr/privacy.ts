import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

const storageProblem: (typeof source)['storageProblem'] = {
  running: {
    happened: (about) => `Süren bir toplantı var: ${about}.`,
    todo: 'Ondan ayrılın, sonra yeniden temizleyin.',
  },
  failed: {
    happened: () => 'Toplantıların bu bilgisayarda bıraktıklarına bakılamadı.',
    todo: 'Ayarlar’ı kapatıp yeniden açın.',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: 'Toplantılarınız',
    remember: 'Toplantıları hatırla',
    rememberHelp:
      'Ana pencere, katıldığınız toplantıları yalnızca bu bilgisayarda listeler. Kapatırsanız yenisi eklenmez; olanlar siz temizleyene dek kalır. Olağanı açıktır.',
    clear: 'Temizle…',
    clearTitle: '“Toplantılarınız” temizlensin mi?',
    clearCount: (count: number) =>
      plural(count, {
        one: 'Sabitlenmiş olsa bile # toplantı unutulur.',
        other: 'Sabitlenenler dahil # toplantı unutulur.',
      }),
    clearNow: 'Toplantıları temizle',
    nothingToClear: 'Unutulacak toplantı yok.',
    cleared: (count: number) => plural(count, { other: '# toplantı unutuldu' }),
    undo: 'Geri al',
    close: 'Kapat',
    outside: 'Toplantılarınızdan kimin daha haberi olur',
    outsideWhy:
      'Toplantı sayfası başka sunuculardan da bir şeyler isteyebilir. Parlour bunu yapmamasını ister; değiştirilmiş bir sunucu yine de yapabilir.',
    thirdParties: 'Toplantılarda başka sunucular',
    thirdPartiesHelp:
      'Sayfa, kişilerin resimleri ya da takvimler için kendi sunucusundan başkalarına da sorabilir. Onlar da ağ adresinizi öğrenir. Olağanı kapalıdır.',
    analytics: 'Toplantı istatistikleri',
    analyticsHelp:
      'Sayfa, toplantının nasıl geçtiğini işleticisinin seçtiği hizmetlere bildirebilir. “Toplantılarda başka sunucular” da açık olmalıdır. Olağanı kapalıdır.',
    gravatar: 'Gravatar resimleri',
    gravatarHelp:
      'Sayfa, kişilerin e-posta adreslerine ait resimleri gravatar.com’dan isteyebilir. “Toplantılarda başka sunucular” da açık olmalıdır. Olağanı kapalıdır.',
    sets: (key: string) => `Jitsi’deki adı: ${key}`,
    storage: 'Toplantıların bu bilgisayarda bıraktıkları',
    storageWhy:
      'Sunucular bu bilgisayarda bir şeyler saklar: çerezler, açılmış oturumlar, sayfalarının ayarları. Her barındırmanın bunlar için kendi yeri vardır.',
    hosting: 'Barındırma',
    size: 'Boyut',
    noStorage: 'Toplantılar henüz bir şey bırakmadı.',
    looking: 'Bakılıyor…',
    clearStorage: 'Temizle…',
    clearStorageFor: (hosting: string) => `Temizle: ${hosting}…`,
    clearStorageTitle: (hosting: string) =>
      `“${hosting}” toplantılarının bıraktıkları temizlensin mi?`,
    clearStorageMeans:
      'Çerezler ve sunucu sayfasının ayarları kaldırılır; yeniden oturum açmanız gerekebilir. Toplantılarınız, anahtarlarınız ve Parlour’daki ayarlarınız kalır.',
    jaasWarning:
      'JaaS, temizlenen bir bilgisayarı yeni bir kişi sayar: hesabın faturasına bir aylık etkin kullanıcı daha eklenebilir.',
    clearStorageNow: 'Temizle',
    storageCleared: (hosting: string) => `“${hosting}” toplantılarının bıraktıkları kaldırıldı.`,
    kept: 'Parlour’un sakladıkları',
    /** `folder` is a place on this computer. */
    keptWhere: (folder: string) =>
      `Parlour ayarlarınızı, barındırmalarınızı, “Toplantılarınız” listesini ve kısa bir günlüğü şurada saklar: ${folder}. Özel anahtarlar ve paylaşılan gizli dizeler sisteminizin anahtar zincirindedir, biletler hiç saklanmaz ve Parlour’u yapanlara hiçbir şey gönderilmez.`,
  },
};
