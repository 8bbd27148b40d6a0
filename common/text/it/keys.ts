import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `Il file «${about}»` : 'Questo file');
const howToMakeOne =
  'Creane una con: ssh-keygen -t rsa -b 4096 -m PEM. Poi dai la metà pubblica al tuo server.';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'Non c’è ancora una chiave.',
    todo: 'Incolla la chiave privata o scegli il suo file.',
  },
  'too-large': {
    happened: () => 'Questo testo è di gran lunga troppo lungo per una chiave.',
    todo: 'Incolla solo la chiave, dalla riga BEGIN alla riga END.',
  },
  binary: {
    happened: () => 'Questo non è testo, né una chiave che Parlour sappia leggere.',
    todo: 'Scegli il file con la chiave privata; spesso il suo nome finisce in .pem, .pk o .key.',
  },
  'web-page': {
    happened: () => 'Questa è una pagina web, non una chiave.',
    todo: 'Scarica proprio il file della chiave; forse prima bisogna accedere.',
  },
  'one-line': {
    happened: () => 'Questo sembra una password o un segreto condiviso, non una chiave privata.',
    todo: 'Incolla l’intera chiave privata; ha circa 30–50 righe.',
  },
  'not-a-key': {
    happened: () => 'In questo testo non c’è una chiave privata.',
    todo: 'Cerca una parte che inizia con BEGIN PRIVATE KEY o BEGIN RSA PRIVATE KEY.',
  },
  'frame-missing': {
    happened: () => 'Mancano la prima e l’ultima riga di questa chiave.',
    todo: 'Copiala tutta, con la riga BEGIN e la riga END.',
  },
  damaged: {
    happened: () => 'Questa chiave è incompleta o danneggiata.',
    todo: 'Copiala di nuovo, per intero, o scegli invece il suo file.',
  },
  'two-keys': {
    happened: () => 'Qui c’è più di una chiave privata.',
    todo: 'Dai a Parlour solo quella di questo profilo.',
  },
  'public-key': {
    happened: () => 'Questa è la metà pubblica di una chiave.',
    todo: 'Scegli la chiave privata: il file con lo stesso nome senza .pub, o con PRIVATE nella prima riga.',
  },
  certificate: {
    happened: () => 'Questo è un certificato, non una chiave privata.',
    todo: 'Scegli il file con PRIVATE KEY nella prima riga.',
  },
  'certificate-request': {
    happened: () => 'Questa è una richiesta di certificato, non una chiave privata.',
    todo: 'Scegli la chiave con cui è stata fatta la richiesta.',
  },
  openssh: {
    happened: () => 'Questa chiave è nel formato proprio di OpenSSH.',
    todo: 'Converti una copia del suo file con: ssh-keygen -p -m PEM -f COPIA. Poi scegli la copia.',
  },
  putty: {
    happened: () => 'Questa chiave è nel formato proprio di PuTTY.',
    todo: 'Aprila in PuTTYgen, scegli Conversions, Export OpenSSH key, poi converti il risultato con: ssh-keygen -p -m PEM -f COPIA.',
  },
  pgp: {
    happened: () => 'Questa è una chiave PGP o un messaggio PGP.',
    todo: 'Scegli la chiave privata RSA che hai creato per le riunioni.',
  },
  jwk: {
    happened: () => 'Questa chiave è scritta come JSON (JWK).',
    todo: 'Esportala come PEM da dove l’hai trovata.',
  },
  jwt: {
    happened: () => 'Questo è un biglietto (JWT), non la chiave che firma i biglietti.',
    todo: 'Incolla la chiave privata; i biglietti li crea Parlour.',
  },
  pkcs12: {
    happened: () => 'Questo è un contenitore PKCS #12 (.p12 o .pfx).',
    todo: 'Estrai la chiave con: openssl pkcs12 -nocerts -in FILE -out key.pem.',
  },
  ec: {
    happened: () => 'Questa è una chiave a curva ellittica; per i biglietti serve una chiave RSA.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'Questa è una chiave Ed25519; per i biglietti serve una chiave RSA.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'Questa chiave RSA è limitata alle firme PSS, che i server delle riunioni non verificano.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'Questa è una chiave DSA; per i biglietti serve una chiave RSA.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () =>
      'Questa chiave privata è di un tipo che non può firmare biglietti; serve una chiave RSA.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `Questa chiave ha ${about} bit, troppo pochi per essere sicura.`
        : 'Questa chiave ha meno di 2048 bit, troppo pochi per essere sicura.',
    todo: 'Creane una di almeno 2048 bit; JaaS ne consiglia 4096.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `Questa chiave ha ${about} bit, più di quanti ne accettino i server.`
        : 'Questa chiave ha più di 8192 bit, più di quanti ne accettino i server.',
    todo: 'Creane una di 4096 bit.',
  },
  'passphrase-needed': {
    happened: () => 'Questa chiave è protetta da una passphrase.',
    todo: 'Scrivi la passphrase; Parlour la usa una volta e non la conserva.',
  },
  'passphrase-wrong': {
    happened: () => 'Questa passphrase non apre la chiave.',
    todo: 'Scrivila di nuovo; maiuscole e minuscole contano.',
  },
  'encryption-unsupported': {
    happened: () => 'Questa chiave è cifrata in un modo che Parlour non sa aprire.',
    todo: 'Salvala con una cifratura comune: openssl rsa -aes256 -traditional -in FILE -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} non c’è più.`,
    todo: 'Scegli di nuovo il file.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} non si può leggere.`,
    todo: 'Controlla di avere il permesso di leggerlo, oppure incolla la chiave.',
  },
  'file-is-folder': {
    happened: (about) =>
      about ? `Il nome «${about}» è quello di una cartella.` : 'Questa è una cartella.',
    todo: 'Scegli il file della chiave che contiene.',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)} in realtà è una pipe tra programmi.`,
    todo: 'Salva la chiave in un file normale, oppure incollala.',
  },
  'file-is-device': {
    happened: (about) => `${file(about)} in realtà è un dispositivo.`,
    todo: 'Scegli un file normale, oppure incolla la chiave.',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)} in realtà è il socket di un programma.`,
    todo: 'Scegli un file normale che contenga la chiave.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} è vuoto.`,
    todo: 'Scarica o salva di nuovo la chiave.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} è di gran lunga troppo grande per una chiave.`,
    todo: 'Scegli il file della chiave: è di pochi kilobyte.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} non si è potuto leggere in tempo.`,
    todo: 'Se si trova su un’unità di rete, copialo prima su questo computer.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} non imposta nessuno dei nomi che Parlour conosce.`,
    todo: 'Chiamali JAAS_APP_ID, JAAS_KID e JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'Il tuo portachiavi è bloccato.',
    todo: 'Riprova e scrivi la sua password quando il sistema la chiede.',
  },
  unavailable: {
    happened: () =>
      'Questo computer non ha un servizio di portachiavi che Parlour possa raggiungere.',
    todo: 'Su Linux installa GNOME Keyring (gnome-keyring) o KWallet (kwalletmanager) e accedi di nuovo, oppure usa la chiave solo per questa sessione.',
  },
  denied: {
    happened: () => 'Il sistema non ha lasciato usare il portachiavi a Parlour.',
    todo: 'Riprova e scegli Consenti quando lo chiede.',
  },
  slow: {
    happened: () => 'Il portachiavi non risponde.',
    todo: 'Se il sistema sta chiedendo una password, scrivila; poi riprova.',
  },
  damaged: {
    happened: () =>
      'Ciò che il portachiavi contiene per questo profilo non è la chiave che era stata salvata.',
    todo: 'Salva di nuovo la chiave.',
  },
  removed: {
    happened: () => 'La chiave di questo profilo è stata tolta dal portachiavi.',
    todo: 'Salva di nuovo la chiave.',
  },
  'missing-module': {
    happened: () => 'Manca la parte di Parlour che raggiunge il portachiavi.',
    todo: 'Installa di nuovo Parlour, oppure usa la chiave solo per questa sessione.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'Non c’è ancora un AppID.',
    todo: 'Copialo dalla pagina «API keys» della console di JaaS (jaas.8x8.vc).',
  },
  'app-id-address': {
    happened: () => 'Questo è un indirizzo web, non un AppID.',
    todo: 'Copia solo la parte che inizia con vpaas-magic-cookie-, fino alla barra successiva.',
  },
  'app-id-unreadable': {
    happened: () =>
      'Questo non è un AppID: quelli sono formati da vpaas-magic-cookie- e poi da cifre e lettere dalla a alla f.',
    todo: 'Copialo di nuovo dalla pagina «API keys» della console di JaaS (jaas.8x8.vc).',
  },
  'app-id-sample': {
    happened: () => 'Questo AppID è l’esempio della documentazione di 8x8.',
    todo: 'Copia il tuo dalla pagina «API keys» della console di JaaS (jaas.8x8.vc).',
  },
  'key-id-missing': {
    happened: () => 'Non c’è ancora un ID chiave.',
    todo: 'Copialo dalla pagina «API keys» della console di JaaS (jaas.8x8.vc); è la parte dopo la barra.',
  },
  'key-id-address': {
    happened: () => 'Questo è un indirizzo web, non un ID chiave.',
    todo: 'Copia l’ID che sta accanto alla tua chiave nella pagina «API keys» della console di JaaS (jaas.8x8.vc).',
  },
  'key-id-unreadable': {
    happened: () => 'Questo non è un ID chiave: quelli sono brevi, come 0a1b2c.',
    todo: 'Copialo di nuovo dalla pagina «API keys» della console di JaaS (jaas.8x8.vc).',
  },
  'key-id-sample': {
    happened: () => 'Questo ID chiave è l’esempio della documentazione di 8x8.',
    todo: 'Copia il tuo dalla pagina «API keys» della console di JaaS (jaas.8x8.vc).',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about
        ? `Questa chiave appartiene a un altro AppID: ${about}.`
        : 'Questa chiave appartiene a un altro AppID.',
    todo: 'Copia l’AppID e l’ID chiave dalla stessa riga della console di JaaS.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
