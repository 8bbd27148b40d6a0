import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'Manca ancora l’indirizzo del server.',
    todo: 'Scrivi il nome del server, per esempio meet.example.org.',
  },
  'address-http': {
    happened: () => 'Gli indirizzi http:// non sono cifrati, e Jitsi lì non si può usare.',
    todo: 'Usa https://; al server serve un certificato.',
  },
  'address-scheme': {
    happened: (about) => `Un indirizzo «${about}:» non è quello di un server di riunioni.`,
    todo: 'Scrivi il nome del server, per esempio meet.example.org.',
  },
  'address-password': {
    happened: () => 'Questo indirizzo contiene un nome utente o una password.',
    todo: 'Toglili; Parlour li chiede se li chiede il server.',
  },
  'address-unreadable': {
    happened: () => 'Questo non è l’indirizzo di un server.',
    todo: 'Scrivi il suo nome, per esempio meet.example.org, seguito da :porta se ne ha una.',
  },
  'address-path': {
    happened: (about) => `Il percorso «${about}» non può stare davanti ai nomi delle stanze.`,
    todo: 'Toglilo, o indica il percorso con cui iniziano le stanze del tuo server.',
  },
  'address-room-link': {
    happened: (about) => `Questo sembra il link di una stanza: «${about}».`,
    todo: 'Scegli che cosa intendi:',
  },
  'address-public': {
    happened: () => 'Questo è il server pubblico.',
    todo: 'Scegli «Server pubblico» qui sopra; non c’è nulla da configurare.',
  },
  'address-jaas': {
    happened: () => 'Questo è il server di 8x8 per JaaS.',
    todo: 'Scegli «JaaS» qui sopra e inserisci lì il tuo AppID.',
  },
  'address-taken': {
    happened: (about) => `Il profilo «${about}» ha lo stesso indirizzo.`,
    todo: 'Dai un percorso a uno dei due, o rimuovine uno.',
  },
  'address-not-allowed': {
    happened: (about) => `La tua organizzazione non consente riunioni su ${about}.`,
    todo: 'Chiedi ai tuoi amministratori se si può consentire.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'Manca ancora il segreto condiviso.',
    todo: 'Incolla l’app_secret del server.',
  },
  'secret-too-long': {
    happened: () => 'Questo testo supera i 1.000 byte: è troppo lungo per un segreto condiviso.',
    todo: 'Incolla solo il segreto, non il file che lo contiene.',
  },
  'secret-several-lines': {
    happened: () => 'Un segreto condiviso ha una sola riga; qui ce ne sono di più.',
    todo: 'Incolla solo il valore dell’app_secret del server.',
  },
  'secret-hidden-character': {
    happened: () => 'In questo segreto c’è un carattere invisibile.',
    todo: 'Scrivilo a mano, o copialo da un file di testo semplice.',
  },
  'secret-is-key': {
    happened: () => 'Questo è il file di una chiave, non un segreto condiviso.',
    todo: 'Per una chiave privata scegli «Chiave privata (RS256)» qui sopra.',
  },
  'secret-is-ticket': {
    happened: () => 'Questo è un biglietto (JWT), non il segreto che firma i biglietti.',
    todo: 'Incolla l’app_secret del server; i biglietti li crea Parlour.',
  },
  'secret-sample': {
    happened: () => 'Questo è l’esempio della documentazione di Jitsi, noto a tutti.',
    todo: 'Cambialo sul server, per esempio con ciò che stampa «openssl rand -hex 32».',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () =>
      `I claim aggiuntivi possono avere ${longestExtraClaims} caratteri; questi sono di più.`,
    todo: 'Togline qualcuno: i biglietti viaggiano negli indirizzi web.',
  },
  'claims-not-json': {
    happened: () => 'Questo non è JSON.',
    todo: 'Scrivilo come {"context": {"group": "staff"}}, con virgolette doppie.',
  },
  'claims-not-object': {
    happened: () => 'Questo è JSON, ma non un oggetto.',
    todo: 'Racchiudilo tra parentesi graffe, con un nome davanti a ogni valore.',
  },
  'claims-reserved': {
    happened: (about) => `Parlour imposta da sé «${about}», per ogni biglietto.`,
    todo: 'Qui toglilo.',
  },
};

const authentications: (typeof source)['ownServer']['authentications'] = {
  none: 'Nessuna',
  HS256: 'Segreto condiviso (HS256)',
  RS256: 'Chiave privata (RS256)',
};

const authenticationHelp: (typeof source)['ownServer']['authenticationHelp'] = {
  none: 'Chiunque abbia il link entra, o accede nella pagina del server.',
  HS256: 'Parlour firma i biglietti con il segreto che il server conosce come app_secret.',
  RS256:
    'Parlour firma i biglietti con una chiave privata; il server trova la metà pubblica tramite il suo ID.',
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'Indirizzo del server',
  addressHelp: 'Il suo nome, con porta e percorso se li ha: meet.example.org',
  useAddress: (address: string) => `Usa ${address}`,
  authentication: 'Autenticazione',
  authentications,
  authenticationHelp,
  secretTitle: 'Segreto di firma',
  secret: 'Segreto condiviso',
  secretHelp:
    'L’app_secret del server (JWT_APP_SECRET). Finisce nel portachiavi del sistema; Parlour non lo mostra mai più.',
  saveSecret: 'Salva il segreto',
  secretSaved: 'Il segreto è salvato.',
  secretKind: 'Segreto condiviso, HS256',
  weak: 'Questo segreto è più corto di 32 byte, quindi si può indovinare per tentativi.',
  weakTodo:
    'Funziona. Per averne uno più forte, metti sul server e qui ciò che stampa «openssl rand -hex 32».',
  tested: {
    accepted: (server: string) =>
      `Il segreto firma, la firma è valida e ${server} accetta i suoi biglietti.`,
    'not-asked': (server: string) =>
      `Il segreto firma e la firma è valida. Non è stato possibile chiedere se ${server} accetta i suoi biglietti; si vedrà alla prossima riunione.`,
  },
  testSecret: 'Prova il segreto',
  replaceSecret: 'Sostituisci il segreto',
  forgetSecret: 'Dimentica il segreto',
  env: 'Importa da un file .env…',
  envHelp: 'Il file di docker-jitsi-meet porta emittente, destinatario e segreto condiviso.',
  envTaken: (file: string) =>
    `Dati presi da ${file}. Il file esiste ancora: conservalo dove nessun altro può leggerlo.`,
  claims: 'Che cosa dicono i biglietti',
  issuer: 'Emittente',
  issuerHelp: 'iss: l’app_id del server (JWT_APP_ID).',
  audience: 'Destinatario',
  audienceHelp:
    'aud: vuoto significa lo stesso dell’emittente, che va bene per la maggior parte dei server.',
  subject: 'Soggetto',
  subjectHelp:
    'sub: * va bene per ogni server che non verifica i domini. Uno che li verifica vuole il suo dominio XMPP, per esempio meet.jitsi.',
  keyId: 'ID chiave',
  keyIdHelp: 'kid: il nome con cui il server cerca la chiave pubblica.',
  extraClaims: 'Claim aggiuntivi',
  extraClaimsHelp: 'Un oggetto JSON che viene unito a ogni biglietto. Di solito vuoto.',
  moderators:
    'Su un server Jitsi così come esce dal pacchetto, chi ha un biglietto è moderatore, anche gli ospiti. Un server con il modulo token_affiliation tiene distinti i ruoli.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
