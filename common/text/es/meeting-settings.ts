import type { meetingSettingsText as source } from '../en/meeting-settings.ts';

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `«${about}» ocupa más de 64 kilobytes.`,
    todo: 'Elige una imagen más pequeña: un logo de 400 por 200 píxeles es más que suficiente.',
  },
  'not-a-picture': {
    happened: (about) => `«${about}» no es una imagen que Parlour pueda mostrar.`,
    todo: 'Elige un archivo PNG, JPEG, WebP o SVG.',
  },
  unreadable: {
    happened: (about) => `«${about}» no se puede leer.`,
    todo: 'Comprueba que el archivo siga ahí y que tengas permiso para leerlo.',
  },
};

const outcome: (typeof source)['meetingSettings']['outcome'] = {
  removed: 'quitado',
  replaced: 'el tuyo en su lugar',
  hidden: 'nunca se muestra',
  server: 'decide el servidor',
  kept: 'se queda',
  absent: 'no hay',
};

const element: (typeof source)['meetingSettings']['element'] = {
  logo: {
    name: 'Logo en la esquina',
    why: 'Parlour pone tu logo en su lugar, o nada. Un servidor con marca propia muestra la suya, y ningún cliente puede cambiarlo.',
  },
  background: {
    name: 'Color de fondo',
    why: 'Se usa tu color. Un servidor con marca propia muestra en su lugar su color o su imagen.',
  },
  'product-name': {
    name: 'Nombre de la página del servidor',
    why: 'La página se sigue llamando como quiso quien administra el servidor, pero en la ventana solo está el título de Parlour. Algunas frases de la reunión pueden mencionar el nombre.',
  },
  advertising: {
    name: 'Publicidad y «powered by»',
    why: 'Están desactivados en todas las reuniones.',
  },
  invitations: {
    name: 'Ventana de invitación del servidor',
    why: 'Parlour copia él mismo enlaces e invitaciones, así que la ventana con el nombre del servidor no hace falta.',
  },
  'help-and-download': {
    name: 'Ayuda, descarga, inserción y comentarios',
    why: 'Sus botones se quitan de la barra de herramientas.',
  },
  'open-in-app': {
    name: 'Página «Abrir en la aplicación»',
    why: 'Ya estás en una aplicación.',
  },
  'closing-page': {
    name: 'Página después de la reunión',
    why: 'Ningún cliente puede desactivarla. Parlour cuelga él mismo y cierra la reunión antes de que la página se muestre.',
  },
  'before-meeting': {
    name: 'Fondo de la pantalla antes de la reunión',
    why: 'Es del servidor. «Nunca» en «Pantalla antes de la reunión» la omite donde el servidor lo permite.',
  },
  'legal-links': {
    name: 'Enlaces a condiciones, privacidad y asistencia',
    why: 'Quien administra el servidor tiene que estar localizable, así que ningún cliente debe cambiarlos.',
  },
  wording: {
    name: 'Frases de la reunión',
    why: 'Vienen del servidor, en tu idioma si lo tiene.',
  },
  plan: {
    name: 'Avisos sobre el plan',
    why: 'JaaS avisa cuando el plan de tu cuenta no incluye algo.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: 'Al empezar una reunión',
    muted: 'Sin micrófono',
    mutedHelp: 'Tu micrófono está apagado hasta que lo enciendas.',
    cameraOff: 'Sin cámara',
    cameraOffHelp: 'Tu cámara está apagada hasta que la enciendas.',
    prejoin: 'Pantalla antes de la reunión',
    prejoinChoice: { 'as-server': 'Como diga el servidor', always: 'Siempre', never: 'Nunca' },
    prejoinHelp: {
      'as-server': 'Cada servidor decide si te ves antes de entrar. Es la opción predeterminada.',
      always: 'Te ves y eliges cámara y micrófono antes de entrar.',
      never:
        'Estás en la sala al instante. Las reuniones abiertas por un enlace siguen mostrando la pantalla, a no ser que lo hayas permitido en Enlaces.',
    },
    quality: 'Calidad',
    qualityChoice: { automatic: 'Automática', gentle: 'Ligera', 'audio-only': 'Solo audio' },
    qualityHelp: {
      automatic:
        'Imágenes tan nítidas como permitan el equipo y la red. Es la opción predeterminada.',
      gentle:
        'Para equipos modestos y redes lentas: como mucho cuatro imágenes a la vez, la tuya con 360 líneas.',
      'audio-only':
        'Sin ninguna imagen: el menor trabajo para el equipo y la red. Tu cámara queda apagada.',
    },
    look: 'Aspecto de las reuniones',
    logo: 'Tu logo',
    logoHelp:
      'Un archivo PNG, JPEG, WebP o SVG de 64 kilobytes como máximo. Se muestra en la esquina de la reunión, solo en este equipo. Sin logo, la esquina queda vacía.',
    noLogo: 'Sin logo',
    logoShown: 'Este es tu logo',
    chooseLogo: 'Elegir imagen…',
    removeLogo: 'Quitar logo',
    logoTaken: (file: string) => `«${file}» es ahora tu logo.`,
    logoRemoved: 'Se ha quitado el logo.',
    background: 'Color de fondo',
    backgroundHelp:
      'Detrás de las imágenes de una reunión, solo en este equipo. De forma predeterminada, el del servidor.',
    noBackground: 'El del servidor',
    resetBackground: 'Volver al del servidor',
    branding: 'Qué cambia Parlour y qué conserva un servidor',
    part: 'Parte de la reunión',
    checked: (date: string) => `Consultado en el código fuente y el manual de Jitsi el ${date}:`,
    outcome,
    element,
  },
};
