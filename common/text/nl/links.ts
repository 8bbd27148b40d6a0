import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

type Words = (typeof source)['words'];

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `Het bestand “${about}” is er niet.`,
    todo: 'Misschien is het verplaatst: zoek het op, of vraag om de link.',
  },
  'file-kind': {
    happened: (about) => `“${about}” is geen bestand dat Parlour opent.`,
    todo: 'Open een .meeting-, .url-, .webloc-, .desktop- of .ics-bestand.',
  },
  'file-too-big': {
    happened: (about) => `“${about}” is te groot om een vergaderlink te zijn.`,
    todo: 'Vraag om de link zelf.',
  },
  'file-irregular': {
    happened: (about) => `“${about}” is geen gewoon bestand.`,
    todo: 'Open het bestand zelf, niet een snelkoppeling ernaar.',
  },
  'file-remote': {
    happened: (about) => `“${about}” staat op een andere computer.`,
    todo: 'Kopieer het bestand naar deze computer en open het daar.',
  },
  'file-unreadable': {
    happened: (about) => `“${about}” kan niet worden gelezen.`,
    todo: 'Controleer of je het mag lezen, of vraag om de link.',
  },
  'file-empty': {
    happened: (about) => `“${about}” noemt geen vergadering.`,
    todo: 'Vraag de afzender om de link.',
  },
  'file-newer': {
    happened: (about) => `“${about}” is gemaakt door een nieuwere Parlour.`,
    todo: 'Werk Parlour bij, of vraag om de link.',
  },
  'file-several': {
    happened: (about) => `In “${about}” staan meerdere vergaderingen.`,
    todo: 'Open de juiste vanuit je agenda.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: Words['linkEntry'] = {
  unknownServer: (server: string) => `Parlour kent ${server} nog niet.`,
  asksFirst: 'Vraagt het je voordat er verbinding wordt gemaakt.',
  several: 'Vraagt welke van je hostings',
  drop: 'Sleep een vergaderlink of bestand hierheen',
};

/** Home's dialog before a link opens. */
const linkQuestion: Words['linkQuestion'] = {
  unknown: 'Deelnemen op een onbekende server?',
  server: 'Server',
  room: 'Ruimte',
  ascii: (server: string) => `Technische naam: ${server}`,
  mixed:
    'In dit adres staan verschillende schriften door elkaar. Het kan een ander adres nabootsen.',
  nothingSent: 'Er is nog niets naartoe gestuurd.',
  ignored: 'De link vraagt ook om dingen die Parlour niet doet:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'De link vraagt ook om # ding dat Parlour niet doet',
      other: 'De link vraagt ook om # dingen die Parlour niet doet',
    }),
  once: 'Eén keer deelnemen',
  onceMeans: 'Van de server wordt niets bewaard.',
  add: 'Toevoegen als eigen server…',
  addMeans: 'Eerst openen de instellingen.',
  which: 'Welke hosting opent deze vergadering?',
  whichWhy: (server: string) => `Meerdere van je hostings gebruiken ${server}.`,
  always: 'Deze altijd gebruiken voor zulke links',
  join: 'Deelnemen',
  cancel: 'Annuleren',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: Words['linkCopies'] = {
  copy: 'Parlour-link kopiëren',
  save: 'Linkbestand opslaan…',
  desktop: 'Op het bureaublad zetten',
  saveInvitation: 'Als bestand opslaan…',
};

const linkNotice: Words['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} is nu een van je servers. Neem deel aan ${name} als de server is ingesteld.`,
  fileSaved: (file: string) => `Opgeslagen als ${file}.`,
  fileNotSaved: {
    happened: 'Het bestand kon niet worden opgeslagen.',
    todo: 'Kies een andere plaats, of controleer of er ruimte op de schijf is en of je er mag schrijven.',
  },
};

const linkSettings: Words['linkSettings'] = {
  schemes: 'Programma’s die links openen',
  schemesWhy:
    'Na het inloggen op de openbare server kom je terug via een jitsi-meet:-link. Die bereikt je vergadering alleen als Parlour zulke links opent.',
  ours: (scheme: string) => `${scheme}:-links openen met Parlour.`,
  theirs: (scheme: string, program: string) => `${scheme}:-links openen met ${program}.`,
  nobody: (scheme: string) => `Geen programma opent ${scheme}:-links.`,
  someone: (scheme: string) => `Het systeem zegt niet wat ${scheme}:-links opent.`,
  claim: 'Openen met Parlour',
  claimFor: (scheme: string) => `${scheme}:-links openen met Parlour`,
  systemDecides: (scheme: string) =>
    `De instellingen van het systeem zijn bepalend. Zoek daar naar “standaard-apps”, en kies Parlour voor ${scheme}:-links.`,
  notSure: (scheme: string) =>
    `Het systeem is gevraagd, en zegt niet wat het heeft gedaan. Openen ${scheme}:-links nog ergens anders, kies Parlour dan bij de “standaard-apps” van het systeem.`,
  asking: 'Het systeem wordt gevraagd…',
  notAsked: {
    happened: 'Het systeem kon niet worden gevraagd welk programma links opent.',
    todo: 'Probeer het opnieuw; blijft het zo, kijk dan bij de “standaard-apps” van het systeem.',
  },
  tryAgain: 'Opnieuw proberen',
  joining: 'Deelnemen via links',
  joiningWhy:
    'Voor een vergadering die via een link opent, zie je het eigen scherm van de server, met camera en microfoon uit. Zonder vragen ben je meteen in de ruimte.',
  atOnce: 'Via links deelnemen zonder te vragen',
  theirTicket: 'Liever het ticket gebruiken dat bij de link zit',
  forgetChosen: 'Vergeten welke hosting ik voor links koos',
  forgotten: 'Vergeten. Parlour vraagt het weer.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  fileSaving: { title: 'Linkbestand opslaan', kind: 'Vergadering' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'Deze login is al gebruikt.',
    todo: 'Log opnieuw in vanuit de vergadering.',
  },
  ticketMissing: {
    happened: () => 'Met dit adres kom je niet ingelogd terug.',
    todo: 'Kopieer het hele adres dat de browser wilde openen, met jitsi-meet: erbij.',
  },
};
