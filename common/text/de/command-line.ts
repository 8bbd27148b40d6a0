import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'Aufruf:',
    synopsis: 'parlour [Optionen] [--] [Link, Linkdatei oder Raumname]',
    about: 'Tritt Jitsi-Meetings auf dem Server Ihrer Wahl bei.',
    optionsTitle: 'Optionen:',
    exitCodesTitle: 'Rückgabewerte:',
    name: 'NAME',
    options: {
      profile:
        'Tritt dem Raum auf dem Hosting dieses Namens bei. Ohne Meeting wird es das aktuelle Hosting.',
      muted: 'Tritt mit stummem Mikrofon bei.',
      hidden:
        'Startet ohne Fenster, im Infobereich oder sonst minimiert. Ein Meeting wird trotzdem gezeigt.',
      'new-meeting': 'Zeigt das Startfenster mit einem neuen Raumnamen im Feld.',
      settings: 'Öffnet die Einstellungen.',
      'install-links': 'Lässt Links und Linkdateien mit Parlour öffnen, nur bei Ihnen, und endet.',
      'remove-links': 'Nimmt das zurück und endet.',
      help: 'Zeigt diese Hilfe und endet.',
      version: 'Nennt die Version und endet.',
    },
    rest: 'Was folgt, ist keine Option.',
    exitCodes: {
      done: 'Erledigt, oder das laufende Parlour erledigt es.',
      failed: 'Es ging nicht.',
      wrong: 'Die Wörter wurden nicht verstanden.',
    },
    problem: {
      unknown: (option: string) => `Die Option ${option} kennt Parlour nicht.`,
      meant: (option: string) => `Meinten Sie ${option}?`,
      help: '„parlour --help“ zeigt, was es gibt.',
      valueMissing: (option: string) => `Auf ${option} muss ein Name folgen.`,
      valueUnwanted: (option: string) => `Zu ${option} gehört kein Wert.`,
      notAlone: (option: string) =>
        `Zu ${option} gehört weder ein Meeting noch eine andere Aktion.`,
      severalWords: {
        happened: 'Parlour öffnet ein Meeting auf einmal.',
        todo: 'Setzen Sie einen Namen mit Leerzeichen in Anführungszeichen.',
      },
      profileUnknown: {
        happened: (name: string) => `Kein Hosting heißt „${name}“.`,
        todo: (names: string) => `Es gibt: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `Mehrere Hostings heißen „${name}“.`,
        todo: 'Geben Sie einem davon in den Einstellungen einen anderen Namen.',
      },
    },
    links: {
      installed: 'Links und Linkdateien werden jetzt mit Parlour geöffnet.',
      removed: 'Links und Linkdateien werden nicht mehr mit diesem Parlour geöffnet.',
      bySystem:
        'Ein Paket hat Parlour für alle auf diesem Computer installiert; entfernen Sie das Paket, um das zu ändern.',
      elsewhere: 'Links sind für ein Parlour an einem anderen Ort eingetragen.',
      notHere: 'Auf diesem System macht das die Installation von Parlour.',
      failed: 'Das System hat das nicht übernommen.',
      noScreen: {
        happened: 'Ohne Desktop kann Parlour das nicht.',
        todo: 'Starten Sie es in einem Terminal des Desktops, auf dem Sie Parlour benutzen.',
      },
    },
  },
};
