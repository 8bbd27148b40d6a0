import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: (typeof source)['accessProblem'] = {
  certificate: {
    happened: (about) => `${about} non ha potuto dimostrare di essere il vero server.`,
    todo: 'Non entrare da questa rete. Avvisa chi gestisce il server che il certificato non è valido.',
  },
  'certificate-expired': {
    happened: (about) => `Il certificato di ${about} è scaduto.`,
    todo: 'Controlla data e ora di questo computer. Se sono giuste, chi gestisce il server deve rinnovare il certificato.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Il certificato di ${about} non è ancora valido.`,
    todo: 'Controlla data e ora di questo computer. Se sono giuste, era sbagliato l’orologio del server.',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} garantisce per sé stesso: il suo certificato è autofirmato.`,
    todo: 'Chi lo gestisce può ottenere un certificato da un’autorità pubblica. Oppure confronta con quella persona l’impronta, poi aggiungi il certificato a quelli attendibili di questo sistema.',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `Questo computer non sa chi ha emesso il certificato di ${about}.`,
    todo: 'Al lavoro o a scuola, chiedi a chi gestisce il server come installare la sua autorità in questo sistema, e confronta l’impronta. Altrimenti qualcuno potrebbe trovarsi nel mezzo: non entrare da questa rete.',
  },
  'certificate-wrong-name': {
    happened: (about) => `Il certificato presentato non è per ${about}.`,
    todo: 'Controlla l’indirizzo. Se è giusto, non entrare da questa rete e avvisa chi gestisce il server.',
  },
  'certificate-revoked': {
    happened: (about) => `Il certificato di ${about} è stato revocato.`,
    todo: 'La sua chiave potrebbe essere stata rubata: non entrare. Chi gestisce il server deve sostituirlo.',
  },
  'tls-failed': {
    happened: (about) => `Non è stato possibile concordare una connessione sicura con ${about}.`,
    todo: 'Il server potrebbe essere troppo vecchio o non usare https a quell’indirizzo. Controlla indirizzo e porta.',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} lascia entrare solo computer con un proprio certificato.`,
    todo: 'Riprova e scegli il tuo. Se non ne hai, chiedi a chi gestisce il server.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} si apre solo dopo l’accesso.`,
    todo: 'Riprova con il nome utente e la password ricevuti da chi lo gestisce.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'Il proxy di questa rete non lascia passare senza accesso.',
    todo: 'Riprova con il nome utente e la password che usi su questa rete.',
  },
  'proxy-failed': {
    happened: (about) => `Il proxy di questa rete non ha portato a ${about}.`,
    todo: 'Controlla il proxy nelle impostazioni di questo sistema, o chiedi a chi gestisce la rete.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `Rilasciato per: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, {
        one: `Rilasciato per: ${names} e # altro`,
        other: `Rilasciato per: ${names} e altri #`,
      }),
    issuer: (name: string) => `Emesso da: ${name}`,
    valid: (from: string, until: string) => `Validità: ${from} – ${until}`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'Accedi',
    server: 'Il server della riunione chiede chi sei:',
    proxy: 'Il proxy di questa rete chiede chi sei:',
    realm: 'Con le sue parole:',
    user: 'Nome utente',
    password: 'Password',
    wrong: {
      happened: 'Nome utente e password non sono stati accettati.',
      todo: 'Controllali entrambi e riprova.',
    },
    kept: 'Conservati finché non esci da Parlour e inviati solo all’indirizzo qui sopra.',
    signIn: 'Accedi',
    cancel: 'Annulla',
  },
  clientCertificate: {
    question: (server: string) => `${server} chiede un tuo certificato.`,
    detail: 'Verrà a sapere il nome che c’è in quello che scegli.',
    choice: (name: string, until: string) => `${name}, scadenza ${until}`,
    more: 'Altri…',
    none: 'Nessuno',
  },
};
