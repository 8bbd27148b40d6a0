/** What the system draws for us: menus and dialogs. */
export const systemText = {
  /**
   * The words of the application menu and of the menu in text fields. `&` stands before the letter
   * that opens a menu with Alt: any letter of the word; none where that is not usual.
   */
  menu: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    window: '&Window',
    help: '&Help',

    home: 'Join a meeting…',
    invite: 'Copy invitation…',
    settings: 'Settings…',
    close: 'Close window',
    quit: 'Quit Parlour',

    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste without formatting',
    delete: 'Delete',
    selectAll: 'Select all',

    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    actualSize: 'Actual size',
    fullScreen: 'Full screen',

    minimise: 'Minimise',
    /** On a Mac: the window as large as what it shows needs. */
    fit: 'Zoom',
    showHome: 'Home',
    showMeeting: 'Current meeting',
    allToFront: 'Bring all to front',

    about: 'About Parlour',
    licences: 'Licences and credits',

    /** On a Mac only, in the menu that is called Parlour. */
    services: 'Services',
    hide: 'Hide Parlour',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  /** The panel a Mac shows for “About Parlour”. */
  aboutPanel: {
    credits: 'A desktop client for Jitsi meetings: on the public server, on JaaS or on your own.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  /** What the taskbar or the dock offers, under Parlour’s icon. */
  recent: {
    meetings: 'Your meetings',
    join: 'Join a meeting…',
    joinHint: 'Opens Parlour where meetings are joined',
    joinNamed: (name: string) => `Join ${name}`,
  },
  removing: {
    question: (name: string) => `Remove “${name}”?`,
    detail:
      'Its key and everything its meetings stored on this computer go, too. For JaaS, this computer then counts as a new monthly user.',
    remove: 'Remove',
    keep: 'Keep',
  },
  /** Before Parlour ends because it cannot have Chromium’s sandbox. */
  cannotShutIn: {
    happened: 'This system does not let Parlour shut its pages in.',
    todo: 'Without user namespaces the AppImage would run without its sandbox, so Parlour ends. Install the deb or rpm package instead, or have unprivileged user namespaces allowed.',
  },
  choosing: { key: 'Choose the private key', env: 'Choose the .env file' },
  /** What an uninstaller asks. */
  installed: {
    removeData: 'Also remove settings and remembered meetings',
  },
};
