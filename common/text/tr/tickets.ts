import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'Ayarlar, Barındırma bölümünde karşılaştırın.';
const newLink = 'Bilet bir bağlantıyla geldiyse toplantıyı düzenleyenden yenisini isteyin.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'Bu AppID için bilet hazırlanamaz.',
    todo: 'AppID’yi JaaS konsolundan yeniden kopyalayın; vpaas-magic-cookie- ile başlar.',
  },
  'key-id-unusable': {
    happened: () => 'Bu anahtar kimliğiyle bilet hazırlanamaz.',
    todo: 'Anahtar kimliğini JaaS konsolundan, AppID ve eğik çizgi olmadan yeniden kopyalayın.',
  },
  'key-id-missing': {
    happened: () =>
      'Anahtar kimliği olmadan bilet hazırlanamaz: sunucu açık anahtarı onunla bulur.',
    todo: 'Anahtar kimliğini (kid) sunucu yöneticisine sorup girin.',
  },
  'issuer-missing': {
    happened: () => 'Bileti veren belirtilmeden bilet hazırlanamaz.',
    todo: 'Bileti vereni girin; sunucunun app_id değeridir.',
  },
  'extra-claims-unusable': {
    happened: () => 'Bu ek taleplerle bilet hazırlanamaz.',
    todo: 'Onları düzeltin ya da alanı boş bırakın.',
  },
  'room-unusable': {
    happened: () => 'Bu oda için bilet hazırlanamaz.',
    todo: 'Harf ve rakamlarla tek bir oda yazın; her odayı açan bilet yoktur.',
  },
  'end-passed': {
    happened: () => 'Bu davetin süresi şimdiden dolmuş olurdu.',
    todo: 'Daha geç bir bitiş seçin.',
  },
  'key-not-private': {
    happened: () => 'Bu anahtar özel anahtar olmadığı için biletler onunla imzalanamaz.',
    todo: 'Bu profilin özel anahtarını yeniden kaydedin.',
  },
  'key-not-rsa': {
    happened: () => 'Bu anahtar RSA anahtarı olmadığı için biletler onunla imzalanamaz.',
    todo: 'Bu profil için bir RSA anahtarı kaydedin; JaaS 4096 bit önerir.',
  },
  'key-too-short': {
    happened: () => 'Bu anahtar 2048 bitten kısa olduğu için biletler onunla imzalanamaz.',
    todo: 'Bu profil için daha uzun bir anahtar kaydedin; JaaS 4096 bit önerir.',
  },
  'key-not-secret': {
    happened: () => 'Sunucu paylaşılan gizli dize istediği için biletler bu anahtarla imzalanamaz.',
    todo: 'Bu profilin paylaşılan gizli dizesini yeniden kaydedin.',
  },
  'signature-doubtful': {
    happened: () => 'Bilet imzalandıktan sonraki denetimden geçemedi; bu yüzden atıldı.',
    todo: 'Yeniden deneyin. İki kez olursa anahtarı yeniden kaydedin ve bu bilgisayarın belleğini sınayın.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'Bu sunucu yalnızca bileti olanları içeri alıyor.',
    todo: 'Toplantıyı düzenleyenden bir davet isteyin ya da Ayarlar, Barındırma bölümünde bu sunucu için bir anahtar ekleyin.',
  },
  'ticket-expired': {
    happened: () => 'Bu toplantının biletinin süresi dolmuş.',
    todo: `Yeni bir bilet için yeniden deneyin. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'Bu toplantının bileti henüz geçerli değil.',
    todo: 'Bu bilgisayarın tarihine ve saatine bakın. Bilet bir bağlantıyla geldiyse geçerli olmasını bekleyin.',
  },
  'ticket-signature': {
    happened: () => 'Sunucu bileti kimin imzaladığını doğrulayamadı.',
    todo: `Buradaki gizli dize ya da özel anahtar, sunucunun bildiğine uymalıdır. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'Sunucu, bileti imzalayan anahtarı tanımıyor.',
    todo: 'Anahtar kimliğini sunucudakiyle, JaaS için konsolundakiyle karşılaştırın; yeni eklenen bir anahtar birkaç dakika ister.',
  },
  'ticket-issuer': {
    happened: () => 'Sunucu bu bileti vereni kabul etmiyor.',
    todo: `Bileti verenin ne olması gerektiğini sunucu yöneticisine sorun. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'Bilet başka türden bir sunucu için.',
    todo: `Hedef kitleyi sunucu yöneticisine sorun. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'Bilet başka bir oda için.',
    todo: `Odayı ve AppID’yi kontrol edin. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'Bu toplantının JaaS hesabı engellenmiş.',
    todo: 'Hesabın sahibi nedenini JaaS konsolunda görür; çoğu zaman plan ya da bir ödemedir.',
  },
  'ticket-refused': {
    happened: () => 'Sunucu bileti kabul etmedi.',
    todo: `Bilet sizinse Ayarlar, Barındırma bölümünde ona bakın. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'İmza türü',
  typ: 'Tür',
  kid: 'Anahtar',
  aud: 'Hedef kitle',
  iss: 'Bileti veren',
  sub: 'Hesap ya da sunucu',
  room: 'Oda',
  nbf: 'Geçerlilik başlangıcı',
  iat: 'Hazırlandı',
  exp: 'Geçerlilik bitişi',
  jti: 'Bu biletin numarası',
  'context.user.id': 'Kişi',
  'context.user.name': 'Ad',
  'context.user.email': 'E-posta',
  'context.user.avatar': 'Resim',
  'context.user.moderator': 'Moderatör',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'bir dakikadan az',
  lessThanMinuteAhead: 'bir dakikadan az sonra',
  lessThanMinutePast: 'bir dakikadan az önce',
  ahead: (span: string) => `${span} sonra`,
  past: (span: string) => `${span} önce`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `Bu bilgisayarın saati ile sunucununki arasında ${about} fark var.`
      : 'Bu bilgisayarın saati ile sunucununki arasında günlerce fark var.',
  todo: 'Tarihi ve saati sisteminizin ayarlarından ayarlayın.',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
