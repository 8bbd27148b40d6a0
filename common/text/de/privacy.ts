import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

const storageProblem: (typeof source)['storageProblem'] = {
  running: {
    happened: (about) => `Auf ${about} läuft ein Meeting.`,
    todo: 'Verlassen Sie es und löschen Sie dann noch einmal.',
  },
  failed: {
    happened: () => 'Was Meetings auf diesem Computer hinterlassen haben, ließ sich nicht ansehen.',
    todo: 'Schließen Sie die Einstellungen und öffnen Sie sie wieder.',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: 'Ihre Meetings',
    remember: 'Meetings merken',
    rememberHelp:
      'Das Startfenster führt die Meetings auf, denen Sie beigetreten sind, nur auf diesem Computer. Ausgeschaltet kommt nichts Neues hinzu; was da ist, bleibt, bis Sie es löschen. Üblich ist: an.',
    clear: 'Löschen…',
    clearTitle: '„Ihre Meetings“ löschen?',
    clearCount: (count: number) =>
      plural(count, {
        one: '# Meeting wird vergessen, auch wenn es angeheftet ist.',
        other: '# Meetings werden vergessen, auch die angehefteten.',
      }),
    clearNow: 'Meetings löschen',
    nothingToClear: 'Es gibt keine Meetings zu vergessen.',
    cleared: (count: number) =>
      plural(count, { one: '# Meeting vergessen', other: '# Meetings vergessen' }),
    undo: 'Rückgängig',
    close: 'Schließen',
    outside: 'Wer sonst von Ihren Meetings erfährt',
    outsideWhy:
      'Die Seite eines Meetings kann andere Server um Dinge bitten. Parlour bittet sie, es zu lassen; ein veränderter Server tut es vielleicht trotzdem.',
    thirdParties: 'Andere Server in Meetings',
    thirdPartiesHelp:
      'Die Seite darf außer ihrem eigenen andere Server fragen, nach Bildern von Personen oder nach Kalendern. Diese erfahren Ihre Netzwerkadresse. Üblich ist: aus.',
    analytics: 'Statistik über Meetings',
    analyticsHelp:
      'Die Seite darf den Diensten, die ihre Betreiber gewählt haben, melden, wie das Meeting lief. Dafür muss auch „Andere Server in Meetings“ an sein. Üblich ist: aus.',
    gravatar: 'Bilder von Gravatar',
    gravatarHelp:
      'Die Seite darf gravatar.com nach Bildern fragen, die zu E-Mail-Adressen gehören. Dafür muss auch „Andere Server in Meetings“ an sein. Üblich ist: aus.',
    sets: (key: string) => `Bei Jitsi heißt das: ${key}`,
    storage: 'Was Meetings auf diesem Computer hinterlassen haben',
    storageWhy:
      'Server legen auf diesem Computer etwas ab: Cookies, Anmeldungen, Einstellungen ihrer Seite. Jedes Hosting hat dafür seinen eigenen Platz.',
    hosting: 'Hosting',
    size: 'Größe',
    noStorage: 'Meetings haben noch nichts hinterlassen.',
    looking: 'Wird ermittelt…',
    clearStorage: 'Löschen…',
    clearStorageFor: (hosting: string) => `Daten von ${hosting} löschen…`,
    clearStorageTitle: (hosting: string) =>
      `Löschen, was Meetings auf „${hosting}“ hinterlassen haben?`,
    clearStorageMeans:
      'Cookies und Einstellungen der Seite des Servers werden entfernt, und vielleicht müssen Sie sich neu anmelden. Ihre Meetings, Schlüssel und Einstellungen in Parlour bleiben.',
    jaasWarning:
      'JaaS zählt einen geleerten Computer als neue Person: Auf der Rechnung des Kontos kann ein Monatsnutzer mehr stehen.',
    clearStorageNow: 'Löschen',
    storageCleared: (hosting: string) =>
      `Was Meetings auf „${hosting}“ hinterlassen haben, ist entfernt.`,
    kept: 'Was Parlour behält',
    keptWhere: (folder: string) =>
      `Parlour bewahrt Ihre Einstellungen, Ihre Hostings, „Ihre Meetings“ und ein kurzes Protokoll in ${folder} auf. Private Schlüssel und gemeinsame Geheimnisse liegen im Schlüsselbund Ihres Systems, Tickets werden nie aufbewahrt, und an die Macher von Parlour wird nichts gesendet.`,
  },
};
