import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'Das ist ein Jitsi-Server.' },
  'script-missing': {
    happened: () => 'Hier gibt es kein external_api.js, das jeder Jitsi-Server hat.',
    todo: () =>
      'Prüfen Sie Adresse und Pfad; stimmen sie, lassen Sie den Webserver das Skript ausliefern.',
  },
  'script-empty': {
    happened: () => 'Die Datei external_api.js ist leer.',
    todo: () => 'Installieren Sie die Webdateien von Jitsi noch einmal.',
  },
  'script-unauthorised': {
    happened: () => 'Der Server will wissen, wer nach seinen Dateien fragt (401).',
    todo: () => 'Lassen Sie alle sie lesen; wer eintreten darf, entscheidet Jitsi selbst.',
  },
  'script-forbidden': {
    happened: () => 'Der Server gibt seine Dateien nicht her (403).',
    todo: () => 'Lassen Sie alle sie lesen und prüfen Sie Listen erlaubter Netze und Länder.',
  },
  'script-too-many': {
    happened: () => 'Der Server sagt, er sei zu oft gefragt worden (429).',
    todo: () =>
      'Warten Sie eine Minute und prüfen Sie noch einmal; bleibt es dabei, erlauben Sie mehr Anfragen.',
  },
  'script-server-error': {
    happened: (about) => `Der Webserver hat einen eigenen Fehler (${status(about)}).`,
    todo: () => 'Welchen, steht in seinem Protokoll.',
  },
  'script-gateway': {
    happened: (about) =>
      `Der vordere Server bekommt von Jitsi dahinter keine Antwort (${status(about)}).`,
    todo: () =>
      'Starten Sie den Webserver von Jitsi und prüfen Sie die Adresse, unter der er erreicht wird.',
  },
  'script-unavailable': {
    happened: () => 'Der Server sagt, dass er gerade nicht antworten kann (503).',
    todo: () => 'Wird er gewartet, warten Sie; sonst steht der Grund in seinem Protokoll.',
  },
  'script-status': {
    happened: (about) => `Der Server antwortet unerwartet (${status(about)}).`,
    todo: () => 'Prüfen Sie Adresse und Pfad dieses Profils.',
  },
  'script-html': {
    happened: () => 'Statt des Skripts von Jitsi kommt eine Webseite.',
    todo: () =>
      'Entweder ist das kein Jitsi-Server, oder sein Webserver antwortet auf alles mit einer Seite: Lassen Sie ihn das Skript ausliefern.',
  },
  'script-not-jitsi': {
    happened: () => 'Hier gibt es eine Datei external_api.js, aber sie ist nicht von Jitsi.',
    todo: () => 'Prüfen Sie Adresse und Pfad dieses Profils.',
  },
  'script-damaged': {
    happened: (about) => `Das Skript von Jitsi hat in Zeile ${named(about, 'line')} einen Fehler.`,
    todo: () =>
      'Installieren Sie die Webdateien von Jitsi noch einmal; vielleicht ist die Datei abgeschnitten.',
  },
  'script-too-big': {
    happened: () => 'Die Datei external_api.js hat mehr als 2 MB; die von Jitsi nie.',
    todo: () => 'Prüfen Sie Adresse und Pfad dieses Profils.',
  },
  'script-cut': {
    happened: () => 'Das Skript brach vor seinem Ende ab.',
    todo: () => 'Prüfen Sie Datenträger und Cache des Webservers und des Proxys davor.',
  },
  'script-too-slow': {
    happened: () => 'Der Server ist da, hat sein Skript aber nicht rechtzeitig geschickt.',
    todo: () => 'Sehen Sie nach, wie ausgelastet der Server ist, dann prüfen Sie noch einmal.',
  },
  'script-failed': {
    happened: (about) => `Das Skript war nicht zu bekommen (${named(about, 'error')}).`,
    todo: () =>
      'Prüfen Sie noch einmal; bleibt es dabei, sehen Sie in das Protokoll des Webservers.',
  },

  'config-found': {
    happened: () => 'Sie ist lesbar und nennt die Adressen dieses Servers.',
  },
  'config-missing': {
    happened: () => 'Es gibt kein config.js, darum kann die Meeting-Seite nicht starten.',
    todo: () => 'Lassen Sie den Webserver es ausliefern.',
  },
  'config-status': {
    happened: (about) => `Der Server gibt sein config.js nicht her (${status(about)}).`,
    todo: () => 'Lassen Sie alle es lesen.',
  },
  'config-html': {
    happened: () => 'Statt config.js kommt eine Webseite.',
    todo: () =>
      'Lassen Sie den Webserver die Datei ausliefern, bevor er mit seiner Seite antwortet.',
  },
  'config-empty': {
    happened: () => 'Die Datei config.js ist leer, darum kann die Meeting-Seite nicht starten.',
    todo: () => 'Schreiben Sie sie neu.',
  },
  'config-too-big': {
    happened: () => 'Die Datei config.js hat mehr als 512 KB, darum hat Parlour sie nicht gelesen.',
    todo: () => 'Prüfen Sie, ob es die richtige Datei ist.',
  },
  'config-cut': {
    happened: () => 'Die Datei config.js brach vor ihrem Ende ab.',
    todo: () => 'Prüfen Sie Datenträger und Cache des Webservers und des Proxys davor.',
  },
  'config-too-slow': {
    happened: () => 'Der Server hat sein config.js nicht rechtzeitig geschickt.',
    todo: () => 'Sehen Sie nach, wie ausgelastet der Server ist, dann prüfen Sie noch einmal.',
  },
  'config-failed': {
    happened: (about) => `Die Datei config.js war nicht zu bekommen (${named(about, 'error')}).`,
    todo: () =>
      'Prüfen Sie noch einmal; bleibt es dabei, sehen Sie in das Protokoll des Webservers.',
  },
  'config-syntax': {
    happened: (about) =>
      `Niemand kann beitreten, solange config.js in Zeile ${named(about, 'line')} einen Fehler hat.`,
    todo: () =>
      'Sehen Sie sich diese Zeile und die davor an: Oft fehlt ein Komma oder ein Anführungszeichen.',
  },
  'config-unreadable': {
    happened: () => 'Die Datei config.js setzt keine lesbare Konfiguration.',
    todo: () => 'Sie muss so beginnen: var config = {',
  },
  'config-no-domain': {
    happened: () => 'Die Datei config.js nennt keine Domain zum Anmelden (hosts.domain).',
    todo: () => 'Setzen Sie sie auf den Host, den Prosody bedient.',
  },
  'config-local-address': {
    happened: (about) =>
      `Laut config.js ist ${named(about, 'name')} unter ${named(about, 'host')}, wo von außen niemand hinkommt.`,
    todo: () => 'Setzen Sie die öffentliche Adresse des Servers; bei Docker ist das PUBLIC_URL.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `Laut config.js wird ${named(about, 'name')} ohne Verschlüsselung erreicht, was Seiten über https nicht dürfen.`,
    todo: () => 'Lassen Sie die Adresse mit https oder wss beginnen.',
  },
  'config-other-host': {
    happened: (about) =>
      `Laut config.js ist ${named(about, 'name')} unter ${named(about, 'host')} und nicht unter ${named(about, 'server')}.`,
    todo: () =>
      'Ist das so gewollt, ist es in Ordnung; sonst setzen Sie die öffentliche Adresse des Servers.',
  },

  'framing-free': {
    happened: () => 'Der Server lässt seine Meetings in anderen Programmen anzeigen.',
  },
  'framing-limited': {
    happened: () =>
      'Der Server lässt seine Meetings nur auf bestimmten Seiten anzeigen; beim Server eines Profils kümmert sich Parlour darum.',
  },
  'framing-unknown': {
    happened: () => 'Die Seite eines Meetings kam nicht.',
    todo: () => 'Lassen Sie den Webserver für jeden Raum mit der Seite von Jitsi antworten.',
  },

  'iframe-api-on': { happened: () => 'Programme wie Parlour dürfen die Meetings steuern.' },
  'iframe-api-off-known': {
    happened: () => 'Für Webseiten ist sie aus; Parlour ist als Programm ausgenommen.',
  },
  'iframe-api-off': {
    happened: () =>
      'Sie ist aus (disableIframeAPI), darum enden Meetings in Webseiten nach fünf Minuten; Parlour ist ausgenommen.',
    todo: () => 'Lassen Sie es so oder lassen Sie auch Webseiten zu.',
  },

  'clock-agrees': {
    happened: () => 'Die Uhren dieses Computers und des Servers stimmen überein.',
  },
  'clock-unknown': { happened: () => 'Der Server sagt nicht, wie spät er es hat.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `Die Uhr des Servers geht gegenüber diesem Computer ${named(about, 'span')} nach.`
        : `Die Uhr des Servers geht gegenüber diesem Computer ${named(about, 'span')} vor.`,
    todo: () =>
      'Stellen Sie die, die falsch geht; beim Erstellen von Tickets rechnet Parlour damit.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `Die Uhr des Servers geht gegenüber diesem Computer ${named(about, 'span')} nach, zu viel für Tickets.`
        : `Die Uhr des Servers geht gegenüber diesem Computer ${named(about, 'span')} vor, zu viel für Tickets.`,
    todo: () => 'Stellen Sie die, die falsch geht.',
  },

  'relay-none': {
    happened: () =>
      'Die Konfiguration nennt keine; vielleicht nennt der Server welche, sobald jemand in einem Meeting ist.',
  },
  'relay-answers': { happened: (about) => `Sie antworten: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `Von ${named(about, 'server')} kam keine Antwort.`,
    todo: () =>
      'Meetings zu zweit nehmen vielleicht einen Umweg; lassen Sie diese Ports auf beiden Seiten durch die Firewall.',
  },

  'version-known': { happened: (about) => `Er nennt sich ${named(about, 'version')}.` },
  'version-unknown': { happened: () => 'Der Server sagt nicht, welche Version er hat.' },
};
