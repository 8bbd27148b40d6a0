import type { deviceTestText as source } from '../en/device-test.ts';

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: 'Kamerayı, mikrofonu ve hoparlörü sına',
    stays: 'Sesiniz ve görüntünüz bu bilgisayardan çıkmaz.',
    choice:
      'Burada seçtikleriniz bu sınama içindir. Her toplantının aygıtları için kendi ayarları vardır.',
    retry: 'Yeniden dene',
    /** Of a device that does not say what it is called. */
    unnamed: (number: string) => `Aygıt ${number}`,
    none: 'Hiçbiri kullanılmıyor',
    usual: 'Sistemin seçimi',
    usualForCalls: 'Sistemin görüşmeler için seçimi',
    camera: {
      title: 'Kamera',
      which: 'Sınanacak kamera',
      picture: 'Görüntünüz, aynadaki gibi',
      opening: 'Kamera açılıyor…',
      size: (size: string) => `${size} piksel`,
    },
    microphone: {
      title: 'Mikrofon',
      which: 'Sınanacak mikrofon',
      level: 'Mikrofon düzeyi',
      speak: 'Bir şey söyleyin.',
      heard: 'Sizi duyuyoruz.',
      silent:
        'Hiçbir şey duyulmuyor. Konuşun, mikrofonun üzerinden kapatılıp kapatılmadığına bakın ya da başka bir mikrofon seçin.',
      muted:
        'Sistem bu mikrofonu kapatmış. Mikrofonu kendi tuşuyla ya da sistemin ses ayarlarından açın.',
      record: 'Kaydet ve çal',
      recordAbout: 'Üç saniye; siz dinledikten sonra unutulur.',
      recording: 'Kaydediliyor: şimdi konuşun.',
      playing: 'Sesiniz böyle duyuluyor.',
      stop: 'Durdur',
    },
    speaker: {
      title: 'Hoparlör',
      which: 'Sınanacak hoparlör',
      play: 'Sınama sesini çal',
      stop: 'Sınama sesini durdur',
      level: 'Sınama sesinin düzeyi',
      playing: 'Sınama sesi çalıyor.',
      played: 'Bir şey duymadınız mı? Sesi açın ya da başka bir hoparlör seçin.',
      usualOnly: 'Ses, sistemin kullandığı hoparlörden gelir.',
    },
    problem: {
      camera: {
        none: { happened: 'Kamera yok.', todo: 'Bir kamera takın; hemen denenir.' },
        refused: {
          happened: 'Sistem, Parlour’un kamerayı kullanmasına izin vermiyor.',
          todo: {
            mac: 'Sistem Ayarları, Gizlilik ve Güvenlik, Kamera bölümünde Parlour’u açıp yeniden deneyin.',
            windows:
              'Windows ayarlarında Gizlilik, Kamera bölümünde masaüstü uygulamalarına kamera erişimi verip yeniden deneyin.',
            other: 'Sisteminizin ayarlarında buna izin verip yeniden deneyin.',
          },
        },
        inUse: {
          happened: 'Kamerayı başka bir program kullanıyor ya da kamera açılmıyor.',
          todo: 'Kamerayı kullanan programı kapatıp yeniden deneyin.',
        },
        unfit: {
          happened: 'Bu kamera artık açılamıyor.',
          todo: 'Başka bir kamera seçin ya da bunu yeniden takın.',
        },
        failed: {
          happened: 'Kamera açılmadı.',
          todo: 'Kamerayı çıkarıp yeniden takın ya da bilgisayarı yeniden başlatın.',
        },
      },
      microphone: {
        none: { happened: 'Mikrofon yok.', todo: 'Bir mikrofon takın; hemen denenir.' },
        refused: {
          happened: 'Sistem, Parlour’un mikrofonu kullanmasına izin vermiyor.',
          todo: {
            mac: 'Sistem Ayarları, Gizlilik ve Güvenlik, Mikrofon bölümünde Parlour’u açıp yeniden deneyin.',
            windows:
              'Windows ayarlarında Gizlilik, Mikrofon bölümünde masaüstü uygulamalarına mikrofon erişimi verip yeniden deneyin.',
            other: 'Sisteminizin ayarlarında buna izin verip yeniden deneyin.',
          },
        },
        inUse: {
          happened: 'Mikrofonu başka bir program kullanıyor ya da mikrofon açılmıyor.',
          todo: 'Mikrofonu kullanan programı kapatıp yeniden deneyin.',
        },
        unfit: {
          happened: 'Bu mikrofon artık açılamıyor.',
          todo: 'Başka bir mikrofon seçin ya da bunu yeniden takın.',
        },
        failed: {
          happened: 'Mikrofon açılmadı.',
          todo: 'Mikrofonu çıkarıp yeniden takın ya da bilgisayarı yeniden başlatın.',
        },
      },
      gone: (device: string) => ({
        happened: `“${device}” artık yok.`,
        todo: 'Yeniden takın ya da başka bir aygıt seçin.',
      }),
      speakerGone: (device: string) => ({
        happened: `“${device}” artık yok.`,
        todo: 'Şimdi sistemin hoparlörü kullanılıyor; öncekini yeniden takın ya da başka birini seçin.',
      }),
      speakerFailed: {
        happened: 'Ses çalınamadı.',
        todo: 'Başka bir hoparlör seçin ya da bunu başka bir programın tutup tutmadığına bakın.',
      },
      recordingFailed: {
        happened: 'Ses kaydedilemedi.',
        todo: 'Başka bir mikrofon seçin ya da yeniden deneyin.',
      },
    },
    reach: {
      title: 'Bağlantı',
      about: (server: string) =>
        `${server} sunucusunun ses ve görüntü için verdiği aktarıcılara yanıt verip vermediklerini sorar. Başka bir şey gönderilmez.`,
      noServer:
        'Bu barındırmanın henüz sunucusu yok. Ayarlar, Barındırma bölümünde ayarlamayı tamamlayın.',
      start: 'Bağlantıyı sına',
      asking: 'Aktarıcılara soruluyor…',
      reached: (milliseconds: string) =>
        `Bir aktarıcı UDP üzerinden ${milliseconds} ms içinde yanıt verdi: ses ve görüntünün yolu açık.`,
      overTcp: (milliseconds: string) =>
        `Bir aktarıcı ${milliseconds} ms içinde, ama yalnızca TCP üzerinden yanıt verdi. Ağınız UDP’yi engelliyor olabilir: ses ve görüntü gecikebilir.`,
      noAnswer: {
        happened: 'Hiçbir aktarıcı yanıt vermedi.',
        todo: 'Ağınız UDP’yi engelliyor olabilir: başka bir ağ deneyin ya da ağ yöneticisinden 3478 ve 10000 numaralı UDP portlarını açmasını isteyin.',
      },
      noneNamed:
        'Sunucu aktarıcı vermiyor. Bu kötü bir şey değil: ses ve görüntü kişiden kişiye ya da sunucunun kendisi üzerinden gider.',
      noConfig: {
        happened: 'Sunucu hangi aktarıcıları olduğunu söylemedi.',
        todo: 'Sunucuyu Ayarlar, Barındırma bölümünde denetleyin; nedenini orada öğrenirsiniz.',
      },
      failed: { happened: 'Bağlantı sınanamadı.', todo: 'Yeniden deneyin.' },
    },
  },
};
