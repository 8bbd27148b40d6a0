import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `Il file config.js non indica un indirizzo per ${way}.`,
    todo: () => 'Indicane uno; le riunioni usano WebSocket dove possono, altrimenti BOSH.',
  },
  elsewhere: {
    happened: () =>
      `Non verificato, perché config.js indica per ${way} un indirizzo che si trova in una rete privata o non è cifrato.`,
  },
  missing: {
    happened: (about) => `Il server web non inoltra ${way} a Prosody (${status(about)}).`,
    todo: () => 'Fagli inoltrare questo indirizzo.',
  },
  forbidden: {
    happened: (about) => `Il server nega ${way} alle sue stesse pagine (${status(about)}).`,
    todo: () => 'Consenti in Prosody l’origine delle sue pagine, e cerca regole del server web.',
  },
  gateway: {
    happened: (about) =>
      `Il server web inoltra ${way}, ma Prosody non risponde (${status(about)}).`,
    todo: () => 'Avvia Prosody e controlla la sua porta nelle impostazioni del server web.',
  },
  redirect: {
    happened: () => `Il server manda altrove le richieste per ${way}.`,
    todo: () => 'Lascia che risponda direttamente.',
  },
  status: {
    happened: (about) => `Per ${way} arriva una risposta inattesa (${status(about)}).`,
    todo: () => 'Guarda i log del server web e di Prosody.',
  },
  failed: {
    happened: (about) => `Il dialogo via ${way} si è interrotto (${named(about, 'error')}).`,
    todo: () => 'Guarda il log di Prosody.',
  },
  'too-slow': {
    happened: () => `Nulla è arrivato in tempo via ${way}.`,
    todo: () => 'Guarda quanto è occupato Prosody, e il suo log.',
  },
  'not-xmpp': {
    happened: () => `Dove dovrebbe esserci ${way} risponde qualcosa che non è Prosody.`,
    todo: () => 'Fai inoltrare questo indirizzo dal server web a Prosody.',
  },
  domain: {
    happened: (about) =>
      `Prosody non serve ${named(about, 'domain')}, che config.js indica in hosts.domain.`,
    todo: () => 'Fai indicare a entrambi lo stesso host.',
  },
  'no-sign-in': {
    happened: () => `Prosody risponde via ${way}, ma non offre un modo per accedere.`,
    todo: () => 'Indicagli che a cifrare è il server web che lo precede.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` Dice: «${about['words']}».`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `Il server dice che non c’era nessun biglietto.${saying(about)}`,
    todo: () =>
      'Fai in modo che il server web conservi ciò che segue il punto interrogativo dell’indirizzo.',
  },
  'ticket-expired': {
    happened: (about) => `Secondo l’orologio del server il biglietto era scaduto.${saying(about)}`,
    todo: () => 'Regola gli orologi di entrambi i computer.',
  },
  'ticket-not-yet-valid': {
    happened: (about) =>
      `Secondo l’orologio del server il biglietto non era ancora valido.${saying(about)}`,
    todo: () => 'Regola gli orologi di entrambi i computer.',
  },
  'ticket-signature': {
    happened: (about) => `Il server non conferma la firma del biglietto.${saying(about)}`,
    todo: () =>
      'Inserisci il segreto o la chiave che il server conosce; il suo app_secret deve essere identico, carattere per carattere.',
  },
  'ticket-kid': {
    happened: (about) =>
      `Il server non conosce la chiave che ha firmato il biglietto.${saying(about)}`,
    todo: () =>
      'Confronta l’ID chiave (kid); con un server delle chiavi, il nome del file è lo SHA-256 del kid.',
  },
  'ticket-issuer': {
    happened: (about) =>
      `Il server non accetta biglietti da questo emittente (iss).${saying(about)}`,
    todo: () => 'Inserisci come emittente l’app_id del server, o fai accettare questo al server.',
  },
  'ticket-audience': {
    happened: (about) =>
      `Il server non accetta biglietti per questo destinatario (aud).${saying(about)}`,
    todo: () => 'Inserisci il destinatario che il server accetta, di solito il suo app_id.',
  },
  'ticket-room': {
    happened: (about) => `Al server non va bene la stanza del biglietto.${saying(about)}`,
    todo: () =>
      'Controlla il percorso in questo profilo, e che cosa dice il biglietto come soggetto (sub).',
  },
  'account-blocked': {
    happened: () => 'L’account di questo profilo è bloccato.',
    todo: () =>
      'Chi ne è titolare vede il motivo nella console di JaaS, spesso il piano o un pagamento.',
  },
  'ticket-refused': {
    happened: (about) => `Il server rifiuta il biglietto.${saying(about)}`,
    todo: () =>
      'Confronta emittente, destinatario, chiave e tipo di firma con la configurazione del server.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody risponde.' },
  'websocket-works': { happened: () => 'Prosody risponde.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'Chiunque può entrare, senza biglietto né password.' },
  'entrance-ticket': {
    happened: () => 'Può entrare solo chi ha un biglietto, e questo profilo li crea.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'Può entrare solo chi ha un biglietto, e questo profilo non ne crea.',
    todo: () =>
      'Configura i biglietti in questo profilo: tipo di firma, emittente, destinatario, e segreto o chiave; oppure entra solo su invito.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Può entrare solo chi ha un biglietto, e il server li rilascia in una pagina di accesso.'
        : `Può entrare solo chi ha un biglietto, e il server li rilascia su ${about['address']}.`,
    todo: () =>
      'Accedi lì quando la riunione lo chiede, o configura i biglietti in questo profilo.',
  },
  'entrance-password': {
    happened: () => 'Il server vuole da tutti un nome e una password.',
    todo: () =>
      'Li chiede la riunione; per far entrare anche gli ospiti, configura un dominio per gli ospiti.',
  },
  'entrance-password-guests': {
    happened: () =>
      'Chi modera apre la riunione con nome e password, che la riunione chiede; poi possono entrare gli ospiti.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Gli ospiti dovrebbero entrare da ${named(about, 'domain')}, ma Prosody non li lascia.`,
    todo: () => 'Fai servire quell’host da Prosody, per chi non ha un nome.',
  },
  'entrance-refused': {
    happened: (about) => `Il server non lascia accedere nessuno: «${named(about, 'words')}».`,
    todo: () => 'Guarda il log di Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'Il server non ha detto che cosa vuole da chi entra.',
    todo: () => 'Ripeti la verifica; se continua così, guarda il log di Prosody.',
  },

  'ticket-none': { happened: () => 'Questo profilo non crea biglietti.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `Non provato, perché il server fa accedere da ${named(about, 'host')}, e i biglietti vanno solo al server stesso.`,
  },
  'ticket-not-made': {
    happened: () => 'Non è stato possibile creare un biglietto di prova.',
    todo: () => 'Prova qui sopra la chiave o il segreto di questo profilo: vedrai che cosa manca.',
  },
  'ticket-accepted': { happened: () => 'Il server accetta un biglietto di questo profilo.' },
  'ticket-not-looked-at': {
    happened: () => 'Il server non guarda i biglietti: fa entrare anche con dati senza senso.',
    todo: () => 'Attiva i biglietti in Prosody, o scegli di non usare biglietti in questo profilo.',
  },
  'ticket-not-taken': {
    happened: () => 'Il server vuole un nome e una password, e non accetta biglietti.',
    todo: () => 'Attiva i biglietti in Prosody, o scegli di non usare biglietti in questo profilo.',
  },
  'ticket-unseen': {
    happened: () =>
      'Il biglietto non è mai arrivato a Prosody: il server web lo toglie dall’indirizzo.',
    todo: () => 'Fagli inoltrare ciò che segue il punto interrogativo.',
  },
  'ticket-unanswered': {
    happened: () => 'Il server non ha detto che cosa pensa del biglietto.',
    todo: () => 'Ripeti la verifica; se continua così, guarda il log di Prosody.',
  },
  ...refusal,
};
