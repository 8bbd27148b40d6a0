import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'Sin conexión. Parlour espera a que vuelva la red.',
    silent: 'La reunión no responde.',
    entering: (server: string) => `${server} todavía no te ha dejado entrar.`,
    rejoin: 'Volver a unirse',
    dismiss: 'Descartar',
    joiningAgain: 'Volviendo a la reunión',
    slept: 'Tu equipo estaba en reposo.',
    networkAway: 'No había red.',
    onceMore: 'Intentándolo una vez más',
    microphoneGone: (name: string) => `Tu micrófono «${name}» ya no está.`,
    cameraGone: (name: string) => `Tu cámara «${name}» ya no está.`,
    speakerGone: (name: string) => `Tu altavoz «${name}» ya no está.`,
    microphoneBroken: (name: string) => `Tu micrófono «${name}» ya no funciona.`,
    cameraBroken: (name: string) => `Tu cámara «${name}» ya no funciona.`,
    anotherUsed: 'Se usa otro dispositivo.',
    chooseAnother: 'Elige otro dispositivo en los ajustes de la reunión.',
    hint: {
      'graphics-restarted': 'Las imágenes se detuvieron un momento y ya han vuelto.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'El anfitrión no te ha dejado entrar.',
      todo: 'Habla con el anfitrión antes de volver a llamar a la puerta.',
    },
    'password-cancelled': {
      happened: () => 'No has escrito la contraseña, así que no estás en la reunión.',
      todo: 'Pide la contraseña a quien organiza la reunión y vuelve a unirte.',
    },
    'out-of-memory': {
      happened: () => 'La reunión se ha quedado sin memoria y se ha detenido.',
      todo: 'Cierra otros programas y vuelve a unirte; tu cámara y tu micrófono están apagados.',
    },
    'stopped-answering': {
      happened: () => 'La reunión ya no responde.',
      todo: 'Vuelve a unirte; tu cámara y tu micrófono están apagados.',
    },
    'captured-screen': {
      happened: (about) =>
        `${about} capturó tu pantalla sin preguntar. Parlour ha cerrado la reunión.`,
      todo: 'Avisa a quien administra el servidor.',
    },
  },
};
