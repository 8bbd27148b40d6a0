import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'Todavía no hay nombre de sala.',
    todo: 'Escribe un nombre de sala o pega un enlace de reunión.',
  },
  'link-too-long': {
    happened: () => 'Este texto es demasiado largo para un enlace de reunión.',
    todo: 'Pega solo el enlace, o escribe un nombre de sala.',
  },
  'link-unreadable': {
    happened: () => 'Este enlace no se puede leer.',
    todo: 'Cópialo otra vez de donde lo encontraste, o escribe el nombre de la sala.',
  },
  'scheme-unsupported': {
    happened: (about) => `Los enlaces «${about}:» no abren reuniones.`,
    todo: 'Pega un enlace que empiece por https://, o escribe un nombre de sala.',
  },
  'carries-password': {
    happened: () => 'Este enlace lleva un nombre de usuario o una contraseña.',
    todo: 'Pide un enlace sin ellos.',
  },
  'profile-unfinished': {
    happened: (about) => `«${about}» todavía no está configurado.`,
    todo: 'Completa lo que falta en Ajustes, o cambia al servidor público.',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `Este enlace indica ${about}, pero ninguna sala.`
        : 'Este enlace indica un servidor, pero ninguna sala.',
    todo: 'Añade un nombre de sala después de la última barra.',
  },
  'room-too-long': {
    happened: () => 'Este nombre de sala tiene más de 200 caracteres.',
    todo: 'Elige uno más corto.',
  },
  'room-reserved': {
    happened: (about) => `Los servidores Jitsi se reservan «${about}».`,
    todo: 'Elige otro nombre de sala.',
  },
  'room-climbs': {
    happened: () => 'Un nombre de sala no puede contener «..».',
    todo: 'Quita los puntos.',
  },
  'room-question-mark': {
    happened: () => 'Un nombre de sala no puede contener «?».',
    todo: 'Quítalo, o pega el enlace completo.',
  },
  'room-hash': {
    happened: () => 'Un nombre de sala no puede contener «#».',
    todo: 'Quítalo, o pega el enlace completo.',
  },
  'room-emoji': {
    happened: (about) =>
      about
        ? `Un nombre de sala no puede contener ${about}.`
        : 'Un nombre de sala no puede contener emojis.',
    todo: 'Usa letras y números.',
  },
  'room-hidden-character': {
    happened: () => 'Este nombre de sala contiene un carácter invisible.',
    todo: 'Escribe el nombre en lugar de pegarlo.',
  },
  'room-character': {
    happened: (about) => `Un nombre de sala no puede contener «${about}».`,
    todo: 'Usa letras y números.',
  },
  'room-nothing-left': {
    happened: () => 'Este nombre de sala no tiene letras ni números.',
    todo: 'Añade alguno.',
  },
  'hosting-unknown': {
    happened: () => 'El Parlour que está abierto no conoce el alojamiento que indicaste.',
    todo: 'Sal de Parlour y vuelve a abrirlo.',
  },
  'server-not-allowed': {
    happened: (about) => `Tu organización no permite reuniones en ${about}.`,
    todo: 'Pregunta a tus administradores si se puede permitir.',
  },
  'hosting-not-allowed': {
    happened: () => 'Tu organización no permite este tipo de alojamiento.',
    todo: 'Pregunta a tus administradores si se puede permitir.',
  },
};
