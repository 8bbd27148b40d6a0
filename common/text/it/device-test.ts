import type { deviceTestText as source } from '../en/device-test.ts';

type Problems = (typeof source)['deviceTest']['problem'];

const other = 'Consentilo nelle impostazioni del sistema, poi riprova.';

const camera: Problems['camera'] = {
  none: {
    happened: 'Non c’è nessuna videocamera.',
    todo: 'Collegane una; viene provata subito.',
  },
  refused: {
    happened: 'Il sistema non lascia usare la videocamera a Parlour.',
    todo: {
      mac: 'Attiva Parlour in Impostazioni di Sistema, Privacy e sicurezza, Fotocamera, poi riprova.',
      windows:
        'Consenti alle app desktop di usare la videocamera nelle impostazioni di Windows, Privacy, Fotocamera, poi riprova.',
      other,
    },
  },
  inUse: {
    happened: 'Un altro programma usa la videocamera, o la videocamera non si avvia.',
    todo: 'Chiudi il programma che la usa, poi riprova.',
  },
  unfit: {
    happened: 'Questa videocamera non si può più aprire.',
    todo: 'Scegline un’altra o ricollegala.',
  },
  failed: {
    happened: 'La videocamera non si è avviata.',
    todo: 'Scollegala e ricollegala, o riavvia il computer.',
  },
};

const microphone: Problems['microphone'] = {
  none: { happened: 'Non c’è nessun microfono.', todo: 'Collegane uno; viene provato subito.' },
  refused: {
    happened: 'Il sistema non lascia usare il microfono a Parlour.',
    todo: {
      mac: 'Attiva Parlour in Impostazioni di Sistema, Privacy e sicurezza, Microfono, poi riprova.',
      windows:
        'Consenti alle app desktop di usare il microfono nelle impostazioni di Windows, Privacy, Microfono, poi riprova.',
      other,
    },
  },
  inUse: {
    happened: 'Un altro programma usa il microfono, o il microfono non si avvia.',
    todo: 'Chiudi il programma che lo usa, poi riprova.',
  },
  unfit: {
    happened: 'Questo microfono non si può più aprire.',
    todo: 'Scegline un altro o ricollegalo.',
  },
  failed: {
    happened: 'Il microfono non si è avviato.',
    todo: 'Scollegalo e ricollegalo, o riavvia il computer.',
  },
};

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: 'Prova videocamera, microfono e altoparlante',
    stays: 'Nulla del tuo audio e della tua immagine lascia questo computer.',
    choice:
      'Ciò che scegli qui vale per questa prova. Ogni riunione ha impostazioni sue per i dispositivi.',
    retry: 'Riprova',
    unnamed: (number: string) => `Dispositivo ${number}`,
    none: 'Nessun dispositivo in uso',
    usual: 'Predefinito del sistema',
    usualForCalls: 'Predefinito del sistema per le chiamate',
    camera: {
      title: 'Videocamera',
      which: 'Videocamera da provare',
      picture: 'La tua immagine, come allo specchio',
      opening: 'La videocamera si sta avviando…',
      size: (size: string) => `${size} pixel`,
    },
    microphone: {
      title: 'Microfono',
      which: 'Microfono da provare',
      level: 'Livello del microfono',
      speak: 'Di’ qualcosa.',
      heard: 'Ti si sente.',
      silent:
        'Non si sente nulla. Parla, guarda se il microfono è spento sul dispositivo, o scegline un altro.',
      muted:
        'Il sistema ha spento questo microfono. Accendilo con il suo tasto o nelle impostazioni audio del sistema.',
      record: 'Registra e riascolta',
      recordAbout: 'Tre secondi, dimenticati appena li hai ascoltati.',
      recording: 'Registrazione: parla ora.',
      playing: 'Ecco come ti si sente.',
      stop: 'Interrompi',
    },
    speaker: {
      title: 'Altoparlante',
      which: 'Altoparlante da provare',
      play: 'Riproduci il suono di prova',
      stop: 'Interrompi il suono di prova',
      level: 'Livello del suono di prova',
      playing: 'Il suono di prova è in riproduzione.',
      played: 'Non hai sentito nulla? Alza il volume o scegli un altro altoparlante.',
      usualOnly: 'Il suono esce dall’altoparlante che usa il sistema.',
    },
    problem: {
      camera,
      microphone,
      gone: (device: string) => ({
        happened: `«${device}» non c’è più.`,
        todo: 'Ricollega il dispositivo o scegline un altro.',
      }),
      speakerGone: (device: string) => ({
        happened: `«${device}» non c’è più.`,
        todo: 'Ora si usa l’altoparlante del sistema; ricollega il tuo o scegline un altro.',
      }),
      speakerFailed: {
        happened: 'Non è stato possibile riprodurre il suono.',
        todo: 'Scegli un altro altoparlante, o guarda se questo è occupato da un altro programma.',
      },
      recordingFailed: {
        happened: 'Non è stato possibile registrare il suono.',
        todo: 'Scegli un altro microfono o riprova.',
      },
    },
    reach: {
      title: 'Connessione',
      about: (server: string) =>
        `Chiede ai relay che ${server} indica per audio e video se rispondono. Non viene inviato altro.`,
      noServer: 'Questo hosting non ha ancora un server. Completalo in Impostazioni, Hosting.',
      start: 'Prova la connessione',
      asking: 'Richiesta ai relay in corso…',
      reached: (milliseconds: string) =>
        `Un relay ha risposto in ${milliseconds} ms via UDP: la strada per audio e video è libera.`,
      overTcp: (milliseconds: string) =>
        `Un relay ha risposto in ${milliseconds} ms, ma solo via TCP. Forse la tua rete blocca UDP: audio e video possono arrivare in ritardo.`,
      noAnswer: {
        happened: 'Nessun relay ha risposto.',
        todo: 'Forse la tua rete blocca UDP: provane un’altra, o chiedi a chi la gestisce di aprire le porte UDP 3478 e 10000.',
      },
      noneNamed:
        'Il server non indica relay. Non è un problema: audio e video vanno da persona a persona, o passano dal server stesso.',
      noConfig: {
        happened: 'Il server non ha detto quali relay ha.',
        todo: 'Verificalo in Impostazioni, Hosting, e saprai perché.',
      },
      failed: { happened: 'Non è stato possibile provare la connessione.', todo: 'Riprova.' },
    },
  },
};
