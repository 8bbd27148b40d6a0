import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

type Problems = (typeof source)['accessProblem'];

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: Problems = {
  certificate: {
    happened: (about) => `${about} kon niet bewijzen dat het de echte server is.`,
    todo: 'Neem niet deel via dit netwerk. Laat de beheerder van de server weten dat het certificaat niet geldig is.',
  },
  'certificate-expired': {
    happened: (about) => `Het certificaat van ${about} is verlopen.`,
    todo: 'Controleer de datum en tijd van deze computer. Kloppen die, dan moet de beheerder van de server het certificaat vernieuwen.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Het certificaat van ${about} is nog niet geldig.`,
    todo: 'Controleer de datum en tijd van deze computer. Kloppen die, dan liep de klok van de server verkeerd.',
  },
  'certificate-self-signed': {
    happened: (about) =>
      `${about} staat voor zichzelf in: de server heeft zijn certificaat zelf ondertekend.`,
    todo: 'De beheerder kan een certificaat van een openbare instantie regelen. Of vergelijk samen de vingerafdruk en voeg het certificaat daarna toe aan de vertrouwde certificaten van dit systeem.',
  },
  'certificate-unknown-issuer': {
    happened: (about) =>
      `Deze computer weet niet wie het certificaat van ${about} heeft uitgegeven.`,
    todo: 'Vraag op je werk of school aan de beheerder van de server hoe je de certificaatautoriteit in dit systeem installeert, en vergelijk de vingerafdruk. Anders zit er misschien iemand tussen: neem dan niet deel via dit netwerk.',
  },
  'certificate-wrong-name': {
    happened: (about) => `Het getoonde certificaat is niet voor ${about}.`,
    todo: 'Controleer het adres. Klopt het, neem dan niet deel via dit netwerk en waarschuw de beheerder van de server.',
  },
  'certificate-revoked': {
    happened: (about) => `Het certificaat van ${about} is ingetrokken.`,
    todo: 'De sleutel is misschien gestolen: neem niet deel. De beheerder van de server moet het certificaat vervangen.',
  },
  'tls-failed': {
    happened: (about) => `Er kwam geen veilige verbinding met ${about} tot stand.`,
    todo: 'De server is misschien te oud of gebruikt daar geen https. Controleer het adres en de poort.',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} laat alleen computers met een eigen certificaat toe.`,
    todo: 'Probeer het opnieuw en kies je certificaat. Heb je er geen, vraag het dan aan de beheerder van de server.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} opent pas als je bent ingelogd.`,
    todo: 'Probeer het opnieuw met de gebruikersnaam en het wachtwoord die je van de beheerder hebt gekregen.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'De proxy van dit netwerk laat niemand door zonder in te loggen.',
    todo: 'Probeer het opnieuw met de gebruikersnaam en het wachtwoord die je op dit netwerk gebruikt.',
  },
  'proxy-failed': {
    happened: (about) => `De proxy van dit netwerk gaf geen toegang tot ${about}.`,
    todo: 'Controleer de proxy in de instellingen van dit systeem, of vraag het de netwerkbeheerder.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `Uitgegeven voor: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `Uitgegeven voor: ${names}, en nog #` }),
    issuer: (name: string) => `Uitgegeven door: ${name}`,
    valid: (from: string, until: string) => `Geldig: ${from} tot ${until}`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'Inloggen',
    server: 'De vergaderserver vraagt wie je bent:',
    proxy: 'De proxy van dit netwerk vraagt wie je bent:',
    realm: 'In eigen woorden:',
    user: 'Gebruikersnaam',
    password: 'Wachtwoord',
    wrong: {
      happened: 'Deze gebruikersnaam en dit wachtwoord zijn niet geaccepteerd.',
      todo: 'Controleer beide en probeer het opnieuw.',
    },
    kept: 'Wordt bewaard tot je Parlour afsluit, en alleen naar het adres hierboven gestuurd.',
    signIn: 'Inloggen',
    cancel: 'Annuleren',
  },
  clientCertificate: {
    question: (server: string) => `${server} vraagt om een certificaat van jou.`,
    detail: 'De server krijgt de naam te zien die in het gekozen certificaat staat.',
    choice: (name: string, until: string) => `${name}, tot ${until}`,
    more: 'Andere…',
    none: 'Geen',
  },
};
