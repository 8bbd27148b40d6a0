import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'Il link cambia. Manda quello nuovo ai tuoi ospiti.',
  'tickets-now': () =>
    'Il link cambia e d’ora in poi agli ospiti serve un invito: un link con un biglietto, che crea Parlour.',
  'tickets-again': () => 'Il link cambia e ai tuoi ospiti servono nuovi inviti.',
  'no-tickets': () =>
    'Il link cambia e chi lo ha può entrare senza biglietto. La password e la sala d’attesa non si spostano: impostale nella riunione.',
  'old-invitations': () =>
    'Gli inviti che hai creato prima continuano ad aprire il vecchio posto finché non scadono.',
  'folder-dropped': (folder) =>
    `Le stanze di JaaS non hanno cartelle: «${folder}» sparisce dall’indirizzo.`,
  'sign-in': () => 'Per aprire la stanza, uno di voi deve accedere con Google, GitHub o Facebook.',
  'all-moderate': () =>
    'Su un server Jitsi così come esce dal pacchetto, chi ha un biglietto è moderatore, anche gli ospiti.',
  'monthly-users': () => 'Chiunque entri conta come utente mensile dell’account.',
  reachable: (_folder, server) =>
    `Gli ospiti devono poter raggiungere ${server}: assicurati che sia aperto anche a loro, non solo alla tua rete.`,
  'left-behind': () => 'Registrazioni e chat restano dove sono.',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'Questa riunione o il suo nuovo hosting non c’è più.',
    todo: 'Chiudi questa finestra e riguarda le tue riunioni.',
  },
  'move-not-yours': {
    happened: () => 'Questa stanza è in un account che qui non è configurato.',
    todo: 'Chiedi a chi la modera di spostarla.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `Il nuovo indirizzo apparterrebbe a «${about}».`
        : 'Il nuovo indirizzo apparterrebbe a un altro hosting.',
    todo: 'Scegli un altro hosting, o cambia l’indirizzo di uno dei due nelle Impostazioni.',
  },
  'move-no-room': {
    happened: () => 'Questo hosting non può avere una stanza con questo indirizzo.',
    todo: 'Scegli un altro hosting, o entra lì con un nome più semplice.',
  },
};

const move: (typeof source)['move'] = {
  action: 'Sposta su un altro hosting…',
  title: 'Sposta su un altro hosting',
  to: 'Sposta su',
  changes: 'Che cosa cambia',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `Sposta anche l’altra mia riunione fissata da «${hosting}»`,
      other: `Sposta anche le altre mie # riunioni fissate da «${hosting}»`,
    }),
  move: 'Sposta',
  cancel: 'Annulla',
  moved: (name: string, hosting: string) => `«${name}» è ora su «${hosting}».`,
  movedAlong: (count: number) =>
    plural(count, { one: 'Spostata anche # riunione.', other: 'Spostate anche # riunioni.' }),
  stayed: (count: number) =>
    plural(count, {
      one: '# riunione fissata è rimasta: il nuovo hosting non può avere il suo indirizzo.',
      other: '# riunioni fissate sono rimaste: il nuovo hosting non può avere i loro indirizzi.',
    }),
  copyLink: 'Copia il nuovo link',
  linkCopied: 'Link copiato.',
  copyInvitation: 'Copia l’invito…',
  close: 'Chiudi',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
