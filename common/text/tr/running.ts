import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'Toplantıdan ayrıl',
    mute: 'Mikrofonu kapat',
    unmute: 'Mikrofonu aç',
    cameraOff: 'Kamerayı kapat',
    cameraOn: 'Kamerayı aç',
    share: 'Ekranı paylaş…',
    stopSharing: 'Paylaşımı durdur',
    raiseHand: 'El kaldır',
    lowerHand: 'Eli indir',
    open: 'Toplantıyı aç',
    people: (count: number) => plural(count, { one: 'Yalnızca siz', other: '# kişi' }),
    unread: (count: number) => plural(count, { other: '# yeni ileti' }),
    speaks: (name: string) => `${name} konuşuyor`,
    /** How long the meeting has run; `time` as people write it. */
    runsFor: (time: string) => `Toplantıdaki süre: ${time}`,
  },
  /** The menu “Meeting”. `&`: as in the rest of the menu. */
  meetingMenu: {
    title: '&Toplantı',
    /** With a tick while it is so. */
    muted: 'Mikrofon kapalı',
    cameraOff: 'Kamera kapalı',
    hand: 'El kaldır',
    chat: 'Sohbet',
    tiles: 'Döşeme görünümü',
    participants: 'Katılımcılar',
    pictureInPicture: 'Resim içinde resim',
    alwaysOnTop: 'Her zaman üstte',
    invite: 'Daveti kopyala…',
    copyLink: 'Web bağlantısını kopyala',
  },
  /** What the icon in the tray stands for. */
  trayState: {
    talking: (name: string) => `“${name}” toplantısındasınız`,
    muted: (name: string) => `“${name}” toplantısındasınız, mikrofon kapalı`,
    sharing: (name: string) => `“${name}” toplantısındasınız, ekran paylaşılıyor`,
    'sharing-muted': (name: string) =>
      `“${name}” toplantısındasınız, mikrofon kapalı, ekran paylaşılıyor`,
  },
  closing: {
    question: (name: string) => `“${name}” toplantısındasınız.`,
    detail:
      'Toplantıyı sürdürürseniz başkaları, izin verdiğiniz sesi ve görüntüyü almaya devam eder.',
    leave: 'Toplantıdan ayrıl',
    keep: 'Toplantıyı sürdür',
    stay: 'İptal',
    always: 'Her zaman böyle yap',
  },
  /** Notifications of the system. Names are people’s, or '' where nobody knows. */
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} girmek istiyor` : 'Biri girmek istiyor'),
      message: (name: string) => (name ? `${name} yazdı` : 'Yeni ileti'),
      hand: (name: string) => (name ? `${name} el kaldırdı` : 'Biri el kaldırdı'),
    },
    several: {
      knock: (count: number) => plural(count, { other: '# kişi girmek istiyor' }),
      message: (count: number) => plural(count, { other: '# yeni ileti' }),
      hand: (count: number) => plural(count, { other: '# kişi el kaldırdı' }),
    },
  },
  runningSettings: {
    title: 'Toplantıdayken',
    notifications: 'Bildirimler',
    notificationsHelp:
      'Siz başka bir şeye bakarken biri kapıyı çaldığında, yazdığında ya da el kaldırdığında.',
    compact: 'Küçültülünce küçük görünüm',
    compactHelp:
      'Küçük bir pencere üstte kalır: kimin konuştuğu, ne kadar sürdüğü, mikrofon, kamera ve ayrılma.',
    closing: 'Toplantı penceresi kapatılınca',
    closingChoice: { ask: 'Sor', leave: 'Ayrıl', keep: 'Sürdür' },
    closingHelp: {
      ask: 'Toplantıdan ayrılmak mı, toplantıyı sürdürmek mi istediğiniz sorulur.',
      leave: 'Soru sorulmadan toplantıdan ayrılırsınız.',
      keep: 'Toplantı penceresiz sürer. Saatin yanındaki simge onu geri getirir; simge yoksa pencere simge durumuna küçültülür.',
    },
    shortcut: 'Mikrofonu her yerden aç ya da kapat',
    shortcutHelp:
      'Bu tuşlar, bir toplantıdayken önde hangi program olursa olsun mikrofonunuzu kapatıp açar.',
    noShortcut: 'Tuş yok',
    chooseKeys: 'Tuşları seç…',
    pressKeys: 'Tuşlara basın…',
    removeKeys: 'Tuşları kaldır',
    recording:
      'Ctrl ya da Alt tuşunu – Mac’te Command, Control ya da Option tuşunu – basılı tutup başka bir tuşa basın. Escape iptal eder.',
    needsModifier: 'O tuş yazmak için gerekli. Ctrl ya da Alt tuşunu da basılı tutun.',
    keysSet: (keys: string) => `Tuşlar artık şöyle: ${keys}.`,
    keysRemoved: 'Artık mikrofonunuzu her yerden kapatan bir tuş yok.',
    shortcutTaken: {
      happened: 'Bu tuşları başka bir program kullanıyor ya da sistem kendine ayırıyor.',
      todo: 'Başka tuşlar seçin.',
    },
    /** Keys as keyboards call them. */
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: 'Boşluk',
      Up: 'Yukarı ok',
      Down: 'Aşağı ok',
      Left: 'Sol ok',
      Right: 'Sağ ok',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: 'Kamerayı, mikrofonu ve hoparlörü sına…',
    testDevicesHelp: 'Bir toplantıya gidecek görüntüyü ve sesi, katılmadan önce size gösterir.',
  },
};
