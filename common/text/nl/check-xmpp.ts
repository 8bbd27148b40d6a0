import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `Het bestand config.js noemt geen adres voor ${way}.`,
    todo: () =>
      'Geef er een op; vergaderingen gebruiken een WebSocket waar dat kan, en anders BOSH.',
  },
  elsewhere: {
    happened: () =>
      `Niet bekeken, omdat config.js voor ${way} een adres noemt dat in een privénetwerk ligt of niet versleuteld is.`,
  },
  missing: {
    happened: (about) => `De webserver geeft ${way} niet door aan Prosody (${status(about)}).`,
    todo: () => 'Laat de webserver dit adres doorgeven.',
  },
  forbidden: {
    happened: (about) => `De server weigert ${way} aan zijn eigen pagina’s (${status(about)}).`,
    todo: () =>
      'Sta in Prosody de herkomst van zijn pagina’s toe, en zoek naar regels in de webserver.',
  },
  gateway: {
    happened: (about) =>
      `De webserver geeft ${way} door, maar Prosody antwoordt niet (${status(about)}).`,
    todo: () => 'Start Prosody, en controleer de poort in de instellingen van de webserver.',
  },
  redirect: {
    happened: () => `De server stuurt verzoeken voor ${way} ergens anders heen.`,
    todo: () => 'Laat de server ze zelf beantwoorden.',
  },
  status: {
    happened: (about) => `${way} krijgt een onverwacht antwoord (${status(about)}).`,
    todo: () => 'Kijk in de logboeken van de webserver en Prosody.',
  },
  failed: {
    happened: (about) => `Het gesprek via ${way} brak af (${named(about, 'error')}).`,
    todo: () => 'Kijk in het logboek van Prosody.',
  },
  'too-slow': {
    happened: () => `Via ${way} kwam niets op tijd binnen.`,
    todo: () => 'Kijk hoe druk Prosody het heeft, en kijk in het logboek.',
  },
  'not-xmpp': {
    happened: () => `Waar ${way} hoort te zijn, antwoordt iets anders dan Prosody.`,
    todo: () => 'Laat de webserver dit adres doorgeven aan Prosody.',
  },
  domain: {
    happened: (about) =>
      `Prosody bedient ${named(about, 'domain')} niet, dat config.js noemt in hosts.domain.`,
    todo: () => 'Laat beide hetzelfde domein noemen.',
  },
  'no-sign-in': {
    happened: () => `Prosody antwoordt via ${way}, maar biedt geen manier om in te loggen.`,
    todo: () => 'Vertel Prosody dat de webserver ervoor versleutelt.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` De server zegt: “${about['words']}”.`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `De server zegt dat er geen ticket was.${saying(about)}`,
    todo: () => 'Laat de webserver behouden wat achter het vraagteken van het adres staat.',
  },
  'ticket-expired': {
    happened: (about) => `Volgens de klok van de server was het ticket verlopen.${saying(about)}`,
    todo: () => 'Zet de klokken van beide computers gelijk.',
  },
  'ticket-not-yet-valid': {
    happened: (about) =>
      `Volgens de klok van de server was het ticket nog niet geldig.${saying(about)}`,
    todo: () => 'Zet de klokken van beide computers gelijk.',
  },
  'ticket-signature': {
    happened: (about) => `De server bevestigt de handtekening van het ticket niet.${saying(about)}`,
    todo: () =>
      'Vul het geheim of de sleutel in die de server kent; app_secret moet daar letter voor letter hetzelfde zijn.',
  },
  'ticket-kid': {
    happened: (about) =>
      `De server kent de sleutel niet waarmee het ticket is ondertekend.${saying(about)}`,
    todo: () =>
      'Vergelijk de sleutel-ID (kid); bij een sleutelserver is de SHA-256 van de kid de bestandsnaam.',
  },
  'ticket-issuer': {
    happened: (about) =>
      `De server accepteert geen tickets van deze uitgever (iss).${saying(about)}`,
    todo: () => 'Vul de app_id van de server in als uitgever, of laat de server deze accepteren.',
  },
  'ticket-audience': {
    happened: (about) =>
      `De server accepteert geen tickets voor deze doelgroep (aud).${saying(about)}`,
    todo: () => 'Vul de doelgroep in die de server accepteert, meestal zijn app_id.',
  },
  'ticket-room': {
    happened: (about) => `De server keurt de ruimte van het ticket af.${saying(about)}`,
    todo: () => 'Controleer het pad in dit profiel, en wat het ticket als onderwerp (sub) noemt.',
  },
  'account-blocked': {
    happened: () => 'Het account van dit profiel is geblokkeerd.',
    todo: () =>
      'De eigenaar ziet de reden in de JaaS-console; vaak gaat het om het abonnement of een betaling.',
  },
  'ticket-refused': {
    happened: (about) => `De server weigert het ticket.${saying(about)}`,
    todo: () =>
      'Vergelijk uitgever, doelgroep, sleutel en soort handtekening met de configuratie van de server.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody antwoordt.' },
  'websocket-works': { happened: () => 'Prosody antwoordt.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'Iedereen mag naar binnen, zonder ticket of wachtwoord.' },
  'entrance-ticket': {
    happened: () => 'Alleen mensen met een ticket mogen naar binnen, en dit profiel maakt die.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'Alleen mensen met een ticket mogen naar binnen, en dit profiel maakt er geen.',
    todo: () =>
      'Stel tickets in voor dit profiel: soort handtekening, uitgever, doelgroep, en geheim of sleutel; of kom alleen op uitnodiging binnen.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Alleen mensen met een ticket mogen naar binnen, en de server geeft tickets op een inlogpagina.'
        : `Alleen mensen met een ticket mogen naar binnen, en de server geeft tickets op ${about['address']}.`,
    todo: () => 'Log daar in als de vergadering erom vraagt, of stel tickets in voor dit profiel.',
  },
  'entrance-password': {
    happened: () => 'De server wil van iedereen een naam en een wachtwoord.',
    todo: () =>
      'De vergadering vraagt erom; om ook gasten binnen te laten, stel je een domein voor gasten in.',
  },
  'entrance-password-guests': {
    happened: () =>
      'Een host opent de vergadering met naam en wachtwoord, waar de vergadering om vraagt; daarna mogen gasten naar binnen.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Gasten horen via ${named(about, 'domain')} binnen te komen, maar Prosody laat dat niet toe.`,
    todo: () => 'Laat Prosody dat domein bedienen, voor mensen zonder naam.',
  },
  'entrance-refused': {
    happened: (about) => `De server laat niemand inloggen: “${named(about, 'words')}”.`,
    todo: () => 'Kijk in het logboek van Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'De server zei niet wat hij wil van mensen die naar binnen gaan.',
    todo: () => 'Controleer opnieuw; blijft het zo, kijk dan in het logboek van Prosody.',
  },

  'ticket-none': { happened: () => 'Dit profiel maakt geen tickets.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `Niet geprobeerd, omdat de server mensen op ${named(about, 'host')} laat inloggen, en tickets alleen naar de server zelf gaan.`,
  },
  'ticket-not-made': {
    happened: () => 'Er kon geen ticket worden gemaakt om te proberen.',
    todo: () =>
      'Test hierboven de sleutel of het geheim van dit profiel: dan zie je wat ontbreekt.',
  },
  'ticket-accepted': { happened: () => 'De server accepteert een ticket van dit profiel.' },
  'ticket-not-looked-at': {
    happened: () => 'De server kijkt niet naar tickets: ook onzin wordt toegelaten.',
    todo: () => 'Zet tickets aan in Prosody, of kies in dit profiel voor geen tickets.',
  },
  'ticket-not-taken': {
    happened: () => 'De server wil een naam en een wachtwoord, en accepteert geen tickets.',
    todo: () => 'Zet tickets aan in Prosody, of kies in dit profiel voor geen tickets.',
  },
  'ticket-unseen': {
    happened: () => 'Het ticket bereikte Prosody niet: de webserver laat het uit het adres weg.',
    todo: () => 'Laat de webserver doorgeven wat achter het vraagteken staat.',
  },
  'ticket-unanswered': {
    happened: () => 'De server zei niet wat hij van het ticket vindt.',
    todo: () => 'Controleer opnieuw; blijft het zo, kijk dan in het logboek van Prosody.',
  },
  ...refusal,
};
