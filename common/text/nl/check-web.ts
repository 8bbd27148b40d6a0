import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'Dit is een Jitsi-server.' },
  'script-missing': {
    happened: () => 'Hier staat geen external_api.js, en dat heeft elke Jitsi-server.',
    todo: () => 'Controleer adres en pad; kloppen die, laat de webserver het script dan aanbieden.',
  },
  'script-empty': {
    happened: () => 'Het bestand external_api.js is leeg.',
    todo: () => 'Installeer de webbestanden van Jitsi opnieuw.',
  },
  'script-unauthorised': {
    happened: () => 'De server wil weten wie om zijn bestanden vraagt (401).',
    todo: () => 'Laat iedereen ze lezen; Jitsi beslist zelf wie naar binnen mag.',
  },
  'script-forbidden': {
    happened: () => 'De server weigert zijn bestanden te geven (403).',
    todo: () => 'Laat iedereen ze lezen, en controleer lijsten van toegestane netwerken en landen.',
  },
  'script-too-many': {
    happened: () => 'De server zegt dat er te vaak iets is gevraagd (429).',
    todo: () =>
      'Wacht een minuut en controleer opnieuw; blijft het zo, sta dan meer verzoeken toe.',
  },
  'script-server-error': {
    happened: (about) => `De webserver heeft zelf een fout (${status(about)}).`,
    todo: () => 'In het logboek staat welke.',
  },
  'script-gateway': {
    happened: (about) =>
      `De voorste server krijgt geen antwoord van Jitsi daarachter (${status(about)}).`,
    todo: () => 'Start de webserver van Jitsi, en controleer het adres waarop die bereikbaar is.',
  },
  'script-unavailable': {
    happened: () => 'De server zegt dat hij nu niet kan antwoorden (503).',
    todo: () => 'Wacht als er onderhoud is; anders staat in het logboek waarom.',
  },
  'script-status': {
    happened: (about) => `De server antwoordt op een onverwachte manier (${status(about)}).`,
    todo: () => 'Controleer adres en pad van dit profiel.',
  },
  'script-html': {
    happened: () => 'In plaats van het script van Jitsi komt er een webpagina.',
    todo: () =>
      'Dit is geen Jitsi-server, of de webserver beantwoordt alles met één pagina: laat die het script aanbieden.',
  },
  'script-not-jitsi': {
    happened: () => 'Hier staat een bestand external_api.js, maar het is niet dat van Jitsi.',
    todo: () => 'Controleer adres en pad van dit profiel.',
  },
  'script-damaged': {
    happened: (about) => `In het script van Jitsi zit een fout op regel ${named(about, 'line')}.`,
    todo: () => 'Installeer de webbestanden van Jitsi opnieuw; misschien is het bestand afgekapt.',
  },
  'script-too-big': {
    happened: () =>
      'Het bestand external_api.js is groter dan 2 MB, en dat is dat van Jitsi nooit.',
    todo: () => 'Controleer adres en pad van dit profiel.',
  },
  'script-cut': {
    happened: () => 'Het script brak af voor het einde.',
    todo: () => 'Controleer schijf en cache van de webserver, en van de proxy ervoor.',
  },
  'script-too-slow': {
    happened: () => 'De server is er wel, maar stuurde zijn script niet op tijd.',
    todo: () => 'Kijk hoe druk de server het heeft, en controleer daarna opnieuw.',
  },
  'script-failed': {
    happened: (about) => `Het script kon niet worden opgehaald (${named(about, 'error')}).`,
    todo: () => 'Controleer opnieuw; blijft het zo, kijk dan in het logboek van de webserver.',
  },

  'config-found': { happened: () => 'Het is leesbaar en noemt de adressen van deze server.' },
  'config-missing': {
    happened: () => 'Er is geen config.js, dus de vergaderpagina kan niet starten.',
    todo: () => 'Laat de webserver het bestand aanbieden.',
  },
  'config-status': {
    happened: (about) => `De server geeft zijn config.js niet (${status(about)}).`,
    todo: () => 'Laat iedereen het lezen.',
  },
  'config-html': {
    happened: () => 'In plaats van config.js komt er een webpagina.',
    todo: () => 'Laat de webserver het bestand aanbieden voordat die met zijn pagina antwoordt.',
  },
  'config-empty': {
    happened: () => 'Het bestand config.js is leeg, dus de vergaderpagina kan niet starten.',
    todo: () => 'Schrijf het opnieuw.',
  },
  'config-too-big': {
    happened: () =>
      'Het bestand config.js is groter dan 512 KB, dus heeft Parlour het niet gelezen.',
    todo: () => 'Controleer of dit het juiste bestand is.',
  },
  'config-cut': {
    happened: () => 'Het bestand config.js brak af voor het einde.',
    todo: () => 'Controleer schijf en cache van de webserver, en van de proxy ervoor.',
  },
  'config-too-slow': {
    happened: () => 'De server stuurde zijn config.js niet op tijd.',
    todo: () => 'Kijk hoe druk de server het heeft, en controleer daarna opnieuw.',
  },
  'config-failed': {
    happened: (about) =>
      `Het bestand config.js kon niet worden opgehaald (${named(about, 'error')}).`,
    todo: () => 'Controleer opnieuw; blijft het zo, kijk dan in het logboek van de webserver.',
  },
  'config-syntax': {
    happened: (about) =>
      `Niemand kan deelnemen zolang config.js een fout heeft op regel ${named(about, 'line')}.`,
    todo: () =>
      'Bekijk die regel en de regel ervoor: vaak ontbreekt een komma of een aanhalingsteken.',
  },
  'config-unreadable': {
    happened: () => 'Het bestand config.js bevat geen configuratie die te lezen is.',
    todo: () => 'Het moet beginnen met: var config = {',
  },
  'config-no-domain': {
    happened: () => 'Het bestand config.js noemt geen domein om op in te loggen (hosts.domain).',
    todo: () => 'Vul daar het domein in dat Prosody bedient.',
  },
  'config-local-address': {
    happened: (about) =>
      `Volgens config.js staat ${named(about, 'name')} op ${named(about, 'host')}, en dat is van buitenaf niet bereikbaar.`,
    todo: () => 'Vul het openbare adres van de server in; bij Docker is dat PUBLIC_URL.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `Volgens config.js is ${named(about, 'name')} zonder versleuteling bereikbaar, en dat mogen pagina’s via https niet.`,
    todo: () => 'Laat het adres met https of wss beginnen.',
  },
  'config-other-host': {
    happened: (about) =>
      `Volgens config.js staat ${named(about, 'name')} op ${named(about, 'host')} en niet op ${named(about, 'server')}.`,
    todo: () =>
      'Dat is prima als het zo bedoeld is; vul anders het openbare adres van de server in.',
  },

  'framing-free': {
    happened: () => 'De server laat andere programma’s zijn vergaderingen tonen.',
  },
  'framing-limited': {
    happened: () =>
      'De server laat alleen bepaalde pagina’s zijn vergaderingen tonen; voor de server van een profiel regelt Parlour dat.',
  },
  'framing-unknown': {
    happened: () => 'De pagina van een vergadering kwam niet.',
    todo: () => 'Laat de webserver elke ruimte met de pagina van Jitsi beantwoorden.',
  },

  'iframe-api-on': {
    happened: () => 'Programma’s zoals Parlour mogen de vergaderingen bedienen.',
  },
  'iframe-api-off-known': {
    happened: () =>
      'Staat uit voor webpagina’s; voor Parlour geldt dat niet, want het is een programma.',
  },
  'iframe-api-off': {
    happened: () =>
      'Staat uit (disableIframeAPI), dus vergaderingen in webpagina’s stoppen na vijf minuten; voor Parlour geldt dat niet.',
    todo: () => 'Laat het zo, of sta het ook voor webpagina’s toe.',
  },

  'clock-agrees': { happened: () => 'De klokken van deze computer en van de server lopen gelijk.' },
  'clock-unknown': { happened: () => 'De server zegt niet hoe laat het bij hem is.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `De klok van de server loopt ${named(about, 'span')} achter op die van deze computer.`
        : `De klok van de server loopt ${named(about, 'span')} voor op die van deze computer.`,
    todo: () => 'Zet de verkeerde gelijk; bij het maken van tickets houdt Parlour er rekening mee.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `De klok van de server loopt ${named(about, 'span')} achter op die van deze computer, te veel voor tickets.`
        : `De klok van de server loopt ${named(about, 'span')} voor op die van deze computer, te veel voor tickets.`,
    todo: () => 'Zet de verkeerde gelijk.',
  },

  'relay-none': {
    happened: () =>
      'De configuratie noemt er geen; de server kan ze nog noemen zodra iemand in een vergadering is.',
  },
  'relay-answers': { happened: (about) => `Ze antwoorden: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `Er kwam geen antwoord van ${named(about, 'server')}.`,
    todo: () =>
      'Vergaderingen met z’n tweeën nemen dan misschien een omweg; laat de firewalls aan beide kanten deze poorten doorlaten.',
  },

  'version-known': { happened: (about) => `De server noemt zich ${named(about, 'version')}.` },
  'version-unknown': { happened: () => 'De server zegt niet welke versie er draait.' },
};
