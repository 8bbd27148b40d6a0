import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `« ${about} »` : 'Ce fichier');
const howToMakeOne =
  'Créez-en une avec : ssh-keygen -t rsa -b 4096 -m PEM. Donnez ensuite sa moitié publique à votre serveur.';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'Il n’y a pas encore de clé.',
    todo: 'Collez la clé privée, ou choisissez son fichier.',
  },
  'too-large': {
    happened: () => 'Ce texte est bien trop long pour une clé.',
    todo: 'Collez seulement la clé, de sa ligne BEGIN à sa ligne END.',
  },
  binary: {
    happened: () => 'Ce n’est ni du texte, ni une clé que Parlour sait lire.',
    todo: 'Choisissez le fichier de la clé privée ; son nom se termine souvent par .pem, .pk ou .key.',
  },
  'web-page': {
    happened: () => 'C’est une page web, pas une clé.',
    todo: 'Téléchargez le fichier de clé lui-même ; il faut peut-être vous identifier d’abord.',
  },
  'one-line': {
    happened: () =>
      'Cela ressemble à un mot de passe ou à un secret partagé, pas à une clé privée.',
    todo: 'Collez la clé privée entière ; elle compte environ 30 à 50 lignes.',
  },
  'not-a-key': {
    happened: () => 'Ce texte ne contient pas de clé privée.',
    todo: 'Cherchez une partie qui commence par BEGIN PRIVATE KEY ou BEGIN RSA PRIVATE KEY.',
  },
  'frame-missing': {
    happened: () => 'Il manque la première et la dernière ligne de cette clé.',
    todo: 'Copiez-la en entier, avec la ligne BEGIN et la ligne END.',
  },
  damaged: {
    happened: () => 'Cette clé est incomplète ou abîmée.',
    todo: 'Copiez-la de nouveau, en entier, ou choisissez plutôt son fichier.',
  },
  'two-keys': {
    happened: () => 'Il y a ici plus d’une clé privée.',
    todo: 'Ne donnez à Parlour que celle de ce profil.',
  },
  'public-key': {
    happened: () => 'C’est la moitié publique d’une clé.',
    todo: 'Choisissez la clé privée : le fichier du même nom sans .pub, ou dont la première ligne contient PRIVATE.',
  },
  certificate: {
    happened: () => 'C’est un certificat, pas une clé privée.',
    todo: 'Choisissez le fichier dont la première ligne contient PRIVATE KEY.',
  },
  'certificate-request': {
    happened: () => 'C’est une demande de certificat, pas une clé privée.',
    todo: 'Choisissez la clé avec laquelle la demande a été créée.',
  },
  openssh: {
    happened: () => 'Cette clé est au format propre à OpenSSH.',
    todo: 'Convertissez une copie de son fichier avec : ssh-keygen -p -m PEM -f COPIE. Choisissez ensuite la copie.',
  },
  putty: {
    happened: () => 'Cette clé est au format propre à PuTTY.',
    todo: 'Ouvrez-la dans PuTTYgen, choisissez Conversions, Export OpenSSH key, puis convertissez le résultat avec : ssh-keygen -p -m PEM -f COPIE.',
  },
  pgp: {
    happened: () => 'C’est une clé ou un message PGP.',
    todo: 'Choisissez la clé privée RSA que vous avez créée pour les réunions.',
  },
  jwk: {
    happened: () => 'Cette clé est écrite en JSON (JWK).',
    todo: 'Exportez-la en PEM depuis l’endroit où vous l’avez trouvée.',
  },
  jwt: {
    happened: () => 'C’est un billet (JWT), pas la clé qui signe les billets.',
    todo: 'Collez la clé privée ; Parlour crée les billets lui-même.',
  },
  pkcs12: {
    happened: () => 'C’est un conteneur PKCS #12 (.p12 ou .pfx).',
    todo: 'Extrayez-en la clé avec : openssl pkcs12 -nocerts -in FICHIER -out key.pem.',
  },
  ec: {
    happened: () => 'C’est une clé à courbe elliptique ; les billets demandent une clé RSA.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'C’est une clé Ed25519 ; les billets demandent une clé RSA.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'Cette clé RSA est limitée aux signatures PSS, que les serveurs de réunion ne vérifient pas.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'C’est une clé DSA ; les billets demandent une clé RSA.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () =>
      'Cette clé privée est d’un type qui ne peut pas signer de billets ; il faut une clé RSA.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `Cette clé a ${about} bits, trop peu pour être sûre.`
        : 'Cette clé a moins de 2048 bits, trop peu pour être sûre.',
    todo: 'Créez-en une d’au moins 2048 bits ; JaaS en recommande 4096.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `Cette clé a ${about} bits, plus que les serveurs n’en acceptent.`
        : 'Cette clé a plus de 8192 bits, plus que les serveurs n’en acceptent.',
    todo: 'Créez-en une de 4096 bits.',
  },
  'passphrase-needed': {
    happened: () => 'Une phrase secrète protège cette clé.',
    todo: 'Saisissez la phrase secrète ; Parlour l’utilise une fois et ne la garde pas.',
  },
  'passphrase-wrong': {
    happened: () => 'Cette phrase secrète n’ouvre pas la clé.',
    todo: 'Saisissez-la de nouveau ; majuscules et minuscules comptent.',
  },
  'encryption-unsupported': {
    happened: () => 'Cette clé est chiffrée d’une façon que Parlour ne sait pas ouvrir.',
    todo: 'Enregistrez-la avec un chiffrement courant : openssl rsa -aes256 -traditional -in FICHIER -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} n’est plus là.`,
    todo: 'Choisissez de nouveau le fichier.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} ne peut pas être lu.`,
    todo: 'Vérifiez que vous avez le droit de le lire, ou collez plutôt la clé.',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)} est un dossier.`,
    todo: 'Choisissez le fichier de clé qu’il contient.',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)} est un tube entre programmes, pas un fichier.`,
    todo: 'Enregistrez la clé dans un fichier ordinaire, ou collez-la.',
  },
  'file-is-device': {
    happened: (about) => `${file(about)} est un périphérique, pas un fichier.`,
    todo: 'Choisissez un fichier ordinaire, ou collez la clé.',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)} est un socket de programme, pas un fichier.`,
    todo: 'Choisissez un fichier ordinaire qui contient la clé.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} est vide.`,
    todo: 'Téléchargez ou enregistrez de nouveau la clé.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} est bien trop gros pour une clé.`,
    todo: 'Choisissez le fichier de clé ; il ne fait que quelques kilo-octets.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} n’a pas pu être lu à temps.`,
    todo: 'S’il se trouve sur un lecteur réseau, copiez-le d’abord sur cet ordinateur.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} ne définit aucun des noms que Parlour connaît.`,
    todo: 'Nommez-les JAAS_APP_ID, JAAS_KID et JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'Votre trousseau est verrouillé.',
    todo: 'Réessayez et saisissez son mot de passe quand votre système le demande.',
  },
  unavailable: {
    happened: () => 'Cet ordinateur n’a pas de service de trousseau que Parlour puisse atteindre.',
    todo: 'Sous Linux, installez GNOME Keyring (gnome-keyring) ou KWallet (kwalletmanager) et rouvrez votre session, ou utilisez la clé jusqu’à la fermeture de Parlour.',
  },
  denied: {
    happened: () => 'Votre système n’a pas laissé Parlour utiliser le trousseau.',
    todo: 'Réessayez et choisissez Autoriser quand il le demande.',
  },
  slow: {
    happened: () => 'Le trousseau ne répond pas.',
    todo: 'Si votre système demande un mot de passe, saisissez-le ; puis réessayez.',
  },
  damaged: {
    happened: () =>
      'Ce que le trousseau contient pour ce profil n’est pas la clé qui avait été enregistrée.',
    todo: 'Enregistrez de nouveau la clé.',
  },
  removed: {
    happened: () => 'La clé de ce profil a été retirée du trousseau.',
    todo: 'Enregistrez de nouveau la clé.',
  },
  'missing-module': {
    happened: () => 'La partie de Parlour qui accède au trousseau est absente.',
    todo: 'Réinstallez Parlour, ou utilisez la clé jusqu’à la fermeture de Parlour.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'Il n’y a pas encore d’AppID.',
    todo: 'Copiez-le depuis la page « API keys » de la console JaaS (jaas.8x8.vc).',
  },
  'app-id-address': {
    happened: () => 'C’est une adresse web, pas un AppID.',
    todo: 'Copiez seulement la partie qui commence par vpaas-magic-cookie-, jusqu’à la barre oblique suivante.',
  },
  'app-id-unreadable': {
    happened: () =>
      'Ce n’est pas un AppID : ils s’écrivent vpaas-magic-cookie-, suivi de chiffres et de lettres de a à f.',
    todo: 'Copiez-le de nouveau depuis la page « API keys » de la console JaaS (jaas.8x8.vc).',
  },
  'app-id-sample': {
    happened: () => 'Cet AppID est l’exemple de la documentation de 8x8.',
    todo: 'Copiez le vôtre depuis la page « API keys » de la console JaaS (jaas.8x8.vc).',
  },
  'key-id-missing': {
    happened: () => 'Il n’y a pas encore d’ID de clé.',
    todo: 'Copiez-le depuis la page « API keys » de la console JaaS (jaas.8x8.vc) ; c’est ce qui suit la barre oblique.',
  },
  'key-id-address': {
    happened: () => 'C’est une adresse web, pas un ID de clé.',
    todo: 'Copiez l’ID placé à côté de votre clé sur la page « API keys » de la console JaaS (jaas.8x8.vc).',
  },
  'key-id-unreadable': {
    happened: () => 'Ce n’est pas un ID de clé : ils sont courts, comme 0a1b2c.',
    todo: 'Copiez-le de nouveau depuis la page « API keys » de la console JaaS (jaas.8x8.vc).',
  },
  'key-id-sample': {
    happened: () => 'Cet ID de clé est l’exemple de la documentation de 8x8.',
    todo: 'Copiez le vôtre depuis la page « API keys » de la console JaaS (jaas.8x8.vc).',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about
        ? `Cette clé appartient à un autre AppID, ${about}.`
        : 'Cette clé appartient à un autre AppID.',
    todo: 'Copiez l’AppID et l’ID de clé depuis la même ligne de la console JaaS.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
