import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'Uso:',
    synopsis: 'parlour [opciones] [--] [enlace, archivo de enlace o nombre de sala]',
    about: 'Entra en reuniones de Jitsi en el servidor que usted elija.',
    optionsTitle: 'Opciones:',
    exitCodesTitle: 'Códigos de salida:',
    name: 'NOMBRE',
    options: {
      profile:
        'Entra en la sala del alojamiento con este nombre. Sin reunión, pasa a ser el alojamiento actual.',
      muted: 'Entra con el micrófono silenciado.',
      hidden:
        'Se inicia sin ventana, en la bandeja o, si no la hay, minimizado. Una reunión se muestra igualmente.',
      'new-meeting': 'Muestra el inicio con un nombre de sala nuevo en el campo.',
      settings: 'Abre los ajustes.',
      'install-links':
        'Hace que los enlaces y los archivos de enlace se abran con Parlour, solo para usted, y termina.',
      'remove-links': 'Deshace eso y termina.',
      help: 'Muestra esta ayuda y termina.',
      version: 'Indica la versión y termina.',
    },
    rest: 'Lo que sigue no es una opción.',
    exitCodes: {
      done: 'Está hecho, o lo hace el Parlour que ya está abierto.',
      failed: 'No se pudo hacer.',
      wrong: 'No se entendieron las palabras.',
    },
    problem: {
      unknown: (option: string) => `Parlour no tiene la opción ${option}.`,
      meant: (option: string) => `¿Quería decir ${option}?`,
      help: '«parlour --help» indica lo que hay.',
      valueMissing: (option: string) => `Detrás de ${option} debe ir un nombre.`,
      valueUnwanted: (option: string) => `${option} no lleva ningún valor.`,
      notAlone: (option: string) => `${option} no va con una reunión ni con otra acción.`,
      severalWords: {
        happened: 'Parlour abre una sola reunión a la vez.',
        todo: 'Ponga entre comillas un nombre con espacios.',
      },
      profileUnknown: {
        happened: (name: string) => `Ningún alojamiento se llama «${name}».`,
        todo: (names: string) => `Hay estos: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `Varios alojamientos se llaman «${name}».`,
        todo: 'Dé otro nombre a uno de ellos en los ajustes.',
      },
    },
    links: {
      installed: 'Los enlaces y los archivos de enlace se abren ahora con Parlour.',
      removed: 'Los enlaces y los archivos de enlace ya no se abren con este Parlour.',
      bySystem:
        'Un paquete instaló Parlour para todas las personas de este equipo; quita el paquete para cambiarlo.',
      elsewhere: 'Los enlaces están registrados para un Parlour situado en otro lugar.',
      notHere: 'En este sistema lo hace la instalación de Parlour.',
      failed: 'El sistema no lo aceptó.',
      noScreen: {
        happened: 'Parlour no puede hacerlo sin un escritorio.',
        todo: 'Hazlo en un terminal del escritorio donde usas Parlour.',
      },
    },
  },
};
