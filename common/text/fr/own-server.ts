import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'Il n’y a pas encore d’adresse de serveur.',
    todo: 'Saisissez le nom du serveur, par exemple meet.example.org.',
  },
  'address-http': {
    happened: () =>
      'Les adresses en http:// ne sont pas chiffrées, et Jitsi n’y est pas utilisable.',
    todo: 'Utilisez https:// ; il faut pour cela un certificat au serveur.',
  },
  'address-scheme': {
    happened: (about) => `« ${about}: » n’est pas une adresse de serveur de réunion.`,
    todo: 'Saisissez le nom du serveur, par exemple meet.example.org.',
  },
  'address-password': {
    happened: () => 'Cette adresse contient un nom d’utilisateur ou un mot de passe.',
    todo: 'Retirez-le ; Parlour le demandera si le serveur l’exige.',
  },
  'address-unreadable': {
    happened: () => 'Ce n’est pas une adresse de serveur.',
    todo: 'Saisissez son nom, par exemple meet.example.org, suivi de :port s’il en a un.',
  },
  'address-path': {
    happened: (about) => `« ${about} » ne peut pas précéder le nom des salles.`,
    todo: 'Retirez-le, ou indiquez le chemin par lequel commencent les salles de votre serveur.',
  },
  'address-room-link': {
    happened: (about) => `On dirait le lien d’une salle, « ${about} ».`,
    todo: 'Choisissez ce que vous voulez :',
  },
  'address-public': {
    happened: () => 'C’est le serveur public.',
    todo: 'Choisissez « Serveur public » ci-dessus ; il n’y a rien à configurer.',
  },
  'address-jaas': {
    happened: () => 'C’est le serveur de 8x8 pour JaaS.',
    todo: 'Choisissez « JaaS » ci-dessus, et indiquez-y votre AppID.',
  },
  'address-taken': {
    happened: (about) => `« ${about} » a la même adresse.`,
    todo: 'Donnez un chemin à l’un des deux, ou supprimez-en un.',
  },
  'address-not-allowed': {
    happened: (about) => `Votre organisation n’autorise pas de réunions sur ${about}.`,
    todo: 'Demandez à vos administrateurs si cela peut être autorisé.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'Il n’y a pas encore de secret partagé.',
    todo: 'Collez l’app_secret du serveur.',
  },
  'secret-too-long': {
    happened: () => 'Ce texte dépasse 1 000 octets : c’est trop long pour un secret partagé.',
    todo: 'Collez seulement le secret, pas le fichier qui l’entoure.',
  },
  'secret-several-lines': {
    happened: () => 'Un secret partagé tient sur une ligne ; ce texte en a plusieurs.',
    todo: 'Collez seulement la valeur de l’app_secret du serveur.',
  },
  'secret-hidden-character': {
    happened: () => 'Ce secret contient un caractère invisible.',
    todo: 'Saisissez-le, ou copiez-le depuis un fichier texte simple.',
  },
  'secret-is-key': {
    happened: () => 'C’est un fichier de clé, pas un secret partagé.',
    todo: 'Pour une clé privée, choisissez « Clé privée (RS256) » ci-dessus.',
  },
  'secret-is-ticket': {
    happened: () => 'C’est un billet (JWT), pas le secret qui signe les billets.',
    todo: 'Collez l’app_secret du serveur ; Parlour crée les billets lui-même.',
  },
  'secret-sample': {
    happened: () => 'C’est l’exemple de la documentation de Jitsi, connu de tout le monde.',
    todo: 'Changez-le sur le serveur, par exemple pour ce qu’affiche « openssl rand -hex 32 ».',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () =>
      `Les claims supplémentaires sont limités à ${longestExtraClaims} caractères ; ceux-ci en ont plus.`,
    todo: 'Retirez-en : les billets voyagent dans des adresses web.',
  },
  'claims-not-json': {
    happened: () => 'Ce n’est pas du JSON.',
    todo: 'Écrivez par exemple {"context": {"group": "staff"}}, avec des guillemets droits.',
  },
  'claims-not-object': {
    happened: () => 'C’est du JSON, mais pas un objet.',
    todo: 'Entourez-le d’accolades, et mettez un nom devant chaque valeur.',
  },
  'claims-reserved': {
    happened: (about) => `Parlour définit lui-même « ${about} », pour chaque billet.`,
    todo: 'Retirez-le d’ici.',
  },
};

const authentications: (typeof source)['ownServer']['authentications'] = {
  none: 'Aucune',
  HS256: 'Secret partagé (HS256)',
  RS256: 'Clé privée (RS256)',
};

const authenticationHelp: (typeof source)['ownServer']['authenticationHelp'] = {
  none: 'Toute personne qui a le lien entre, ou s’identifie sur la page du serveur.',
  HS256: 'Parlour signe les billets avec le secret que le serveur connaît comme app_secret.',
  RS256:
    'Parlour signe les billets avec une clé privée ; le serveur trouve la moitié publique par son ID.',
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'Adresse du serveur',
  addressHelp: 'Son nom, avec port et chemin s’il en a : meet.example.org',
  useAddress: (address: string) => `Utiliser ${address}`,
  authentication: 'Authentification',
  authentications,
  authenticationHelp,
  secretTitle: 'Secret de signature',
  secret: 'Secret partagé',
  secretHelp:
    'L’app_secret du serveur (JWT_APP_SECRET). Il va dans le trousseau de votre système ; Parlour ne l’affiche plus jamais.',
  saveSecret: 'Enregistrer le secret',
  secretSaved: 'Le secret est enregistré.',
  secretKind: 'Secret partagé, HS256',
  weak: 'Ce secret fait moins de 32 octets : on peut le deviner à force d’essais.',
  weakTodo:
    'Il fonctionne. Pour en avoir un plus fort, mettez sur le serveur et ici ce qu’affiche « openssl rand -hex 32 ».',
  tested: {
    accepted: (server: string) =>
      `Le secret signe et se vérifie, et ${server} accepte ses billets.`,
    'not-asked': (server: string) =>
      `Le secret signe et se vérifie. Impossible de savoir si ${server} accepte ses billets ; la prochaine réunion le dira.`,
  },
  testSecret: 'Tester le secret',
  replaceSecret: 'Remplacer le secret',
  forgetSecret: 'Oublier le secret',
  env: 'Importer d’un fichier .env…',
  envHelp: 'Le fichier de docker-jitsi-meet apporte émetteur, destinataire et secret partagé.',
  envTaken: (file: string) =>
    `Repris de « ${file} ». Le fichier existe toujours : gardez-le là où personne d’autre ne peut le lire.`,
  claims: 'Ce que disent les billets',
  issuer: 'Émetteur',
  issuerHelp: 'iss : l’app_id du serveur (JWT_APP_ID).',
  audience: 'Destinataire',
  audienceHelp:
    'aud : laissé vide, le même que l’émetteur, ce qui convient à la plupart des serveurs.',
  subject: 'Sujet',
  subjectHelp:
    'sub : * convient à tout serveur qui ne vérifie pas les domaines. Sinon, il faut son domaine XMPP, par exemple meet.jitsi.',
  keyId: 'ID de clé',
  keyIdHelp: 'kid : le nom par lequel le serveur trouve la clé publique.',
  extraClaims: 'Claims supplémentaires',
  extraClaimsHelp: 'Un objet JSON ajouté à chaque billet. Vide en général.',
  moderators:
    'Sur un serveur Jitsi tel qu’il est livré, toute personne munie d’un billet peut modérer, invités compris. Un serveur doté du module token_affiliation distingue les rôles.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
