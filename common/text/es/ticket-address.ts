import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `Pidiendo tu pase a ${host}`,
    asks: 'El servidor que reparte tus pases pregunta quién eres:',
    refused: (host: string) =>
      `Ese pase viene de ${host}. Vuelve a intentarlo; si sigue igual, avisa a quien administra tu equipo.`,
    nameHelp:
      'Lo ven los demás en una reunión. Solo se envía al servidor de la reunión a la que te unes y al que reparte tu pase.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `No se ha podido llegar a ${about}, que reparte tus pases.`,
      todo: 'Comprueba la red y la VPN de tu organización y vuelve a intentarlo.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `${about}, que reparte tus pases, no ha respondido a tiempo.`,
      todo: 'Comprueba la red y vuelve a intentarlo.',
    },
    'ticket-address-insecure': {
      happened: (about) => `La conexión con ${about}, que reparte tus pases, no es segura.`,
      todo: 'No se le ha enviado nada. Avisa a quien administra tu equipo de que su certificado no está en orden.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} solo reparte pases después de iniciar sesión.`,
      todo: 'Vuelve a intentarlo e inicia sesión como te indicó tu organización.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} no te da ningún pase para esta reunión.`,
      todo: 'Pregunta a quien administra tu equipo si puedes unirte.',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} no reparte más pases por el momento.`,
      todo: 'Vuelve a intentarlo en unos minutos.',
    },
    'ticket-address-error': {
      happened: (about) => `${about}, que reparte tus pases, tiene un problema.`,
      todo: 'Vuelve a intentarlo en un minuto. Si sigue igual, avisa a quien administra tu equipo.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about} ha respondido con algo que no es un pase.`,
      todo: 'Avisa a quien administra tu equipo de que la dirección de los pases puede ser incorrecta.',
    },
    'ticket-address-other-room': {
      happened: (about) => `${about} te ha dado un pase que no es solo para esta reunión.`,
      todo: 'No se ha usado. Avisa a quien administra tu equipo.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} te ha dado un pase que no es válido ahora.`,
      todo: 'Vuelve a intentarlo. Si sigue igual, avisa a quien administra tu equipo de que el reloj de ese servidor puede estar mal.',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about} te ha dado un pase que no sirve para esta reunión.`,
      todo: 'No se ha usado. Avisa a quien administra tu equipo.',
    },
  },
};
