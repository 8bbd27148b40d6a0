import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'Consúltalo en Ajustes, Alojamiento.';
const newLink = 'Si el pase vino con un enlace, pide uno nuevo a quien organiza la reunión.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'No se puede crear ningún pase para este AppID.',
    todo: 'Copia otra vez el AppID de la consola de JaaS; empieza por vpaas-magic-cookie-.',
  },
  'key-id-unusable': {
    happened: () => 'No se puede crear ningún pase con este ID de clave.',
    todo: 'Copia otra vez el ID de clave de la consola de JaaS, sin el AppID ni su barra.',
  },
  'key-id-missing': {
    happened: () =>
      'No se puede crear ningún pase sin un ID de clave: con él encuentra el servidor su clave pública.',
    todo: 'Pide el ID de clave (kid) a quien administra el servidor, y rellénalo.',
  },
  'issuer-missing': {
    happened: () => 'No se puede crear ningún pase sin emisor.',
    todo: 'Rellena el emisor; es el app_id del servidor.',
  },
  'extra-claims-unusable': {
    happened: () => 'No se puede crear ningún pase con estos claims adicionales.',
    todo: 'Corrígelos, o deja el campo vacío.',
  },
  'room-unusable': {
    happened: () => 'No se puede crear ningún pase para esta sala.',
    todo: 'Indica una sola sala, con letras y números; no hay pases para todas las salas.',
  },
  'end-passed': {
    happened: () => 'Esta invitación ya habría terminado.',
    todo: 'Elige un final posterior.',
  },
  'key-not-private': {
    happened: () => 'No se pueden firmar pases con esta clave, porque no es privada.',
    todo: 'Vuelve a guardar la clave privada de este perfil.',
  },
  'key-not-rsa': {
    happened: () => 'No se pueden firmar pases con esta clave, porque no es una clave RSA.',
    todo: 'Guarda una clave RSA para este perfil; JaaS recomienda 4096 bits.',
  },
  'key-too-short': {
    happened: () => 'No se pueden firmar pases con esta clave, porque tiene menos de 2048 bits.',
    todo: 'Guarda una clave más larga para este perfil; JaaS recomienda 4096 bits.',
  },
  'key-not-secret': {
    happened: () =>
      'No se pueden firmar pases con esta clave, porque el servidor quiere un secreto compartido.',
    todo: 'Vuelve a guardar el secreto compartido de este perfil.',
  },
  'signature-doubtful': {
    happened: () =>
      'El pase no superó la comprobación después de firmarlo, así que se ha descartado.',
    todo: 'Vuelve a intentarlo. Si ocurre dos veces, guarda otra vez la clave y prueba la memoria de este equipo.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'Este servidor solo deja entrar a quien trae un pase.',
    todo: 'Pide una invitación a quien organiza la reunión, o añade una clave para este servidor en Ajustes, Alojamiento.',
  },
  'ticket-expired': {
    happened: () => 'El pase para esta reunión ha caducado.',
    todo: `Vuelve a intentarlo para tener uno nuevo. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'El pase para esta reunión todavía no es válido.',
    todo: 'Comprueba la fecha y la hora de este equipo. Si el pase vino con un enlace, espera a que empiece a valer.',
  },
  'ticket-signature': {
    happened: () => 'El servidor no ha podido confirmar quién firmó el pase.',
    todo: `El secreto o la clave privada de aquí tiene que corresponder a lo que conoce el servidor. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'El servidor no conoce la clave que firmó el pase.',
    todo: 'Compara el ID de clave con el del servidor, en JaaS con el de su consola; una clave recién añadida tarda unos minutos.',
  },
  'ticket-issuer': {
    happened: () => 'El servidor no acepta pases de este emisor.',
    todo: `Pregunta el emisor a quien administra el servidor. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'El pase es para otro tipo de servidor.',
    todo: `Pregunta la audiencia a quien administra el servidor. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'El pase es para otra sala.',
    todo: `Comprueba la sala y el AppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'La cuenta de JaaS de esta reunión está bloqueada.',
    todo: 'Su titular ve el motivo en la consola de JaaS; a menudo es el plan o un pago.',
  },
  'ticket-refused': {
    happened: () => 'El servidor no ha aceptado el pase.',
    todo: `Si es tuyo, míralo en Ajustes, Alojamiento. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'Tipo de firma',
  typ: 'Tipo',
  kid: 'Clave',
  aud: 'Audiencia',
  iss: 'Emisor',
  sub: 'Cuenta o servidor',
  room: 'Sala',
  nbf: 'Válido desde',
  iat: 'Creado',
  exp: 'Válido hasta',
  jti: 'Número de este pase',
  'context.user.id': 'Persona',
  'context.user.name': 'Nombre',
  'context.user.email': 'Correo electrónico',
  'context.user.avatar': 'Imagen',
  'context.user.moderator': 'Moderación',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'menos de un minuto',
  lessThanMinuteAhead: 'dentro de menos de un minuto',
  lessThanMinutePast: 'hace menos de un minuto',
  ahead: (span: string) => `dentro de ${span}`,
  past: (span: string) => `hace ${span}`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `Entre el reloj de este equipo y el del servidor hay ${about} de diferencia.`
      : 'Entre el reloj de este equipo y el del servidor hay días de diferencia.',
  todo: 'Ajusta la fecha y la hora en los ajustes de tu sistema.',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
