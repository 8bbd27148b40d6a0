import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'Ein Paket hat Parlour schon für alle hinzugefügt.',
    todo: 'Benutzen Sie dieses Parlour oder entfernen Sie zuerst das Paket.',
  },
  'foreign-entry': {
    happened:
      'Es gibt schon einen Menüeintrag namens parlour.desktop, den Parlour nicht geschrieben hat.',
    todo: 'Verschieben Sie ihn aus .local/share/applications in Ihrem persönlichen Ordner und versuchen Sie es erneut.',
  },
  'no-xdg-mime': {
    happened: 'Diesem System fehlt xdg-mime, mit dem Programme für Links gewählt werden.',
    todo: 'Installieren Sie das Paket xdg-utils und versuchen Sie es erneut.',
  },
  'not-written': {
    happened: 'Nicht alles ließ sich in Ihren persönlichen Ordner schreiben.',
    todo: 'Prüfen Sie, ob der Datenträger Platz hat und Sie schreiben lässt, und versuchen Sie es erneut.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: '.meeting-Dateien öffnen sich mit Parlour.',
      theirs: (program: string) => `.meeting-Dateien öffnen sich mit ${program}.`,
      nobody: 'Kein Programm öffnet .meeting-Dateien.',
      someone: 'Das System sagt nicht, was .meeting-Dateien öffnet.',
      claim: '.meeting-Dateien mit Parlour öffnen',
      decides:
        'Darüber entscheiden die Systemeinstellungen. Suchen Sie dort nach „Standard-Apps“ und wählen Sie Parlour für .meeting-Dateien.',
    },
    none: 'Parlour ist noch nicht im Menü dieses Computers. Das Hinzufügen ändert nur Ihre eigenen Einstellungen und lässt sich zurücknehmen.',
    installed: 'Parlour ist in Ihrem Menü und für Links und .meeting-Dateien eingetragen.',
    system: 'Ein Paket hat Parlour für alle auf diesem Computer installiert.',
    elsewhere:
      'Ihr Menü und Ihre Links starten ein Parlour an einem anderen Ort. Wurde es verschoben, fügen Sie es erneut hinzu.',
    add: 'Parlour zum Menü und zu den Links dieses Computers hinzufügen',
    addAgain: 'Erneut hinzufügen',
    takeAway: 'Wieder entfernen',
    problem,
  },
  menuEntry: {
    comment: 'Jitsi-Meetings auf dem Server Ihrer Wahl',
    newMeeting: 'Neues Meeting',
    settings: 'Einstellungen',
    file: 'Parlour-Meeting',
  },
};
