import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `È per ${named(about, 'subject')}; emesso da: ${named(about, 'issuer')}; validità: ` +
  `${named(about, 'from')} – ${named(about, 'until')}; SHA-256 ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `Il nome porta a ${named(about, 'addresses')}.` },
  'name-is-address': {
    happened: () => 'Il server è indicato con un numero, quindi non serve un nome.',
  },
  'name-by-proxy': {
    happened: (about) => `A cercare il nome pensa il proxy ${named(about, 'proxy')}.`,
  },
  'name-unknown': {
    happened: () => 'A questo nome non corrisponde nessun indirizzo.',
    todo: () =>
      'Controlla come è scritto; un nome della tua rete si trova solo lì o tramite la sua VPN.',
  },
  'name-server-silent': {
    happened: () => 'La rete non ha detto quale indirizzo corrisponde a questo nome.',
    todo: () => 'Controlla la rete e il suo server dei nomi (DNS), poi ripeti la verifica.',
  },
  offline: {
    happened: () => 'Questo computer non ha una rete.',
    todo: () => 'Connettilo, poi ripeti la verifica.',
  },
  'connection-stands': { happened: () => 'Il server accetta connessioni.' },
  'connection-by-proxy': {
    happened: (about) =>
      `Il server accetta connessioni, attraverso il proxy ${named(about, 'proxy')}.`,
  },
  'connection-refused': {
    happened: () => 'Il computer a questo indirizzo non accetta connessioni su questa porta.',
    todo: () =>
      'Controlla la porta e che il server web sia attivo, e fai passare TCP 443 dal firewall.',
  },
  'connection-reset': {
    happened: () => 'La connessione è stata interrotta subito.',
    todo: () =>
      'Qualcosa lungo il percorso non la lascia passare: controlla firewall, proxy e bilanciatore di carico.',
  },
  'connection-timed-out': {
    happened: () => 'A questo indirizzo non ha risposto nulla.',
    todo: () => 'Controlla che il server sia acceso e che il suo firewall lasci passare TCP 443.',
  },
  'connection-silent': {
    happened: () => 'Il server accetta connessioni e poi non dice nulla.',
    todo: () => 'Controlla la porta e, se è quella giusta, riavvia il server web.',
  },
  'connection-unreachable': {
    happened: () => 'Da qui nessuna strada porta a questo indirizzo.',
    todo: () => 'Controlla la rete; un server della tua rete può richiedere la sua VPN.',
  },
  'connection-blocked': {
    happened: () => 'Questo computer o il suo amministratore blocca la connessione.',
    todo: () => 'Fai passare Parlour dal firewall o dal programma di sicurezza.',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium non si connette a nessun server web su questa porta.',
    todo: () => 'Metti il server in ascolto sulla 443, o su un’altra porta che usano i server web.',
  },
  'connection-failed': {
    happened: (about) => `La connessione non è riuscita (${named(about, 'error')}).`,
    todo: () => 'Controlla la rete, poi ripeti la verifica.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'Non è stato possibile usare il proxy indicato dal sistema.'
        : `Non è stato possibile usare il proxy ${about['proxy']}.`,
    todo: () => 'Controlla il proxy nelle impostazioni di rete del sistema.',
  },
  'proxy-sign-in': {
    happened: () => 'Il proxy vuole un nome e una password.',
    todo: () => 'Chiedi a chi lo amministra di far passare questo server senza.',
  },

  'certificate-sound': {
    happened: (about) => `Questo computer lo considera attendibile. ${whole(about)}`,
  },
  'certificate-trusted': {
    happened: () => 'Questo computer considera attendibile il certificato.',
  },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        one: 'Il certificato scade tra # giorno.',
        other: 'Il certificato scade tra # giorni.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'Rinnovalo adesso, e cerca perché non è successo da sé.',
  },
  'certificate-expired': {
    happened: (about) => `Il certificato è scaduto. ${whole(about)}`,
    todo: () => 'Rinnovalo; se la data deve ancora venire, regola l’orologio di questo computer.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Il certificato non è ancora valido. ${whole(about)}`,
    todo: () =>
      'Controlla prima l’orologio di questo computer, poi quello del computer che l’ha emesso.',
  },
  'certificate-self-signed': {
    happened: (about) => `Il server ha firmato da sé il suo certificato. ${whole(about)}`,
    todo: () =>
      'Ottienine uno che ogni computer considera attendibile; oppure confronta l’impronta sul server e installa il certificato in questo sistema.',
  },
  'certificate-name': {
    happened: (about) =>
      `Il certificato è per ${named(about, 'names')} e non per ${named(about, 'host')}. ${whole(about)}`,
    todo: () => 'Usa il nome per cui è fatto, o ottieni un certificato per questo.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `Il server invia il suo certificato senza quello che ne garantisce la validità. ${whole(about)}`,
    todo: () => 'Fai inviare al server web l’intera catena: fullchain.pem invece di cert.pem.',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `Il certificato è stato emesso da un’autorità che questo computer non conosce. ${whole(about)}`,
    todo: () =>
      'Installa in questo sistema il certificato di quell’autorità, o ottienine uno che ogni computer considera attendibile.',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `Nessuno che questo computer conosca garantisce per il certificato. ${whole(about)}`,
    todo: () =>
      'O il server tralascia una parte della catena, o l’autorità va installata in questo sistema.',
  },
  'certificate-revoked': {
    happened: (about) => `Il certificato è stato revocato. ${whole(about)}`,
    todo: () => 'Non inserire nulla lì; chi gestisce il server deve ottenerne uno nuovo.',
  },
  'certificate-weak': {
    happened: (about) => `Il certificato usa una firma o una chiave troppo debole. ${whole(about)}`,
    todo: () => 'Ottienine uno nuovo, con SHA-256 e una chiave di almeno 2048 bit.',
  },
  'certificate-refused': {
    happened: (about) => `Chromium rifiuta il certificato (${named(about, 'error')}).`,
    todo: () => 'Ottienine uno nuovo da un’autorità che ogni computer considera attendibile.',
  },
  'tls-too-old': {
    happened: () => 'Il server conosce solo modi di cifrare che non sono più sicuri.',
    todo: () => 'Fagli usare TLS 1.2 e 1.3.',
  },
  'tls-none': {
    happened: () => 'Su questa porta qualcosa risponde, ma senza cifratura.',
    todo: () => 'Controlla la porta: alle riunioni serve https, di solito sulla 443.',
  },
  'tls-client-certificate': {
    happened: () => 'Il server vuole un tuo certificato, che le riunioni non possono presentare.',
    todo: () => 'Fai in modo che su questo host non lo chieda.',
  },
  'tls-failed': {
    happened: (about) =>
      `Non è stato possibile concordare la cifratura (${named(about, 'error')}).`,
    todo: () => 'Controlla le impostazioni TLS del server web.',
  },

  'redirect-none': { happened: () => 'A questo indirizzo risponde il server stesso.' },
  'redirect-path': {
    happened: (about) => `Il server rimanda a ${named(about, 'path')}.`,
    todo: () => 'Metti nell’indirizzo di questo profilo il percorso che porta lì.',
  },
  'redirect-host': {
    happened: (about) => `Il server rimanda a ${named(about, 'host')}.`,
    todo: () =>
      'Se le riunioni sono lì, usa quell’indirizzo in questo profilo; se è una pagina di accesso, escludi Jitsi da quella.',
  },
  'redirect-http': {
    happened: () => 'Il server rimanda a http, dove nulla è cifrato.',
    todo: () => 'Fai rimandare http a https, e mai il contrario.',
  },
  'redirect-loop': {
    happened: () => 'Il server rimanda in circolo.',
    todo: () =>
      'Cerca due reindirizzamenti che si annullano, nel server web e nel proxy che lo precede.',
  },

  'sign-in-none': { happened: () => 'Prima di Jitsi nulla chiede una password.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'Il server web chiede nome e password prima di tutto il resto.'
        : `Il server web chiede nome e password prima di tutto il resto: «${about['realm']}».`,
    todo: () =>
      'Le riunioni non possono fornirli; fai che sia Jitsi stesso a chiederli («secure domain» o biglietti).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'Al posto di Jitsi risponde una pagina che chiede una password.'
        : `Al posto di Jitsi risponde una pagina che chiede una password: «${about['title']}».`,
    todo: () =>
      'Accedi alla rete in un browser; se la pagina è del server, escludi Jitsi da quella.',
  },
  'sign-in-portal': {
    happened: () => 'La rete vuole prima un accesso.',
    todo: () => 'Apri una pagina qualsiasi in un browser, accedi lì, poi ripeti la verifica.',
  },
};
