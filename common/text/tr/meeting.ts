import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Biletiniz hazırlanıyor',
    reaching: (server: string) => `${server} sunucusuna ulaşılıyor`,
    opening: 'Toplantı açılıyor',
    asking: 'Yanıtınız bekleniyor',
    leaving: 'Toplantıdan ayrılınıyor',
    reconnecting: 'Yeniden bağlanılıyor',
    cancel: 'İptal',
    leave: 'Ayrıl',
    tryAgain: 'Yeniden dene',
    openInBrowser: 'Tarayıcıda aç',
    back: 'Parlour’a dön',
    openSettings: 'Ayarları aç',
    showTicket: 'Bileti göster',
    checkServer: 'Sunucuyu denetle',
    frame: 'Toplantı',
    unnamed: 'Konuk',
  },
  switching: {
    question: (name: string) => `“${name}” toplantısındasınız.`,
    detail: (name: string) => `Ayrılıp “${name}” toplantısına katılınsın mı?`,
    again: 'Bağlantının kendi bileti var. Ayrılıp o biletle yeniden katılınsın mı?',
    ignored: (names: string) => `Bağlantının istediği diğer şeyler yapılmaz: ${names}.`,
    leave: 'Ayrıl ve katıl',
    joinAgain: 'Yeniden katıl',
    stay: 'Burada kal',
  },
  mediaConsent: {
    question: (server: string) => `${server} kameranızı ve mikrofonunuzu kullanmak istiyor.`,
    detail:
      'Bu sunucuyu siz ayarlamadınız. Yalnızca bağlantıyı gönderene güveniyorsanız izin verin.',
    allow: 'İzin ver',
    refuse: 'İzin verme',
  },
};
