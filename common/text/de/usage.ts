import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: 'Nutzung',
    about:
      'Was in Ihren Meetings zusammenkam, Monat für Monat, wie dieser Computer es gezählt hat.',
    empty: 'Noch ist nichts gezählt. Der erste Monat erscheint hier nach Ihrem ersten Meeting.',
    off: 'Das Zählen ist unter Einstellungen, Datenschutz ausgeschaltet. Was vorher gezählt wurde, bleibt, bis Sie es löschen.',
    failed: {
      happened: 'Was gezählt wurde, ließ sich nicht lesen.',
      todo: 'Schließen Sie die Einstellungen und öffnen Sie sie wieder.',
    },
    hosting: 'Hosting',
    all: 'Alle Hostings',
    visited: 'Nicht eingerichtete Server',
    removed: 'Entfernte Hostings',
    measure: 'Anzeigen',
    measures: {
      minutes: { name: 'Meine Minuten', help: 'Ihre eigene Zeit in Meetings.' },
      personMinutes: {
        name: 'Minuten aller',
        help: 'Die Minuten aller in Ihren Meetings zusammen, solange Sie dabei waren.',
      },
      people: {
        name: 'Personen',
        help: 'Verschiedene Personen, die Sie getroffen haben, und Sie. Wer Sie auf zwei Hostings trifft, zählt auf jedem.',
      },
      meetings: { name: 'Meetings', help: 'Meetings, denen Sie beigetreten sind.' },
    },
    month: 'Monat',
    table: (measure: string) => `${measure}, nach Monat`,
    totals: 'Alle diese Monate zusammen',
    peak: 'Meiste Personen zugleich',
    jaas: 'JaaS-Nutzer und Ihr Tarif',
    jaasUsers: 'Nutzer',
    jaasCost: 'Kosten',
    ofPlan: (people: string, included: string) => `${people} von ${included}`,
    soFar: (month: string) => `${month}, bisher`,
    estimate:
      'Schätzung nach dem, was dieser Computer gesehen hat: Meetings anderer fehlen darin. Tarif und Preise sind die von „Was würde es kosten?“.',
    use: 'Diese Zahlen übernehmen',
    useHelp: (month: string) => `Trägt ${month} bei „Was würde es kosten?“ ein.`,
    noMonth:
      'Nach einem vollen Monat lassen sich seine Zahlen bei „Was würde es kosten?“ übernehmen.',
    save: 'Als CSV speichern…',
    saved: (file: string) => `Gespeichert: ${file}`,
    notSaved: {
      happened: 'Die Datei ließ sich nicht speichern.',
      todo: 'Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Laufwerk.',
    },
    saving: { title: 'Nutzung speichern', kind: 'Tabelle (CSV)', file: 'Parlour-Nutzung' },
    clear: 'Nutzung löschen…',
    clearTitle: 'Nutzung löschen?',
    clearMeans: (months: number) =>
      plural(months, {
        one: 'Was in # Monat gezählt wurde, wird von diesem Computer entfernt. Es lässt sich nicht zurückholen.',
        other:
          'Was in # Monaten gezählt wurde, wird von diesem Computer entfernt. Es lässt sich nicht zurückholen.',
      }),
    clearNow: 'Nutzung löschen',
    cleared: 'Nutzung gelöscht.',
    count: 'Minuten und Personen von Meetings auf diesem Computer zählen',
    countHelp:
      '„Nutzung“ unter Einstellungen, Hosting zeigt sie Monat für Monat. Namen werden nicht aufbewahrt, und es wird nichts irgendwohin gesendet. Ausgeschaltet wird nichts Neues gezählt; was da ist, bleibt, bis Sie es löschen. Üblich ist: an.',
  },
};
