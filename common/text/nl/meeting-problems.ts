import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'Deze computer is niet met internet verbonden.',
    todo: 'Controleer het netwerk en probeer het opnieuw.',
  },
  'name-not-found': {
    happened: (about) => `Er is geen server die ${about} heet.`,
    todo: 'Controleer het adres en het netwerk, en probeer het opnieuw.',
  },
  refused: {
    happened: (about) => `${about} accepteert geen verbindingen.`,
    todo: 'Misschien start de server opnieuw: probeer het over een minuut weer.',
  },
  'server-error': {
    happened: (about) => `De vergaderserver antwoordde met een fout (${about}).`,
    todo: 'Misschien is de server overbelast: probeer het over een minuut weer.',
  },
  'page-missing': {
    happened: (about) => `${about} heeft op dit adres geen vergadering.`,
    todo: 'Controleer de link bij wie hem heeft gestuurd.',
  },
  'too-slow': {
    happened: (about) => `${about} antwoordde niet op tijd.`,
    todo: 'Controleer het netwerk en probeer het opnieuw.',
  },
  'not-jitsi': {
    happened: (about) => `De pagina op ${about} is geen Jitsi-vergadering.`,
    todo: 'Controleer het adres. Op het netwerk van een hotel of trein moet je misschien eerst inloggen: open de link in een browser.',
  },
  'framing-refused': {
    happened: (about) => `${about} laat andere programma’s geen vergaderingen tonen.`,
    todo: 'Open de vergadering in een browser. De beheerder van de server kan het toestaan (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `${about} is niet bereikbaar.`,
    todo: 'Controleer het netwerk en probeer het opnieuw.',
  },
  'join-too-slow': {
    happened: () => 'De server opende zijn pagina, maar liet je niet binnen.',
    todo: 'Probeer het opnieuw; blijft het zo, dan heeft de server een probleem.',
  },
  'not-allowed': {
    happened: () => 'Je mag niet deelnemen aan deze vergadering.',
    todo: 'Vraag de organisator om een uitnodiging.',
  },
  kicked: {
    happened: (about) =>
      about ? `Je bent uit ${about} verwijderd.` : 'Je bent uit de vergadering verwijderd.',
    todo: 'Vraag het de host voor je weer deelneemt.',
  },
  'ended-by-host': {
    happened: (about) =>
      about
        ? `De host heeft ${about} voor iedereen beëindigd.`
        : 'De host heeft de vergadering voor iedereen beëindigd.',
    todo: 'Je kunt deze melding sluiten.',
  },
  'connection-lost': {
    happened: (about) => `De verbinding met ${about} is verbroken.`,
    todo: 'Controleer het netwerk en probeer het opnieuw.',
  },
  'page-crashed': {
    happened: () => 'De vergadering is onverwacht gestopt.',
    todo: 'Neem opnieuw deel; je camera en microfoon zijn uit.',
  },
  'key-absent': {
    happened: (about) =>
      `“${about}” heeft nog geen privésleutel, dus er kon geen ticket worden gemaakt.`,
    todo: 'Voeg de sleutel toe bij Instellingen.',
  },
  'ticket-not-made': {
    happened: () => 'Voor deze ruimte kon geen ticket worden gemaakt.',
    todo: 'Bekijk het ticket bij Instellingen, Hosting: daar staat wat ontbreekt.',
  },
};
