import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'In questo testo non c’è un biglietto.',
    todo: 'Incollalo per intero: tre parti separate da punti, o un link che ne porta uno.',
  },
  'header-not-found': {
    happened: () => 'La prima parte del biglietto, l’intestazione, non si può leggere.',
    todo: 'Copia di nuovo il biglietto, per intero.',
  },
  'payload-not-found': {
    happened: () => 'La seconda parte del biglietto, i claim, non si può leggere.',
    todo: 'Copia di nuovo il biglietto, dal primo carattere all’ultimo.',
  },
  'alg-none': {
    happened: () => 'Questo biglietto dice di non aver bisogno di firma (alg none).',
    todo: 'Nessun server lo accetta. Firmalo con la tua chiave.',
  },
  'alg-shared-secret': {
    happened: () => 'Questo biglietto è firmato con un segreto condiviso; JaaS vuole RS256.',
    todo: 'Firmalo con la chiave privata la cui metà pubblica è nella console di JaaS.',
  },
  'alg-invalid': {
    happened: () => 'Questo biglietto è firmato in un modo che il server non verifica.',
    todo: 'Imposta alg su RS256; i server con un segreto condiviso accettano HS256.',
  },
  'alg-other': {
    happened: () => 'Questo biglietto è firmato in un modo diverso dai biglietti di questo server.',
    todo: 'Imposta alg su ciò che il profilo indica in «Autenticazione».',
  },
  'signature-not-found': {
    happened: () => 'Manca la terza parte del biglietto, la firma.',
    todo: 'Copia di nuovo il biglietto, compresa l’ultima parte.',
  },
  'typ-invalid': {
    happened: () => 'L’intestazione non lo definisce un JWT.',
    todo: 'Imposta typ su JWT, in maiuscolo.',
  },
  'kid-not-found': {
    happened: () => 'L’intestazione non indica la chiave (kid).',
    todo: 'Imposta kid; per JaaS è l’AppID, una barra e l’ID chiave.',
  },
  'kid-mismatch': {
    happened: () => 'La chiave (kid) non appartiene all’account del biglietto (sub).',
    todo: 'Per JaaS, kid inizia con lo stesso AppID che sta in sub, poi una barra.',
  },
  'key-other': {
    happened: () => 'Ha firmato questo biglietto un’altra chiave, non quella di questo profilo.',
    todo: 'Va bene, purché il server conosca quella chiave.',
  },
  'aud-invalid': {
    happened: () => 'Il destinatario (aud) non è quello del server.',
    todo: 'Per JaaS è il testo jitsi, e non un elenco.',
  },
  'iss-invalid': {
    happened: () => 'L’emittente (iss) non è tra quelli che il server accetta.',
    todo: 'Per JaaS è il testo chat.',
  },
  'iss-other': {
    happened: () => 'L’emittente (iss) è diverso da quello di questo profilo.',
    todo: 'Va bene, se il server lo accetta (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'Il destinatario (aud) è diverso da quello di questo profilo.',
    todo: 'Va bene, se il server lo accetta (asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => 'Il biglietto non dice di chi è il server a cui è destinato (sub).',
    todo: 'Per JaaS, imposta sub sull’AppID.',
  },
  'sub-mismatch': {
    happened: () => 'Il biglietto è per un account diverso da quello di questo profilo (sub).',
    todo: 'Imposta sub sull’AppID di questo profilo.',
  },
  'token-expired': {
    happened: () => 'Il biglietto è scaduto (exp).',
    todo: 'Creane uno nuovo.',
  },
  'exp-invalid': {
    happened: () => 'La scadenza del biglietto (exp) manca o non è un istante.',
    todo: 'Imposta exp su un numero: secondi dal 1970.',
  },
  'exp-not-found': {
    happened: () => 'Questo biglietto non scade mai (manca exp).',
    todo: 'Chi se ne impossessa può usarlo per sempre. Imposta exp.',
  },
  'exp-too-far': {
    happened: () => 'Il biglietto scade tra più di 30 giorni (exp).',
    todo: 'Dagli una scadenza più vicina. I tempi sono in secondi; questo forse è in millisecondi.',
  },
  'nbf-future': {
    happened: () => 'Il biglietto non è ancora valido (nbf).',
    todo: 'Aspetta, o imposta nbf un minuto nel passato; controlla l’orologio del computer che l’ha creato.',
  },
  'nbf-invalid': {
    happened: () => 'L’inizio del biglietto (nbf) non è un istante.',
    todo: 'Imposta nbf su un numero, in secondi dal 1970, o toglilo.',
  },
  'room-not-found': {
    happened: () => 'Il biglietto non indica nessuna stanza.',
    todo: 'Imposta room sul nome della stanza; senza, alcune pagine restano nere e non dicono nulla.',
  },
  'room-any': {
    happened: () => 'Questo biglietto apre tutte le stanze.',
    todo: 'Indica una sola stanza, così un biglietto smarrito apre solo quella.',
  },
  'room-pattern': {
    happened: () => 'Questo biglietto apre tutte le stanze che rispondono a un modello.',
    todo: 'Solo il server può dire quali sono.',
  },
  'room-spelling': {
    happened: () => 'La stanza non è scritta nel modo in cui i server confrontano le stanze.',
    todo: 'Usa lettere minuscole, senza spazi, e codifica con il percento ciò che non è ASCII.',
  },
  'room-mismatch': {
    happened: () => 'Il biglietto è per una stanza diversa da questa.',
    todo: 'Imposta room su questa stanza, senza l’AppID.',
  },
  'context-not-found': {
    happened: () => 'Il biglietto non ha context.',
    todo: 'Aggiungi context con gli oggetti user e features; JaaS lo richiede.',
  },
  'features-not-found': {
    happened: () => 'Il context del biglietto non ha features.',
    todo: 'Aggiungi context.features, un oggetto vuoto se nulla è consentito.',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi non ha una funzione di nome «${about}».`,
    todo: 'Toglila, o cerca un refuso nel suo nome.',
  },
  'feature-value-invalid': {
    happened: (about) => `La funzione «${about}» non è né attiva né disattivata.`,
    todo: 'Impostala sul testo true o sul testo false.',
  },
};
