import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'Henüz oda adı yok.',
    todo: 'Bir oda adı yazın ya da bir toplantı bağlantısı yapıştırın.',
  },
  'link-too-long': {
    happened: () => 'Bu metin bir toplantı bağlantısı için çok uzun.',
    todo: 'Yalnızca bağlantıyı yapıştırın ya da bir oda adı yazın.',
  },
  'link-unreadable': {
    happened: () => 'Bu bağlantı okunamıyor.',
    todo: 'Bulduğunuz yerden yeniden kopyalayın ya da oda adını yazın.',
  },
  'scheme-unsupported': {
    happened: (about) => `“${about}:” bağlantıları toplantı açmaz.`,
    todo: 'https:// ile başlayan bir bağlantı yapıştırın ya da bir oda adı yazın.',
  },
  'carries-password': {
    happened: () => 'Bu bağlantı bir kullanıcı adı ya da parola taşıyor.',
    todo: 'Bunların olmadığı bir bağlantı isteyin.',
  },
  'profile-unfinished': {
    happened: (about) => `“${about}” henüz ayarlanmadı.`,
    todo: 'Kalanını Ayarlar’da doldurun ya da genel sunucuya geçin.',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `Bu bağlantıda sunucu var (${about}), ama oda yok.`
        : 'Bu bağlantıda sunucu var, ama oda yok.',
    todo: 'Son eğik çizgiden sonra bir oda adı ekleyin.',
  },
  'room-too-long': {
    happened: () => 'Bu oda adı 200 karakterden uzun.',
    todo: 'Daha kısa bir ad seçin.',
  },
  'room-reserved': {
    happened: (about) => `Jitsi sunucuları “${about}” adını kendilerine ayırır.`,
    todo: 'Başka bir oda adı seçin.',
  },
  'room-climbs': {
    happened: () => 'Oda adında “..” bulunamaz.',
    todo: 'Noktaları çıkarın.',
  },
  'room-question-mark': {
    happened: () => 'Oda adında “?” bulunamaz.',
    todo: 'Onu çıkarın ya da bağlantının tamamını yapıştırın.',
  },
  'room-hash': {
    happened: () => 'Oda adında “#” bulunamaz.',
    todo: 'Onu çıkarın ya da bağlantının tamamını yapıştırın.',
  },
  'room-emoji': {
    happened: (about) => (about ? `Oda adında ${about} bulunamaz.` : 'Oda adında emoji bulunamaz.'),
    todo: 'Harf ve rakam kullanın.',
  },
  'room-hidden-character': {
    happened: () => 'Bu oda adında görünmeyen bir karakter var.',
    todo: 'Adı yapıştırmak yerine yazın.',
  },
  'room-character': {
    happened: (about) => `Oda adında “${about}” bulunamaz.`,
    todo: 'Harf ve rakam kullanın.',
  },
  'room-nothing-left': {
    happened: () => 'Bu oda adında hiç harf ya da rakam yok.',
    todo: 'Birkaç tane ekleyin.',
  },
  'hosting-unknown': {
    happened: () => 'Çalışan Parlour, adını verdiğiniz barındırmayı tanımıyor.',
    todo: 'Parlour’dan çıkın, sonra yeniden başlatın.',
  },
  'server-not-allowed': {
    happened: (about) => `Kurumunuz ${about} üzerinde toplantılara izin vermiyor.`,
    todo: 'Yöneticilerinize buna izin verilip verilemeyeceğini sorun.',
  },
  'hosting-not-allowed': {
    happened: () => 'Kurumunuz bu tür barındırmaya izin vermiyor.',
    todo: 'Yöneticilerinize buna izin verilip verilemeyeceğini sorun.',
  },
};
