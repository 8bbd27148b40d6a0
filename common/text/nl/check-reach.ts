import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `Het is voor ${named(about, 'subject')}, van ${named(about, 'issuer')}, geldig van ` +
  `${named(about, 'from')} tot ${named(about, 'until')}, SHA-256 ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `De naam leidt naar ${named(about, 'addresses')}.` },
  'name-is-address': {
    happened: () => 'De server is als nummer opgegeven, dus er is geen naam nodig.',
  },
  'name-by-proxy': {
    happened: (about) => `De proxy ${named(about, 'proxy')} zoekt de naam op.`,
  },
  'name-unknown': {
    happened: () => 'Bij deze naam hoort geen adres.',
    todo: () =>
      'Controleer de spelling; een naam van je eigen netwerk is alleen daar of via de VPN te vinden.',
  },
  'name-server-silent': {
    happened: () => 'Het netwerk zei niet welk adres bij deze naam hoort.',
    todo: () => 'Controleer het netwerk en de naamserver (DNS), en controleer daarna opnieuw.',
  },
  offline: {
    happened: () => 'Deze computer heeft geen netwerk.',
    todo: () => 'Maak verbinding en controleer daarna opnieuw.',
  },
  'connection-stands': { happened: () => 'De server accepteert verbindingen.' },
  'connection-by-proxy': {
    happened: (about) =>
      `De server accepteert verbindingen, via de proxy ${named(about, 'proxy')}.`,
  },
  'connection-refused': {
    happened: () => 'De computer op dit adres accepteert geen verbinding op deze poort.',
    todo: () =>
      'Controleer de poort en of de webserver draait, en laat TCP 443 door in de firewall.',
  },
  'connection-reset': {
    happened: () => 'De verbinding werd meteen verbroken.',
    todo: () =>
      'Iets onderweg laat de verbinding niet door: controleer firewall, proxy en load balancer.',
  },
  'connection-timed-out': {
    happened: () => 'Op dit adres antwoordde niets.',
    todo: () => 'Controleer of de server aanstaat en of de firewall TCP 443 doorlaat.',
  },
  'connection-silent': {
    happened: () => 'De server accepteert verbindingen en zegt daarna niets.',
    todo: () => 'Controleer de poort; is het de juiste, start de webserver dan opnieuw.',
  },
  'connection-unreachable': {
    happened: () => 'Van hier leidt geen weg naar dit adres.',
    todo: () =>
      'Controleer het netwerk; voor een server van je eigen netwerk is misschien de VPN nodig.',
  },
  'connection-blocked': {
    happened: () => 'Deze computer of de beheerder ervan blokkeert de verbinding.',
    todo: () => 'Laat Parlour door in de firewall of het beveiligingsprogramma.',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium maakt op deze poort met geen enkele webserver verbinding.',
    todo: () => 'Laat de server op 443 luisteren, of op een andere poort die webservers gebruiken.',
  },
  'connection-failed': {
    happened: (about) => `De verbinding mislukte (${named(about, 'error')}).`,
    todo: () => 'Controleer het netwerk, en controleer daarna opnieuw.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'De proxy die het systeem opgeeft, kon niet worden gebruikt.'
        : `De proxy ${about['proxy']} kon niet worden gebruikt.`,
    todo: () => 'Controleer de proxy in de netwerkinstellingen van het systeem.',
  },
  'proxy-sign-in': {
    happened: () => 'De proxy wil een naam en een wachtwoord.',
    todo: () => 'Vraag de beheerder om deze server zonder inloggen door te laten.',
  },

  'certificate-sound': {
    happened: (about) => `Deze computer vertrouwt het certificaat. ${whole(about)}`,
  },
  'certificate-trusted': { happened: () => 'Deze computer vertrouwt het certificaat.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        one: 'Het certificaat verloopt over # dag.',
        other: 'Het certificaat verloopt over # dagen.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'Vernieuw het nu, en ga na waarom dat niet vanzelf is gebeurd.',
  },
  'certificate-expired': {
    happened: (about) => `Het certificaat is verlopen. ${whole(about)}`,
    todo: () =>
      'Vernieuw het; ligt de einddatum nog in de toekomst, zet dan de klok van deze computer gelijk.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Het certificaat is nog niet geldig. ${whole(about)}`,
    todo: () =>
      'Controleer eerst de klok van deze computer, daarna die van de computer die het uitgaf.',
  },
  'certificate-self-signed': {
    happened: (about) => `De server heeft zijn certificaat zelf ondertekend. ${whole(about)}`,
    todo: () =>
      'Neem een certificaat dat elke computer vertrouwt; of vergelijk de vingerafdruk op de server en installeer het certificaat in dit systeem.',
  },
  'certificate-name': {
    happened: (about) =>
      `Het certificaat is voor ${named(about, 'names')} en niet voor ${named(about, 'host')}. ${whole(about)}`,
    todo: () => 'Gebruik de naam waarvoor het is, of neem een certificaat voor deze naam.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `De server stuurt zijn certificaat zonder het certificaat dat ervoor instaat. ${whole(about)}`,
    todo: () => 'Laat de webserver de hele keten sturen: fullchain.pem in plaats van cert.pem.',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `Het certificaat komt van een autoriteit die deze computer niet kent. ${whole(about)}`,
    todo: () =>
      'Installeer het certificaat van die autoriteit in dit systeem, of neem een certificaat dat elke computer vertrouwt.',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `Niemand die deze computer kent, staat in voor het certificaat. ${whole(about)}`,
    todo: () =>
      'De server laat een deel van de keten weg, of de autoriteit moet nog in dit systeem worden geïnstalleerd.',
  },
  'certificate-revoked': {
    happened: (about) => `Het certificaat is ingetrokken. ${whole(about)}`,
    todo: () =>
      'Vul daar niets in; de beheerder van de server moet voor een nieuw certificaat zorgen.',
  },
  'certificate-weak': {
    happened: (about) =>
      `Het certificaat gebruikt een te zwakke handtekening of sleutel. ${whole(about)}`,
    todo: () => 'Neem een nieuw certificaat, met SHA-256 en een sleutel van minstens 2048 bits.',
  },
  'certificate-refused': {
    happened: (about) => `Chromium weigert het certificaat (${named(about, 'error')}).`,
    todo: () => 'Neem een nieuw certificaat van een autoriteit die elke computer vertrouwt.',
  },
  'tls-too-old': {
    happened: () => 'De server kent alleen versleuteling die niet meer veilig is.',
    todo: () => 'Zet TLS 1.2 en 1.3 aan op de server.',
  },
  'tls-none': {
    happened: () => 'Iets antwoordt op deze poort, maar zonder versleuteling.',
    todo: () => 'Controleer de poort: vergaderingen hebben https nodig, meestal op 443.',
  },
  'tls-client-certificate': {
    happened: () =>
      'De server wil een certificaat van jou, en dat kunnen vergaderingen niet laten zien.',
    todo: () => 'Laat de server er op dit domein geen vragen.',
  },
  'tls-failed': {
    happened: (about) =>
      `Over de versleuteling kwam geen overeenstemming (${named(about, 'error')}).`,
    todo: () => 'Controleer de TLS-instellingen van de webserver.',
  },

  'redirect-none': { happened: () => 'De server antwoordt zelf op dit adres.' },
  'redirect-path': {
    happened: (about) => `De server stuurt door naar ${named(about, 'path')}.`,
    todo: () => 'Zet het pad dat daarheen leidt in het adres van dit profiel.',
  },
  'redirect-host': {
    happened: (about) => `De server stuurt door naar ${named(about, 'host')}.`,
    todo: () =>
      'Zijn de vergaderingen daar, gebruik dat adres dan in dit profiel; is het een inlogpagina, zonder Jitsi daar dan van uit.',
  },
  'redirect-http': {
    happened: () => 'De server stuurt door naar http, waar niets wordt versleuteld.',
    todo: () => 'Laat de server http naar https doorsturen, en nooit terug.',
  },
  'redirect-loop': {
    happened: () => 'De server stuurt in een kringetje rond.',
    todo: () =>
      'Zoek naar twee doorverwijzingen die elkaar opheffen, in de webserver en in de proxy ervoor.',
  },

  'sign-in-none': { happened: () => 'Vóór Jitsi vraagt niets om een wachtwoord.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'De webserver vraagt als allereerste om een naam en een wachtwoord.'
        : `De webserver vraagt als allereerste om een naam en een wachtwoord: “${about['realm']}”.`,
    todo: () =>
      'Vergaderingen kunnen die niet geven; laat Jitsi er zelf om vragen (secure domain of tickets).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'In plaats van Jitsi antwoordt een pagina die om een wachtwoord vraagt.'
        : `In plaats van Jitsi antwoordt een pagina die om een wachtwoord vraagt: “${about['title']}”.`,
    todo: () =>
      'Log via een browser in op het netwerk; is de pagina van de server zelf, zonder Jitsi daar dan van uit.',
  },
  'sign-in-portal': {
    happened: () => 'Het netwerk wil dat je eerst inlogt.',
    todo: () => 'Open een willekeurige pagina in een browser, log daar in en controleer opnieuw.',
  },
};
