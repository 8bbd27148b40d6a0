import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'Questo computer non è connesso a internet.',
    todo: 'Controlla la rete, poi riprova.',
  },
  'name-not-found': {
    happened: (about) => `Non esiste un server di nome ${about}.`,
    todo: 'Controlla l’indirizzo e la rete, poi riprova.',
  },
  refused: {
    happened: (about) => `${about} non accetta connessioni.`,
    todo: 'Forse si sta riavviando: riprova tra un minuto.',
  },
  'server-error': {
    happened: (about) => `Il server della riunione ha risposto con un errore (${about}).`,
    todo: 'Forse è sovraccarico: riprova tra un minuto.',
  },
  'page-missing': {
    happened: (about) => `${about} non ha nessuna riunione a questo indirizzo.`,
    todo: 'Controlla il link con chi te l’ha mandato.',
  },
  'too-slow': {
    happened: (about) => `${about} non ha risposto in tempo.`,
    todo: 'Controlla la rete, poi riprova.',
  },
  'not-jitsi': {
    happened: (about) => `La pagina su ${about} non è una riunione Jitsi.`,
    todo: 'Controlla l’indirizzo. La rete di un hotel o di un treno può chiedere prima un accesso: apri il link in un browser.',
  },
  'framing-refused': {
    happened: (about) => `${about} non lascia mostrare le sue riunioni ad altri programmi.`,
    todo: 'Apri la riunione in un browser. Chi gestisce il server può consentirlo (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `Non è stato possibile raggiungere ${about}.`,
    todo: 'Controlla la rete, poi riprova.',
  },
  'join-too-slow': {
    happened: () => 'Il server ha aperto la sua pagina, ma non ti ha mai fatto entrare.',
    todo: 'Riprova; se continua così, il server ha un problema.',
  },
  'not-allowed': {
    happened: () => 'Non hai il permesso di entrare in questa riunione.',
    todo: 'Chiedi un invito a chi la organizza.',
  },
  kicked: {
    happened: (about) =>
      about ? `Ti hanno fatto uscire da «${about}».` : 'Ti hanno fatto uscire dalla riunione.',
    todo: 'Chiedi a chi modera prima di rientrare.',
  },
  'ended-by-host': {
    happened: (about) =>
      about
        ? `Chi modera ha terminato «${about}» per tutti.`
        : 'Chi modera ha terminato la riunione per tutti.',
    todo: 'Puoi chiudere questo messaggio.',
  },
  'connection-lost': {
    happened: (about) => `La connessione con ${about} è caduta.`,
    todo: 'Controlla la rete, poi riprova.',
  },
  'page-crashed': {
    happened: () => 'La riunione si è interrotta in modo imprevisto.',
    todo: 'Rientra; videocamera e microfono sono spenti.',
  },
  'key-absent': {
    happened: (about) =>
      `Il profilo «${about}» non ha ancora una chiave privata, quindi non è stato possibile creare un biglietto.`,
    todo: 'Aggiungi la chiave nelle Impostazioni.',
  },
  'ticket-not-made': {
    happened: () => 'Non è stato possibile creare un biglietto per questa stanza.',
    todo: 'Guarda il biglietto in Impostazioni, Hosting: lì è scritto che cosa manca.',
  },
};
