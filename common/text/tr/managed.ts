import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'Yöneticiler dışındakiler ilke dosyasını veya klasörünü değiştirebiliyor; bu yüzden içindeki hiçbir şeye uyulmuyor.',
    todo: 'İkisinin de yalnızca yöneticilere ait olmasını ve yalnızca onların yazabilmesini sağlayın, sonra Parlour’u yeniden başlatın.',
  },
  unreadable: {
    happened: 'İlke dosyası okunamıyor; bu yüzden hiçbir toplantıya katılınmıyor.',
    todo: 'En çok 256 KB boyutunda sıradan bir dosya olduğunu denetleyin, sonra Parlour’u yeniden başlatın.',
  },
  'no-policy': {
    happened: 'İlke dosyasında ilke yok; bu yüzden hiçbir toplantıya katılınmıyor.',
    todo: 'JSON olduğunu ve sürümünü bildirdiğini denetleyin, sonra Parlour’u yeniden başlatın.',
  },
  newer: {
    happened: 'İlke daha yeni bir Parlour için yazılmış; bu yüzden hiçbir toplantıya katılınmıyor.',
    todo: 'Bu bilgisayarda Parlour’u güncelleyin.',
  },
  'wrong-part': {
    happened:
      'Bu bölümün değeri okunamıyor. Hiçbir şeyi ayarlamıyor; sunucuları, barındırmaları veya güncellemeleri sınırladığı yerde hiçbirine izin vermiyor.',
    todo: 'İlke dosyasında düzeltin, sonra Parlour’u yeniden başlatın.',
  },
  'unknown-part': {
    happened: 'Hiçbir ilkede bu bölüm yoktur; bu yüzden atlanıyor.',
    todo: 'Yazımını denetleyin ya da bölümü kaldırın.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Kuruluşunuz belirledi.',
    setBy: (organisation: string) => `Belirleyen: ${organisation}.`,
    suggested: 'Kuruluşunuz öneriyor. Başka bir değer seçebilirsiniz.',
    suggestedBy: (organisation: string) =>
      `Öneren: ${organisation}. Başka bir değer seçebilirsiniz.`,
    own: 'Siz seçtiniz. Kuruluşunuz başka bir değer öneriyor.',
    ownOver: (organisation: string) => `Siz seçtiniz. ${organisation} başka bir değer öneriyor.`,
    /** Home. */
    problem: {
      happened: 'Kuruluşunuzun ilkesinde bir hata var.',
      todo: 'Yöneticilerinize haber verin; hangisi olduğu Ayarlar → Hakkında bölümünde yazıyor.',
    },
    disregarded: {
      happened:
        'Bu bilgisayardaki bir ilke dosyasına uyulmuyor: onu yöneticiler dışındakiler de değiştirebiliyor.',
      todo: 'Varsa yöneticilerinize haber verin; ne yapılacağı Ayarlar → Hakkında bölümünde yazıyor.',
    },
    nothingJoins: {
      happened: 'Şu anda hiçbir toplantıya katılınamıyor: kuruluşunuzun ilkesi kullanılamıyor.',
      todo: 'Yöneticilerinize haber verin; nedeni Ayarlar → Hakkında bölümünde yazıyor.',
    },
    details: 'Ayrıntıları göster',
    /** Hosting. */
    fromYours: 'Kuruluşunuzdan',
    from: (organisation: string) => `Kaynağı: ${organisation}`,
    profileIsFixed:
      'Bu barındırmayı kuruluşunuz ayarladı; bu yüzden burada değiştirilmez ve kaldırılmaz.',
    /** `host` is an address. */
    ticketsFrom: (host: string) =>
      `Biletler ${host} adresinden gelir. Bu bilgisayarda anahtar gerekmez.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) =>
      `Kuruluşunuz yalnızca şu sunuculara izin veriyor: ${servers}.`,
    noServers: 'Kuruluşunuz kendi ayarladıkları dışında hiçbir sunucuya izin vermiyor.',
    hostingNotOffered: 'Kuruluşunuz sunmuyor',
    /** About. */
    titleYours: 'Kuruluşunuz yönetiyor',
    title: (organisation: string) => `Yöneten: ${organisation}`,
    about:
      'Burada yazanları, bu bilgisayarda yalnızca yöneticilerin değiştirebildiği bir ilke dosyası belirliyor.',
    notObeyed: 'Bu bilgisayarda bir ilke dosyası var. İçindeki hiçbir şeye uyulmuyor.',
    file: 'İlke dosyası',
    hostings: 'Barındırmalar',
    servers: 'Sunucular',
    all: 'Hepsi',
    onlyThePolicys: 'Yalnızca ilkedekiler',
    updatesForbidden: 'Parlour güncelleme aramaz.',
    updatesFrom: (host: string) => `Güncellemeler ${host} adresinden gelir.`,
    updatesUpTo: (version: string) => `${version} sürümünden yenisi kurulmaz.`,
    values: 'İlkenin değerleri',
    setting: 'Ayar',
    value: 'Değer',
    source: 'Kaynak',
    sources: {
      locked: 'Kuruluşunuz, kilitli',
      suggested: 'Kuruluşunuz, öneri',
      you: 'Siz',
    },
    noValues: 'İlke hiçbir değer ayarlamıyor.',
    on: 'Açık',
    off: 'Kapalı',
    empty: 'Boş',
    noHosting: 'Hiçbir barındırma için',
    ownPicture: 'Bir resim',
    problems: 'İlkenin sorunları',
    policyProblem,
    copy: 'Yöneticiler için kopyala',
    copied: 'Kopyalandı',
  },
};
