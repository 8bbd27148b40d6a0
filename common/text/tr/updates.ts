import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'Bu Parlour kurulmadığı için kendini güncellemez. Daha yeni bir sürümü bunu aldığınız yerden alın.',
  'package-manager':
    'Yeni sürümleri Parlour’u bu bilgisayara kuran kişi veya paket yöneticisi getirir.',
  'no-key':
    'Bu Parlour gerçek güncellemeleri başkalarından ayıramadığı için güncelleme aramaz. Daha yeni bir sürümü bunu aldığınız yerden alın.',
  forbidden: 'Güncellemelerle kuruluşunuz ilgilenir. Parlour kendisi aramaz.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'Güncelleme sunucusuna ulaşılamadı.',
    todo: 'İnternet bağlantınızı denetleyip yeniden deneyin.',
  },
  unreadable: {
    happened: () => 'Güncelleme sunucusu Parlour’un okuyamadığı bir şey gönderdi.',
    todo: 'Daha sonra yeniden deneyin. Böyle kalırsa Parlour’u size verene bildirin.',
  },
  'not-signed': {
    happened: () => 'Güncellemeyi bu Parlour’u yapanlar imzalamamış; bu yüzden reddedildi.',
    todo: 'Elinizdeki sürümü koruyun ve Parlour’u size verene bildirin.',
  },
  tampered: {
    happened: () => 'İndirilen dosya imzalanan dosya değil; bu yüzden reddedildi.',
    todo: 'Yeniden deneyin. Tekrar olursa başka bir ağ kullanın.',
  },
  replayed: {
    happened: () =>
      'Güncelleme sunucusu öncekinden daha eski bir sürüm sundu; bu yüzden reddedildi.',
    todo: 'Elinizdeki sürümü koruyun ve başka bir gün yeniden deneyin.',
  },
  'not-written': {
    happened: () => 'Güncelleme bu bilgisayara kaydedilemedi.',
    todo: 'Diskte yer açın ya da Parlour’un oraya yazmasına izin verin. Sonra yeniden deneyin.',
  },
  'not-installed': {
    happened: () => 'Sistem, Parlour’un güncellemeyi kurmasına izin vermedi.',
    todo: 'Parlour’u yeniden başlatıp tekrar deneyin ya da yeni sürümü elle kurun.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'Güncellemeler',
    runs: (version: string) => `Burada Parlour ${version} çalışıyor.`,
    mode: 'Güncellemeler nasıl gelsin',
    modeChoice: { notify: 'Haber ver', automatic: 'Kendiliğinden', off: 'Kapalı' },
    modeHelp: {
      notify:
        'Parlour günde bir kez bakar ve daha yeni bir sürüm olduğunda haber verir. Ne zaman indirileceğine siz karar verirsiniz.',
      automatic: 'Parlour yeni sürümleri toplantı yokken indirir ve siz Parlour’dan çıkınca kurar.',
      off: 'Parlour kendiliğinden bakmaz. “Şimdi denetle” yine çalışır.',
    },
    check: 'Şimdi denetle',
    checking: 'Daha yeni bir sürüm aranıyor',
    neverChecked: 'Parlour henüz daha yeni bir sürüm aramadı.',
    upToDate: 'Parlour güncel.',
    checked: (when: string) => `Son denetim: ${when}`,
    available: (version: string) => `Parlour ${version} çıktı.`,
    notes: 'Yenilikler',
    download: 'İndir',
    downloading: (version: string) => `Parlour ${version} indiriliyor`,
    ready: (version: string) => `Parlour ${version} hazır.`,
    readyMeans: 'Yeniden başlatmazsanız Parlour’dan çıktığınızda kurulur.',
    restart: 'Güncellemek için Parlour’u yeniden başlat',
    restartNow: 'Yeniden başlat',
    inMeeting: 'Bir toplantı sürüyor. Güncellemeler bitmesini bekler.',
    elsewhere,
  },
  updateProblem,
};
