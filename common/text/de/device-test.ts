import type { deviceTestText as source } from '../en/device-test.ts';

type Problems = (typeof source)['deviceTest']['problem'];

const other =
  'Erlauben Sie es in den Einstellungen Ihres Systems und versuchen Sie es noch einmal.';
const failed =
  'Ziehen Sie den Stecker und stecken Sie ihn wieder ein, oder starten Sie den Computer neu.';
const inUse = 'Schließen Sie das Programm, das es benutzt, und versuchen Sie es noch einmal.';

const camera: Problems['camera'] = {
  none: {
    happened: 'Es ist keine Kamera da.',
    todo: 'Schließen Sie eine an; sie wird sofort ausprobiert.',
  },
  refused: {
    happened: 'Das System lässt Parlour die Kamera nicht benutzen.',
    todo: {
      mac: 'Schalten Sie Parlour in den Systemeinstellungen unter „Datenschutz & Sicherheit“, „Kamera“ ein und versuchen Sie es noch einmal.',
      windows:
        'Lassen Sie in den Windows-Einstellungen unter „Datenschutz“, „Kamera“ Desktop-Apps zu und versuchen Sie es noch einmal.',
      other,
    },
  },
  inUse: {
    happened: 'Ein anderes Programm benutzt die Kamera, oder sie startet nicht.',
    todo: 'Schließen Sie das Programm, das sie benutzt, und versuchen Sie es noch einmal.',
  },
  unfit: {
    happened: 'Diese Kamera lässt sich nicht mehr öffnen.',
    todo: 'Wählen Sie eine andere oder schließen Sie sie neu an.',
  },
  failed: { happened: 'Die Kamera ist nicht gestartet.', todo: failed },
};

const microphone: Problems['microphone'] = {
  none: {
    happened: 'Es ist kein Mikrofon da.',
    todo: 'Schließen Sie eines an; es wird sofort ausprobiert.',
  },
  refused: {
    happened: 'Das System lässt Parlour das Mikrofon nicht benutzen.',
    todo: {
      mac: 'Schalten Sie Parlour in den Systemeinstellungen unter „Datenschutz & Sicherheit“, „Mikrofon“ ein und versuchen Sie es noch einmal.',
      windows:
        'Lassen Sie in den Windows-Einstellungen unter „Datenschutz“, „Mikrofon“ Desktop-Apps zu und versuchen Sie es noch einmal.',
      other,
    },
  },
  inUse: {
    happened: 'Ein anderes Programm benutzt das Mikrofon, oder es startet nicht.',
    todo: inUse,
  },
  unfit: {
    happened: 'Dieses Mikrofon lässt sich nicht mehr öffnen.',
    todo: 'Wählen Sie ein anderes oder schließen Sie es neu an.',
  },
  failed: { happened: 'Das Mikrofon ist nicht gestartet.', todo: failed },
};

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: 'Kamera, Mikrofon und Lautsprecher testen',
    stays: 'Ton und Bild verlassen diesen Computer nicht.',
    choice:
      'Was Sie hier wählen, gilt für diesen Test. Jedes Meeting hat eigene Einstellungen für seine Geräte.',
    retry: 'Erneut versuchen',
    unnamed: (number: string) => `Gerät ${number}`,
    none: 'Kein Gerät in Benutzung',
    usual: 'Standard des Systems',
    usualForCalls: 'Standard des Systems für Anrufe',
    camera: {
      title: 'Kamera',
      which: 'Kamera für den Test',
      picture: 'Ihr Bild, wie im Spiegel',
      opening: 'Die Kamera startet…',
      size: (size: string) => `${size} Pixel`,
    },
    microphone: {
      title: 'Mikrofon',
      which: 'Mikrofon für den Test',
      level: 'Pegel des Mikrofons',
      speak: 'Sagen Sie etwas.',
      heard: 'Sie sind zu hören.',
      silent:
        'Es ist nichts zu hören. Sprechen Sie, sehen Sie nach, ob das Mikrofon am Gerät ausgeschaltet ist, oder wählen Sie ein anderes.',
      muted:
        'Das System hat dieses Mikrofon ausgeschaltet. Schalten Sie es mit seiner Taste oder in den Toneinstellungen des Systems ein.',
      record: 'Aufnehmen und abspielen',
      recordAbout: 'Drei Sekunden, die vergessen sind, sobald Sie sie gehört haben.',
      recording: 'Aufnahme läuft: Sprechen Sie jetzt.',
      playing: 'So klingen Sie.',
      stop: 'Stoppen',
    },
    speaker: {
      title: 'Lautsprecher',
      which: 'Lautsprecher für den Test',
      play: 'Testton abspielen',
      stop: 'Testton stoppen',
      level: 'Pegel des Testtons',
      playing: 'Der Testton läuft.',
      played: 'Nichts gehört? Stellen Sie lauter oder wählen Sie einen anderen Lautsprecher.',
      usualOnly: 'Der Ton kommt aus dem Lautsprecher, den das System benutzt.',
    },
    problem: {
      camera,
      microphone,
      gone: (device: string) => ({
        happened: `„${device}“ ist nicht mehr da.`,
        todo: 'Schließen Sie das Gerät wieder an oder wählen Sie ein anderes.',
      }),
      speakerGone: (device: string) => ({
        happened: `„${device}“ ist nicht mehr da.`,
        todo: 'Jetzt wird der Lautsprecher des Systems benutzt; schließen Sie Ihren wieder an oder wählen Sie einen anderen.',
      }),
      speakerFailed: {
        happened: 'Der Ton ließ sich nicht abspielen.',
        todo: 'Wählen Sie einen anderen Lautsprecher oder sehen Sie nach, ob ein anderes Programm diesen belegt.',
      },
      recordingFailed: {
        happened: 'Der Ton ließ sich nicht aufnehmen.',
        todo: 'Wählen Sie ein anderes Mikrofon oder versuchen Sie es noch einmal.',
      },
    },
    reach: {
      title: 'Verbindung',
      about: (server: string) =>
        `Fragt die Relais, die ${server} für Ton und Bild nennt, ob sie antworten. Mehr wird nicht gesendet.`,
      noServer:
        'Dieses Hosting hat noch keinen Server. Vervollständigen Sie es unter Einstellungen, Hosting.',
      start: 'Verbindung testen',
      asking: 'Die Relais werden gefragt…',
      reached: (milliseconds: string) =>
        `Ein Relais hat in ${milliseconds} ms über UDP geantwortet: Der Weg für Ton und Bild ist frei.`,
      overTcp: (milliseconds: string) =>
        `Ein Relais hat in ${milliseconds} ms geantwortet, aber nur über TCP. Vielleicht blockiert Ihr Netz UDP: Ton und Bild können verspätet sein.`,
      noAnswer: {
        happened: 'Kein Relais hat geantwortet.',
        todo: 'Vielleicht blockiert Ihr Netz UDP: Versuchen Sie es in einem anderen oder bitten Sie die Betreiber, die UDP-Ports 3478 und 10000 zu öffnen.',
      },
      noneNamed:
        'Der Server nennt keine Relais. Das ist nicht schlimm: Ton und Bild gehen von Person zu Person oder über den Server selbst.',
      noConfig: {
        happened: 'Der Server hat nicht gesagt, welche Relais er hat.',
        todo: 'Prüfen Sie ihn unter Einstellungen, Hosting, dann erfahren Sie, warum.',
      },
      failed: {
        happened: 'Die Verbindung ließ sich nicht testen.',
        todo: 'Versuchen Sie es noch einmal.',
      },
    },
  },
};
