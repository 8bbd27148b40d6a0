import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'Todavía no hay ninguna dirección de servidor.',
    todo: 'Escribe el nombre del servidor, por ejemplo meet.example.org.',
  },
  'address-http': {
    happened: () =>
      'Las direcciones con http:// no van cifradas, y Jitsi no se puede usar en ellas.',
    todo: 'Usa https://; el servidor necesita un certificado para ello.',
  },
  'address-scheme': {
    happened: (about) => `«${about}:» no es una dirección de un servidor de reuniones.`,
    todo: 'Escribe el nombre del servidor, por ejemplo meet.example.org.',
  },
  'address-password': {
    happened: () => 'Esta dirección lleva un nombre de usuario o una contraseña.',
    todo: 'Quítalo; Parlour lo pedirá si el servidor lo pide.',
  },
  'address-unreadable': {
    happened: () => 'No es una dirección de un servidor.',
    todo: 'Escribe su nombre, por ejemplo meet.example.org, seguido de :puerto si lo tiene.',
  },
  'address-path': {
    happened: (about) => `«${about}» no puede ir delante de los nombres de las salas.`,
    todo: 'Quítalo, o indica la ruta por la que empiezan las salas de tu servidor.',
  },
  'address-room-link': {
    happened: (about) => `Parece el enlace de una sala, «${about}».`,
    todo: 'Elige a qué te refieres:',
  },
  'address-public': {
    happened: () => 'Es el servidor público.',
    todo: 'Elige «Servidor público» arriba; no hay nada que configurar.',
  },
  'address-jaas': {
    happened: () => 'Es el servidor de 8x8 para JaaS.',
    todo: 'Elige «JaaS» arriba y rellena ahí tu AppID.',
  },
  'address-taken': {
    happened: (about) => `«${about}» tiene la misma dirección.`,
    todo: 'Ponle una ruta a uno de los dos, o elimina uno.',
  },
  'address-not-allowed': {
    happened: (about) => `Tu organización no permite reuniones en ${about}.`,
    todo: 'Pregunta a tus administradores si se puede permitir.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'Todavía no hay ningún secreto compartido.',
    todo: 'Pega el app_secret del servidor.',
  },
  'secret-too-long': {
    happened: () => 'Tiene más de 1000 bytes, demasiado para un secreto compartido.',
    todo: 'Pega solo el secreto, no el archivo que lo rodea.',
  },
  'secret-several-lines': {
    happened: () => 'Un secreto compartido tiene una sola línea; este texto tiene varias.',
    todo: 'Pega solo el valor del app_secret del servidor.',
  },
  'secret-hidden-character': {
    happened: () => 'En este secreto hay un carácter invisible.',
    todo: 'Escríbelo, o cópialo de un archivo de texto sin formato.',
  },
  'secret-is-key': {
    happened: () => 'Es un archivo de clave, no un secreto compartido.',
    todo: 'Para una clave privada, elige «Clave privada (RS256)» arriba.',
  },
  'secret-is-ticket': {
    happened: () => 'Es un pase (JWT), no el secreto que firma los pases.',
    todo: 'Pega el app_secret del servidor; Parlour crea los pases él mismo.',
  },
  'secret-sample': {
    happened: () => 'Es el ejemplo de la documentación de Jitsi, que conoce todo el mundo.',
    todo: 'Cámbialo en el servidor, por ejemplo por lo que muestra «openssl rand -hex 32».',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () =>
      `Los claims adicionales pueden tener ${longestExtraClaims} caracteres; estos tienen más.`,
    todo: 'Quita algunos: los pases viajan en direcciones web.',
  },
  'claims-not-json': {
    happened: () => 'No es JSON.',
    todo: 'Escríbelo así: {"context": {"group": "staff"}}, con comillas dobles rectas.',
  },
  'claims-not-object': {
    happened: () => 'Es JSON, pero no un objeto.',
    todo: 'Ponlo entre llaves, con un nombre delante de cada valor.',
  },
  'claims-reserved': {
    happened: (about) => `Parlour pone «${about}» él mismo, en cada pase.`,
    todo: 'Quítalo de aquí.',
  },
};

const authentications: (typeof source)['ownServer']['authentications'] = {
  none: 'Ninguna',
  HS256: 'Secreto compartido (HS256)',
  RS256: 'Clave privada (RS256)',
};

const authenticationHelp: (typeof source)['ownServer']['authenticationHelp'] = {
  none: 'Entra cualquiera que tenga el enlace, o inicia sesión en la página del servidor.',
  HS256: 'Parlour firma los pases con el secreto que el servidor conoce como app_secret.',
  RS256:
    'Parlour firma los pases con una clave privada; el servidor encuentra la mitad pública por su ID.',
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'Dirección del servidor',
  addressHelp: 'Su nombre, con puerto y ruta si los tiene: meet.example.org',
  useAddress: (address: string) => `Usar ${address}`,
  authentication: 'Autenticación',
  authentications,
  authenticationHelp,
  secretTitle: 'Secreto de firma',
  secret: 'Secreto compartido',
  secretHelp:
    'El app_secret del servidor (JWT_APP_SECRET). Va al llavero de tu sistema; Parlour no vuelve a mostrarlo.',
  saveSecret: 'Guardar secreto',
  secretSaved: 'El secreto está guardado.',
  secretKind: 'Secreto compartido, HS256',
  weak: 'Este secreto tiene menos de 32 bytes, así que se puede adivinar probando.',
  weakTodo:
    'Funciona. Para uno más fuerte, pon en el servidor y aquí lo que muestra «openssl rand -hex 32».',
  tested: {
    accepted: (server: string) => `El secreto firma y se verifica, y ${server} acepta sus pases.`,
    'not-asked': (server: string) =>
      `El secreto firma y se verifica. No se ha podido preguntar si ${server} acepta sus pases; la próxima reunión lo dirá.`,
  },
  testSecret: 'Probar secreto',
  replaceSecret: 'Sustituir secreto',
  forgetSecret: 'Olvidar secreto',
  env: 'Importar de un archivo .env…',
  envHelp: 'El archivo de docker-jitsi-meet trae emisor, audiencia y secreto compartido.',
  envTaken: (file: string) =>
    `Tomado de «${file}». El archivo sigue existiendo: guárdalo donde nadie más pueda leerlo.`,
  claims: 'Qué dicen los pases',
  issuer: 'Emisor',
  issuerHelp: 'iss: el app_id del servidor (JWT_APP_ID).',
  audience: 'Audiencia',
  audienceHelp:
    'aud: vacía significa la misma que el emisor, lo que sirve para la mayoría de los servidores.',
  subject: 'Sujeto',
  subjectHelp:
    'sub: * sirve para cualquier servidor que no compruebe dominios. Uno que sí lo haga quiere su dominio XMPP, por ejemplo meet.jitsi.',
  keyId: 'ID de clave',
  keyIdHelp: 'kid: el nombre con el que el servidor busca la clave pública.',
  extraClaims: 'Claims adicionales',
  extraClaimsHelp: 'Un objeto JSON que se añade a cada pase. Normalmente vacío.',
  moderators:
    'En un servidor Jitsi tal como viene, quien tiene un pase modera, también los invitados. Un servidor con el módulo token_affiliation distingue los papeles.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
