import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'Este equipo no está conectado a internet.',
    todo: 'Comprueba la red y vuelve a intentarlo.',
  },
  'name-not-found': {
    happened: (about) => `No hay ningún servidor llamado ${about}.`,
    todo: 'Comprueba la dirección y la red, y vuelve a intentarlo.',
  },
  refused: {
    happened: (about) => `${about} no acepta conexiones.`,
    todo: 'Puede que se esté reiniciando: vuelve a intentarlo en un minuto.',
  },
  'server-error': {
    happened: (about) => `El servidor de reuniones ha respondido con un error (${about}).`,
    todo: 'Puede que esté sobrecargado: vuelve a intentarlo en un minuto.',
  },
  'page-missing': {
    happened: (about) => `${about} no tiene ninguna reunión en esta dirección.`,
    todo: 'Comprueba el enlace con la persona que lo envió.',
  },
  'too-slow': {
    happened: (about) => `${about} no ha respondido a tiempo.`,
    todo: 'Comprueba la red y vuelve a intentarlo.',
  },
  'not-jitsi': {
    happened: (about) => `La página de ${about} no es una reunión de Jitsi.`,
    todo: 'Comprueba la dirección. Puede que la red de un hotel o un tren quiera que inicies sesión antes: abre el enlace en un navegador.',
  },
  'framing-refused': {
    happened: (about) => `${about} no deja que otros programas muestren sus reuniones.`,
    todo: 'Abre la reunión en un navegador. Quien administra el servidor puede permitirlo (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `No se ha podido llegar a ${about}.`,
    todo: 'Comprueba la red y vuelve a intentarlo.',
  },
  'join-too-slow': {
    happened: () => 'El servidor abrió su página, pero no te dejó entrar.',
    todo: 'Vuelve a intentarlo; si sigue igual, el servidor tiene un problema.',
  },
  'not-allowed': {
    happened: () => 'No tienes permiso para unirte a esta reunión.',
    todo: 'Pide una invitación a quien organiza la reunión.',
  },
  kicked: {
    happened: (about) => (about ? `Te han sacado de «${about}».` : 'Te han sacado de la reunión.'),
    todo: 'Habla con el anfitrión antes de volver a unirte.',
  },
  'ended-by-host': {
    happened: (about) =>
      about
        ? `El anfitrión ha terminado «${about}» para todos.`
        : 'El anfitrión ha terminado la reunión para todos.',
    todo: 'Puedes cerrar este mensaje.',
  },
  'connection-lost': {
    happened: (about) => `Se ha perdido la conexión con ${about}.`,
    todo: 'Comprueba la red y vuelve a intentarlo.',
  },
  'page-crashed': {
    happened: () => 'La reunión se ha detenido de forma inesperada.',
    todo: 'Vuelve a unirte; tu cámara y tu micrófono están apagados.',
  },
  'key-absent': {
    happened: (about) =>
      `«${about}» todavía no tiene clave privada, así que no se ha podido crear ningún pase.`,
    todo: 'Añade la clave en Ajustes.',
  },
  'ticket-not-made': {
    happened: () => 'No se ha podido crear ningún pase para esta sala.',
    todo: 'Mira el pase en Ajustes, Alojamiento: ahí verás qué falta.',
  },
};
