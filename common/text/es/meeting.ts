import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Creando tu pase',
    reaching: (server: string) => `Conectando con ${server}`,
    opening: 'Abriendo la reunión',
    asking: 'Esperando tu respuesta',
    leaving: 'Saliendo',
    reconnecting: 'Volviendo a conectar',
    cancel: 'Cancelar',
    leave: 'Salir',
    tryAgain: 'Reintentar',
    openInBrowser: 'Abrir en el navegador',
    back: 'Volver a Parlour',
    openSettings: 'Abrir ajustes',
    showTicket: 'Mostrar el pase',
    checkServer: 'Comprobar servidor',
    frame: 'Reunión',
    unnamed: 'Invitado',
  },
  switching: {
    question: (name: string) => `Estás en «${name}».`,
    detail: (name: string) => `¿Salir y unirte a «${name}»?`,
    again: 'El enlace tiene su propio pase. ¿Salir y volver a unirte con él?',
    ignored: (names: string) => `El enlace pide además lo que Parlour no hace: ${names}.`,
    leave: 'Salir y unirse',
    joinAgain: 'Volver a unirse',
    stay: 'Quedarse',
  },
  mediaConsent: {
    question: (server: string) => `${server} quiere usar tu cámara y tu micrófono.`,
    detail:
      'No has configurado este servidor. Permítelo solo si confías en quien te envió el enlace.',
    allow: 'Permitir',
    refuse: 'No permitir',
  },
};
