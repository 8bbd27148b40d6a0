import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `El archivo «${about}» no está ahí.`,
    todo: 'Puede que se haya movido: búscalo, o pide el enlace.',
  },
  'file-kind': {
    happened: (about) => `«${about}» no es un archivo que Parlour abra.`,
    todo: 'Abre un archivo .meeting, .url, .webloc, .desktop o .ics.',
  },
  'file-too-big': {
    happened: (about) => `«${about}» es demasiado grande para un enlace de reunión.`,
    todo: 'Pide el enlace en sí.',
  },
  'file-irregular': {
    happened: (about) => `«${about}» no es un archivo normal.`,
    todo: 'Abre el archivo en sí, no un acceso directo.',
  },
  'file-remote': {
    happened: (about) => `«${about}» está en otro equipo.`,
    todo: 'Copia el archivo a este equipo y ábrelo desde aquí.',
  },
  'file-unreadable': {
    happened: (about) => `«${about}» no se puede leer.`,
    todo: 'Comprueba que tienes permiso para leerlo, o pide el enlace.',
  },
  'file-empty': {
    happened: (about) => `«${about}» no indica ninguna reunión.`,
    todo: 'Pide el enlace a quien lo envió.',
  },
  'file-newer': {
    happened: (about) => `«${about}» se creó con una versión más reciente de Parlour.`,
    todo: 'Actualiza Parlour, o pide el enlace.',
  },
  'file-several': {
    happened: (about) => `«${about}» contiene varias reuniones.`,
    todo: 'Abre la que quieras desde tu calendario.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: (typeof source)['words']['linkEntry'] = {
  unknownServer: (server: string) => `Parlour todavía no conoce ${server}.`,
  asksFirst: 'Preguntará antes de conectarse.',
  several: 'Preguntará con qué alojamiento',
  drop: 'Suelta un enlace o archivo de reunión',
};

/** Home's dialog before a link opens. */
const linkQuestion: (typeof source)['words']['linkQuestion'] = {
  unknown: '¿Unirse en un servidor desconocido?',
  server: 'Servidor',
  room: 'Sala',
  ascii: (server: string) => `Nombre técnico: ${server}`,
  mixed: 'Esta dirección mezcla alfabetos. Puede que imite a otra.',
  nothingSent: 'Todavía no se le ha enviado nada.',
  ignored: 'El enlace pide además cosas que Parlour no hace:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'El enlace pide además # cosa que Parlour no hace',
      other: 'El enlace pide además # cosas que Parlour no hace',
    }),
  once: 'Unirse una vez',
  onceMeans: 'No se guarda nada del servidor.',
  add: 'Añadir como servidor propio…',
  addMeans: 'Antes se abren sus ajustes.',
  which: '¿Con qué alojamiento se abre esta reunión?',
  whichWhy: (server: string) => `Varios de tus alojamientos usan ${server}.`,
  always: 'Usar siempre este para estos enlaces',
  join: 'Unirse',
  cancel: 'Cancelar',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: (typeof source)['words']['linkCopies'] = {
  copy: 'Copiar enlace de Parlour',
  save: 'Guardar archivo de enlace…',
  desktop: 'Añadir al escritorio',
  saveInvitation: 'Guardar como archivo…',
};

const linkNotice: (typeof source)['words']['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} ya es uno de tus servidores. Únete a «${name}» cuando esté configurado.`,
  fileSaved: (file: string) => `Guardado como «${file}».`,
  fileNotSaved: {
    happened: 'No se ha podido guardar el archivo.',
    todo: 'Elige otro lugar, o comprueba que el disco tenga espacio y te deje escribir.',
  },
};

const linkSettings: (typeof source)['words']['linkSettings'] = {
  schemes: 'Programas que abren enlaces',
  schemesWhy:
    'El inicio de sesión del servidor público vuelve por un enlace jitsi-meet:. Solo llega a tu reunión si Parlour abre esos enlaces.',
  ours: (scheme: string) => `Los enlaces ${scheme}: se abren con Parlour.`,
  theirs: (scheme: string, program: string) => `Los enlaces ${scheme}: se abren con ${program}.`,
  nobody: (scheme: string) => `Ningún programa abre los enlaces ${scheme}:.`,
  someone: (scheme: string) => `El sistema no dice qué abre los enlaces ${scheme}:.`,
  claim: 'Abrir con Parlour',
  claimFor: (scheme: string) => `Abrir los enlaces ${scheme}: con Parlour`,
  systemDecides: (scheme: string) =>
    `Lo deciden los ajustes del sistema. Busca ahí «aplicaciones predeterminadas» y elige Parlour para los enlaces ${scheme}:.`,
  notSure: (scheme: string) =>
    `Se le ha pedido al sistema, y no dice qué ha hecho. Si los enlaces ${scheme}: se siguen abriendo en otro sitio, elige Parlour en las «aplicaciones predeterminadas» del sistema.`,
  asking: 'Preguntando al sistema…',
  notAsked: {
    happened: 'No se ha podido preguntar al sistema qué programa abre los enlaces.',
    todo: 'Vuelve a intentarlo; si sigue igual, mira en las «aplicaciones predeterminadas» del sistema.',
  },
  tryAgain: 'Reintentar',
  joining: 'Unirse desde enlaces',
  joiningWhy:
    'Antes de una reunión abierta por un enlace se muestra la pantalla del servidor, con cámara y micrófono apagados. Sin preguntar, estás en la sala al instante.',
  atOnce: 'Unirse desde enlaces sin preguntar',
  theirTicket: 'Preferir el pase que viene con el enlace',
  forgetChosen: 'Olvidar qué alojamiento elegí para los enlaces',
  forgotten: 'Olvidado. Parlour volverá a preguntar.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  fileSaving: { title: 'Guardar archivo de enlace', kind: 'Reunión' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'Este inicio de sesión ya se ha usado.',
    todo: 'Vuelve a iniciar sesión desde la reunión.',
  },
  ticketMissing: {
    happened: () => 'Esta dirección no trae de vuelta ningún inicio de sesión.',
    todo: 'Copia toda la dirección que el navegador quería abrir, incluido jitsi-meet: al principio.',
  },
};
