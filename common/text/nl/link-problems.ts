import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'Er is nog geen naam van een ruimte.',
    todo: 'Typ de naam van een ruimte of plak een vergaderlink.',
  },
  'link-too-long': {
    happened: () => 'Deze tekst is te lang voor een vergaderlink.',
    todo: 'Plak alleen de link, of typ de naam van een ruimte.',
  },
  'link-unreadable': {
    happened: () => 'Deze link is niet te lezen.',
    todo: 'Kopieer hem opnieuw van waar je hem vond, of typ de naam van de ruimte.',
  },
  'scheme-unsupported': {
    happened: (about) => `Links met “${about}:” openen geen vergaderingen.`,
    todo: 'Plak een link die met https:// begint, of typ de naam van een ruimte.',
  },
  'carries-password': {
    happened: () => 'In deze link zit een gebruikersnaam of een wachtwoord.',
    todo: 'Vraag om een link zonder.',
  },
  'profile-unfinished': {
    happened: (about) => `“${about}” is nog niet ingesteld.`,
    todo: 'Vul de rest in bij Instellingen, of stap over op de openbare server.',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `Deze link noemt ${about}, maar geen ruimte.`
        : 'Deze link noemt een server, maar geen ruimte.',
    todo: 'Zet de naam van een ruimte achter de laatste schuine streep.',
  },
  'room-too-long': {
    happened: () => 'Deze naam is langer dan 200 tekens.',
    todo: 'Kies een kortere.',
  },
  'room-reserved': {
    happened: (about) => `Jitsi-servers houden “${about}” voor zichzelf.`,
    todo: 'Kies een andere naam voor de ruimte.',
  },
  'room-climbs': {
    happened: () => 'In de naam van een ruimte kan geen “..” staan.',
    todo: 'Laat de puntjes weg.',
  },
  'room-question-mark': {
    happened: () => 'In de naam van een ruimte kan geen “?” staan.',
    todo: 'Laat het weg, of plak de hele link.',
  },
  'room-hash': {
    happened: () => 'In de naam van een ruimte kan geen “#” staan.',
    todo: 'Laat het weg, of plak de hele link.',
  },
  'room-emoji': {
    happened: (about) =>
      about
        ? `In de naam van een ruimte kan geen ${about} staan.`
        : 'In de naam van een ruimte kunnen geen emoji’s staan.',
    todo: 'Gebruik letters en cijfers.',
  },
  'room-hidden-character': {
    happened: () => 'In deze naam zit een onzichtbaar teken.',
    todo: 'Typ de naam in plaats van hem te plakken.',
  },
  'room-character': {
    happened: (about) => `In de naam van een ruimte kan geen “${about}” staan.`,
    todo: 'Gebruik letters en cijfers.',
  },
  'room-nothing-left': {
    happened: () => 'In deze naam zitten geen letters of cijfers.',
    todo: 'Voeg er een paar toe.',
  },
  'hosting-unknown': {
    happened: () => 'De Parlour die nu draait, kent de genoemde hosting niet.',
    todo: 'Sluit Parlour af en start het opnieuw.',
  },
  'server-not-allowed': {
    happened: (about) => `Je organisatie staat geen vergaderingen op ${about} toe.`,
    todo: 'Vraag je beheerders of het kan worden toegestaan.',
  },
  'hosting-not-allowed': {
    happened: () => 'Je organisatie staat dit soort hosting niet toe.',
    todo: 'Vraag je beheerders of het kan worden toegestaan.',
  },
};
