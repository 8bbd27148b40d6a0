import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `„${about}“` : 'Diese Datei');
const howToMakeOne =
  'Erzeugen Sie einen mit: ssh-keygen -t rsa -b 4096 -m PEM. Geben Sie dann Ihrem Server den öffentlichen Teil.';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'Es gibt noch keinen Schlüssel.',
    todo: 'Fügen Sie den privaten Schlüssel ein oder wählen Sie seine Datei.',
  },
  'too-large': {
    happened: () => 'Dieser Text ist viel zu lang für einen Schlüssel.',
    todo: 'Fügen Sie nur den Schlüssel ein, von der BEGIN-Zeile bis zur END-Zeile.',
  },
  binary: {
    happened: () => 'Das ist kein Text und kein Schlüssel, den Parlour lesen kann.',
    todo: 'Wählen Sie die Datei mit dem privaten Schlüssel; ihr Name endet oft auf .pem, .pk oder .key.',
  },
  'web-page': {
    happened: () => 'Das ist eine Webseite, kein Schlüssel.',
    todo: 'Laden Sie die Schlüsseldatei selbst herunter; vielleicht müssen Sie sich erst anmelden.',
  },
  'one-line': {
    happened: () =>
      'Das sieht nach einem Passwort oder gemeinsamen Geheimnis aus, nicht nach einem privaten Schlüssel.',
    todo: 'Fügen Sie den ganzen privaten Schlüssel ein; er hat etwa 30 bis 50 Zeilen.',
  },
  'not-a-key': {
    happened: () => 'In diesem Text ist kein privater Schlüssel.',
    todo: 'Suchen Sie einen Teil, der mit BEGIN PRIVATE KEY oder BEGIN RSA PRIVATE KEY beginnt.',
  },
  'frame-missing': {
    happened: () => 'Die erste und die letzte Zeile dieses Schlüssels fehlen.',
    todo: 'Kopieren Sie ihn ganz, mit BEGIN-Zeile und END-Zeile.',
  },
  damaged: {
    happened: () => 'Dieser Schlüssel ist unvollständig oder beschädigt.',
    todo: 'Kopieren Sie ihn noch einmal ganz oder wählen Sie stattdessen seine Datei.',
  },
  'two-keys': {
    happened: () => 'Hier steht mehr als ein privater Schlüssel.',
    todo: 'Geben Sie Parlour nur den, der zu diesem Profil gehört.',
  },
  'public-key': {
    happened: () => 'Das ist der öffentliche Teil eines Schlüssels.',
    todo: 'Wählen Sie den privaten Schlüssel: die Datei desselben Namens ohne .pub oder mit PRIVATE in der ersten Zeile.',
  },
  certificate: {
    happened: () => 'Das ist ein Zertifikat, kein privater Schlüssel.',
    todo: 'Wählen Sie die Datei mit PRIVATE KEY in der ersten Zeile.',
  },
  'certificate-request': {
    happened: () => 'Das ist ein Antrag auf ein Zertifikat, kein privater Schlüssel.',
    todo: 'Wählen Sie den Schlüssel, mit dem der Antrag erstellt wurde.',
  },
  openssh: {
    happened: () => 'Dieser Schlüssel hat das eigene Format von OpenSSH.',
    todo: 'Wandeln Sie eine Kopie der Datei um: ssh-keygen -p -m PEM -f KOPIE. Wählen Sie dann die Kopie.',
  },
  putty: {
    happened: () => 'Dieser Schlüssel hat das eigene Format von PuTTY.',
    todo: 'Öffnen Sie ihn in PuTTYgen, wählen Sie Conversions, Export OpenSSH key, und wandeln Sie das um: ssh-keygen -p -m PEM -f KOPIE.',
  },
  pgp: {
    happened: () => 'Das ist ein Schlüssel oder eine Nachricht von PGP.',
    todo: 'Wählen Sie den privaten RSA-Schlüssel, den Sie für Meetings erstellt haben.',
  },
  jwk: {
    happened: () => 'Dieser Schlüssel ist als JSON geschrieben (JWK).',
    todo: 'Exportieren Sie ihn dort, wo Sie ihn gefunden haben, als PEM.',
  },
  jwt: {
    happened: () => 'Das ist ein Ticket (JWT), nicht der Schlüssel, der Tickets signiert.',
    todo: 'Fügen Sie den privaten Schlüssel ein; die Tickets erstellt Parlour selbst.',
  },
  pkcs12: {
    happened: () => 'Das ist ein PKCS-#12-Container (.p12 oder .pfx).',
    todo: 'Holen Sie den Schlüssel heraus: openssl pkcs12 -nocerts -in DATEI -out key.pem.',
  },
  ec: {
    happened: () =>
      'Das ist ein Schlüssel auf elliptischer Kurve; Tickets brauchen einen RSA-Schlüssel.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'Das ist ein Ed25519-Schlüssel; Tickets brauchen einen RSA-Schlüssel.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'Dieser RSA-Schlüssel ist auf PSS-Signaturen beschränkt, die Meeting-Server nicht prüfen.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'Das ist ein DSA-Schlüssel; Tickets brauchen einen RSA-Schlüssel.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () =>
      'Ein privater Schlüssel dieser Art kann keine Tickets signieren; sie brauchen einen RSA-Schlüssel.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      `Dieser Schlüssel hat ${about || 'weniger als 2048'} Bit, zu wenig, um sicher zu sein.`,
    todo: 'Erzeugen Sie einen mit 2048 Bit oder mehr; JaaS empfiehlt 4096.',
  },
  'too-long': {
    happened: (about) =>
      `Dieser Schlüssel hat ${about || 'mehr als 8192'} Bit, mehr als Server annehmen.`,
    todo: 'Erzeugen Sie einen mit 4096 Bit.',
  },
  'passphrase-needed': {
    happened: () => 'Eine Passphrase schützt diesen Schlüssel.',
    todo: 'Geben Sie sie ein; Parlour benutzt sie einmal und behält sie nicht.',
  },
  'passphrase-wrong': {
    happened: () => 'Diese Passphrase öffnet den Schlüssel nicht.',
    todo: 'Geben Sie sie noch einmal ein; Groß- und Kleinschreibung zählt.',
  },
  'encryption-unsupported': {
    happened: () =>
      'Dieser Schlüssel ist auf eine Art verschlüsselt, die Parlour nicht öffnen kann.',
    todo: 'Speichern Sie ihn mit gängiger Verschlüsselung: openssl rsa -aes256 -traditional -in DATEI -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} ist nicht mehr da.`,
    todo: 'Wählen Sie die Datei noch einmal.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} ist nicht lesbar.`,
    todo: 'Prüfen Sie, ob Sie die Datei lesen dürfen, oder fügen Sie den Schlüssel ein.',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)} ist ein Ordner.`,
    todo: 'Wählen Sie die Schlüsseldatei darin.',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)} ist eine Leitung zwischen Programmen, keine Datei.`,
    todo: 'Speichern Sie den Schlüssel in einer gewöhnlichen Datei oder fügen Sie ihn ein.',
  },
  'file-is-device': {
    happened: (about) => `${file(about)} ist ein Gerät, keine Datei.`,
    todo: 'Wählen Sie eine gewöhnliche Datei oder fügen Sie den Schlüssel ein.',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)} ist ein Socket eines Programms, keine Datei.`,
    todo: 'Wählen Sie eine gewöhnliche Datei, die den Schlüssel enthält.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} ist leer.`,
    todo: 'Laden oder speichern Sie den Schlüssel noch einmal.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} ist viel zu groß für einen Schlüssel.`,
    todo: 'Wählen Sie die Schlüsseldatei; sie hat nur wenige Kilobyte.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} ließ sich nicht rechtzeitig lesen.`,
    todo: 'Liegt die Datei auf einem Netzlaufwerk, kopieren Sie sie erst auf diesen Computer.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} setzt keinen der Namen, die Parlour kennt.`,
    todo: 'Nennen Sie sie JAAS_APP_ID, JAAS_KID und JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'Ihr Schlüsselbund ist gesperrt.',
    todo: 'Versuchen Sie es noch einmal und geben Sie sein Passwort ein, wenn Ihr System danach fragt.',
  },
  unavailable: {
    happened: () => 'Auf diesem Computer gibt es keinen Schlüsselbund, den Parlour erreicht.',
    todo: 'Installieren Sie unter Linux GNOME Keyring (gnome-keyring) oder KWallet (kwalletmanager) und melden Sie sich neu an, oder benutzen Sie den Schlüssel nur für diese Sitzung.',
  },
  denied: {
    happened: () => 'Ihr System hat Parlour nicht an den Schlüsselbund gelassen.',
    todo: 'Versuchen Sie es noch einmal und wählen Sie „Erlauben“, wenn es fragt.',
  },
  slow: {
    happened: () => 'Der Schlüsselbund antwortet nicht.',
    todo: 'Fragt Ihr System nach einem Passwort, geben Sie es ein; versuchen Sie es dann noch einmal.',
  },
  damaged: {
    happened: () =>
      'Was der Schlüsselbund für dieses Profil enthält, ist nicht der gespeicherte Schlüssel.',
    todo: 'Speichern Sie den Schlüssel noch einmal.',
  },
  removed: {
    happened: () => 'Der Schlüssel dieses Profils wurde aus dem Schlüsselbund entfernt.',
    todo: 'Speichern Sie den Schlüssel noch einmal.',
  },
  'missing-module': {
    happened: () => 'Der Teil von Parlour, der den Schlüsselbund erreicht, fehlt.',
    todo: 'Installieren Sie Parlour noch einmal oder benutzen Sie den Schlüssel nur für diese Sitzung.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'Es gibt noch keine AppID.',
    todo: 'Kopieren Sie sie von der Seite „API keys“ der JaaS-Konsole (jaas.8x8.vc).',
  },
  'app-id-address': {
    happened: () => 'Das ist eine Webadresse, keine AppID.',
    todo: 'Kopieren Sie nur den Teil, der mit vpaas-magic-cookie- beginnt, bis zum nächsten Schrägstrich.',
  },
  'app-id-unreadable': {
    happened: () =>
      'Das ist keine AppID: Die lautet vpaas-magic-cookie- und dann Ziffern und Buchstaben von a bis f.',
    todo: 'Kopieren Sie sie noch einmal von der Seite „API keys“ der JaaS-Konsole (jaas.8x8.vc).',
  },
  'app-id-sample': {
    happened: () => 'Diese AppID ist das Beispiel aus der Dokumentation von 8x8.',
    todo: 'Kopieren Sie Ihre eigene von der Seite „API keys“ der JaaS-Konsole (jaas.8x8.vc).',
  },
  'key-id-missing': {
    happened: () => 'Es gibt noch keine Schlüssel-ID.',
    todo: 'Kopieren Sie sie von der Seite „API keys“ der JaaS-Konsole (jaas.8x8.vc); es ist der Teil nach dem Schrägstrich.',
  },
  'key-id-address': {
    happened: () => 'Das ist eine Webadresse, keine Schlüssel-ID.',
    todo: 'Kopieren Sie die ID, die auf der Seite „API keys“ der JaaS-Konsole (jaas.8x8.vc) neben Ihrem Schlüssel steht.',
  },
  'key-id-unreadable': {
    happened: () => 'Das ist keine Schlüssel-ID: Die ist kurz, etwa 0a1b2c.',
    todo: 'Kopieren Sie sie noch einmal von der Seite „API keys“ der JaaS-Konsole (jaas.8x8.vc).',
  },
  'key-id-sample': {
    happened: () => 'Diese Schlüssel-ID ist das Beispiel aus der Dokumentation von 8x8.',
    todo: 'Kopieren Sie Ihre eigene von der Seite „API keys“ der JaaS-Konsole (jaas.8x8.vc).',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about
        ? `Dieser Schlüssel gehört zu einer anderen AppID, ${about}.`
        : 'Dieser Schlüssel gehört zu einer anderen AppID.',
    todo: 'Kopieren Sie AppID und Schlüssel-ID aus derselben Zeile der JaaS-Konsole.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
