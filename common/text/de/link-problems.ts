import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'Es gibt noch keinen Raumnamen.',
    todo: 'Geben Sie einen Raumnamen ein oder fügen Sie einen Meeting-Link ein.',
  },
  'link-too-long': {
    happened: () => 'Dieser Text ist zu lang für einen Meeting-Link.',
    todo: 'Fügen Sie nur den Link ein oder geben Sie einen Raumnamen ein.',
  },
  'link-unreadable': {
    happened: () => 'Dieser Link ist nicht lesbar.',
    todo: 'Kopieren Sie ihn noch einmal von dort, wo Sie ihn gefunden haben, oder geben Sie den Raumnamen ein.',
  },
  'scheme-unsupported': {
    happened: (about) => `Links mit „${about}:“ öffnen keine Meetings.`,
    todo: 'Fügen Sie einen Link ein, der mit https:// beginnt, oder geben Sie einen Raumnamen ein.',
  },
  'carries-password': {
    happened: () => 'Dieser Link enthält einen Benutzernamen oder ein Passwort.',
    todo: 'Bitten Sie um einen Link ohne beides.',
  },
  'profile-unfinished': {
    happened: (about) => `„${about}“ ist noch nicht eingerichtet.`,
    todo: 'Ergänzen Sie den Rest in den Einstellungen oder wechseln Sie zum öffentlichen Server.',
  },
  'room-missing': {
    happened: (about) => `Dieser Link nennt ${about || 'einen Server'}, aber keinen Raum.`,
    todo: 'Hängen Sie nach dem letzten Schrägstrich einen Raumnamen an.',
  },
  'room-too-long': {
    happened: () => 'Dieser Raumname ist länger als 200 Zeichen.',
    todo: 'Wählen Sie einen kürzeren.',
  },
  'room-reserved': {
    happened: (about) => `Jitsi-Server behalten „${about}“ für sich.`,
    todo: 'Wählen Sie einen anderen Raumnamen.',
  },
  'room-climbs': {
    happened: () => 'Ein Raumname darf „..“ nicht enthalten.',
    todo: 'Lassen Sie die Punkte weg.',
  },
  'room-question-mark': {
    happened: () => 'Ein Raumname darf kein „?“ enthalten.',
    todo: 'Lassen Sie es weg oder fügen Sie den ganzen Link ein.',
  },
  'room-hash': {
    happened: () => 'Ein Raumname darf kein „#“ enthalten.',
    todo: 'Lassen Sie es weg oder fügen Sie den ganzen Link ein.',
  },
  'room-emoji': {
    happened: (about) => `Ein Raumname darf ${about || 'Emojis'} nicht enthalten.`,
    todo: 'Verwenden Sie Buchstaben und Ziffern.',
  },
  'room-hidden-character': {
    happened: () => 'Dieser Raumname enthält ein unsichtbares Zeichen.',
    todo: 'Tippen Sie den Namen, statt ihn einzufügen.',
  },
  'room-character': {
    happened: (about) => `Ein Raumname darf „${about}“ nicht enthalten.`,
    todo: 'Verwenden Sie Buchstaben und Ziffern.',
  },
  'room-nothing-left': {
    happened: () => 'Dieser Raumname hat weder Buchstaben noch Ziffern.',
    todo: 'Ergänzen Sie welche.',
  },
  'hosting-unknown': {
    happened: () => 'Das laufende Parlour kennt das genannte Hosting nicht.',
    todo: 'Beenden Sie Parlour und starten Sie es dann neu.',
  },
  'server-not-allowed': {
    happened: (about) => `Ihre Organisation erlaubt keine Meetings auf ${about}.`,
    todo: 'Fragen Sie Ihre Administratoren, ob es erlaubt werden kann.',
  },
  'hosting-not-allowed': {
    happened: () => 'Ihre Organisation erlaubt diese Art von Hosting nicht.',
    todo: 'Fragen Sie Ihre Administratoren, ob es erlaubt werden kann.',
  },
};
