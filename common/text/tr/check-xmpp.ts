import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `config.js dosyası ${way} için bir adres vermiyor.`,
    todo: () => 'Bir adres verin; toplantılar olabildiğinde WebSocket, olmadığında BOSH kullanır.',
  },
  elsewhere: {
    happened: () =>
      `Bakılmadı, çünkü config.js dosyasının ${way} için verdiği adres özel bir ağda ya da şifrelemesiz.`,
  },
  missing: {
    happened: (about) => `Web sunucusu ${way} isteklerini Prosody’ye iletmiyor (${status(about)}).`,
    todo: () => 'Web sunucusu bu adresi iletsin.',
  },
  forbidden: {
    happened: (about) =>
      `Sunucu ${way} kullanımını kendi sayfalarına yasaklıyor (${status(about)}).`,
    todo: () =>
      'Sayfaların kaynağına (origin) Prosody’de izin verin ve web sunucusunun kurallarına bakın.',
  },
  gateway: {
    happened: (about) =>
      `Web sunucusu ${way} isteklerini iletiyor, ama Prosody yanıt vermiyor (${status(about)}).`,
    todo: () => 'Prosody’yi başlatın ve web sunucusunun ayarlarındaki portunu kontrol edin.',
  },
  redirect: {
    happened: () => `Sunucu ${way} isteklerini başka bir yere gönderiyor.`,
    todo: () => 'İsteklere kendisi yanıt versin.',
  },
  status: {
    happened: (about) => `${way} isteğine beklenmedik bir yanıt geliyor (${status(about)}).`,
    todo: () => 'Web sunucusunun ve Prosody’nin günlüklerine bakın.',
  },
  failed: {
    happened: (about) => `${way} üzerinden konuşma yarıda kesildi (${named(about, 'error')}).`,
    todo: () => 'Prosody’nin günlüğüne bakın.',
  },
  'too-slow': {
    happened: () => `${way} üzerinden zamanında bir şey gelmedi.`,
    todo: () => 'Prosody’nin ne kadar yoğun olduğuna ve günlüğüne bakın.',
  },
  'not-xmpp': {
    happened: () => `${way} için olması gereken yerde Prosody’den başka bir şey yanıt veriyor.`,
    todo: () => 'Web sunucusu bu adresi Prosody’ye iletsin.',
  },
  domain: {
    happened: (about) =>
      `config.js dosyasının hosts.domain ile verdiği ${named(about, 'domain')} alan adını Prosody sunmuyor.`,
    todo: () => 'İkisinde de aynı alan adı yazsın.',
  },
  'no-sign-in': {
    happened: () =>
      `Prosody ${way} üzerinden yanıt veriyor, ama oturum açmak için bir yol sunmuyor.`,
    todo: () => 'Önündeki web sunucusunun şifrelediğini Prosody’ye bildirin.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` Söylediği: “${about['words']}”.`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `Sunucu bilet olmadığını söylüyor.${saying(about)}`,
    todo: () => 'Web sunucusu, adreste soru işaretinden sonra gelen kısmı korusun.',
  },
  'ticket-expired': {
    happened: (about) => `Sunucunun saatine göre biletin süresi dolmuştu.${saying(about)}`,
    todo: () => 'İki bilgisayarın da saatini ayarlayın.',
  },
  'ticket-not-yet-valid': {
    happened: (about) => `Sunucunun saatine göre bilet henüz geçerli değildi.${saying(about)}`,
    todo: () => 'İki bilgisayarın da saatini ayarlayın.',
  },
  'ticket-signature': {
    happened: (about) => `Sunucu biletin imzasını doğrulamıyor.${saying(about)}`,
    todo: () =>
      'Sunucunun bildiği gizli dizeyi ya da anahtarı girin; app_secret değeriyle harfi harfine aynı olmalıdır.',
  },
  'ticket-kid': {
    happened: (about) => `Sunucu, bileti imzalayan anahtarı tanımıyor.${saying(about)}`,
    todo: () =>
      'Anahtar kimliğini (kid) karşılaştırın; anahtar sunucusunda dosyanın adı, kid değerinin SHA-256 özetidir.',
  },
  'ticket-issuer': {
    happened: (about) => `Sunucu bu bileti vereni (iss) kabul etmiyor.${saying(about)}`,
    todo: () =>
      'Bileti veren olarak sunucunun app_id değerini girin ya da sunucu bunu da kabul etsin.',
  },
  'ticket-audience': {
    happened: (about) => `Sunucu bu hedef kitle (aud) için bilet kabul etmiyor.${saying(about)}`,
    todo: () => 'Sunucunun kabul ettiği hedef kitleyi girin; çoğunlukla app_id değeridir.',
  },
  'ticket-room': {
    happened: (about) => `Sunucu biletteki odayı kabul etmiyor.${saying(about)}`,
    todo: () => 'Bu profildeki yolu ve biletteki konuyu (sub) kontrol edin.',
  },
  'account-blocked': {
    happened: () => 'Bu profilin hesabı engellenmiş.',
    todo: () =>
      'Hesabın sahibi nedenini JaaS konsolunda görür; çoğu zaman plan ya da bir ödemedir.',
  },
  'ticket-refused': {
    happened: (about) => `Sunucu bileti reddediyor.${saying(about)}`,
    todo: () =>
      'Bileti vereni, hedef kitleyi, anahtarı ve imza türünü sunucunun yapılandırmasıyla karşılaştırın.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody yanıt veriyor.' },
  'websocket-works': { happened: () => 'Prosody yanıt veriyor.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'Herkes biletsiz ve parolasız girebilir.' },
  'entrance-ticket': {
    happened: () => 'Yalnızca bileti olanlar girebilir; biletleri bu profil hazırlar.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'Yalnızca bileti olanlar girebilir; bu profil ise bilet hazırlamıyor.',
    todo: () =>
      'Bu profilde biletleri ayarlayın: imza türü, bileti veren, hedef kitle ve gizli dize ya da anahtar. Ya da yalnızca davetle girin.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Yalnızca bileti olanlar girebilir; sunucu biletleri bir oturum açma sayfasında verir.'
        : `Yalnızca bileti olanlar girebilir; sunucu biletleri şurada verir: ${about['address']}.`,
    todo: () => 'Toplantı sorunca orada oturum açın ya da bu profilde biletleri ayarlayın.',
  },
  'entrance-password': {
    happened: () => 'Sunucu herkesten kullanıcı adı ve parola istiyor.',
    todo: () =>
      'Bunları toplantı sorar; konukları da içeri almak için konuklara bir alan adı ayırın.',
  },
  'entrance-password-guests': {
    happened: () =>
      'Toplantıyı, toplantının sorduğu kullanıcı adı ve parolayla toplantı sahibi açar; ardından konuklar girebilir.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Konukların ${named(about, 'domain')} üzerinden girmesi gerekir, ama Prosody onları almıyor.`,
    todo: () => 'Prosody o alan adını, kullanıcı adı olmayanlar için sunsun.',
  },
  'entrance-refused': {
    happened: (about) =>
      `Sunucu kimsenin oturum açmasına izin vermiyor: “${named(about, 'words')}”.`,
    todo: () => 'Prosody’nin günlüğüne bakın.',
  },
  'entrance-unknown': {
    happened: () => 'Sunucu, gireceklerden ne istediğini söylemedi.',
    todo: () => 'Yeniden denetleyin; böyle kalırsa Prosody’nin günlüğüne bakın.',
  },

  'ticket-none': { happened: () => 'Bu profil bilet hazırlamıyor.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `Denenmedi, çünkü sunucu oturumu şurada açtırıyor: ${named(about, 'host')}; biletler ise yalnızca sunucunun kendisine gider.`,
  },
  'ticket-not-made': {
    happened: () => 'Denemek için bilet hazırlanamadı.',
    todo: () => 'Yukarıda bu profilin anahtarını ya da gizli dizesini sınayın: eksik olanı söyler.',
  },
  'ticket-accepted': { happened: () => 'Sunucu bu profilin biletini kabul ediyor.' },
  'ticket-not-looked-at': {
    happened: () => 'Sunucu biletlere bakmıyor: anlamsız bir bileti de kabul ediyor.',
    todo: () => 'Prosody’de biletleri açın ya da bu profilde biletsiz seçeneğini seçin.',
  },
  'ticket-not-taken': {
    happened: () => 'Sunucu kullanıcı adı ve parola istiyor, bilet kabul etmiyor.',
    todo: () => 'Prosody’de biletleri açın ya da bu profilde biletsiz seçeneğini seçin.',
  },
  'ticket-unseen': {
    happened: () => 'Bilet Prosody’ye hiç ulaşmadı: web sunucusu onu adresten atıyor.',
    todo: () => 'Web sunucusu, soru işaretinden sonra gelen kısmı iletsin.',
  },
  'ticket-unanswered': {
    happened: () => 'Sunucu bilet hakkında bir şey söylemedi.',
    todo: () => 'Yeniden denetleyin; böyle kalırsa Prosody’nin günlüğüne bakın.',
  },
  ...refusal,
};
