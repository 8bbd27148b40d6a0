import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

type Problems = (typeof source)['accessProblem'];

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: Problems = {
  certificate: {
    happened: (about) => `Serwer ${about} nie zdołał udowodnić, że jest prawdziwy.`,
    todo: 'Nie dołączaj z tej sieci. Przekaż administratorowi serwera, że certyfikat jest nieważny.',
  },
  'certificate-expired': {
    happened: (about) => `Certyfikat serwera ${about} wygasł.`,
    todo: 'Sprawdź datę i godzinę na tym komputerze. Jeśli są poprawne, administrator serwera musi odnowić certyfikat.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Certyfikat serwera ${about} nie jest jeszcze ważny.`,
    todo: 'Sprawdź datę i godzinę na tym komputerze. Jeśli są poprawne, to zegar serwera był źle ustawiony.',
  },
  'certificate-self-signed': {
    happened: (about) =>
      `Serwer ${about} ręczy sam za siebie: jego certyfikat jest samodzielnie podpisany.`,
    todo: 'Administrator może uzyskać certyfikat od publicznego urzędu. Można też wspólnie porównać odcisk cyfrowy, a potem dodać certyfikat do zaufanych w tym systemie.',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `Ten komputer nie wie, kto wystawił certyfikat serwera ${about}.`,
    todo: 'W pracy lub szkole zapytaj administratora serwera, jak zainstalować urząd certyfikacji w tym systemie, i porównaj odcisk cyfrowy. W innym miejscu ktoś może przechwytywać połączenie: nie dołączaj z tej sieci.',
  },
  'certificate-wrong-name': {
    happened: (about) => `Okazany certyfikat nie jest dla serwera ${about}.`,
    todo: 'Sprawdź adres. Jeśli jest poprawny, nie dołączaj z tej sieci i powiadom administratora serwera.',
  },
  'certificate-revoked': {
    happened: (about) => `Certyfikat serwera ${about} został unieważniony.`,
    todo: 'Jego klucz mógł zostać skradziony: nie dołączaj. Administrator serwera musi wymienić certyfikat.',
  },
  'tls-failed': {
    happened: (about) => `Nie udało się uzgodnić bezpiecznego połączenia z serwerem ${about}.`,
    todo: 'Serwer może być zbyt stary lub nie obsługiwać tam https. Sprawdź adres i port.',
  },
  'client-certificate-needed': {
    happened: (about) => `Serwer ${about} wpuszcza tylko komputery z własnym certyfikatem.`,
    todo: 'Spróbuj ponownie i wybierz swój certyfikat. Jeśli go nie masz, zapytaj administratora serwera.',
  },
  'sign-in-needed': {
    happened: (about) => `Serwer ${about} otwiera się dopiero po zalogowaniu.`,
    todo: 'Spróbuj ponownie z nazwą użytkownika i hasłem od administratora serwera.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'Serwer proxy tej sieci nie przepuszcza nikogo bez zalogowania.',
    todo: 'Spróbuj ponownie z nazwą użytkownika i hasłem, których używasz w tej sieci.',
  },
  'proxy-failed': {
    happened: (about) => `Serwer proxy tej sieci nie doprowadził do ${about}.`,
    todo: 'Sprawdź serwer proxy w ustawieniach tego systemu albo zapytaj administratora sieci.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `Wystawiony dla: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `Wystawiony dla: ${names} i jeszcze #` }),
    issuer: (name: string) => `Wystawca: ${name}`,
    valid: (from: string, until: string) => `Ważny: od ${from} do ${until}`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'Logowanie',
    server: 'Serwer spotkań pyta, kim jesteś:',
    proxy: 'Serwer proxy tej sieci pyta, kim jesteś:',
    realm: 'Jego własnymi słowami:',
    user: 'Nazwa użytkownika',
    password: 'Hasło',
    wrong: {
      happened: 'Ta nazwa użytkownika i hasło nie zostały przyjęte.',
      todo: 'Sprawdź jedno i drugie, a potem spróbuj ponownie.',
    },
    kept: 'Przechowywane do zamknięcia Parlour i wysyłane tylko pod powyższy adres.',
    signIn: 'Zaloguj się',
    cancel: 'Anuluj',
  },
  clientCertificate: {
    question: (server: string) => `Serwer ${server} prosi o twój certyfikat.`,
    detail: 'Pozna nazwę zapisaną w wybranym certyfikacie.',
    choice: (name: string, until: string) => `${name}, do ${until}`,
    more: 'Inne…',
    none: 'Żaden',
  },
};
