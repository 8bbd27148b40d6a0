import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'Bu bilgisayar internete bağlı değil.',
    todo: 'Ağı kontrol edip yeniden deneyin.',
  },
  'name-not-found': {
    happened: (about) => `${about} adında bir sunucu yok.`,
    todo: 'Adresi ve ağı kontrol edip yeniden deneyin.',
  },
  refused: {
    happened: (about) => `${about} bağlantı kabul etmiyor.`,
    todo: 'Yeniden başlıyor olabilir: bir dakika sonra yeniden deneyin.',
  },
  'server-error': {
    happened: (about) => `Toplantı sunucusu bir hatayla yanıt verdi (${about}).`,
    todo: 'Aşırı yüklenmiş olabilir: bir dakika sonra yeniden deneyin.',
  },
  'page-missing': {
    happened: (about) => `${about} üzerinde bu adreste bir toplantı yok.`,
    todo: 'Bağlantıyı gönderen kişiyle birlikte kontrol edin.',
  },
  'too-slow': {
    happened: (about) => `${about} zamanında yanıt vermedi.`,
    todo: 'Ağı kontrol edip yeniden deneyin.',
  },
  'not-jitsi': {
    happened: (about) => `${about} adresindeki sayfa bir Jitsi toplantısı değil.`,
    todo: 'Adresi kontrol edin. Otel ya da tren ağları önce oturum açmanızı isteyebilir: bağlantıyı tarayıcıda açın.',
  },
  'framing-refused': {
    happened: (about) => `${about}, toplantılarını başka programların göstermesine izin vermiyor.`,
    todo: 'Toplantıyı tarayıcıda açın. Sunucu yöneticisi buna izin verebilir (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `${about} sunucusuna ulaşılamadı.`,
    todo: 'Ağı kontrol edip yeniden deneyin.',
  },
  'join-too-slow': {
    happened: () => 'Sunucu sayfasını açtı, ama sizi içeri almadı.',
    todo: 'Yeniden deneyin; böyle kalırsa sunucuda bir sorun var demektir.',
  },
  'not-allowed': {
    happened: () => 'Bu toplantıya katılma izniniz yok.',
    todo: 'Toplantıyı düzenleyenden bir davet isteyin.',
  },
  kicked: {
    happened: (about) =>
      about ? `“${about}” toplantısından çıkarıldınız.` : 'Toplantıdan çıkarıldınız.',
    todo: 'Yeniden katılmadan önce toplantı sahibine sorun.',
  },
  'ended-by-host': {
    happened: (about) =>
      about
        ? `Toplantı sahibi “${about}” toplantısını herkes için bitirdi.`
        : 'Toplantı sahibi toplantıyı herkes için bitirdi.',
    todo: 'Bu iletiyi kapatabilirsiniz.',
  },
  'connection-lost': {
    happened: (about) => `${about} ile bağlantı koptu.`,
    todo: 'Ağı kontrol edip yeniden deneyin.',
  },
  'page-crashed': {
    happened: () => 'Toplantı beklenmedik biçimde durdu.',
    todo: 'Yeniden katılın; kameranız ve mikrofonunuz kapalı.',
  },
  'key-absent': {
    happened: (about) => `“${about}” için henüz özel anahtar yok; bu yüzden bilet hazırlanamadı.`,
    todo: 'Anahtarı Ayarlar’da ekleyin.',
  },
  'ticket-not-made': {
    happened: () => 'Bu oda için bilet hazırlanamadı.',
    todo: 'Ayarlar, Barındırma bölümünde bilete bakın: eksik olanı söyler.',
  },
};
