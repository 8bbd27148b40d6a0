import type { youText as source } from '../en/you.ts';

const youProblem: (typeof source)['youProblem'] = {
  'email-unreadable': {
    happened: () => 'Bu bir e-posta adresi değil.',
    todo: 'Şöyle yazın: ada@example.org; ya da alanı boş bırakın.',
  },
  'picture-not-https': {
    happened: () => 'Bu, https:// ile başlayan bir adres değil.',
    todo: 'Web’de herkesin görebildiği bir resmin adresini kopyalayın ya da alanı boş bırakın.',
  },
  'picture-too-long': {
    happened: () => 'Bu adres çok uzun.',
    todo: 'Biletler web adreslerinin içinde taşınır: adresi daha kısa bir resim seçin.',
  },
};

const receiver: (typeof source)['you']['receiver'] = {
  public: 'Genel sunucu',
  jaas: 'JaaS hesaplarınız',
  'signing-server': 'Biletli sunucularınız',
  'open-server': 'Biletsiz sunucularınız',
  'ticket-address': 'Kuruluşunuzun bilet verdiği barındırmalar',
  others: 'Başkalarının sunucuları ve hesapları',
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: 'Adınız',
    nameHelp:
      'Toplantıdaki diğer kişilere gösterilir. Yalnızca katıldığınız toplantının sunucusuna gönderilir.',
    email: 'E-posta',
    emailHelp: 'Yalnızca aşağıdaki tabloda belirtilen yerlere gönderilir. Boş kalabilir.',
    picture: 'Resim',
    pictureHelp:
      'Web’deki bir resmin https:// ile başlayan adresi. Parlour resmi yüklemez, bu yüzden burada önizleme yoktur; diğerlerinin programları onu o adresten yükler.',
    receives: 'Hangi barındırmaya ne gider',
    hosting: 'Barındırma',
    receiver,
    way: {
      ticket: 'imzalı bilette',
      address: 'bileti verene ve katıldığınızda',
      page: 'katıldığınızda',
      no: 'gönderilmez',
    },
    /** What has been filled in above is all that is ever sent. */
    onlyFilled: 'Boş bir alan kimseye gönderilmez.',
  },
};
