import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'Der Link ändert sich. Schicken Sie Ihren Gästen den neuen.',
  'tickets-now': () =>
    'Der Link ändert sich, und Gäste brauchen jetzt eine Einladung: einen Link mit Ticket, den Parlour erstellt.',
  'tickets-again': () => 'Der Link ändert sich, und Ihre Gäste brauchen neue Einladungen.',
  'no-tickets': () =>
    'Der Link ändert sich, und wer ihn hat, kann ohne Ticket eintreten. Ein Passwort oder eine Lobby zieht nicht mit um: Stellen Sie das im Meeting ein.',
  'old-invitations': () => 'Frühere Einladungen öffnen weiter den alten Ort, bis sie ablaufen.',
  'folder-dropped': (folder) =>
    `Räume bei JaaS haben keine Ordner: „${folder}“ entfällt in der Adresse.`,
  'sign-in': () =>
    'Um den Raum zu öffnen, muss sich eine Person mit Google, GitHub oder Facebook anmelden.',
  'all-moderate': () =>
    'Auf einem Jitsi-Server, wie er aus dem Paket kommt, moderieren alle, die ein Ticket haben, auch Gäste.',
  'monthly-users': () => 'Wer beitritt, zählt als Monatsnutzer des Kontos.',
  reachable: (_folder, server) =>
    `Gäste müssen ${server} erreichen: Sorgen Sie dafür, dass der Server ihnen offensteht, nicht nur Ihrem eigenen Netz.`,
  'left-behind': () => 'Aufzeichnungen und Chats bleiben, wo sie sind.',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'Dieses Meeting oder sein neues Hosting gibt es nicht mehr.',
    todo: 'Schließen Sie das Fenster und sehen Sie noch einmal nach Ihren Meetings.',
  },
  'move-not-yours': {
    happened: () => 'Dieser Raum gehört zu einem Konto, das hier nicht eingerichtet ist.',
    todo: 'Bitten Sie die Moderation, ihn umzuziehen.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `Die neue Adresse würde zu „${about}“ gehören.`
        : 'Die neue Adresse würde zu einem anderen Hosting gehören.',
    todo: 'Wählen Sie ein anderes Hosting oder ändern Sie in den Einstellungen die Adresse von einem der beiden.',
  },
  'move-no-room': {
    happened: () => 'Dieses Hosting kann keinen Raum mit dieser Adresse haben.',
    todo: 'Wählen Sie ein anderes Hosting oder treten Sie dort unter einem einfacheren Namen bei.',
  },
};

const move: (typeof source)['move'] = {
  action: 'Zu anderem Hosting umziehen…',
  title: 'Zu anderem Hosting umziehen',
  to: 'Umziehen zu',
  changes: 'Was sich ändert',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `Auch mein anderes angeheftetes Meeting von ${hosting} umziehen`,
      other: `Auch meine # anderen angehefteten Meetings von ${hosting} umziehen`,
    }),
  move: 'Umziehen',
  cancel: 'Abbrechen',
  moved: (name: string, hosting: string) => `${name} ist jetzt bei ${hosting}.`,
  movedAlong: (count: number) =>
    plural(count, {
      one: '# Meeting ist mit umgezogen.',
      other: '# Meetings sind mit umgezogen.',
    }),
  stayed: (count: number) =>
    plural(count, {
      one: '# angeheftetes Meeting ist geblieben: Das neue Hosting kann seine Adresse nicht haben.',
      other:
        '# angeheftete Meetings sind geblieben: Das neue Hosting kann ihre Adressen nicht haben.',
    }),
  copyLink: 'Neuen Link kopieren',
  linkCopied: 'Link kopiert.',
  copyInvitation: 'Einladung kopieren…',
  close: 'Schließen',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
