import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'Deze Parlour is niet geïnstalleerd en werkt zichzelf daarom niet bij. Haal een nieuwere versie waar deze vandaan komt.',
  'package-manager':
    'Nieuwere versies komen van wie Parlour op deze computer heeft geïnstalleerd, of van het pakketbeheer.',
  'no-key':
    'Deze Parlour kan echte updates niet van andere onderscheiden en zoekt er daarom geen. Haal een nieuwere versie waar deze vandaan komt.',
  forbidden: 'Je organisatie zorgt voor updates. Parlour zoekt ze niet zelf.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'De updateserver kon niet worden bereikt.',
    todo: 'Controleer je internetverbinding en probeer het opnieuw.',
  },
  unreadable: {
    happened: () => 'De updateserver stuurde iets wat Parlour niet kan lezen.',
    todo: 'Probeer het later opnieuw. Blijft het zo, meld het dan aan wie je Parlour heeft gegeven.',
  },
  'not-signed': {
    happened: () =>
      'De update is niet ondertekend door de maker van deze Parlour en is daarom geweigerd.',
    todo: 'Houd de versie die je hebt en meld het aan wie je Parlour heeft gegeven.',
  },
  tampered: {
    happened: () => 'Het gedownloade bestand is niet het ondertekende en is daarom geweigerd.',
    todo: 'Probeer het opnieuw. Gebeurt het weer, gebruik dan een ander netwerk.',
  },
  replayed: {
    happened: () => 'De updateserver bood een oudere versie aan dan eerder; die is geweigerd.',
    todo: 'Houd de versie die je hebt en probeer het een andere dag opnieuw.',
  },
  'not-written': {
    happened: () => 'De update kon niet op deze computer worden opgeslagen.',
    todo: 'Maak ruimte op de schijf, of sta Parlour toe daar te schrijven. Probeer het dan opnieuw.',
  },
  'not-installed': {
    happened: () => 'Het systeem liet Parlour de update niet installeren.',
    todo: 'Herstart Parlour en probeer het opnieuw, of installeer de nieuwe versie met de hand.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'Updates',
    runs: (version: string) => `Hier draait Parlour ${version}.`,
    mode: 'Hoe updates komen',
    modeChoice: { notify: 'Meld het me', automatic: 'Vanzelf', off: 'Uit' },
    modeHelp: {
      notify:
        'Parlour kijkt één keer per dag en meldt het als er een nieuwere versie is. Jij bepaalt wanneer die wordt gedownload.',
      automatic:
        'Parlour downloadt nieuwere versies terwijl er geen vergadering loopt en installeert ze als je Parlour afsluit.',
      off: 'Parlour kijkt niet uit zichzelf. “Nu controleren” werkt wel.',
    },
    check: 'Nu controleren',
    checking: 'Zoeken naar een nieuwere versie',
    neverChecked: 'Parlour heeft nog niet naar een nieuwere versie gekeken.',
    upToDate: 'Parlour is bijgewerkt.',
    checked: (when: string) => `Laatst gecontroleerd: ${when}`,
    available: (version: string) => `Parlour ${version} is beschikbaar.`,
    notes: 'Wat er nieuw is',
    download: 'Downloaden',
    downloading: (version: string) => `Parlour ${version} wordt gedownload`,
    ready: (version: string) => `Parlour ${version} staat klaar.`,
    readyMeans: 'Zonder herstart wordt de versie geïnstalleerd als je Parlour afsluit.',
    restart: 'Parlour herstarten om bij te werken',
    restartNow: 'Herstarten',
    inMeeting: 'Er loopt een vergadering. Updates wachten tot die voorbij is.',
    elsewhere,
  },
  updateProblem,
};
