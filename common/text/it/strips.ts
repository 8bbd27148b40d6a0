import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'Nessuna connessione. Parlour aspetta la rete.',
    silent: 'La riunione non risponde.',
    entering: (server: string) => `${server} non ti ha ancora fatto entrare.`,
    rejoin: 'Rientra',
    dismiss: 'Chiudi',
    joiningAgain: 'Rientro nella riunione',
    slept: 'Il computer era in sospensione.',
    networkAway: 'Mancava la rete.',
    onceMore: 'Un altro tentativo in corso',
    microphoneGone: (name: string) => `Il tuo microfono «${name}» non c’è più.`,
    cameraGone: (name: string) => `La tua videocamera «${name}» non c’è più.`,
    speakerGone: (name: string) => `Il tuo altoparlante «${name}» non c’è più.`,
    microphoneBroken: (name: string) => `Il tuo microfono «${name}» non funziona più.`,
    cameraBroken: (name: string) => `La tua videocamera «${name}» non funziona più.`,
    anotherUsed: 'Ora si usa un altro dispositivo.',
    chooseAnother: 'Scegli un altro dispositivo nelle impostazioni della riunione.',
    hint: {
      'graphics-restarted': 'Le immagini si sono fermate un momento e sono tornate.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'Chi modera non ti ha fatto entrare.',
      todo: 'Chiedi a chi modera prima di bussare di nuovo.',
    },
    'password-cancelled': {
      happened: () => 'Non hai scritto la password, quindi non sei nella riunione.',
      todo: 'Chiedi la password a chi organizza la riunione, poi rientra.',
    },
    'out-of-memory': {
      happened: () => 'La riunione ha esaurito la memoria e si è interrotta.',
      todo: 'Chiudi altri programmi, poi rientra; videocamera e microfono sono spenti.',
    },
    'stopped-answering': {
      happened: () => 'La riunione non risponde più.',
      todo: 'Rientra; videocamera e microfono sono spenti.',
    },
    'captured-screen': {
      happened: (about) =>
        `${about} ha ripreso il tuo schermo senza chiedere. Parlour ha chiuso la riunione.`,
      todo: 'Dillo a chi gestisce il server.',
    },
  },
};
