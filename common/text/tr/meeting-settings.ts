import type { meetingSettingsText as source } from '../en/meeting-settings.ts';

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `“${about}” 64 kilobayttan büyük.`,
    todo: 'Daha küçük bir resim seçin: 400 × 200 piksellik bir logo fazlasıyla yeter.',
  },
  'not-a-picture': {
    happened: (about) => `“${about}”, Parlour’un gösterebileceği bir resim değil.`,
    todo: 'Bir PNG, JPEG, WebP ya da SVG dosyası seçin.',
  },
  unreadable: {
    happened: (about) => `“${about}” okunamıyor.`,
    todo: 'Dosyanın hâlâ yerinde olduğunu ve okuma izniniz bulunduğunu kontrol edin.',
  },
};

const outcome: (typeof source)['meetingSettings']['outcome'] = {
  removed: 'kaldırılır',
  replaced: 'yerine sizinki',
  hidden: 'hiç gösterilmez',
  server: 'sunucu karar verir',
  kept: 'kalır',
  absent: 'orada yok',
};

const element: (typeof source)['meetingSettings']['element'] = {
  logo: {
    name: 'Köşedeki logo',
    why: 'Parlour oraya sizin logonuzu koyar ya da orayı boş bırakır. Kendi markası olan bir sunucu bunun yerine kendininkini gösterir; bunu hiçbir istemci değiştiremez.',
  },
  background: {
    name: 'Arka plan rengi',
    why: 'Sizin renginiz kullanılır. Kendi markası olan bir sunucu onun yerine kendi rengini ya da resmini gösterir.',
  },
  'product-name': {
    name: 'Sunucu sayfasının adı',
    why: 'Sayfa hâlâ işleticisinin verdiği adı taşır, ama pencerede yalnızca Parlour’un başlığı görünür. Toplantının içindeki bazı cümlelerde o ad geçebilir.',
  },
  advertising: {
    name: 'Reklamlar ve “powered by”',
    why: 'Bunlar her toplantıda kapalıdır.',
  },
  invitations: {
    name: 'Sunucunun davet penceresi',
    why: 'Bağlantıları ve davetleri Parlour kendisi kopyalar; sunucunun adını taşıyan pencereye gerek kalmaz.',
  },
  'help-and-download': {
    name: 'Yardım, indirme, gömme ve geri bildirim',
    why: 'Düğmeleri araç çubuğundan çıkarılır.',
  },
  'open-in-app': {
    name: '“Uygulamada aç” sayfası',
    why: 'Zaten bir uygulamadasınız.',
  },
  'closing-page': {
    name: 'Toplantıdan sonraki sayfa',
    why: 'Onu hiçbir istemci kapatamaz. Parlour görüşmeyi kendisi sonlandırır ve sayfa görünmeden toplantıyı kapatır.',
  },
  'before-meeting': {
    name: 'Toplantı öncesi ekranın arka planı',
    why: 'Sunucuya aittir. “Toplantı öncesi ekran” altındaki “Hiçbir zaman”, sunucu izin veriyorsa bu ekranı atlar.',
  },
  'legal-links': {
    name: 'Koşullar, gizlilik ve destek bağlantıları',
    why: 'Sunucuyu işletene ulaşılabilmesi gerekir; bu yüzden hiçbir istemci onları değiştiremez.',
  },
  wording: {
    name: 'Toplantıdaki cümleler',
    why: 'Sunucudan gelir; sunucuda varsa sizin dilinizde.',
  },
  plan: {
    name: 'Planla ilgili bildirimler',
    why: 'Hesabınızın planı bir şeyi kapsamıyorsa JaaS bunu söyler.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: 'Toplantı başlarken',
    muted: 'Mikrofon kapalı',
    mutedHelp: 'Mikrofonunuz siz açana dek kapalıdır.',
    cameraOff: 'Kamera kapalı',
    cameraOffHelp: 'Kameranız siz açana dek kapalıdır.',
    prejoin: 'Toplantı öncesi ekran',
    prejoinChoice: {
      'as-server': 'Sunucunun seçimi',
      always: 'Her zaman',
      never: 'Hiçbir zaman',
    },
    prejoinHelp: {
      'as-server':
        'Girmeden önce kendinizi görüp görmeyeceğinize her sunucu kendi karar verir. Olağan seçim budur.',
      always: 'Girmeden önce kendinizi görür, kamerayı ve mikrofonu seçersiniz.',
      never:
        'Hemen odada olursunuz. Bağlantıyla açılan toplantılar, Bağlantılar bölümünde izin vermediyseniz ekranı yine gösterir.',
    },
    quality: 'Kalite',
    qualityChoice: { automatic: 'Otomatik', gentle: 'Hafif', 'audio-only': 'Yalnızca ses' },
    qualityHelp: {
      automatic: 'Bilgisayarın ve ağın izin verdiği kadar net görüntü. Olağan seçim budur.',
      gentle:
        'Zayıf bilgisayarlar ve yavaş ağlar için: aynı anda en çok dört görüntü, sizinki 360 satır.',
      'audio-only': 'Hiç görüntü yok: bilgisayar ve ağ için en az yük. Kameranız kapalı kalır.',
    },
    look: 'Toplantıların görünümü',
    logo: 'Logonuz',
    logoHelp:
      'En çok 64 kilobaytlık bir PNG, JPEG, WebP ya da SVG dosyası. Toplantının köşesinde, yalnızca bu bilgisayarda gösterilir. Logo yoksa köşe boş kalır.',
    noLogo: 'Logo yok',
    logoShown: 'Logonuz bu',
    chooseLogo: 'Resim seç…',
    removeLogo: 'Logoyu kaldır',
    logoTaken: (file: string) => `“${file}” artık logonuz.`,
    logoRemoved: 'Logo kaldırıldı.',
    background: 'Arka plan rengi',
    backgroundHelp:
      'Toplantıdaki görüntülerin arkasında, yalnızca bu bilgisayarda. Olağanı sunucununkidir.',
    noBackground: 'Sunucununki',
    resetBackground: 'Sunucudaki gibi',
    branding: 'Parlour’un değiştirdikleri ve sunucuda kalanlar',
    part: 'Toplantının parçası',
    /** `date` as people write it. */
    checked: (date: string) => `Jitsi’nin kaynak koduna ve el kitabına bakıldı, ${date}:`,
    outcome,
    element,
  },
};
