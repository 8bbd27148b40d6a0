import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'Raumname oder Meeting-Link',
    join: 'Beitreten',
    opensWith: 'Öffnet mit',
    hosting: 'Hosting',
    setUpHosting: 'Weiteres Hosting einrichten…',
    muted: 'Stumm beitreten',
    cameraOff: 'Kamera aus',
    newName: 'Neuer Name',
    meetings: 'Ihre Meetings',
    search: 'Suchen',
    nothingFound: (wanted: string) => `Keines Ihrer Meetings heißt „${wanted}“.`,
    firstRun: 'Meetings, denen Sie beitreten, erscheinen hier.',
    firstRunWays:
      'Geben Sie einen Namen ein, öffnen Sie irgendwo einen Meeting-Link oder ziehen Sie einen auf dieses Fenster.',
    invitation: 'Ohne Konto, ohne Einrichten: Sie können sofort beitreten.',
    addName: 'Ihren Namen angeben',
    found: (count: number) => plural(count, { one: '# Meeting', other: '# Meetings' }),
    rejoin: 'Wieder beitreten',
    pin: (name: string) => `${name} anheften`,
    copyLink: (name: string) => `Weblink zu ${name} kopieren`,
    copied: 'Link kopiert',
    invite: (name: string) => `Einladung zu ${name} kopieren`,
    more: (name: string) => `Mehr zu ${name}`,
    menu: {
      copyLink: 'Weblink kopieren',
      invite: 'Einladung kopieren…',
      moveUp: 'Nach oben',
      moveDown: 'Nach unten',
      forget: 'Vergessen',
    },
    pinMoved: (name: string, place: number, of: number) =>
      `${name} steht jetzt auf Platz ${place} von ${of}.`,
    forgotten: (name: string) => `${name} ist vergessen.`,
    forgottenCount: (count: number) =>
      plural(count, { one: '# Meeting ist vergessen.', other: '# Meetings sind vergessen.' }),
    undo: 'Rückgängig',
    joinRow: (name: string) => `${name} beitreten`,
    dismiss: 'Ausblenden',
    today: 'heute',
    yesterday: 'gestern',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `Sie haben ${name} nach weniger als einer Minute verlassen.`
        : plural(minutes, {
            one: `Sie haben ${name} nach # Minute verlassen.`,
            other: `Sie haben ${name} nach # Minuten verlassen.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: '„Ihre Meetings“ war nicht lesbar, darum beginnt die Liste neu.',
      todo: `Die alte Datei bleibt als ${file} erhalten.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Ihre Einstellungen waren nicht lesbar, darum fängt Parlour von vorn an.',
      todo: `Die alte Datei bleibt als ${file} erhalten.`,
    }),
    usageDamaged: (file: string) => ({
      happened: 'Was „Nutzung“ gezählt hatte, war nicht lesbar, darum beginnt sie neu.',
      todo: `Die alte Datei bleibt als ${file} erhalten.`,
    }),
    meetingsRestored:
      '„Ihre Meetings“ war nicht lesbar, darum gilt die letzte gute Kopie der Liste.',
    settingsRestored: 'Ihre Einstellungen waren nicht lesbar, darum gilt ihre letzte gute Kopie.',
    usageRestored:
      'Was „Nutzung“ gezählt hatte, war nicht lesbar, darum gilt die letzte gute Kopie.',
    damagedStays: (file: string) =>
      `Die beschädigte Datei ${file} ließ sich nicht verschieben: Was Sie ändern, geht verloren, wenn Parlour endet.`,
    notWritten: (folder: string) => ({
      happened: 'Ihre Änderung ließ sich nicht speichern und geht verloren, wenn Parlour endet.',
      todo: `Schaffen Sie Platz auf dem Datenträger, oder sorgen Sie dafür, dass ${folder} beschreibbar ist.`,
    }),
  },
};
