import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'Questo è un server Jitsi.' },
  'script-missing': {
    happened: () => 'Qui manca external_api.js, che ogni server Jitsi ha.',
    todo: () =>
      'Controlla indirizzo e percorso; se sono giusti, fai fornire lo script dal server web.',
  },
  'script-empty': {
    happened: () => 'Il file external_api.js è vuoto.',
    todo: () => 'Installa di nuovo i file web di Jitsi.',
  },
  'script-unauthorised': {
    happened: () => 'Il server vuole sapere chi chiede i suoi file (401).',
    todo: () => 'Lasciali leggere a tutti; chi può entrare lo decide Jitsi.',
  },
  'script-forbidden': {
    happened: () => 'Il server si rifiuta di dare i suoi file (403).',
    todo: () => 'Lasciali leggere a tutti, e controlla gli elenchi di reti e paesi ammessi.',
  },
  'script-too-many': {
    happened: () => 'Il server dice di aver ricevuto troppe richieste (429).',
    todo: () => 'Aspetta un minuto e ripeti la verifica; se continua così, consenti più richieste.',
  },
  'script-server-error': {
    happened: (about) => `Il server web ha un errore interno (${status(about)}).`,
    todo: () => 'Il suo log dice quale.',
  },
  'script-gateway': {
    happened: (about) =>
      `Il server davanti non riceve risposta da Jitsi, che gli sta dietro (${status(about)}).`,
    todo: () => 'Avvia il server web di Jitsi e controlla l’indirizzo con cui viene raggiunto.',
  },
  'script-unavailable': {
    happened: () => 'Il server dice che ora non può rispondere (503).',
    todo: () => 'Aspetta, se è in manutenzione; altrimenti il suo log dice perché.',
  },
  'script-status': {
    happened: (about) => `Il server risponde in modo inatteso (${status(about)}).`,
    todo: () => 'Controlla indirizzo e percorso di questo profilo.',
  },
  'script-html': {
    happened: () => 'Invece dello script di Jitsi arriva una pagina web.',
    todo: () =>
      'O questo non è un server Jitsi, o il suo server web risponde a tutto con una sola pagina: fagli fornire lo script.',
  },
  'script-not-jitsi': {
    happened: () => 'Qui c’è un file external_api.js, ma non è quello di Jitsi.',
    todo: () => 'Controlla indirizzo e percorso di questo profilo.',
  },
  'script-damaged': {
    happened: (about) => `Lo script di Jitsi ha un errore alla riga ${named(about, 'line')}.`,
    todo: () => 'Installa di nuovo i file web di Jitsi; forse il file è stato troncato.',
  },
  'script-too-big': {
    happened: () => 'Il file external_api.js supera i 2 MB, e quello di Jitsi non lo fa mai.',
    todo: () => 'Controlla indirizzo e percorso di questo profilo.',
  },
  'script-cut': {
    happened: () => 'Lo script si è interrotto prima della fine.',
    todo: () => 'Controlla disco e cache del server web, e del proxy che lo precede.',
  },
  'script-too-slow': {
    happened: () => 'Il server c’è, ma non ha inviato lo script in tempo.',
    todo: () => 'Controlla quanto è occupato il server, poi ripeti la verifica.',
  },
  'script-failed': {
    happened: (about) => `Non è stato possibile ottenere lo script (${named(about, 'error')}).`,
    todo: () => 'Ripeti la verifica; se continua così, guarda il log del server web.',
  },

  'config-found': { happened: () => 'Si può leggere e indica gli indirizzi di questo server.' },
  'config-missing': {
    happened: () => 'Manca config.js, quindi la pagina della riunione non può avviarsi.',
    todo: () => 'Fallo fornire dal server web.',
  },
  'config-status': {
    happened: (about) => `Il server non dà il suo config.js (${status(about)}).`,
    todo: () => 'Lascialo leggere a tutti.',
  },
  'config-html': {
    happened: () => 'Invece di config.js arriva una pagina web.',
    todo: () => 'Fai in modo che il server web fornisca il file prima di rispondere con la pagina.',
  },
  'config-empty': {
    happened: () => 'Il file config.js è vuoto, quindi la pagina della riunione non può avviarsi.',
    todo: () => 'Riscrivilo da capo.',
  },
  'config-too-big': {
    happened: () => 'Il file config.js supera i 512 KB, quindi Parlour non l’ha letto.',
    todo: () => 'Controlla che sia il file giusto.',
  },
  'config-cut': {
    happened: () => 'Il file config.js si è interrotto prima della fine.',
    todo: () => 'Controlla disco e cache del server web, e del proxy che lo precede.',
  },
  'config-too-slow': {
    happened: () => 'Il server non ha inviato in tempo il suo config.js.',
    todo: () => 'Controlla quanto è occupato il server, poi ripeti la verifica.',
  },
  'config-failed': {
    happened: (about) =>
      `Non è stato possibile ottenere il file config.js (${named(about, 'error')}).`,
    todo: () => 'Ripeti la verifica; se continua così, guarda il log del server web.',
  },
  'config-syntax': {
    happened: (about) =>
      `Nessuno può entrare finché config.js ha un errore alla riga ${named(about, 'line')}.`,
    todo: () => 'Guarda quella riga e la precedente: spesso manca una virgola o una virgoletta.',
  },
  'config-unreadable': {
    happened: () => 'Il file config.js non imposta una configurazione che si possa leggere.',
    todo: () => 'Deve iniziare con: var config = {',
  },
  'config-no-domain': {
    happened: () => 'Il file config.js non indica un dominio per l’accesso (hosts.domain).',
    todo: () => 'Impostalo sull’host che Prosody serve.',
  },
  'config-local-address': {
    happened: (about) =>
      `Secondo config.js, ${named(about, 'name')} si trova su ${named(about, 'host')}, che nessuno raggiunge dall’esterno.`,
    todo: () => 'Imposta l’indirizzo pubblico del server; con Docker è PUBLIC_URL.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `Secondo config.js, ${named(about, 'name')} si raggiunge senza cifratura, cosa non ammessa per le pagine https.`,
    todo: () => 'Fai iniziare il suo indirizzo con https o wss.',
  },
  'config-other-host': {
    happened: (about) =>
      `Secondo config.js, ${named(about, 'name')} si trova su ${named(about, 'host')} e non su ${named(about, 'server')}.`,
    todo: () => 'Va bene se è voluto; altrimenti imposta l’indirizzo pubblico del server.',
  },

  'framing-free': {
    happened: () => 'Il server lascia mostrare le sue riunioni ad altri programmi.',
  },
  'framing-limited': {
    happened: () =>
      'Il server lascia mostrare le sue riunioni solo ad alcune pagine; per il server di un profilo ci pensa Parlour.',
  },
  'framing-unknown': {
    happened: () => 'La pagina di una riunione non è arrivata.',
    todo: () => 'Fai rispondere il server web per ogni stanza con la pagina di Jitsi.',
  },

  'iframe-api-on': { happened: () => 'Programmi come Parlour possono gestire le riunioni.' },
  'iframe-api-off-known': {
    happened: () => 'È disattivata per le pagine web; Parlour, che è un programma, ne è esente.',
  },
  'iframe-api-off': {
    happened: () =>
      'È disattivata (disableIframeAPI), quindi le riunioni dentro le pagine web finiscono dopo cinque minuti; Parlour ne è esente.',
    todo: () => 'Lascia così, o ammetti anche le pagine web.',
  },

  'clock-agrees': {
    happened: () => 'L’orologio di questo computer e quello del server concordano.',
  },
  'clock-unknown': { happened: () => 'Il server non dice che ora ha.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `L’orologio del server è indietro di ${named(about, 'span')} rispetto a questo computer.`
        : `L’orologio del server è avanti di ${named(about, 'span')} rispetto a questo computer.`,
    todo: () => 'Regola quello sbagliato; Parlour ne tiene conto quando crea i biglietti.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `L’orologio del server è indietro di ${named(about, 'span')} rispetto a questo computer, troppo per i biglietti.`
        : `L’orologio del server è avanti di ${named(about, 'span')} rispetto a questo computer, troppo per i biglietti.`,
    todo: () => 'Regola quello sbagliato.',
  },

  'relay-none': {
    happened: () =>
      'La configurazione non ne indica; il server può ancora indicarne quando qualcuno è in riunione.',
  },
  'relay-answers': { happened: (about) => `Rispondono: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `Nessuna risposta è arrivata da ${named(about, 'server')}.`,
    todo: () =>
      'Le riunioni a due possono prendere una via più lunga; fai passare queste porte dai firewall di entrambi i lati.',
  },

  'version-known': { happened: (about) => `Dice di essere ${named(about, 'version')}.` },
  'version-unknown': { happened: () => 'Il server non dice quale versione usa.' },
};
