import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'Kullanım:',
    synopsis: 'parlour [seçenekler] [--] [bağlantı, bağlantı dosyası veya oda adı]',
    about: 'Seçtiğiniz sunucudaki Jitsi toplantılarına katılır.',
    optionsTitle: 'Seçenekler:',
    exitCodesTitle: 'Çıkış kodları:',
    name: 'AD',
    options: {
      profile:
        'Bu adlı barındırmadaki odaya katılır. Toplantı verilmezse bu barındırma geçerli olur.',
      muted: 'Mikrofon kapalı olarak katılır.',
      hidden:
        'Penceresiz, bildirim alanında veya yoksa simge durumunda başlar. Toplantı yine de gösterilir.',
      'new-meeting': 'Ana pencereyi, alanında yeni bir oda adıyla gösterir.',
      settings: 'Ayarları açar.',
      'install-links':
        'Bağlantıların ve bağlantı dosyalarının yalnızca sizin için Parlour ile açılmasını sağlar ve biter.',
      'remove-links': 'Bunu geri alır ve biter.',
      help: 'Bu yardımı gösterir ve biter.',
      version: 'Hangi sürüm olduğunu söyler ve biter.',
    },
    rest: 'Ardından gelen bir seçenek değildir.',
    exitCodes: {
      done: 'Yapıldı veya çalışan Parlour yapıyor.',
      failed: 'Yapılamadı.',
      wrong: 'Sözcükler anlaşılmadı.',
    },
    problem: {
      unknown: (option: string) => `Parlour’da ${option} seçeneği yok.`,
      meant: (option: string) => `Bunu mu demek istediniz: ${option}?`,
      help: '“parlour --help” neler olduğunu söyler.',
      valueMissing: (option: string) => `${option} ardından bir ad gelmelidir.`,
      valueUnwanted: (option: string) => `${option} bir değer almaz.`,
      notAlone: (option: string) =>
        `${option} ile birlikte toplantı veya başka bir işlem verilemez.`,
      severalWords: {
        happened: 'Parlour bir defada tek bir toplantı açar.',
        todo: 'Boşluk içeren adı tırnak içine alın.',
      },
      profileUnknown: {
        happened: (name: string) => `“${name}” adlı bir barındırma yok.`,
        todo: (names: string) => `Olanlar: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `“${name}” adlı birden çok barındırma var.`,
        todo: 'Ayarlarda birine başka bir ad verin.',
      },
    },
    links: {
      installed: 'Bağlantılar ve bağlantı dosyaları artık Parlour ile açılıyor.',
      removed: 'Bağlantılar ve bağlantı dosyaları artık bu Parlour ile açılmıyor.',
      bySystem:
        'Bir paket Parlour’u bu bilgisayardaki herkes için kurmuş; bunu değiştirmek için paketi kaldırın.',
      elsewhere: 'Bağlantılar başka bir yerdeki Parlour için kayıtlı.',
      notHere: 'Bu sistemde bunu Parlour’un kurulumu yapar.',
      failed: 'Sistem bunu kabul etmedi.',
      noScreen: {
        happened: 'Parlour bunu masaüstü olmadan yapamaz.',
        todo: 'Bunu Parlour’u kullandığınız masaüstündeki bir terminalde yapın.',
      },
    },
  },
};
