import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  menu: {
    file: '&Bestand',
    edit: 'Be&werken',
    view: 'Bee&ld',
    window: '&Venster',
    help: '&Help',

    home: 'Deelnemen aan vergadering…',
    invite: 'Uitnodiging kopiëren…',
    settings: 'Instellingen…',
    close: 'Venster sluiten',
    quit: 'Parlour afsluiten',

    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    pastePlain: 'Plakken zonder opmaak',
    delete: 'Verwijderen',
    selectAll: 'Alles selecteren',

    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    actualSize: 'Werkelijke grootte',
    fullScreen: 'Volledig scherm',

    minimise: 'Minimaliseren',
    fit: 'Zoom',
    showHome: 'Startvenster',
    showMeeting: 'Huidige vergadering',
    allToFront: 'Alles op voorgrond',

    about: 'Over Parlour',
    licences: 'Licenties en dank',

    services: 'Voorzieningen',
    hide: 'Parlour verbergen',
    hideOthers: 'Andere verbergen',
    showAll: 'Alles tonen',
  },
  aboutPanel: {
    credits:
      'Een desktopprogramma voor Jitsi-vergaderingen: op de openbare server, op JaaS of op je eigen server.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  recent: {
    meetings: 'Je vergaderingen',
    join: 'Deelnemen aan vergadering…',
    joinHint: 'Opent Parlour in het venster om deel te nemen',
    joinNamed: (name: string) => `Deelnemen aan ${name}`,
  },
  removing: {
    question: (name: string) => `“${name}” verwijderen?`,
    detail:
      'Ook de sleutel en alles wat de vergaderingen op deze computer opsloegen, verdwijnen. Bij JaaS telt deze computer daarna als nieuwe maandelijkse gebruiker.',
    remove: 'Verwijderen',
    keep: 'Behouden',
  },
  cannotShutIn: {
    happened: 'Op dit systeem kan Parlour zijn pagina’s niet afschermen.',
    todo: 'Zonder user namespaces zou de AppImage zonder sandbox draaien, dus Parlour stopt. Installeer in plaats daarvan het deb- of rpm-pakket, of laat user namespaces zonder speciale rechten toestaan.',
  },
  choosing: { key: 'Kies de privésleutel', env: 'Kies het .env-bestand' },
  installed: {
    removeData: 'Ook instellingen en onthouden vergaderingen verwijderen',
  },
};
