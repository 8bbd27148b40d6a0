import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  menu: {
    file: '&Datei',
    edit: '&Bearbeiten',
    view: '&Ansicht',
    window: '&Fenster',
    help: '&Hilfe',

    home: 'Meeting beitreten…',
    invite: 'Einladung kopieren…',
    settings: 'Einstellungen…',
    close: 'Fenster schließen',
    quit: 'Parlour beenden',

    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    pastePlain: 'Ohne Formatierung einfügen',
    delete: 'Löschen',
    selectAll: 'Alles auswählen',

    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    actualSize: 'Originalgröße',
    fullScreen: 'Vollbild',

    minimise: 'Minimieren',
    fit: 'Zoomen',
    showHome: 'Start',
    showMeeting: 'Laufendes Meeting',
    allToFront: 'Alle nach vorne bringen',

    about: 'Über Parlour',
    licences: 'Lizenzen und Mitwirkende',

    services: 'Dienste',
    hide: 'Parlour ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
  },
  aboutPanel: {
    credits:
      'Ein Programm für Jitsi-Meetings: auf dem öffentlichen Server, bei JaaS oder auf Ihrem eigenen.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  recent: {
    meetings: 'Ihre Meetings',
    join: 'Meeting beitreten…',
    joinHint: 'Öffnet Parlour, um einem Meeting beizutreten',
    joinNamed: (name: string) => `${name} beitreten`,
  },
  removing: {
    question: (name: string) => `„${name}“ entfernen?`,
    detail:
      'Der Schlüssel und alles, was die Meetings auf diesem Computer gespeichert haben, gehen mit. Bei JaaS zählt dieser Computer danach als neuer Monatsnutzer.',
    remove: 'Entfernen',
    keep: 'Behalten',
  },
  cannotShutIn: {
    happened: 'Auf diesem System kann Parlour seine Seiten nicht abschotten.',
    todo: 'Ohne User-Namespaces liefe das AppImage ohne Sandbox, darum endet Parlour. Installieren Sie stattdessen das deb- oder rpm-Paket, oder lassen Sie nicht privilegierte User-Namespaces erlauben.',
  },
  choosing: { key: 'Privaten Schlüssel wählen', env: '.env-Datei wählen' },
  installed: {
    removeData: 'Auch Einstellungen und gemerkte Meetings entfernen',
  },
};
