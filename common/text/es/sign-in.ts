import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'Inicia sesión en tu navegador y vuelve aquí.',
    stuck: 'Ya lo he hecho, pero no pasa nada',
    why: 'Tras el inicio de sesión, tu navegador entrega un enlace jitsi-meet:. Solo llega a esta reunión si Parlour abre esos enlaces.',
    choose: 'Elegir quién abre estos enlaces',
    address: 'Pega aquí la dirección',
    addressHelp: 'Toda la dirección que el navegador quería abrir. Sirve una sola vez.',
    continue: 'Continuar',
    close: 'Cerrar',
  },
};
