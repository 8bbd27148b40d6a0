import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'Keine Verbindung. Parlour wartet auf das Netzwerk.',
    silent: 'Das Meeting antwortet nicht.',
    entering: (server: string) => `${server} hat Sie noch nicht eingelassen.`,
    rejoin: 'Wieder beitreten',
    dismiss: 'Ausblenden',
    joiningAgain: 'Sie treten wieder bei',
    slept: 'Ihr Computer war im Ruhezustand.',
    networkAway: 'Das Netzwerk war weg.',
    onceMore: 'Noch ein Versuch',
    microphoneGone: (name: string) => `Ihr Mikrofon „${name}“ ist nicht mehr da.`,
    cameraGone: (name: string) => `Ihre Kamera „${name}“ ist nicht mehr da.`,
    speakerGone: (name: string) => `Ihr Lautsprecher „${name}“ ist nicht mehr da.`,
    microphoneBroken: (name: string) => `Ihr Mikrofon „${name}“ funktioniert nicht mehr.`,
    cameraBroken: (name: string) => `Ihre Kamera „${name}“ funktioniert nicht mehr.`,
    anotherUsed: 'Jetzt wird ein anderes Gerät benutzt.',
    chooseAnother: 'Wählen Sie in den Einstellungen des Meetings ein anderes Gerät.',
    hint: {
      'graphics-restarted': 'Die Bilder blieben kurz stehen und sind wieder da.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'Die Moderation hat Sie nicht eingelassen.',
      todo: 'Fragen Sie die Moderation, bevor Sie noch einmal anklopfen.',
    },
    'password-cancelled': {
      happened: () => 'Sie haben das Passwort nicht eingegeben, darum sind Sie nicht im Meeting.',
      todo: 'Bitten Sie die Organisatoren um das Passwort und treten Sie dann noch einmal bei.',
    },
    'out-of-memory': {
      happened: () => 'Dem Meeting ging der Arbeitsspeicher aus, darum wurde es beendet.',
      todo: 'Schließen Sie andere Programme und treten Sie dann wieder bei; Kamera und Mikrofon sind aus.',
    },
    'stopped-answering': {
      happened: () => 'Das Meeting antwortet nicht mehr.',
      todo: 'Treten Sie wieder bei; Kamera und Mikrofon sind aus.',
    },
    'captured-screen': {
      happened: (about) =>
        `${about} hat ungefragt Ihren Bildschirm aufgenommen. Parlour hat das Meeting geschlossen.`,
      todo: 'Sagen Sie es den Betreibern des Servers.',
    },
  },
};
