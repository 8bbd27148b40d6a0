import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'Er is nog geen serveradres.',
    todo: 'Typ de naam van de server, zoals meet.example.org.',
  },
  'address-http': {
    happened: () =>
      'Adressen met http:// zijn niet versleuteld, en daar is Jitsi niet te gebruiken.',
    todo: 'Gebruik https://; daarvoor heeft de server een certificaat nodig.',
  },
  'address-scheme': {
    happened: (about) => `“${about}:” is geen adres van een vergaderserver.`,
    todo: 'Typ de naam van de server, zoals meet.example.org.',
  },
  'address-password': {
    happened: () => 'In dit adres zit een gebruikersnaam of een wachtwoord.',
    todo: 'Laat die weg; Parlour vraagt erom als de server dat doet.',
  },
  'address-unreadable': {
    happened: () => 'Dit is geen adres van een server.',
    todo: 'Typ de naam, zoals meet.example.org, met :poort erachter als die er is.',
  },
  'address-path': {
    happened: (about) => `“${about}” kan niet voor de namen van ruimtes staan.`,
    todo: 'Laat het weg, of noem het pad waarmee de ruimtes van je server beginnen.',
  },
  'address-room-link': {
    happened: (about) => `Dit lijkt de link naar een ruimte te zijn, “${about}”.`,
    todo: 'Kies wat je bedoelt:',
  },
  'address-public': {
    happened: () => 'Dit is de openbare server.',
    todo: 'Kies hierboven “Openbare server”; er is niets in te stellen.',
  },
  'address-jaas': {
    happened: () => 'Dit is de server van 8x8 voor JaaS.',
    todo: 'Kies hierboven “JaaS”, en vul daar je AppID in.',
  },
  'address-taken': {
    happened: (about) => `“${about}” heeft hetzelfde adres.`,
    todo: 'Geef een van beide een pad, of verwijder er een.',
  },
  'address-not-allowed': {
    happened: (about) => `Je organisatie staat geen vergaderingen op ${about} toe.`,
    todo: 'Vraag je beheerders of het kan worden toegestaan.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'Er is nog geen gedeeld geheim.',
    todo: 'Plak de app_secret van de server.',
  },
  'secret-too-long': {
    happened: () => 'Dit is langer dan 1000 bytes, en te lang voor een gedeeld geheim.',
    todo: 'Plak alleen het geheim, niet het bestand eromheen.',
  },
  'secret-several-lines': {
    happened: () => 'Een gedeeld geheim is één regel; dit zijn er meer.',
    todo: 'Plak alleen de waarde van de app_secret van de server.',
  },
  'secret-hidden-character': {
    happened: () => 'In dit geheim zit een onzichtbaar teken.',
    todo: 'Typ het, of kopieer het uit een bestand met platte tekst.',
  },
  'secret-is-key': {
    happened: () => 'Dit is een sleutelbestand, geen gedeeld geheim.',
    todo: 'Kies hierboven “Privésleutel (RS256)” voor een privésleutel.',
  },
  'secret-is-ticket': {
    happened: () => 'Dit is een ticket (JWT), niet het geheim dat tickets ondertekent.',
    todo: 'Plak de app_secret van de server; Parlour maakt de tickets zelf.',
  },
  'secret-sample': {
    happened: () => 'Dit is het voorbeeld uit de documentatie van Jitsi, dat iedereen kent.',
    todo: 'Verander het op de server, bijvoorbeeld in wat “openssl rand -hex 32” geeft.',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () =>
      `Aanvullende claims mogen ${longestExtraClaims} tekens hebben; deze hebben er meer.`,
    todo: 'Laat er een paar weg: tickets reizen mee in webadressen.',
  },
  'claims-not-json': {
    happened: () => 'Dit is geen JSON.',
    todo: 'Schrijf het zoals {"context": {"group": "staff"}}, met dubbele aanhalingstekens.',
  },
  'claims-not-object': {
    happened: () => 'Dit is JSON, maar geen object.',
    todo: 'Zet er accolades omheen, en een naam voor elke waarde.',
  },
  'claims-reserved': {
    happened: (about) => `Parlour stelt “${about}” zelf in, voor elk ticket.`,
    todo: 'Laat het hier weg.',
  },
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'Serveradres',
  addressHelp: 'De naam, met poort en pad als die er zijn: meet.example.org',
  useAddress: (address: string) => `${address} gebruiken`,
  authentication: 'Authenticatie',
  authentications: {
    none: 'Geen',
    HS256: 'Gedeeld geheim (HS256)',
    RS256: 'Privésleutel (RS256)',
  },
  authenticationHelp: {
    none: 'Iedereen met de link komt binnen, of logt in op de eigen pagina van de server.',
    HS256: 'Parlour ondertekent tickets met het geheim dat de server kent als app_secret.',
    RS256:
      'Parlour ondertekent tickets met een privésleutel; de server vindt de publieke helft aan de hand van de ID.',
  },
  secretTitle: 'Ondertekeningsgeheim',
  secret: 'Gedeeld geheim',
  secretHelp:
    'De app_secret van de server (JWT_APP_SECRET). Het gaat naar de sleutelhanger van je systeem; Parlour toont het nooit meer.',
  saveSecret: 'Geheim opslaan',
  secretSaved: 'Het geheim is opgeslagen.',
  secretKind: 'Gedeeld geheim, HS256',
  weak: 'Dit geheim is korter dan 32 bytes, dus door proberen te raden.',
  weakTodo:
    'Het werkt. Voor een sterker geheim zet je op de server en hier wat “openssl rand -hex 32” geeft.',
  tested: {
    accepted: (server: string) =>
      `Het geheim ondertekent en verifieert, en ${server} accepteert zijn tickets.`,
    'not-asked': (server: string) =>
      `Het geheim ondertekent en verifieert. Of ${server} zijn tickets accepteert, kon niet worden gevraagd; de volgende vergadering zal het leren.`,
  },
  testSecret: 'Geheim testen',
  replaceSecret: 'Geheim vervangen',
  forgetSecret: 'Geheim vergeten',
  env: 'Importeren uit .env-bestand…',
  envHelp: 'Het bestand van docker-jitsi-meet levert uitgever, doelgroep en gedeeld geheim.',
  envTaken: (file: string) =>
    `Overgenomen uit ${file}. Het bestand bestaat nog: bewaar het waar niemand anders het kan lezen.`,
  claims: 'Wat er in de tickets staat',
  issuer: 'Uitgever',
  issuerHelp: 'iss: de app_id van de server (JWT_APP_ID).',
  audience: 'Doelgroep',
  audienceHelp: 'aud: leeg betekent hetzelfde als de uitgever, en dat past bij de meeste servers.',
  subject: 'Onderwerp',
  subjectHelp:
    'sub: * past bij elke server die geen domeinen controleert. Doet een server dat wel, dan wil die zijn XMPP-domein, zoals meet.jitsi.',
  keyId: 'Sleutel-ID',
  keyIdHelp: 'kid: de naam waaronder de server de publieke sleutel opzoekt.',
  extraClaims: 'Aanvullende claims',
  extraClaimsHelp: 'Een JSON-object dat aan elk ticket wordt toegevoegd. Meestal leeg.',
  moderators:
    'Op een Jitsi-server zoals die uit het pakket komt, is iedereen met een ticket moderator, ook gasten. Een server met de module token_affiliation houdt de rollen uit elkaar.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
