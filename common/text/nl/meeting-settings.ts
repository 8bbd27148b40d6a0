import type { meetingSettingsText as source } from '../en/meeting-settings.ts';

type Words = (typeof source)['meetingSettings'];

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `“${about}” is groter dan 64 kilobyte.`,
    todo: 'Kies een kleinere afbeelding: een logo van 400 bij 200 pixels is ruim genoeg.',
  },
  'not-a-picture': {
    happened: (about) => `“${about}” is geen afbeelding die Parlour kan tonen.`,
    todo: 'Kies een PNG-, JPEG-, WebP- of SVG-bestand.',
  },
  unreadable: {
    happened: (about) => `“${about}” kan niet worden gelezen.`,
    todo: 'Controleer of het bestand er nog is en of je het mag lezen.',
  },
};

const element: Words['element'] = {
  logo: {
    name: 'Logo in de hoek',
    why: 'Parlour zet daar jouw logo neer, of niets. Een server met een eigen huisstijl toont in plaats daarvan die, en geen enkel programma kan dat veranderen.',
  },
  background: {
    name: 'Achtergrondkleur',
    why: 'Jouw kleur wordt gebruikt. Een server met een eigen huisstijl toont in plaats daarvan zijn kleur of afbeelding.',
  },
  'product-name': {
    name: 'Naam van de pagina van de server',
    why: 'De pagina noemt zich nog steeds zoals de beheerder wil, maar op het venster staat alleen de titel van Parlour. In sommige zinnen in de vergadering kan de naam voorkomen.',
  },
  advertising: {
    name: 'Reclame en “powered by”',
    why: 'Die staan voor elke vergadering uit.',
  },
  invitations: {
    name: 'Uitnodigingsvenster van de server',
    why: 'Parlour kopieert links en uitnodigingen zelf, dus het venster met de naam van de server is niet nodig.',
  },
  'help-and-download': {
    name: 'Hulp, downloaden, insluiten en feedback',
    why: 'De knoppen daarvoor zijn uit de werkbalk gehaald.',
  },
  'open-in-app': {
    name: 'De pagina “Openen in de app”',
    why: 'Je bent al in een app.',
  },
  'closing-page': {
    name: 'Pagina na de vergadering',
    why: 'Geen enkel programma kan die uitzetten. Parlour hangt zelf op en sluit de vergadering voordat de pagina in beeld komt.',
  },
  'before-meeting': {
    name: 'Achtergrond van het scherm voor de vergadering',
    why: 'Die hoort bij de server. Met “Nooit” onder “Scherm voor de vergadering” sla je dat scherm over, als de server het toelaat.',
  },
  'legal-links': {
    name: 'Links naar voorwaarden, privacy en ondersteuning',
    why: 'Wie de server beheert, moet bereikbaar zijn, dus geen enkel programma mag die veranderen.',
  },
  wording: {
    name: 'Teksten in de vergadering',
    why: 'Die komen van de server, in jouw taal als de server die heeft.',
  },
  plan: {
    name: 'Meldingen over het abonnement',
    why: 'JaaS meldt het als iets niet in het abonnement van je account zit.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: 'Als een vergadering begint',
    muted: 'Microfoon uit',
    mutedHelp: 'Je microfoon is uit tot je hem aanzet.',
    cameraOff: 'Camera uit',
    cameraOffHelp: 'Je camera is uit tot je hem aanzet.',
    prejoin: 'Scherm voor de vergadering',
    prejoinChoice: { 'as-server': 'Zoals de server zegt', always: 'Altijd', never: 'Nooit' },
    prejoinHelp: {
      'as-server':
        'Elke server bepaalt of je jezelf ziet voor je naar binnen gaat. Dit is de gebruikelijke keuze.',
      always: 'Je ziet jezelf en kiest camera en microfoon voor je naar binnen gaat.',
      never:
        'Je bent meteen in de ruimte. Vergaderingen die via een link openen, tonen het scherm nog wel, tenzij je bij Links anders hebt gekozen.',
    },
    quality: 'Kwaliteit',
    qualityChoice: {
      automatic: 'Automatisch',
      gentle: 'Zuinig',
      'audio-only': 'Alleen geluid',
    },
    qualityHelp: {
      automatic: 'Beeld zo scherp als computer en netwerk toelaten. Dit is de gebruikelijke keuze.',
      gentle:
        'Voor zwakke computers en trage netwerken: hooguit vier beelden tegelijk, dat van jou met 360 lijnen.',
      'audio-only':
        'Helemaal geen beeld: het minste werk voor computer en netwerk. Je camera blijft uit.',
    },
    look: 'Hoe vergaderingen eruitzien',
    logo: 'Je logo',
    logoHelp:
      'Een PNG-, JPEG-, WebP- of SVG-bestand van hooguit 64 kilobyte. Het staat in de hoek van de vergadering, alleen op deze computer. Zonder logo is de hoek leeg.',
    noLogo: 'Geen logo',
    logoShown: 'Dit is je logo',
    chooseLogo: 'Afbeelding kiezen…',
    removeLogo: 'Logo verwijderen',
    logoTaken: (file: string) => `“${file}” is nu je logo.`,
    logoRemoved: 'Het logo is verwijderd.',
    background: 'Achtergrondkleur',
    backgroundHelp:
      'Achter de beelden in een vergadering, alleen op deze computer. Meestal die van de server.',
    noBackground: 'Die van de server',
    resetBackground: 'Zoals op de server',
    branding: 'Wat Parlour verandert en wat een server houdt',
    part: 'Deel van de vergadering',
    checked: (date: string) => `Nagekeken in de broncode en het handboek van Jitsi op ${date}:`,
    outcome: {
      removed: 'verwijderd',
      replaced: 'die van jou',
      hidden: 'nooit getoond',
      server: 'server bepaalt',
      kept: 'blijft',
      absent: 'is er niet',
    },
    element,
  },
};
