import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'Ekranınızı paylaşın',
    audience: (meeting: string) => `Seçtiğinizi “${meeting}” toplantısındaki herkes görür.`,
    kinds: 'Paylaşılacak şey',
    screens: 'Ekranlar',
    windows: 'Pencereler',
    wholeScreen: 'Tüm ekran',
    screen: (number: number) => `Ekran ${number}`,
    lookingForScreens: 'Ekranlarınız aranıyor',
    lookingForWindows: 'Pencereleriniz aranıyor',
    noScreens: {
      happened: 'Parlour hiç ekran görmüyor.',
      todo: 'Bir ekranın bağlı olduğunu kontrol edip yeniden paylaşın.',
    },
    noWindows: {
      happened: 'Parlour paylaşılacak bir pencere görmüyor.',
      todo: 'Pencereyi açın, burada görünür.',
    },
    refused: {
      happened: 'Sisteminiz Parlour’un ekranı görmesine izin vermiyor.',
      todo: 'Sistemin gizlilik ayarlarında Parlour’a ekran kaydı izni verip yeniden paylaşın.',
    },
    sound: 'Sesi de paylaş',
    share: 'Paylaş',
    cancel: 'İptal',
  },
  sharingBar: {
    sharing: (what: string) => `Paylaşıyorsunuz: “${what}”`,
    sharingSomething: 'Ekranınızı paylaşıyorsunuz',
    stop: 'Durdur',
  },
};
