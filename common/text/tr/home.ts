import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'Oda adı ya da toplantı bağlantısı',
    join: 'Katıl',
    opensWith: 'Açılacağı yer',
    hosting: 'Barındırma',
    /** The last entry of the list of hostings: it leads to their settings. */
    setUpHosting: 'Başka bir barındırma ayarla…',
    muted: 'Mikrofon kapalı',
    cameraOff: 'Kamera kapalı',
    newName: 'Yeni ad',
    meetings: 'Toplantılarınız',
    search: 'Ara',
    nothingFound: (wanted: string) => `“${wanted}” adlı bir toplantınız yok.`,
    firstRun: 'Katıldığınız toplantılar burada görünür.',
    firstRunWays:
      'Bir ad yazın, herhangi bir yerden bir toplantı bağlantısı açın ya da bağlantıyı bu pencereye bırakın.',
    invitation: 'Hesap yok, kurulum yok: hemen katılabilirsiniz.',
    addName: 'Adınızı ekleyin',
    found: (count: number) => plural(count, { other: '# toplantı' }),
    rejoin: 'Yeniden katıl',
    pin: (name: string) => `Sabitle: ${name}`,
    copyLink: (name: string) => `Web bağlantısını kopyala: ${name}`,
    copied: 'Bağlantı kopyalandı',
    invite: (name: string) => `Daveti kopyala: ${name}`,
    more: (name: string) => `Diğer işlemler: ${name}`,
    /** The menu of one meeting, in the order of the menu. */
    menu: {
      copyLink: 'Web bağlantısını kopyala',
      invite: 'Daveti kopyala…',
      moveUp: 'Yukarı taşı',
      moveDown: 'Aşağı taşı',
      forget: 'Unut',
    },
    /** After a pinned meeting was moved among the pinned ones. */
    pinMoved: (name: string, place: number, of: number) =>
      `“${name}” şimdi ${place}. sırada (toplam ${of}).`,
    forgotten: (name: string) => `“${name}” unutuldu.`,
    forgottenCount: (count: number) => plural(count, { other: '# toplantı unutuldu.' }),
    undo: 'Geri al',
    joinRow: (name: string) => `Katıl: ${name}`,
    dismiss: 'Kapat',
    today: 'bugün',
    yesterday: 'dün',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `“${name}” toplantısından bir dakikayı bulmadan ayrıldınız.`
        : plural(minutes, { other: `“${name}” toplantısından # dakika sonra ayrıldınız.` }),
    meetingsDamaged: (file: string) => ({
      happened: '“Toplantılarınız” okunamadı; liste baştan başlıyor.',
      todo: `Eski dosya şu adla duruyor: ${file}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Ayarlarınız okunamadı; Parlour baştan başladı.',
      todo: `Eski dosya şu adla duruyor: ${file}.`,
    }),
    usageDamaged: (file: string) => ({
      happened: '“Kullanım” için sayılanlar okunamadı; sayım baştan başlıyor.',
      todo: `Eski dosya şu adla duruyor: ${file}.`,
    }),
    meetingsRestored: '“Toplantılarınız” okunamadı; listenin son sağlam kopyası kullanılıyor.',
    settingsRestored: 'Ayarlarınız okunamadı; son sağlam kopyaları kullanılıyor.',
    usageRestored: '“Kullanım” için sayılanlar okunamadı; son sağlam kopyaları kullanılıyor.',
    damagedStays: (file: string) =>
      `Hasarlı dosya (${file}) taşınamadı: yaptığınız değişiklikler Parlour kapanınca kaybolur.`,
    notWritten: (folder: string) => ({
      happened: 'Değişikliğiniz kaydedilemedi; Parlour kapanınca kaybolur.',
      todo: `Diskte yer açın ya da şu klasöre yazılabildiğinden emin olun: ${folder}.`,
    }),
  },
};
