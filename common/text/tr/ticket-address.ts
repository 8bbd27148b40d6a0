import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `Biletiniz ${host} sunucusundan isteniyor`,
    asks: 'Biletlerinizi veren sunucu kim olduğunuzu soruyor:',
    refused: (host: string) =>
      `Bu bileti ${host} verdi. Yeniden deneyin; böyle kalırsa yöneticilerinize bildirin.`,
    nameHelp:
      'Toplantıdaki diğer kişilere gösterilir. Yalnızca katıldığınız toplantının sunucusuna ve biletinizi veren sunucuya gönderilir.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `Biletlerinizi veren ${about} sunucusuna ulaşılamadı.`,
      todo: 'Ağı ve kuruluşunuzun VPN’ini kontrol edip yeniden deneyin.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `Biletlerinizi veren ${about} zamanında yanıt vermedi.`,
      todo: 'Ağı kontrol edip yeniden deneyin.',
    },
    'ticket-address-insecure': {
      happened: (about) => `Biletlerinizi veren ${about} ile bağlantı güvenli değil.`,
      todo: 'Ona hiçbir şey gönderilmedi. Yöneticilerinize sertifikasının düzgün olmadığını bildirin.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} ancak oturum açtıktan sonra bilet veriyor.`,
      todo: 'Yeniden deneyip kuruluşunuzun belirttiği gibi oturum açın.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} size bu toplantı için bilet vermiyor.`,
      todo: 'Katılıp katılamayacağınızı yöneticilerinize sorun.',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} şu anda daha fazla bilet vermiyor.`,
      todo: 'Birkaç dakika sonra yeniden deneyin.',
    },
    'ticket-address-error': {
      happened: (about) => `Biletlerinizi veren ${about} sunucusunda bir sorun var.`,
      todo: 'Bir dakika sonra yeniden deneyin. Böyle kalırsa yöneticilerinize bildirin.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about} sunucusunun yanıtı bir bilet değil.`,
      todo: 'Yöneticilerinize bilet adresinin yanlış olabileceğini bildirin.',
    },
    'ticket-address-other-room': {
      happened: (about) => `${about} size yalnızca bu toplantı için olmayan bir bilet verdi.`,
      todo: 'Bilet kullanılmadı. Yöneticilerinize bildirin.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} size şu anda geçerli olmayan bir bilet verdi.`,
      todo: 'Yeniden deneyin. Böyle kalırsa yöneticilerinize o sunucunun saatinin yanlış olabileceğini bildirin.',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about} size bu toplantıya uymayan bir bilet verdi.`,
      todo: 'Bilet kullanılmadı. Yöneticilerinize bildirin.',
    },
  },
};
