import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'Vergadering verlaten',
    mute: 'Microfoon uitzetten',
    unmute: 'Microfoon aanzetten',
    cameraOff: 'Camera uitzetten',
    cameraOn: 'Camera aanzetten',
    share: 'Scherm delen…',
    stopSharing: 'Stoppen met delen',
    raiseHand: 'Hand opsteken',
    lowerHand: 'Hand laten zakken',
    open: 'Vergadering openen',
    people: (count: number) => plural(count, { one: 'Alleen jij', other: '# deelnemers' }),
    unread: (count: number) =>
      plural(count, { one: '1 nieuw bericht', other: '# nieuwe berichten' }),
    speaks: (name: string) => `${name} is aan het woord`,
    runsFor: (time: string) => `Tijd in de vergadering: ${time}`,
  },
  meetingMenu: {
    title: 'Ver&gadering',
    muted: 'Microfoon uit',
    cameraOff: 'Camera uit',
    hand: 'Hand opsteken',
    chat: 'Chat',
    tiles: 'Tegelweergave',
    participants: 'Deelnemers',
    pictureInPicture: 'Beeld-in-beeld',
    alwaysOnTop: 'Altijd op voorgrond',
    invite: 'Uitnodiging kopiëren…',
    copyLink: 'Weblink kopiëren',
  },
  trayState: {
    talking: (name: string) => `Je bent in ${name}`,
    muted: (name: string) => `Je bent in ${name}, microfoon uit`,
    sharing: (name: string) => `Je bent in ${name} en deelt je scherm`,
    'sharing-muted': (name: string) => `Je bent in ${name}, microfoon uit, en deelt je scherm`,
  },
  closing: {
    question: (name: string) => `Je bent in ${name}.`,
    detail:
      'Laat je de vergadering doorgaan, dan horen en zien anderen nog steeds wat je met hen deelt.',
    leave: 'Vergadering verlaten',
    keep: 'Laten doorgaan',
    stay: 'Annuleren',
    always: 'Dit altijd doen',
  },
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} wil naar binnen` : 'Iemand wil naar binnen'),
      message: (name: string) => (name ? `${name} heeft een bericht gestuurd` : 'Nieuw bericht'),
      hand: (name: string) =>
        name ? `${name} heeft een hand opgestoken` : 'Iemand heeft een hand opgestoken',
    },
    several: {
      knock: (count: number) =>
        plural(count, { one: '1 persoon wil naar binnen', other: '# mensen willen naar binnen' }),
      message: (count: number) =>
        plural(count, { one: '1 nieuw bericht', other: '# nieuwe berichten' }),
      hand: (count: number) =>
        plural(count, { one: '1 opgestoken hand', other: '# opgestoken handen' }),
    },
  },
  runningSettings: {
    title: 'Terwijl je in een vergadering bent',
    notifications: 'Meldingen',
    notificationsHelp:
      'Als iemand aanklopt, schrijft of een hand opsteekt terwijl jij naar iets anders kijkt.',
    compact: 'Klein venster bij minimaliseren',
    compactHelp:
      'Een klein venster blijft op de voorgrond: wie er spreekt, hoelang het al duurt, microfoon, camera en verlaten.',
    closing: 'Vergadervenster sluiten',
    closingChoice: { ask: 'Vragen', leave: 'Verlaten', keep: 'Laten doorgaan' },
    closingHelp: {
      ask: 'Je krijgt de vraag of je de vergadering verlaat of laat doorgaan.',
      leave: 'Je verlaat de vergadering, zonder vraag.',
      keep: 'De vergadering gaat door zonder venster. Het pictogram bij de klok brengt het venster terug; is dat pictogram er niet, dan wordt het venster geminimaliseerd.',
    },
    shortcut: 'Microfoon aan en uit vanuit elk programma',
    shortcutHelp:
      'Met deze toetsen zet je in een vergadering je microfoon aan of uit, welk programma er ook op de voorgrond staat.',
    noShortcut: 'Geen toetsen',
    chooseKeys: 'Toetsen kiezen…',
    pressKeys: 'Druk op de toetsen…',
    removeKeys: 'Toetsen verwijderen',
    recording:
      'Houd Ctrl of Alt ingedrukt – op een Mac Command, Control of Option – en druk op nog een toets. Escape annuleert.',
    needsModifier: 'Die toets is nodig om te typen. Houd ook Ctrl of Alt ingedrukt.',
    keysSet: (keys: string) => `De toetsen zijn nu ${keys}.`,
    keysRemoved: 'Er zijn nu geen toetsen meer voor je microfoon vanuit elk programma.',
    shortcutTaken: {
      happened: 'Een ander programma of het systeem gebruikt deze toetsen al.',
      todo: 'Kies andere.',
    },
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: 'Spatie',
      Up: 'Pijl-omhoog',
      Down: 'Pijl-omlaag',
      Left: 'Pijl-links',
      Right: 'Pijl-rechts',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: 'Camera, microfoon en luidspreker testen…',
    testDevicesHelp: 'Laat zien en horen wat een vergadering zou krijgen, voordat je deelneemt.',
  },
};
