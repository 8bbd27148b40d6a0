import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `Es gilt für ${named(about, 'subject')}, ist von ${named(about, 'issuer')}, gültig von ` +
  `${named(about, 'from')} bis ${named(about, 'until')}, SHA-256 ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `Der Name führt zu ${named(about, 'addresses')}.` },
  'name-is-address': {
    happened: () => 'Der Server ist als Zahl angegeben, darum braucht es keinen Namen.',
  },
  'name-by-proxy': {
    happened: (about) => `Der Proxy ${named(about, 'proxy')} schlägt den Namen nach.`,
  },
  'name-unknown': {
    happened: () => 'Zu diesem Namen gehört keine Adresse.',
    todo: () =>
      'Prüfen Sie die Schreibweise; einen Namen Ihres eigenen Netzes findet man nur dort oder über dessen VPN.',
  },
  'name-server-silent': {
    happened: () => 'Das Netz hat nicht gesagt, welche Adresse zu diesem Namen gehört.',
    todo: () => 'Prüfen Sie das Netz und seinen Nameserver (DNS), dann prüfen Sie noch einmal.',
  },
  offline: {
    happened: () => 'Dieser Computer hat kein Netz.',
    todo: () => 'Verbinden Sie ihn, dann prüfen Sie noch einmal.',
  },
  'connection-stands': { happened: () => 'Der Server nimmt Verbindungen an.' },
  'connection-by-proxy': {
    happened: (about) =>
      `Der Server nimmt Verbindungen an, über den Proxy ${named(about, 'proxy')}.`,
  },
  'connection-refused': {
    happened: () => 'Der Computer an dieser Adresse nimmt auf diesem Port keine Verbindung an.',
    todo: () =>
      'Prüfen Sie den Port und ob der Webserver läuft, und lassen Sie TCP 443 durch die Firewall.',
  },
  'connection-reset': {
    happened: () => 'Die Verbindung wurde sofort abgebrochen.',
    todo: () =>
      'Etwas auf dem Weg lässt sie nicht durch: Prüfen Sie Firewall, Proxy und Lastverteiler.',
  },
  'connection-timed-out': {
    happened: () => 'An dieser Adresse antwortet nichts.',
    todo: () => 'Prüfen Sie, ob der Server an ist und seine Firewall TCP 443 durchlässt.',
  },
  'connection-silent': {
    happened: () => 'Der Server nimmt Verbindungen an und sagt dann nichts.',
    todo: () => 'Prüfen Sie den Port; ist es der richtige, starten Sie den Webserver neu.',
  },
  'connection-unreachable': {
    happened: () => 'Von hier führt kein Weg zu dieser Adresse.',
    todo: () =>
      'Prüfen Sie das Netz; ein Server Ihres eigenen Netzes braucht vielleicht dessen VPN.',
  },
  'connection-blocked': {
    happened: () => 'Dieser Computer oder seine Verwaltung blockiert die Verbindung.',
    todo: () => 'Lassen Sie Parlour durch die Firewall oder das Schutzprogramm.',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium verbindet sich auf diesem Port mit keinem Webserver.',
    todo: () =>
      'Lassen Sie den Server auf 443 hören oder auf einem anderen Port, den Webserver benutzen.',
  },
  'connection-failed': {
    happened: (about) => `Die Verbindung schlug fehl (${named(about, 'error')}).`,
    todo: () => 'Prüfen Sie das Netz, dann prüfen Sie noch einmal.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'Der Proxy, den das System nennt, ließ sich nicht benutzen.'
        : `Der Proxy ${about['proxy']} ließ sich nicht benutzen.`,
    todo: () => 'Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems.',
  },
  'proxy-sign-in': {
    happened: () => 'Der Proxy will einen Namen und ein Passwort.',
    todo: () => 'Bitten Sie seine Verwaltung, diesen Server ohne beides durchzulassen.',
  },

  'certificate-sound': { happened: (about) => `Dieser Computer vertraut ihm. ${whole(about)}` },
  'certificate-trusted': { happened: () => 'Dieser Computer vertraut dem Zertifikat.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        one: 'Das Zertifikat läuft in # Tag ab.',
        other: 'Das Zertifikat läuft in # Tagen ab.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'Erneuern Sie es jetzt und sehen Sie nach, warum das nicht von selbst geschah.',
  },
  'certificate-expired': {
    happened: (about) => `Das Zertifikat ist abgelaufen. ${whole(about)}`,
    todo: () =>
      'Erneuern Sie es; liegt das Datum noch in der Zukunft, stellen Sie die Uhr dieses Computers.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `Das Zertifikat ist noch nicht gültig. ${whole(about)}`,
    todo: () =>
      'Prüfen Sie zuerst die Uhr dieses Computers, dann die des Computers, der es ausgestellt hat.',
  },
  'certificate-self-signed': {
    happened: (about) => `Der Server hat sein Zertifikat selbst signiert. ${whole(about)}`,
    todo: () =>
      'Besorgen Sie eines, dem jeder Computer vertraut; oder vergleichen Sie den Fingerabdruck auf dem Server und installieren Sie das Zertifikat in diesem System.',
  },
  'certificate-name': {
    happened: (about) =>
      `Das Zertifikat gilt für ${named(about, 'names')} und nicht für ${named(about, 'host')}. ${whole(about)}`,
    todo: () => 'Benutzen Sie den Namen, für den es gilt, oder besorgen Sie eines für diesen.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `Der Server schickt sein Zertifikat ohne das, das für es bürgt. ${whole(about)}`,
    todo: () => 'Lassen Sie den Webserver die ganze Kette schicken: fullchain.pem statt cert.pem.',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `Das Zertifikat hat eine Stelle ausgestellt, die dieser Computer nicht kennt. ${whole(about)}`,
    todo: () =>
      'Installieren Sie das Zertifikat dieser Stelle in diesem System oder besorgen Sie eines, dem jeder Computer vertraut.',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `Niemand, den dieser Computer kennt, bürgt für das Zertifikat. ${whole(about)}`,
    todo: () =>
      'Entweder lässt der Server einen Teil der Kette weg, oder die Stelle muss in diesem System installiert werden.',
  },
  'certificate-revoked': {
    happened: (about) => `Das Zertifikat wurde widerrufen. ${whole(about)}`,
    todo: () => 'Geben Sie dort nichts ein; die Betreiber des Servers brauchen ein neues.',
  },
  'certificate-weak': {
    happened: (about) => `Signatur oder Schlüssel des Zertifikats sind zu schwach. ${whole(about)}`,
    todo: () => 'Besorgen Sie ein neues, mit SHA-256 und einem Schlüssel von mindestens 2048 Bit.',
  },
  'certificate-refused': {
    happened: (about) => `Chromium lehnt das Zertifikat ab (${named(about, 'error')}).`,
    todo: () => 'Besorgen Sie ein neues von einer Stelle, der jeder Computer vertraut.',
  },
  'tls-too-old': {
    happened: () => 'Der Server kennt nur Verschlüsselungen, die nicht mehr sicher sind.',
    todo: () => 'Lassen Sie ihn TLS 1.2 und 1.3 sprechen.',
  },
  'tls-none': {
    happened: () => 'Auf diesem Port antwortet etwas, aber ohne Verschlüsselung.',
    todo: () => 'Prüfen Sie den Port: Meetings brauchen https, meist auf 443.',
  },
  'tls-client-certificate': {
    happened: () => 'Der Server will ein Zertifikat von Ihnen, das Meetings nicht zeigen können.',
    todo: () => 'Lassen Sie ihn auf diesem Host keines verlangen.',
  },
  'tls-failed': {
    happened: (about) =>
      `Auf eine Verschlüsselung konnte man sich nicht einigen (${named(about, 'error')}).`,
    todo: () => 'Prüfen Sie die TLS-Einstellungen des Webservers.',
  },

  'redirect-none': { happened: () => 'Unter dieser Adresse antwortet der Server selbst.' },
  'redirect-path': {
    happened: (about) => `Der Server leitet weiter nach ${named(about, 'path')}.`,
    todo: () => 'Nehmen Sie den Pfad, der dorthin führt, in die Adresse dieses Profils auf.',
  },
  'redirect-host': {
    happened: (about) => `Der Server leitet weiter nach ${named(about, 'host')}.`,
    todo: () =>
      'Sind die Meetings dort, nehmen Sie jene Adresse in dieses Profil; ist es eine Anmeldeseite, nehmen Sie Jitsi davon aus.',
  },
  'redirect-http': {
    happened: () => 'Der Server leitet auf http weiter, wo nichts verschlüsselt ist.',
    todo: () => 'Lassen Sie ihn http auf https weiterleiten und nie zurück.',
  },
  'redirect-loop': {
    happened: () => 'Der Server leitet im Kreis weiter.',
    todo: () =>
      'Suchen Sie zwei Weiterleitungen, die einander aufheben, im Webserver und im Proxy davor.',
  },

  'sign-in-none': { happened: () => 'Vor Jitsi fragt nichts nach einem Passwort.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'Der Webserver fragt vor allem anderen nach Namen und Passwort.'
        : `Der Webserver fragt vor allem anderen nach Namen und Passwort: „${about['realm']}“.`,
    todo: () =>
      'Meetings können beides nicht angeben; lassen Sie Jitsi selbst fragen (geschützte Domain oder Tickets).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'An der Stelle von Jitsi antwortet eine Seite, die nach einem Passwort fragt.'
        : `An der Stelle von Jitsi antwortet eine Seite, die nach einem Passwort fragt: „${about['title']}“.`,
    todo: () =>
      'Melden Sie sich in einem Browser beim Netz an; gehört die Seite dem Server, nehmen Sie Jitsi davon aus.',
  },
  'sign-in-portal': {
    happened: () => 'Das Netz will, dass Sie sich erst anmelden.',
    todo: () =>
      'Öffnen Sie in einem Browser irgendeine Seite, melden Sie sich dort an und prüfen Sie noch einmal.',
  },
};
