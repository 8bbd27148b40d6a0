import type { meetingSettingsText as source } from '../en/meeting-settings.ts';

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `„${about}“ ist größer als 64 Kilobyte.`,
    todo: 'Wählen Sie ein kleineres Bild: Für ein Logo reichen 400 mal 200 Pixel.',
  },
  'not-a-picture': {
    happened: (about) => `„${about}“ ist kein Bild, das Parlour zeigen kann.`,
    todo: 'Wählen Sie eine PNG-, JPEG-, WebP- oder SVG-Datei.',
  },
  unreadable: {
    happened: (about) => `„${about}“ ist nicht lesbar.`,
    todo: 'Prüfen Sie, ob die Datei noch da ist und ob Sie sie lesen dürfen.',
  },
};

const element: (typeof source)['meetingSettings']['element'] = {
  logo: {
    name: 'Logo in der Ecke',
    why: 'Parlour setzt Ihr Logo an seine Stelle, oder nichts. Ein Server mit eigenem Branding zeigt stattdessen seines, und kein Programm kann das ändern.',
  },
  background: {
    name: 'Hintergrundfarbe',
    why: 'Ihre Farbe gilt. Ein Server mit eigenem Branding zeigt stattdessen seine Farbe oder sein Bild.',
  },
  'product-name': {
    name: 'Name der Seite des Servers',
    why: 'Die Seite nennt sich weiter, wie ihre Betreiber sie genannt haben, aber am Fenster steht nur der Titel von Parlour. Einzelne Sätze im Meeting können den Namen erwähnen.',
  },
  advertising: {
    name: 'Werbung und „powered by“',
    why: 'Beides ist in jedem Meeting ausgeschaltet.',
  },
  invitations: {
    name: 'Einladungsfenster des Servers',
    why: 'Links und Einladungen kopiert Parlour selbst, darum braucht es das Fenster mit dem Namen des Servers nicht.',
  },
  'help-and-download': {
    name: 'Hilfe, Herunterladen, Einbetten und Feedback',
    why: 'Ihre Knöpfe sind aus der Leiste genommen.',
  },
  'open-in-app': {
    name: 'Seite „In der App öffnen“',
    why: 'Sie sind schon in einer App.',
  },
  'closing-page': {
    name: 'Seite nach dem Meeting',
    why: 'Kein Programm kann sie abschalten. Parlour legt selbst auf und schließt das Meeting, bevor die Seite erscheint.',
  },
  'before-meeting': {
    name: 'Hintergrund des Bildschirms vor dem Meeting',
    why: 'Er gehört dem Server. „Nie“ unter „Bildschirm vor dem Meeting“ lässt den Bildschirm weg, wo der Server es zulässt.',
  },
  'legal-links': {
    name: 'Links zu Bedingungen, Datenschutz und Hilfe',
    why: 'Wer den Server betreibt, muss erreichbar sein, darum darf kein Programm sie ändern.',
  },
  wording: {
    name: 'Sätze im Meeting',
    why: 'Sie kommen vom Server, in Ihrer Sprache, wo er sie hat.',
  },
  plan: {
    name: 'Hinweise zum Tarif',
    why: 'JaaS sagt es, wenn der Tarif Ihres Kontos etwas nicht enthält.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: 'Wenn ein Meeting beginnt',
    muted: 'Stumm beitreten',
    mutedHelp: 'Ihr Mikrofon ist aus, bis Sie es einschalten.',
    cameraOff: 'Kamera aus',
    cameraOffHelp: 'Ihre Kamera ist aus, bis Sie sie einschalten.',
    prejoin: 'Bildschirm vor dem Meeting',
    prejoinChoice: { 'as-server': 'Wie der Server es will', always: 'Immer', never: 'Nie' },
    prejoinHelp: {
      'as-server':
        'Jeder Server entscheidet, ob Sie sich sehen, bevor Sie eintreten. Das ist die übliche Wahl.',
      always: 'Sie sehen sich und wählen Kamera und Mikrofon, bevor Sie eintreten.',
      never:
        'Sie sind sofort im Raum. Meetings, die ein Link öffnet, zeigen den Bildschirm trotzdem, außer Sie haben es unter „Links“ erlaubt.',
    },
    quality: 'Qualität',
    qualityChoice: { automatic: 'Automatisch', gentle: 'Schonend', 'audio-only': 'Nur Ton' },
    qualityHelp: {
      automatic: 'Bilder so scharf, wie Computer und Netz es zulassen. Das ist die übliche Wahl.',
      gentle:
        'Für schwache Computer und langsame Netze: höchstens vier Bilder zugleich, Ihres mit 360 Zeilen.',
      'audio-only':
        'Gar keine Bilder: am wenigsten Arbeit für Computer und Netz. Ihre Kamera bleibt aus.',
    },
    look: 'Wie Meetings aussehen',
    logo: 'Ihr Logo',
    logoHelp:
      'Eine PNG-, JPEG-, WebP- oder SVG-Datei von höchstens 64 Kilobyte. Sie erscheint in der Ecke des Meetings, nur auf diesem Computer. Ohne Logo bleibt die Ecke leer.',
    noLogo: 'Kein Logo',
    logoShown: 'Das ist Ihr Logo',
    chooseLogo: 'Bild wählen…',
    removeLogo: 'Logo entfernen',
    logoTaken: (file: string) => `„${file}“ ist jetzt Ihr Logo.`,
    logoRemoved: 'Das Logo ist entfernt.',
    background: 'Hintergrundfarbe',
    backgroundHelp:
      'Hinter den Bildern eines Meetings, nur auf diesem Computer. Üblich ist die des Servers.',
    noBackground: 'Die des Servers',
    resetBackground: 'Wie der Server sie hat',
    branding: 'Was Parlour ändert und was ein Server behält',
    part: 'Teil des Meetings',
    checked: (date: string) => `Nachgesehen in Quelltext und Handbuch von Jitsi am ${date}:`,
    outcome: {
      removed: 'entfernt',
      replaced: 'Ihres stattdessen',
      hidden: 'nie gezeigt',
      server: 'Server entscheidet',
      kept: 'bleibt',
      absent: 'dort keines',
    },
    element,
  },
};
