import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: (typeof source)['move']['change'] = {
  'new-link': () => 'De link verandert. Stuur de nieuwe naar je gasten.',
  'tickets-now': () =>
    'De link verandert, en gasten hebben voortaan een uitnodiging nodig: een link met een ticket, die Parlour maakt.',
  'tickets-again': () => 'De link verandert, en je gasten hebben nieuwe uitnodigingen nodig.',
  'no-tickets': () =>
    'De link verandert, en wie hem heeft, kan zonder ticket naar binnen. Een wachtwoord of lobby verhuist niet mee: stel die in de vergadering in.',
  'old-invitations': () =>
    'Uitnodigingen die je eerder maakte, openen de oude plek tot ze verlopen.',
  'folder-dropped': (folder) =>
    `Ruimtes van JaaS hebben geen mappen: “${folder}” valt weg uit het adres.`,
  'sign-in': () =>
    'Om de ruimte te openen, moet een van jullie inloggen met Google, GitHub of Facebook.',
  'all-moderate': () =>
    'Op een Jitsi-server zoals die uit het pakket komt, is iedereen met een ticket moderator, ook gasten.',
  'monthly-users': () => 'Iedereen die deelneemt, telt als maandelijkse gebruiker van het account.',
  reachable: (_folder, server) =>
    `Gasten moeten ${server} kunnen bereiken: zorg dat de server voor hen openstaat, niet alleen voor je eigen netwerk.`,
  'left-behind': () => 'Opnames en chats blijven waar ze zijn.',
};

const moveProblem: (typeof source)['moveProblem'] = {
  'move-gone': {
    happened: () => 'Deze vergadering of de nieuwe hosting is er niet meer.',
    todo: 'Sluit dit en kijk opnieuw bij je vergaderingen.',
  },
  'move-not-yours': {
    happened: () => 'Deze ruimte hoort bij een account dat hier niet is ingesteld.',
    todo: 'Vraag de host om de vergadering te verhuizen.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `Het nieuwe adres zou bij “${about}” horen.`
        : 'Het nieuwe adres zou bij een andere hosting horen.',
    todo: 'Kies een andere hosting, of verander het adres van een van beide bij Instellingen.',
  },
  'move-no-room': {
    happened: () => 'Deze hosting kan geen ruimte met dit adres hebben.',
    todo: 'Kies een andere hosting, of neem daar deel onder een eenvoudiger naam.',
  },
};

const move: (typeof source)['move'] = {
  action: 'Naar andere hosting verhuizen…',
  title: 'Naar andere hosting verhuizen',
  to: 'Verhuizen naar',
  changes: 'Wat er verandert',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      one: `Ook mijn andere vastgezette vergadering van ${hosting} verhuizen`,
      other: `Ook mijn # andere vastgezette vergaderingen van ${hosting} verhuizen`,
    }),
  move: 'Verhuizen',
  cancel: 'Annuleren',
  moved: (name: string, hosting: string) => `${name} is nu op ${hosting}.`,
  movedAlong: (count: number) =>
    plural(count, {
      one: '# vergadering is meeverhuisd.',
      other: '# vergaderingen zijn meeverhuisd.',
    }),
  stayed: (count: number) =>
    plural(count, {
      one: '# vastgezette vergadering is gebleven: de nieuwe hosting kan het adres niet hebben.',
      other:
        '# vastgezette vergaderingen zijn gebleven: de nieuwe hosting kan de adressen niet hebben.',
    }),
  copyLink: 'Nieuwe link kopiëren',
  linkCopied: 'Link gekopieerd.',
  copyInvitation: 'Uitnodiging kopiëren…',
  close: 'Sluiten',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
