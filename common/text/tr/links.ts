import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('tr');

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `“${about}” dosyası yerinde değil.`,
    todo: 'Taşınmış olabilir: arayın ya da bağlantıyı isteyin.',
  },
  'file-kind': {
    happened: (about) => `“${about}”, Parlour’un açtığı türden bir dosya değil.`,
    todo: 'Bir .meeting, .url, .webloc, .desktop ya da .ics dosyası açın.',
  },
  'file-too-big': {
    happened: (about) => `“${about}” bir toplantı bağlantısı için çok büyük.`,
    todo: 'Bağlantının kendisini isteyin.',
  },
  'file-irregular': {
    happened: (about) => `“${about}” sıradan bir dosya değil.`,
    todo: 'Kısayolunu değil, dosyanın kendisini açın.',
  },
  'file-remote': {
    happened: (about) => `“${about}” başka bir bilgisayarda.`,
    todo: 'Dosyayı bu bilgisayara kopyalayıp buradan açın.',
  },
  'file-unreadable': {
    happened: (about) => `“${about}” okunamıyor.`,
    todo: 'Okuma izniniz olduğunu kontrol edin ya da bağlantıyı isteyin.',
  },
  'file-empty': {
    happened: (about) => `“${about}” bir toplantı içermiyor.`,
    todo: 'Bağlantıyı, dosyayı gönderenden isteyin.',
  },
  'file-newer': {
    happened: (about) => `“${about}” daha yeni bir Parlour ile oluşturulmuş.`,
    todo: 'Parlour’u güncelleyin ya da bağlantıyı isteyin.',
  },
  'file-several': {
    happened: (about) => `“${about}” birden çok toplantı içeriyor.`,
    todo: 'İstediğinizi takviminizden açın.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: (typeof source)['words']['linkEntry'] = {
  unknownServer: (server: string) => `Parlour ${server} sunucusunu henüz tanımıyor.`,
  asksFirst: 'Bağlanmadan önce sorar.',
  several: 'Hangi barındırmanızla açılacağını sorar',
  drop: 'Bir toplantı bağlantısı ya da dosyası bırakın',
};

/** Home's dialog before a link opens. */
const linkQuestion: (typeof source)['words']['linkQuestion'] = {
  unknown: 'Tanınmayan bir sunucuda katılınsın mı?',
  server: 'Sunucu',
  room: 'Oda',
  /** The same address in the letters that networks use. */
  ascii: (server: string) => `Teknik adı: ${server}`,
  mixed: 'Bu adreste farklı alfabeler karışmış. Başka bir adresi taklit ediyor olabilir.',
  nothingSent: 'Ona henüz hiçbir şey gönderilmedi.',
  ignored: 'Bağlantı, Parlour’un yapmadığı şeyler de istiyor:',
  ignoredCount: (count: number) =>
    plural(count, { other: 'Bağlantı, Parlour’un yapmadığı # şey daha istiyor' }),
  once: 'Bir kez katıl',
  onceMeans: 'Sunucuyla ilgili hiçbir şey saklanmaz.',
  add: 'Sunucularıma ekle…',
  addMeans: 'Önce ayarları açılır.',
  which: 'Bu toplantıyı hangi barındırma açsın?',
  whichWhy: (server: string) => `Birden çok barındırmanızda ${server} var.`,
  always: 'Böyle bağlantılar için hep bunu kullan',
  join: 'Katıl',
  cancel: 'İptal',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: (typeof source)['words']['linkCopies'] = {
  copy: 'Parlour bağlantısını kopyala',
  save: 'Bağlantı dosyasını kaydet…',
  desktop: 'Masaüstüne ekle',
  saveInvitation: 'Dosya olarak kaydet…',
};

const linkNotice: (typeof source)['words']['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} artık sunucularınızdan biri. Ayarlanınca “${name}” toplantısına katılın.`,
  fileSaved: (file: string) => `Kaydedildi: ${file}.`,
  fileNotSaved: {
    happened: 'Dosya kaydedilemedi.',
    todo: 'Başka bir yer seçin ya da diskte yer olduğunu ve yazma izniniz bulunduğunu kontrol edin.',
  },
};

const linkSettings: (typeof source)['words']['linkSettings'] = {
  schemes: 'Bağlantıları açan programlar',
  schemesWhy:
    'Genel sunucuda açılan oturum, jitsi-meet: bağlantısıyla geri döner. Toplantınıza ancak bu bağlantıları Parlour açıyorsa ulaşır.',
  ours: (scheme: string) => `${scheme}: bağlantıları Parlour ile açılıyor.`,
  theirs: (scheme: string, program: string) => `${scheme}: bağlantıları ${program} ile açılıyor.`,
  nobody: (scheme: string) => `${scheme}: bağlantılarını açan bir program yok.`,
  someone: (scheme: string) => `Sistem, ${scheme}: bağlantılarını neyin açtığını söylemiyor.`,
  claim: 'Parlour ile aç',
  claimFor: (scheme: string) => `${scheme}: bağlantılarını Parlour ile aç`,
  /** After it was asked to, and says no or nothing. */
  systemDecides: (scheme: string) =>
    `Buna sistemin kendi ayarları karar verir. Orada “varsayılan uygulamalar”ı bulun ve ${scheme}: bağlantıları için Parlour’u seçin.`,
  notSure: (scheme: string) =>
    `Sisteme soruldu, ama ne yaptığını söylemiyor. ${scheme}: bağlantıları hâlâ başka yerde açılıyorsa sistemin “varsayılan uygulamalar” ayarında Parlour’u seçin.`,
  asking: 'Sisteme soruluyor…',
  notAsked: {
    happened: 'Bağlantıları hangi programın açtığı sisteme sorulamadı.',
    todo: 'Yeniden deneyin; böyle kalırsa sistemin “varsayılan uygulamalar” ayarına bakın.',
  },
  tryAgain: 'Yeniden dene',
  joining: 'Bağlantılarla katılma',
  joiningWhy:
    'Bir bağlantının açtığı toplantıdan önce sunucunun kendi ekranı gösterilir; kamera ve mikrofon kapalıdır. Sormadan katılırsanız hemen odada olursunuz.',
  atOnce: 'Bağlantılarla sormadan katıl',
  theirTicket: 'Bağlantıyla gelen bileti tercih et',
  forgetChosen: 'Bağlantılar için seçtiğim barındırmayı unut',
  forgotten: 'Unutuldu. Parlour yeniden soracak.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  /** The window of the system that asks where a link file goes. */
  fileSaving: { title: 'Bağlantı dosyasını kaydet', kind: 'Toplantı' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'Bu oturum açma adresi zaten kullanıldı.',
    todo: 'Toplantıdan yeniden oturum açın.',
  },
  ticketMissing: {
    happened: () => 'Bu adres bir oturum açma bilgisi getirmiyor.',
    todo: 'Tarayıcının açmak istediği adresin tamamını, jitsi-meet: dahil, kopyalayın.',
  },
};
