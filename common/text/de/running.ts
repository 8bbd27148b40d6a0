import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'Meeting verlassen',
    mute: 'Stummschalten',
    unmute: 'Stummschaltung aufheben',
    cameraOff: 'Kamera ausschalten',
    cameraOn: 'Kamera einschalten',
    share: 'Bildschirm teilen…',
    stopSharing: 'Nicht mehr teilen',
    raiseHand: 'Hand heben',
    lowerHand: 'Hand senken',
    open: 'Meeting öffnen',
    people: (count: number) => plural(count, { one: 'Nur Sie', other: '# Personen' }),
    unread: (count: number) =>
      plural(count, { one: '# neue Nachricht', other: '# neue Nachrichten' }),
    speaks: (name: string) => `${name} spricht`,
    runsFor: (time: string) => `Im Meeting seit ${time}`,
  },
  meetingMenu: {
    title: '&Meeting',
    muted: 'Mikrofon stumm',
    cameraOff: 'Kamera aus',
    hand: 'Hand heben',
    chat: 'Chat',
    tiles: 'Kachelansicht',
    participants: 'Teilnehmer',
    pictureInPicture: 'Bild-in-Bild',
    alwaysOnTop: 'Immer im Vordergrund',
    invite: 'Einladung kopieren…',
    copyLink: 'Weblink kopieren',
  },
  trayState: {
    talking: (name: string) => `Sie sind in ${name}`,
    muted: (name: string) => `Sie sind stumm in ${name}`,
    sharing: (name: string) => `Sie sind in ${name} und teilen`,
    'sharing-muted': (name: string) => `Sie sind stumm in ${name} und teilen`,
  },
  closing: {
    question: (name: string) => `Sie sind in ${name}.`,
    detail:
      'Lassen Sie das Meeting weiterlaufen, hören und sehen die anderen weiterhin, was Sie zulassen.',
    leave: 'Meeting verlassen',
    keep: 'Weiterlaufen lassen',
    stay: 'Abbrechen',
    always: 'Immer so machen',
  },
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} möchte eintreten` : 'Jemand möchte eintreten'),
      message: (name: string) => (name ? `${name} hat geschrieben` : 'Neue Nachricht'),
      hand: (name: string) =>
        name ? `${name} hat die Hand gehoben` : 'Jemand hat die Hand gehoben',
    },
    several: {
      knock: (count: number) =>
        plural(count, { one: '# Person möchte eintreten', other: '# Personen möchten eintreten' }),
      message: (count: number) =>
        plural(count, { one: '# neue Nachricht', other: '# neue Nachrichten' }),
      hand: (count: number) => plural(count, { one: '# gehobene Hand', other: '# gehobene Hände' }),
    },
  },
  runningSettings: {
    title: 'Während Sie in einem Meeting sind',
    notifications: 'Mitteilungen',
    notificationsHelp:
      'Wenn jemand anklopft, schreibt oder die Hand hebt, während Sie etwas anderes ansehen.',
    compact: 'Kleine Ansicht beim Minimieren',
    compactHelp:
      'Ein kleines Fenster bleibt im Vordergrund: wer spricht, wie lange es schon dauert, Stummschalten, Kamera und Verlassen.',
    closing: 'Beim Schließen des Meeting-Fensters',
    closingChoice: {
      ask: 'Nachfragen',
      leave: 'Meeting verlassen',
      keep: 'Weiterlaufen lassen',
    },
    closingHelp: {
      ask: 'Sie werden gefragt, ob Sie das Meeting verlassen oder weiterlaufen lassen.',
      leave: 'Sie verlassen das Meeting, ohne Nachfrage.',
      keep: 'Das Meeting läuft ohne Fenster weiter. Das Symbol bei der Uhr holt es zurück; wo es keines gibt, wird das Fenster minimiert.',
    },
    shortcut: 'Von überall stummschalten',
    shortcutHelp:
      'Dieses Tastenkürzel schaltet Sie im Meeting stumm und hebt das wieder auf, egal welches Programm vorn ist.',
    noShortcut: 'Kein Tastenkürzel',
    chooseKeys: 'Tastenkürzel wählen…',
    pressKeys: 'Tasten drücken…',
    removeKeys: 'Tastenkürzel entfernen',
    recording:
      'Halten Sie Strg oder Alt gedrückt – auf dem Mac Befehlstaste, Control oder Wahltaste – und drücken Sie eine weitere Taste. Esc bricht ab.',
    needsModifier:
      'Diese Taste wird zum Schreiben gebraucht. Halten Sie zusätzlich Strg oder Alt gedrückt.',
    keysSet: (keys: string) => `Das Tastenkürzel ist jetzt ${keys}.`,
    keysRemoved: 'Jetzt schaltet Sie kein Tastenkürzel mehr von überall stumm.',
    shortcutTaken: {
      happened: 'Ein anderes Programm hat dieses Tastenkürzel, oder das System behält es für sich.',
      todo: 'Wählen Sie ein anderes.',
    },
    keys: {
      Control: 'Strg',
      Alt: 'Alt',
      Option: 'Wahltaste',
      Shift: 'Umschalt',
      Super: 'Super',
      Command: 'Befehlstaste',
      Space: 'Leertaste',
      Up: 'Pfeil nach oben',
      Down: 'Pfeil nach unten',
      Left: 'Pfeil nach links',
      Right: 'Pfeil nach rechts',
      Home: 'Pos1',
      End: 'Ende',
      PageUp: 'Bild auf',
      PageDown: 'Bild ab',
      Insert: 'Einfg',
      Delete: 'Entf',
    },
    testDevices: 'Kamera, Mikrofon und Lautsprecher testen…',
    testDevicesHelp: 'Zeigt und spielt, was ein Meeting bekäme, bevor Sie einem beitreten.',
  },
};
