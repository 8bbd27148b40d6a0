import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'Zoek het op bij Instellingen, Hosting.';
const newLink = 'Zat het ticket bij een link, vraag de organisator dan om een nieuwe.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'Voor deze AppID kan geen ticket worden gemaakt.',
    todo: 'Kopieer de AppID opnieuw uit de JaaS-console; die begint met vpaas-magic-cookie-.',
  },
  'key-id-unusable': {
    happened: () => 'Met deze sleutel-ID kan geen ticket worden gemaakt.',
    todo: 'Kopieer de sleutel-ID opnieuw uit de JaaS-console, zonder de AppID en de schuine streep.',
  },
  'key-id-missing': {
    happened: () =>
      'Zonder sleutel-ID kan geen ticket worden gemaakt: daarmee vindt de server de publieke sleutel.',
    todo: 'Vraag de beheerder van de server om de sleutel-ID (kid), en vul die in.',
  },
  'issuer-missing': {
    happened: () => 'Zonder uitgever kan geen ticket worden gemaakt.',
    todo: 'Vul de uitgever in; dat is de app_id van de server.',
  },
  'extra-claims-unusable': {
    happened: () => 'Met deze aanvullende claims kan geen ticket worden gemaakt.',
    todo: 'Verbeter ze, of laat het veld leeg.',
  },
  'room-unusable': {
    happened: () => 'Voor deze ruimte kan geen ticket worden gemaakt.',
    todo: 'Noem één ruimte, met letters en cijfers; tickets voor alle ruimtes bestaan niet.',
  },
  'end-passed': {
    happened: () => 'Deze uitnodiging zou al verlopen zijn.',
    todo: 'Kies een later einde.',
  },
  'key-not-private': {
    happened: () =>
      'Met deze sleutel zijn geen tickets te ondertekenen, want het is geen privésleutel.',
    todo: 'Sla de privésleutel van dit profiel opnieuw op.',
  },
  'key-not-rsa': {
    happened: () =>
      'Met deze sleutel zijn geen tickets te ondertekenen, want het is geen RSA-sleutel.',
    todo: 'Sla een RSA-sleutel op voor dit profiel; JaaS raadt 4096 bits aan.',
  },
  'key-too-short': {
    happened: () =>
      'Met deze sleutel zijn geen tickets te ondertekenen, want hij heeft minder dan 2048 bits.',
    todo: 'Sla een langere sleutel op voor dit profiel; JaaS raadt 4096 bits aan.',
  },
  'key-not-secret': {
    happened: () =>
      'Met deze sleutel zijn geen tickets te ondertekenen, want de server wil een gedeeld geheim.',
    todo: 'Sla het gedeelde geheim van dit profiel opnieuw op.',
  },
  'signature-doubtful': {
    happened: () =>
      'Na het ondertekenen doorstond het ticket de controle niet, dus het is weggegooid.',
    todo: 'Probeer het opnieuw. Gebeurt het nog eens, sla de sleutel dan opnieuw op en test het geheugen van deze computer.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'Deze server laat alleen mensen met een ticket binnen.',
    todo: 'Vraag de organisator om een uitnodiging, of voeg een sleutel voor deze server toe bij Instellingen, Hosting.',
  },
  'ticket-expired': {
    happened: () => 'Het ticket voor deze vergadering is verlopen.',
    todo: `Probeer het opnieuw voor een nieuw ticket. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'Het ticket voor deze vergadering is nog niet geldig.',
    todo: 'Controleer de datum en tijd van deze computer. Zat het ticket bij een link, wacht dan tot het geldig wordt.',
  },
  'ticket-signature': {
    happened: () => 'De server kon niet bevestigen wie het ticket heeft ondertekend.',
    todo: `Het geheim of de privésleutel hier moet passen bij wat de server kent. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'De server kent de sleutel niet waarmee het ticket is ondertekend.',
    todo: 'Vergelijk de sleutel-ID met die van de server, bij JaaS in de console; bij een net toegevoegde sleutel duurt het een paar minuten.',
  },
  'ticket-issuer': {
    happened: () => 'De server accepteert geen tickets van deze uitgever.',
    todo: `Vraag de beheerder van de server naar de uitgever. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'Het ticket is voor een ander soort server.',
    todo: `Vraag de beheerder van de server naar de doelgroep. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'Het ticket is voor een andere ruimte.',
    todo: `Controleer de ruimte en de AppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'Het JaaS-account van deze vergadering is geblokkeerd.',
    todo: 'De eigenaar ziet de reden in de JaaS-console; vaak gaat het om het abonnement of een betaling.',
  },
  'ticket-refused': {
    happened: () => 'De server heeft het ticket niet geaccepteerd.',
    todo: `Is het je eigen ticket, bekijk het dan bij Instellingen, Hosting. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'Soort handtekening',
  typ: 'Type',
  kid: 'Sleutel',
  aud: 'Doelgroep',
  iss: 'Uitgever',
  sub: 'Account of server',
  room: 'Ruimte',
  nbf: 'Geldig vanaf',
  iat: 'Gemaakt',
  exp: 'Geldig tot',
  jti: 'Nummer van dit ticket',
  'context.user.id': 'Persoon',
  'context.user.name': 'Naam',
  'context.user.email': 'E-mail',
  'context.user.avatar': 'Foto',
  'context.user.moderator': 'Moderator',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'minder dan een minuut',
  lessThanMinuteAhead: 'over minder dan een minuut',
  lessThanMinutePast: 'minder dan een minuut geleden',
  ahead: (span: string) => `over ${span}`,
  past: (span: string) => `${span} geleden`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `De klokken van deze computer en van de server lopen ${about} uiteen.`
      : 'De klokken van deze computer en van de server lopen dagen uiteen.',
  todo: 'Stel de datum en tijd in bij de instellingen van je systeem.',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
