import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'Compartir tu pantalla',
    audience: (meeting: string) => `En «${meeting}», todos ven lo que elijas.`,
    kinds: 'Qué compartir',
    screens: 'Pantallas',
    windows: 'Ventanas',
    wholeScreen: 'Toda la pantalla',
    screen: (number: number) => `Pantalla ${number}`,
    lookingForScreens: 'Buscando tus pantallas',
    lookingForWindows: 'Buscando tus ventanas',
    noScreens: {
      happened: 'Parlour no ve ninguna pantalla.',
      todo: 'Comprueba que haya una pantalla conectada y vuelve a compartir.',
    },
    noWindows: {
      happened: 'Parlour no ve ninguna ventana que compartir.',
      todo: 'Abre la ventana y aparecerá aquí.',
    },
    refused: {
      happened: 'Tu sistema no deja que Parlour vea la pantalla.',
      todo: 'Permite a Parlour grabar la pantalla en los ajustes de privacidad del sistema y vuelve a compartir.',
    },
    sound: 'Compartir también el sonido',
    share: 'Compartir',
    cancel: 'Cancelar',
  },
  sharingBar: {
    sharing: (what: string) => `Estás compartiendo «${what}»`,
    sharingSomething: 'Estás compartiendo tu pantalla',
    stop: 'Detener',
  },
};
