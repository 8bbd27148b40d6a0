import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'Este Parlour no se instaló, así que no se actualiza por sí mismo. Consigue una versión más reciente en el lugar de donde vino esta.',
  'package-manager':
    'Las versiones nuevas las trae quien instaló Parlour en este equipo o su gestor de paquetes.',
  'no-key':
    'Este Parlour no puede distinguir las actualizaciones auténticas de otras, así que no busca ninguna. Consigue una versión más reciente en el lugar de donde vino esta.',
  forbidden: 'Tu organización se ocupa de las actualizaciones. Parlour no las busca por sí mismo.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'No se pudo acceder al servidor de actualizaciones.',
    todo: 'Comprueba tu conexión a internet e inténtalo de nuevo.',
  },
  unreadable: {
    happened: () => 'El servidor de actualizaciones envió algo que Parlour no puede leer.',
    todo: 'Inténtalo más tarde. Si sigue igual, avisa a quien te dio Parlour.',
  },
  'not-signed': {
    happened: () =>
      'La actualización no está firmada por quien hace este Parlour, así que se rechazó.',
    todo: 'Conserva la versión que tienes y avisa a quien te dio Parlour.',
  },
  tampered: {
    happened: () => 'El archivo descargado no es el que se firmó, así que se rechazó.',
    todo: 'Inténtalo de nuevo. Si vuelve a ocurrir, usa otra red.',
  },
  replayed: {
    happened: () =>
      'El servidor de actualizaciones ofreció una versión más antigua que antes, así que se rechazó.',
    todo: 'Conserva la versión que tienes e inténtalo otro día.',
  },
  'not-written': {
    happened: () => 'La actualización no se pudo guardar en este equipo.',
    todo: 'Libera espacio en el disco o permite que Parlour escriba en él. Después, inténtalo de nuevo.',
  },
  'not-installed': {
    happened: () => 'El sistema no permitió a Parlour instalar la actualización.',
    todo: 'Reinicia Parlour e inténtalo de nuevo, o instala la versión nueva a mano.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'Actualizaciones',
    runs: (version: string) => `Estás usando Parlour ${version}.`,
    mode: 'Cómo llegan las actualizaciones',
    modeChoice: { notify: 'Avisarme', automatic: 'Por sí solas', off: 'Desactivadas' },
    modeHelp: {
      notify:
        'Parlour busca una vez al día y avisa cuando hay una versión más reciente. Tú decides cuándo se descarga.',
      automatic:
        'Parlour descarga las versiones nuevas mientras no hay ninguna reunión en curso y las instala cuando sales de Parlour.',
      off: 'Parlour no busca por sí mismo. «Comprobar ahora» sigue funcionando.',
    },
    check: 'Comprobar ahora',
    checking: 'Buscando una versión más reciente',
    neverChecked: 'Parlour todavía no ha buscado una versión más reciente.',
    upToDate: 'Parlour está actualizado.',
    checked: (when: string) => `Última comprobación: ${when}`,
    available: (version: string) => `Parlour ${version} está disponible.`,
    notes: 'Novedades',
    download: 'Descargar',
    downloading: (version: string) => `Descargando Parlour ${version}`,
    ready: (version: string) => `Parlour ${version} está listo.`,
    readyMeans: 'Si no reinicias, se instalará cuando salgas de Parlour.',
    restart: 'Reiniciar Parlour para actualizar',
    restartNow: 'Reiniciar',
    inMeeting: 'Hay una reunión en curso. Las actualizaciones esperan a que termine.',
    elsewhere,
  },
  updateProblem,
};
