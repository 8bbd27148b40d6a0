import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

const messages = (count: number): string =>
  plural(count, { one: '# mensaje nuevo', other: '# mensajes nuevos' });

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'Salir de la reunión',
    mute: 'Apagar micrófono',
    unmute: 'Encender micrófono',
    cameraOff: 'Apagar cámara',
    cameraOn: 'Encender cámara',
    share: 'Compartir pantalla…',
    stopSharing: 'Dejar de compartir',
    raiseHand: 'Levantar la mano',
    lowerHand: 'Bajar la mano',
    open: 'Abrir la reunión',
    people: (count: number) => plural(count, { one: 'Solo tú', other: '# personas' }),
    unread: messages,
    speaks: (name: string) => `Habla ${name}`,
    runsFor: (time: string) => `En la reunión desde hace ${time}`,
  },
  meetingMenu: {
    title: '&Reunión',
    muted: 'Micrófono apagado',
    cameraOff: 'Cámara apagada',
    hand: 'Levantar la mano',
    chat: 'Chat',
    tiles: 'Vista en mosaico',
    participants: 'Participantes',
    pictureInPicture: 'Imagen en imagen',
    alwaysOnTop: 'Siempre visible',
    invite: 'Copiar invitación…',
    copyLink: 'Copiar enlace web',
  },
  trayState: {
    talking: (name: string) => `En «${name}»`,
    muted: (name: string) => `En «${name}», sin micrófono`,
    sharing: (name: string) => `En «${name}», compartiendo`,
    'sharing-muted': (name: string) => `En «${name}», sin micrófono y compartiendo`,
  },
  closing: {
    question: (name: string) => `Estás en «${name}».`,
    detail:
      'Si la reunión sigue en segundo plano, los demás seguirán oyendo y viendo lo que permitas.',
    leave: 'Salir de la reunión',
    keep: 'Seguir en segundo plano',
    stay: 'Cancelar',
    always: 'Hacerlo siempre así',
  },
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} quiere entrar` : 'Alguien quiere entrar'),
      message: (name: string) => (name ? `${name} ha escrito` : 'Mensaje nuevo'),
      hand: (name: string) =>
        name ? `${name} ha levantado la mano` : 'Alguien ha levantado la mano',
    },
    several: {
      knock: (count: number) =>
        plural(count, { one: '# persona quiere entrar', other: '# personas quieren entrar' }),
      message: messages,
      hand: (count: number) =>
        plural(count, { one: '# mano levantada', other: '# manos levantadas' }),
    },
  },
  runningSettings: {
    title: 'Durante una reunión',
    notifications: 'Notificaciones',
    notificationsHelp:
      'Cuando alguien llama a la puerta, escribe o levanta la mano mientras miras otra cosa.',
    compact: 'Vista pequeña al minimizar',
    compactHelp:
      'Una ventana pequeña queda siempre visible: quién habla, cuánto tiempo llevas, micrófono, cámara y salir.',
    closing: 'Al cerrar la ventana de la reunión',
    closingChoice: {
      ask: 'Preguntar',
      leave: 'Salir de la reunión',
      keep: 'Seguir en segundo plano',
    },
    closingHelp: {
      ask: 'Se te pregunta si quieres salir de la reunión o seguir en segundo plano.',
      leave: 'Sales de la reunión sin que se te pregunte.',
      keep: 'La reunión sigue sin ventana. El icono junto al reloj la trae de vuelta; donde no lo hay, la ventana se minimiza.',
    },
    shortcut: 'Apagar el micrófono desde cualquier sitio',
    shortcutHelp:
      'Este atajo apaga y enciende tu micrófono durante una reunión, sea cual sea el programa que esté delante.',
    noShortcut: 'Sin atajo',
    chooseKeys: 'Elegir atajo…',
    pressKeys: 'Pulsa las teclas…',
    removeKeys: 'Quitar atajo',
    recording:
      'Mantén pulsada Ctrl o Alt – en un Mac Comando, Control u Opción – y pulsa otra tecla. Esc cancela.',
    needsModifier: 'Esa tecla hace falta para escribir. Mantén pulsada también Ctrl o Alt.',
    keysSet: (keys: string) => `El atajo es ahora ${keys}.`,
    keysRemoved: 'Ya ningún atajo apaga tu micrófono desde cualquier sitio.',
    shortcutTaken: {
      happened: 'Otro programa usa este atajo, o el sistema se lo reserva.',
      todo: 'Elige otro.',
    },
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Opción',
      Shift: 'Mayús',
      Super: 'Super',
      Command: 'Comando',
      Space: 'Espacio',
      Up: 'Flecha arriba',
      Down: 'Flecha abajo',
      Left: 'Flecha izquierda',
      Right: 'Flecha derecha',
      Home: 'Inicio',
      End: 'Fin',
      PageUp: 'Re Pág',
      PageDown: 'Av Pág',
      Insert: 'Insertar',
      Delete: 'Supr',
    },
    testDevices: 'Probar cámara, micrófono y altavoz…',
    testDevicesHelp: 'Muestra y reproduce lo que recibiría una reunión, antes de unirte a una.',
  },
};
