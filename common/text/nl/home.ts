import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'Naam van ruimte of vergaderlink',
    join: 'Deelnemen',
    opensWith: 'Opent met',
    hosting: 'Hosting',
    setUpHosting: 'Andere hosting instellen…',
    muted: 'Microfoon uit',
    cameraOff: 'Camera uit',
    newName: 'Nieuwe naam',
    meetings: 'Je vergaderingen',
    search: 'Zoeken',
    nothingFound: (wanted: string) => `Geen van je vergaderingen heet “${wanted}”.`,
    firstRun: 'Vergaderingen waaraan je deelneemt, verschijnen hier.',
    firstRunWays: 'Typ een naam, open ergens een vergaderlink, of sleep er een naar dit venster.',
    invitation: 'Geen account, niets instellen: je kunt meteen deelnemen.',
    addName: 'Je naam toevoegen',
    found: (count: number) => plural(count, { one: '# vergadering', other: '# vergaderingen' }),
    rejoin: 'Opnieuw deelnemen',
    pin: (name: string) => `${name} vastzetten`,
    copyLink: (name: string) => `Weblink naar ${name} kopiëren`,
    copied: 'Link gekopieerd',
    invite: (name: string) => `Uitnodiging voor ${name} kopiëren`,
    more: (name: string) => `Meer acties voor ${name}`,
    menu: {
      copyLink: 'Weblink kopiëren',
      invite: 'Uitnodiging kopiëren…',
      moveUp: 'Omhoog',
      moveDown: 'Omlaag',
      forget: 'Vergeten',
    },
    pinMoved: (name: string, place: number, of: number) =>
      `${name} staat nu op plaats ${place} van ${of}.`,
    forgotten: (name: string) => `${name} is vergeten.`,
    forgottenCount: (count: number) =>
      plural(count, {
        one: '# vergadering is vergeten.',
        other: '# vergaderingen zijn vergeten.',
      }),
    undo: 'Ongedaan maken',
    joinRow: (name: string) => `Deelnemen aan ${name}`,
    dismiss: 'Sluiten',
    today: 'vandaag',
    yesterday: 'gisteren',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `Je hebt ${name} binnen een minuut verlaten.`
        : plural(minutes, {
            one: `Je hebt ${name} na # minuut verlaten.`,
            other: `Je hebt ${name} na # minuten verlaten.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: '“Je vergaderingen” kon niet worden gelezen, dus de lijst begint opnieuw.',
      todo: `Het oude bestand is bewaard als ${file}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Je instellingen konden niet worden gelezen, dus Parlour begint opnieuw.',
      todo: `Het oude bestand is bewaard als ${file}.`,
    }),
    usageDamaged: (file: string) => ({
      happened: 'Wat “Gebruik” had geteld kon niet worden gelezen, dus het tellen begint opnieuw.',
      todo: `Het oude bestand is bewaard als ${file}.`,
    }),
    meetingsRestored:
      '“Je vergaderingen” kon niet worden gelezen, dus de laatste goede kopie van de lijst wordt gebruikt.',
    settingsRestored:
      'Je instellingen konden niet worden gelezen, dus de laatste goede kopie ervan wordt gebruikt.',
    usageRestored:
      'Wat “Gebruik” had geteld kon niet worden gelezen, dus de laatste goede kopie ervan wordt gebruikt.',
    damagedStays: (file: string) =>
      `Het beschadigde bestand ${file} kon niet worden verplaatst: wat je wijzigt, gaat verloren als Parlour stopt.`,
    notWritten: (folder: string) => ({
      happened: 'Je wijziging kon niet worden opgeslagen en gaat verloren als Parlour stopt.',
      todo: `Maak ruimte op de schijf, of zorg dat er in ${folder} geschreven kan worden.`,
    }),
  },
};
