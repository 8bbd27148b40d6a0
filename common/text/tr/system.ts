import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  /**
   * The words of the application menu and of the menu in text fields. `&` stands before the letter
   * that opens a menu with Alt: any letter of the word; none where that is not usual.
   */
  menu: {
    file: '&Dosya',
    edit: 'Dü&zen',
    view: '&Görünüm',
    window: '&Pencere',
    help: '&Yardım',

    home: 'Toplantıya katıl…',
    invite: 'Daveti kopyala…',
    settings: 'Ayarlar…',
    close: 'Pencereyi kapat',
    quit: 'Parlour’dan çık',

    undo: 'Geri al',
    redo: 'Yinele',
    cut: 'Kes',
    copy: 'Kopyala',
    paste: 'Yapıştır',
    pastePlain: 'Biçimlendirmeden yapıştır',
    delete: 'Sil',
    selectAll: 'Tümünü seç',

    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    actualSize: 'Gerçek boyut',
    fullScreen: 'Tam ekran',

    minimise: 'Simge durumuna küçült',
    /** On a Mac: the window as large as what it shows needs. */
    fit: 'Büyüt/küçült',
    showHome: 'Ana pencere',
    showMeeting: 'Şu anki toplantı',
    allToFront: 'Tümünü öne getir',

    about: 'Parlour hakkında',
    licences: 'Lisanslar ve emeği geçenler',

    /** On a Mac only, in the menu that is called Parlour. */
    services: 'Servisler',
    hide: 'Parlour’u gizle',
    hideOthers: 'Diğerlerini gizle',
    showAll: 'Tümünü göster',
  },
  /** The panel a Mac shows for “About Parlour”. */
  aboutPanel: {
    credits:
      'Jitsi toplantıları için bir masaüstü istemcisi: genel sunucuda, JaaS’ta ya da kendi sunucunuzda.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  /** What the taskbar or the dock offers, under Parlour’s icon. */
  recent: {
    meetings: 'Toplantılarınız',
    join: 'Toplantıya katıl…',
    joinHint: 'Parlour’u toplantılara katılınan pencerede açar',
    joinNamed: (name: string) => `Katıl: ${name}`,
  },
  removing: {
    question: (name: string) => `“${name}” kaldırılsın mı?`,
    detail:
      'Anahtarı ve toplantılarının bu bilgisayarda sakladığı her şey de silinir. JaaS için bu bilgisayar bundan sonra yeni bir aylık kullanıcı sayılır.',
    remove: 'Kaldır',
    keep: 'Kalsın',
  },
  cannotShutIn: {
    happened: 'Bu sistem, Parlour’un sayfalarını yalıtmasına izin vermiyor.',
    todo: 'Kullanıcı ad alanları olmadan AppImage korumalı alansız çalışırdı; bu yüzden Parlour kapanıyor. Bunun yerine deb ya da rpm paketini kurun veya ayrıcalıksız kullanıcı ad alanlarına izin verilmesini sağlayın.',
  },
  choosing: { key: 'Özel anahtarı seçin', env: '.env dosyasını seçin' },
  installed: {
    removeData: 'Ayarları ve hatırlanan toplantıları da kaldır',
  },
};
