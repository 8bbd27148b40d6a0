import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'Bağlantı değişir. Yenisini konuklarınıza gönderin.',
  'tickets-now': () =>
    'Bağlantı değişir ve konuklara artık davet gerekir: Parlour’un hazırladığı, biletli bir bağlantı.',
  'tickets-again': () => 'Bağlantı değişir ve konuklarınıza yeni davetler gerekir.',
  'no-tickets': () =>
    'Bağlantı değişir ve ona sahip olan biletsiz girebilir. Parola ya da lobi birlikte taşınmaz: bunları toplantıda ayarlayın.',
  'old-invitations': () =>
    'Daha önce hazırladığınız davetler, süreleri dolana dek eski yeri açmayı sürdürür.',
  'folder-dropped': (folder) => `JaaS odalarında klasör yoktur: “${folder}” adresten çıkarılır.`,
  'sign-in': () =>
    'Odayı açmak için birinizin Google, GitHub ya da Facebook ile oturum açması gerekir.',
  'all-moderate': () =>
    'Paketten çıktığı gibi kullanılan bir Jitsi sunucusunda bileti olan herkes moderatördür, konuklar da.',
  'monthly-users': () => 'Katılan herkes hesabın aylık kullanıcısı sayılır.',
  reachable: (_folder, server) =>
    `Konuklar ${server} sunucusuna ulaşabilmelidir: yalnızca kendi ağınıza değil, onlara da açık olduğundan emin olun.`,
  'left-behind': () => 'Kayıtlar ve sohbetler oldukları yerde kalır.',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'Bu toplantı ya da yeni barındırması artık yok.',
    todo: 'Bunu kapatıp toplantılarınıza yeniden bakın.',
  },
  'move-not-yours': {
    happened: () => 'Bu oda, burada ayarlanmamış bir hesapta.',
    todo: 'Toplantı sahibinden taşımasını isteyin.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `Yeni adres “${about}” barındırmasına ait olurdu.`
        : 'Yeni adres başka bir barındırmaya ait olurdu.',
    todo: 'Başka bir barındırma seçin ya da Ayarlar’da birinin adresini değiştirin.',
  },
  'move-no-room': {
    happened: () => 'Bu barındırmada bu adreste bir oda olamaz.',
    todo: 'Başka bir barındırma seçin ya da orada daha basit bir adla katılın.',
  },
};

const move: (typeof source)['move'] = {
  action: 'Başka bir barındırmaya taşı…',
  title: 'Başka bir barındırmaya taşı',
  to: 'Taşınacağı yer',
  changes: 'Değişecekler',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `Sabitlenmiş diğer toplantımı da taşı (şimdiki yeri: ${hosting})`,
      other: `Sabitlenmiş diğer # toplantımı da taşı (şimdiki yerleri: ${hosting})`,
    }),
  move: 'Taşı',
  cancel: 'İptal',
  moved: (name: string, hosting: string) => `“${name}” toplantısının yeni yeri: ${hosting}.`,
  movedAlong: (count: number) => plural(count, { other: '# toplantı da birlikte taşındı.' }),
  stayed: (count: number) =>
    plural(count, {
      other: 'Sabitlenmiş # toplantı yerinde kaldı: yeni barındırmada bu adres olamaz.',
    }),
  copyLink: 'Yeni bağlantıyı kopyala',
  linkCopied: 'Bağlantı kopyalandı.',
  copyInvitation: 'Daveti kopyala…',
  close: 'Kapat',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
