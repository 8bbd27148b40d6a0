import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'Anderen dan beheerders kunnen het beleidsbestand of de map ervan wijzigen, dus niets ervan wordt gevolgd.',
    todo: 'Zorg dat beide alleen van beheerders zijn en dat alleen zij er kunnen schrijven, en start Parlour dan opnieuw.',
  },
  unreadable: {
    happened:
      'Het beleidsbestand kan niet worden gelezen, dus er wordt aan geen vergadering deelgenomen.',
    todo: 'Controleer of het een gewoon bestand van hoogstens 256 KB is, en start Parlour dan opnieuw.',
  },
  'no-policy': {
    happened:
      'Het beleidsbestand bevat geen beleid, dus er wordt aan geen vergadering deelgenomen.',
    todo: 'Controleer of het JSON is en zijn versie noemt, en start Parlour dan opnieuw.',
  },
  newer: {
    happened:
      'Het beleid is geschreven voor een nieuwere Parlour, dus er wordt aan geen vergadering deelgenomen.',
    todo: 'Werk Parlour op deze computer bij.',
  },
  'wrong-part': {
    happened:
      'Dit deel heeft een waarde die niet kan worden gelezen. Het stelt niets in; waar het servers, hostings of updates beperkt, staat het er geen toe.',
    todo: 'Verbeter het in het beleidsbestand, en start Parlour dan opnieuw.',
  },
  'unknown-part': {
    happened: 'Geen beleid heeft dit deel, dus het wordt overgeslagen.',
    todo: 'Controleer de spelling, of verwijder het.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Ingesteld door je organisatie.',
    setBy: (organisation: string) => `Ingesteld door ${organisation}.`,
    suggested: 'Voorgesteld door je organisatie. Je kunt een andere waarde kiezen.',
    suggestedBy: (organisation: string) =>
      `Voorgesteld door ${organisation}. Je kunt een andere waarde kiezen.`,
    own: 'Door jou gekozen. Je organisatie stelt een andere waarde voor.',
    ownOver: (organisation: string) =>
      `Door jou gekozen. ${organisation} stelt een andere waarde voor.`,
    /** Home. */
    problem: {
      happened: 'Het beleid van je organisatie bevat een fout.',
      todo: 'Vertel het je beheerders; onder Instellingen → Over staat welke.',
    },
    disregarded: {
      happened:
        'Een beleidsbestand op deze computer wordt niet gevolgd: niet alleen beheerders kunnen het wijzigen.',
      todo: 'Vertel het je beheerders, als die er zijn; onder Instellingen → Over staat wat te doen.',
    },
    nothingJoins: {
      happened:
        'Er kan nu aan geen vergadering worden deelgenomen: het beleid van je organisatie is niet bruikbaar.',
      todo: 'Vertel het je beheerders; onder Instellingen → Over staat waarom.',
    },
    details: 'Details tonen',
    /** Hosting. */
    fromYours: 'Van je organisatie',
    from: (organisation: string) => `Van ${organisation}`,
    profileIsFixed:
      'Je organisatie heeft deze hosting ingesteld, dus die wordt hier niet gewijzigd of verwijderd.',
    /** `host` is an address. */
    ticketsFrom: (host: string) =>
      `Tickets komen van ${host}. Op deze computer is geen sleutel nodig.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `Je organisatie staat alleen deze servers toe: ${servers}.`,
    noServers: 'Je organisatie staat geen andere servers toe dan die ze zelf heeft ingesteld.',
    hostingNotOffered: 'Niet aangeboden door je organisatie',
    /** About. */
    titleYours: 'Beheerd door je organisatie',
    title: (organisation: string) => `Beheerd door ${organisation}`,
    about:
      'Een beleidsbestand op deze computer, dat alleen de beheerders ervan kunnen wijzigen, bepaalt wat hier staat.',
    notObeyed: 'Er staat een beleidsbestand op deze computer. Niets ervan wordt gevolgd.',
    file: 'Beleidsbestand',
    hostings: 'Soorten hosting',
    servers: 'Toegestane servers',
    all: 'Alle',
    onlyThePolicys: 'Alleen die van het beleid',
    updatesForbidden: 'Parlour zoekt niet naar nieuwe versies.',
    updatesFrom: (host: string) => `Nieuwe versies komen van ${host}.`,
    updatesUpTo: (version: string) => `Er wordt geen nieuwere versie dan ${version} geïnstalleerd.`,
    values: 'Waarden van het beleid',
    setting: 'Instelling',
    value: 'Waarde',
    source: 'Herkomst',
    sources: {
      locked: 'Je organisatie, vastgezet',
      suggested: 'Je organisatie, voorgesteld',
      you: 'Jij',
    },
    noValues: 'Het beleid stelt geen waarden in.',
    on: 'Aan',
    off: 'Uit',
    empty: 'Leeg',
    noHosting: 'Voor geen hosting',
    ownPicture: 'Een afbeelding',
    problems: 'Problemen van het beleid',
    policyProblem,
    copy: 'Kopiëren voor beheerders',
    copied: 'Gekopieerd',
  },
};
