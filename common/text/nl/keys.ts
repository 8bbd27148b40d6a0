import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `“${about}”` : 'Dit bestand');
const howToMakeOne =
  'Maak er een met: ssh-keygen -t rsa -b 4096 -m PEM. Geef daarna de publieke helft aan je server.';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'Er is nog geen sleutel.',
    todo: 'Plak de privésleutel, of kies het bestand.',
  },
  'too-large': {
    happened: () => 'Deze tekst is veel te lang voor een sleutel.',
    todo: 'Plak alleen de sleutel, van de BEGIN-regel tot en met de END-regel.',
  },
  binary: {
    happened: () => 'Dit is geen tekst, en geen sleutel die Parlour kan lezen.',
    todo: 'Kies het bestand met de privésleutel; de naam eindigt vaak op .pem, .pk of .key.',
  },
  'web-page': {
    happened: () => 'Dit is een webpagina, geen sleutel.',
    todo: 'Download het sleutelbestand zelf; misschien moet je eerst inloggen.',
  },
  'one-line': {
    happened: () => 'Dit lijkt op een wachtwoord of een gedeeld geheim, niet op een privésleutel.',
    todo: 'Plak de hele privésleutel; die heeft zo’n 30 tot 50 regels.',
  },
  'not-a-key': {
    happened: () => 'In deze tekst staat geen privésleutel.',
    todo: 'Zoek een deel dat begint met BEGIN PRIVATE KEY of BEGIN RSA PRIVATE KEY.',
  },
  'frame-missing': {
    happened: () => 'De eerste en de laatste regel van deze sleutel ontbreken.',
    todo: 'Kopieer alles, met de BEGIN-regel en de END-regel erbij.',
  },
  damaged: {
    happened: () => 'Deze sleutel is onvolledig of beschadigd.',
    todo: 'Kopieer hem opnieuw, helemaal, of kies in plaats daarvan het bestand.',
  },
  'two-keys': {
    happened: () => 'Hier staat meer dan één privésleutel.',
    todo: 'Geef Parlour alleen de sleutel die bij dit profiel hoort.',
  },
  'public-key': {
    happened: () => 'Dit is de publieke helft van een sleutel.',
    todo: 'Kies de privésleutel: het bestand met dezelfde naam zonder .pub, of met PRIVATE in de eerste regel.',
  },
  certificate: {
    happened: () => 'Dit is een certificaat, geen privésleutel.',
    todo: 'Kies het bestand met PRIVATE KEY in de eerste regel.',
  },
  'certificate-request': {
    happened: () => 'Dit is een aanvraag voor een certificaat, geen privésleutel.',
    todo: 'Kies de sleutel waarmee de aanvraag is gemaakt.',
  },
  openssh: {
    happened: () => 'Deze sleutel heeft de eigen indeling van OpenSSH.',
    todo: 'Zet een kopie van het bestand om met: ssh-keygen -p -m PEM -f KOPIE. Kies daarna de kopie.',
  },
  putty: {
    happened: () => 'Deze sleutel heeft de eigen indeling van PuTTY.',
    todo: 'Open hem in PuTTYgen, kies “Conversions”, “Export OpenSSH key”, en zet het resultaat om met: ssh-keygen -p -m PEM -f KOPIE.',
  },
  pgp: {
    happened: () => 'Dit is een PGP-sleutel of -bericht.',
    todo: 'Kies de RSA-privésleutel die je voor vergaderingen hebt gemaakt.',
  },
  jwk: {
    happened: () => 'Deze sleutel is als JSON (JWK) geschreven.',
    todo: 'Exporteer hem als PEM op de plek waar je hem hebt gevonden.',
  },
  jwt: {
    happened: () => 'Dit is een ticket (JWT), niet de sleutel die tickets ondertekent.',
    todo: 'Plak de privésleutel; Parlour maakt de tickets zelf.',
  },
  pkcs12: {
    happened: () => 'Dit is een PKCS #12-container (.p12 of .pfx).',
    todo: 'Haal de sleutel eruit met: openssl pkcs12 -nocerts -in BESTAND -out key.pem.',
  },
  ec: {
    happened: () =>
      'Dit is een sleutel op een elliptische kromme; tickets hebben een RSA-sleutel nodig.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'Dit is een Ed25519-sleutel; tickets hebben een RSA-sleutel nodig.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'Deze RSA-sleutel is beperkt tot PSS-handtekeningen, en die controleren vergaderservers niet.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'Dit is een DSA-sleutel; tickets hebben een RSA-sleutel nodig.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () =>
      'Met dit soort privésleutel zijn tickets niet te ondertekenen; daarvoor is een RSA-sleutel nodig.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `Deze sleutel heeft ${about} bits, te weinig om veilig te zijn.`
        : 'Deze sleutel heeft minder dan 2048 bits, te weinig om veilig te zijn.',
    todo: 'Maak er een met 2048 bits of meer; JaaS raadt 4096 aan.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `Deze sleutel heeft ${about} bits, meer dan servers accepteren.`
        : 'Deze sleutel heeft meer dan 8192 bits, meer dan servers accepteren.',
    todo: 'Maak er een met 4096 bits.',
  },
  'passphrase-needed': {
    happened: () => 'Deze sleutel is beveiligd met een wachtwoordzin.',
    todo: 'Typ de wachtwoordzin; Parlour gebruikt die één keer en bewaart die niet.',
  },
  'passphrase-wrong': {
    happened: () => 'Deze wachtwoordzin opent de sleutel niet.',
    todo: 'Typ hem opnieuw; hoofdletters en kleine letters tellen mee.',
  },
  'encryption-unsupported': {
    happened: () => 'Deze sleutel is versleuteld op een manier die Parlour niet kan openen.',
    todo: 'Sla hem op met gangbare versleuteling: openssl rsa -aes256 -traditional -in BESTAND -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} is er niet meer.`,
    todo: 'Kies het bestand opnieuw.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} kan niet worden gelezen.`,
    todo: 'Controleer of je het mag lezen, of plak in plaats daarvan de sleutel.',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)} is een map.`,
    todo: 'Kies het sleutelbestand dat erin staat.',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)} is een pipe tussen programma’s, geen bestand.`,
    todo: 'Sla de sleutel op in een gewoon bestand, of plak hem.',
  },
  'file-is-device': {
    happened: (about) => `${file(about)} is een apparaat, geen bestand.`,
    todo: 'Kies een gewoon bestand, of plak de sleutel.',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)} is een socket van een programma, geen bestand.`,
    todo: 'Kies een gewoon bestand met de sleutel erin.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} is leeg.`,
    todo: 'Download de sleutel of sla hem opnieuw op.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} is veel te groot voor een sleutel.`,
    todo: 'Kies het sleutelbestand; dat is maar een paar kilobyte.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} kon niet op tijd worden gelezen.`,
    todo: 'Staat het op een netwerkschijf, kopieer het dan eerst naar deze computer.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} bevat geen van de namen die Parlour kent.`,
    todo: 'Noem ze JAAS_APP_ID, JAAS_KID en JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'Je sleutelhanger is vergrendeld.',
    todo: 'Probeer het opnieuw en typ het wachtwoord als je systeem erom vraagt.',
  },
  unavailable: {
    happened: () => 'Op deze computer is geen sleutelhanger die Parlour kan bereiken.',
    todo: 'Installeer op Linux GNOME Keyring (gnome-keyring) of KWallet (kwalletmanager) en log opnieuw in, of gebruik de sleutel alleen voor deze sessie.',
  },
  denied: {
    happened: () => 'Je systeem liet Parlour de sleutelhanger niet gebruiken.',
    todo: 'Probeer het opnieuw en sta het toe als ernaar wordt gevraagd.',
  },
  slow: {
    happened: () => 'De sleutelhanger antwoordt niet.',
    todo: 'Vraagt je systeem om een wachtwoord, typ het dan; probeer het daarna opnieuw.',
  },
  damaged: {
    happened: () =>
      'Wat de sleutelhanger voor dit profiel bevat, is niet de sleutel die is opgeslagen.',
    todo: 'Sla de sleutel opnieuw op.',
  },
  removed: {
    happened: () => 'De sleutel van dit profiel is uit de sleutelhanger verwijderd.',
    todo: 'Sla de sleutel opnieuw op.',
  },
  'missing-module': {
    happened: () => 'Het deel van Parlour dat de sleutelhanger gebruikt, ontbreekt.',
    todo: 'Installeer Parlour opnieuw, of gebruik de sleutel alleen voor deze sessie.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'Er is nog geen AppID.',
    todo: 'Kopieer hem van de pagina “API keys” in de JaaS-console (jaas.8x8.vc).',
  },
  'app-id-address': {
    happened: () => 'Dit is een webadres, geen AppID.',
    todo: 'Kopieer alleen het deel dat begint met vpaas-magic-cookie-, tot aan de volgende schuine streep.',
  },
  'app-id-unreadable': {
    happened: () =>
      'Dit is geen AppID: die bestaat uit vpaas-magic-cookie- en daarna cijfers en letters van a tot f.',
    todo: 'Kopieer hem opnieuw van de pagina “API keys” in de JaaS-console (jaas.8x8.vc).',
  },
  'app-id-sample': {
    happened: () => 'Deze AppID is het voorbeeld uit de documentatie van 8x8.',
    todo: 'Kopieer je eigen AppID van de pagina “API keys” in de JaaS-console (jaas.8x8.vc).',
  },
  'key-id-missing': {
    happened: () => 'Er is nog geen sleutel-ID.',
    todo: 'Kopieer die van de pagina “API keys” in de JaaS-console (jaas.8x8.vc); het is het deel achter de schuine streep.',
  },
  'key-id-address': {
    happened: () => 'Dit is een webadres, geen sleutel-ID.',
    todo: 'Kopieer de ID die naast je sleutel staat op de pagina “API keys” in de JaaS-console (jaas.8x8.vc).',
  },
  'key-id-unreadable': {
    happened: () => 'Dit is geen sleutel-ID: die is kort, zoals 0a1b2c.',
    todo: 'Kopieer die opnieuw van de pagina “API keys” in de JaaS-console (jaas.8x8.vc).',
  },
  'key-id-sample': {
    happened: () => 'Deze sleutel-ID is het voorbeeld uit de documentatie van 8x8.',
    todo: 'Kopieer je eigen sleutel-ID van de pagina “API keys” in de JaaS-console (jaas.8x8.vc).',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about
        ? `Deze sleutel hoort bij een andere AppID, ${about}.`
        : 'Deze sleutel hoort bij een andere AppID.',
    todo: 'Kopieer de AppID en de sleutel-ID van dezelfde regel in de JaaS-console.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
