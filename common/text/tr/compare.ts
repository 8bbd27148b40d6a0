import type { compareText as source } from '../en/compare.ts';

type Compare = (typeof source)['compare'];

const facts: Compare['facts'] = {
  cost: {
    public: 'Adil kullanım için ücretsiz. 8x8 işletir ve kuralları değiştirebilir.',
    jaas: 'Aylık kullanıcı sayısına göre abonelik; başlangıç için ücretsiz bir plan var. Sık anılan katılımcı başına dakika ücreti 8x8’in fiyatlandırması değildir.',
    ownServer:
      'Ayda yaklaşık 20–100 ABD dolarlık bir makine ve sizin zamanınız. Aynı anda yapılan her kayıt bir makine daha ister.',
  },
  setup: {
    public: 'Yok.',
    jaas: 'Bir hesap, bir AppID ve bir anahtar çifti: bir iki saat.',
    ownServer: 'Kendi adresi olan bir sunucu: yarım gün ya da daha fazla.',
  },
  access: {
    public: 'Bağlantıya sahip olan herkes. Lobi ve parola işe yarar.',
    jaas: 'Yalnızca sizin imzaladığınız bir bileti olanlar.',
    ownServer:
      'Siz kime izin verirseniz. Paketten çıktığı gibi kullanılan bir sunucuda bileti olan herkes moderatördür.',
  },
  tickets: {
    public:
      'Yok. Ağustos 2023’ten beri bir odayı açmak için bir kişinin Google, GitHub ya da Facebook ile oturum açması gerekiyor.',
    jaas: 'Evet (RS256). Parlour bunları bu bilgisayarda imzalar.',
    ownServer: 'Evet (HS256 ya da RS256), jitsi-meet-tokens paketi kurulduktan sonra.',
  },
  recording: {
    public:
      'Kendi bilgisayarınıza ya da sunucu sunuyorsa bir bulut sürücüsüne. Bunun sözünü veren yok.',
    jaas: 'Evet. Bir kayıt en çok 6 saat sürer ve 24 saat boyunca indirilebilir. Kaydedilen dakikalar ayrıca ücretlidir.',
    ownServer: 'Evet, aynı anda kaydedilen her toplantı için bir makine daha gerekir.',
  },
  data: {
    public: '8x8’in herkes için işlettiği sunucularda.',
    jaas: '8x8’in sunucularında, sözleşme kapsamında.',
    ownServer: 'Kendi sunucunuzda.',
  },
  address: {
    public: 'meet.jit.si adresinde bir oda.',
    jaas: '8x8.vc adresinde, AppID’nizin altında bir oda.',
    ownServer: 'Kendi alan adınız.',
  },
  size: {
    public:
      'Kendiliğinden büyür. Koşullarında ücretsiz kullanım için ayda 25 aygıtlık bir sınır olduğu aktarılıyor.',
    jaas: 'Kendiliğinden büyür, bir toplantıda en çok 500 kişi.',
    ownServer: 'Makinenizin ve hattınızın kaldırabildiği kadar.',
  },
  branding: {
    public: 'Parlour’da kaldırılır. Sunucunun değiştirtmedikleri kalır.',
    jaas: 'Kendiniz bir marka ayarlamadıkça yok.',
    ownServer: 'Tümüyle size ait.',
  },
  operation: {
    public:
      'Yapılacak bir şey yok. Toplantıyı içine gömen web sayfalarında bağlantı beş dakika sonra kesilir; Parlour’da kesilmez.',
    jaas: 'Yapılacak neredeyse hiçbir şey yok.',
    ownServer: 'Tümü sizde: güncellemeler, büyüme, güvenlik.',
  },
  support: {
    public: 'Topluluk.',
    jaas: '8x8.',
    ownServer: 'Siz ve topluluk.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Compare['reasons'] = {
  noAccount: {
    public:
      'Konuklara hesap gerekmez, ama odayı açan Google, GitHub ya da Facebook ile oturum açar.',
    jaas: 'Size 8x8’de bir hesap gerekir. Konuklarınıza gerekmez.',
    ownServer:
      'Kimse bir yerde oturum açmaz, ama makine ve alan adı genellikle bir hesapla kiralanır.',
  },
  noMonthlyCost: {
    public: 'Ücretsizdir.',
    jaas: 'Yalnızca az kişi buluştuğu sürece ücretsizdir.',
    ownServer: 'Makinenin ve zamanınızın her ay bir bedeli vardır.',
  },
  onlyInvited: {
    public: 'Bağlantıya sahip olan kapıyı çalabilir. Lobi ya da parola onu dışarıda tutar.',
    jaas: 'Sizin imzaladığınız bir bilet olmadan kimse giremez.',
    ownServer: 'Sunucuyu öyle kurduğunuzda biletsiz kimse giremez.',
  },
  recording: {
    public: 'Yalnızca sunucunun sunduğu kadar ve bunun sözünü veren yok.',
    jaas: 'Sizin için kaydeder. Kaydı indirmek için bir gününüz var.',
    ownServer: 'Bir makine daha eklerseniz kaydeder.',
  },
  ownDomain: {
    public: 'Adres her zaman meet.jit.si’dir.',
    jaas: 'Adres her zaman 8x8.vc’dir.',
    ownServer: 'Adres sizindir.',
  },
  dataOnMyServer: {
    public: 'Her şey 8x8’in sunucularında çalışır.',
    jaas: 'Her şey sözleşme kapsamında 8x8’in sunucularında çalışır.',
    ownServer: 'Her şey sizin makinenizde çalışır.',
  },
};

const confidence: Compare['confidence'] = {
  measured: 'programda denetlendi',
  documented: 'belgelenmiş',
  'rule-of-thumb': 'kabaca',
  hearsay: 'doğrulanmadı',
};

const confidenceMeaning: Compare['confidenceMeaning'] = {
  measured: 'Programın kendisinde okuduk ya da denedik.',
  documented: 'Yapanlar böyle yazıyor.',
  'rule-of-thumb': 'Deneyimden. Sizin durumunuza bağlı.',
  hearsay: 'Başkaları söylüyor. Biz kendimiz görmedik.',
};

export const compareText: typeof source = {
  compare: {
    title: 'Üç seçeneği karşılaştır',
    about: 'Her birinin ne verdiği ve ne istediği, kaynaklarıyla; ve size hangisinin uyduğu.',
    matters: 'Benim için önemli olan',
    wishes: {
      noAccount: 'Hesap olmasın',
      noMonthlyCost: 'Aylık ücret olmasın',
      onlyInvited: 'Yalnızca davetliler',
      recording: 'Kayıt',
      ownDomain: 'Kendi alan adım',
      dataOnMyServer: 'Veriler kendi sunucumda',
    },
    nothingChosen: 'Sizin için önemli olanı seçin, hangisinin uyduğunu görün.',
    /** One hosting gives all that was chosen. */
    fits: (hosting: string) => `“${hosting}” bunların hepsini sağlar.`,
    /** Several do; the first of them is the least work. `hostings` is a list of the others. */
    fitsToo: (hosting: string, hostings: string) =>
      `“${hosting}” bunların hepsini en az işle sağlar. Aynı derecede iyi: ${hostings}.`,
    closest: (hosting: string) =>
      `En çok yaklaşan “${hosting}”. Üçünden hiçbiri bunların hepsini sağlamıyor.`,
    closestToo: (hosting: string, hostings: string) =>
      `Üçünden hiçbiri bunların hepsini sağlamıyor. En az işle en çok yaklaşan “${hosting}”. Aynı derecede yakın: ${hostings}.`,
    best: 'En uygunu',
    asGood: 'Bu da uygun',
    degree: { yes: 'Evet', partly: 'Kısmen', no: 'Hayır' },
    reasons,
    table: 'Üç seçeneğin karşılaştırması',
    aspect: 'Ölçüt',
    rows: {
      cost: 'Ücret',
      setup: 'Kurulum',
      access: 'Kim girebilir',
      tickets: 'Biletler',
      recording: 'Kayıt',
      data: 'Veriler',
      address: 'Adres',
      size: 'Büyüklük',
      branding: 'Marka',
      operation: 'İşletim',
      support: 'Destek',
    },
    facts,
    confidence,
    confidenceMeaning,
    /** How sure something is, and when somebody looked. */
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: 'Ne kadar eminiz',
    outside: 'Bağlantılar tarayıcınızda açılır.',
    way: 'Birinden ötekine',
    wayAbout: 'Şimdi başlayıp sonra taşınabilirsiniz. Toplantılarınız da sizinle gelir.',
    steps: {
      public: {
        when: 'Şimdi',
        why: 'Hiçbir şey kurmadan hemen buluşun.',
        act: 'Genel sunucuyu kullan',
      },
      jaas: {
        when: 'Kimin girdiği önemliyse',
        why: 'Yalnızca bileti olanlar girer, işi 8x8 yapar.',
        act: 'JaaS kullan',
      },
      ownServer: {
        when: 'O da yetmediğinde',
        why: 'Sizin alan adınız, sizin verileriniz, sizin kurallarınız. İşi de size ait.',
        act: 'Kendi sunucumu kullan',
      },
    },
    here: 'Buradasınız',
  },
};
