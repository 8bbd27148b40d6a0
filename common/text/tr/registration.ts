import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'Bir paket Parlour’u zaten herkes için eklemiş.',
    todo: 'O Parlour’u kullanın ya da önce paketi kaldırın.',
  },
  'foreign-entry': {
    happened: 'parlour.desktop adında, Parlour’un yazmadığı bir menü öğesi var.',
    todo: 'Onu ev klasörünüzdeki .local/share/applications içinden taşıyın, sonra yeniden deneyin.',
  },
  'no-xdg-mime': {
    happened: 'Bu sistemde, bağlantılar için program seçmeye yarayan xdg-mime yok.',
    todo: 'xdg-utils paketini kurun, sonra yeniden deneyin.',
  },
  'not-written': {
    happened: 'Ev klasörünüze her şey yazılamadı.',
    todo: 'Diskte yer olduğunu ve yazma izniniz bulunduğunu kontrol edin, sonra yeniden deneyin.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: '.meeting dosyaları Parlour ile açılıyor.',
      theirs: (program: string) => `.meeting dosyaları ${program} ile açılıyor.`,
      nobody: '.meeting dosyalarını açan bir program yok.',
      someone: 'Sistem, .meeting dosyalarını neyin açtığını söylemiyor.',
      claim: '.meeting dosyalarını Parlour ile aç',
      decides:
        'Buna sistemin kendi ayarları karar verir. Orada “varsayılan uygulamalar”ı bulun ve .meeting dosyaları için Parlour’u seçin.',
    },
    none: 'Parlour henüz bu bilgisayarın menüsünde değil. Eklemek yalnızca kendi ayarlarınızı değiştirir ve geri alınabilir.',
    installed: 'Parlour menünüzde; bağlantılar ve .meeting dosyaları için kayıtlı.',
    system: 'Bir paket, Parlour’u bu bilgisayardaki herkes için kurmuş.',
    elsewhere:
      'Menünüz ve bağlantılarınız başka bir yerdeki Parlour’u başlatıyor. Taşındıysa yeniden ekleyin.',
    add: 'Parlour’u bu bilgisayarın menüsüne ve bağlantılarına ekle',
    addAgain: 'Yeniden ekle',
    takeAway: 'Geri kaldır',
    problem,
  },
  menuEntry: {
    comment: 'Seçtiğiniz sunucuda Jitsi toplantıları',
    newMeeting: 'Yeni toplantı',
    settings: 'Ayarlar',
    file: 'Parlour toplantısı',
  },
};
