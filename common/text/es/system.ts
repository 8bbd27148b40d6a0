import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  menu: {
    file: '&Archivo',
    edit: '&Edición',
    view: '&Ver',
    window: 'Ve&ntana',
    help: 'A&yuda',

    home: 'Unirse a una reunión…',
    invite: 'Copiar invitación…',
    settings: 'Ajustes…',
    close: 'Cerrar ventana',
    quit: 'Salir de Parlour',

    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    pastePlain: 'Pegar sin formato',
    delete: 'Eliminar',
    selectAll: 'Seleccionar todo',

    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    actualSize: 'Tamaño real',
    fullScreen: 'Pantalla completa',

    minimise: 'Minimizar',
    fit: 'Zoom',
    showHome: 'Inicio',
    showMeeting: 'Reunión actual',
    allToFront: 'Traer todo al frente',

    about: 'Acerca de Parlour',
    licences: 'Licencias y créditos',

    services: 'Servicios',
    hide: 'Ocultar Parlour',
    hideOthers: 'Ocultar otros',
    showAll: 'Mostrar todo',
  },
  aboutPanel: {
    credits:
      'Un cliente de escritorio para reuniones de Jitsi: en el servidor público, en JaaS o en el tuyo.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  recent: {
    meetings: 'Tus reuniones',
    join: 'Unirse a una reunión…',
    joinHint: 'Abre Parlour donde se entra en las reuniones',
    joinNamed: (name: string) => `Unirse a ${name}`,
  },
  removing: {
    question: (name: string) => `¿Eliminar «${name}»?`,
    detail:
      'También se elimina su clave y todo lo que sus reuniones guardaron en este equipo. Para JaaS, este equipo cuenta después como un nuevo usuario mensual.',
    remove: 'Eliminar',
    keep: 'Conservar',
  },
  cannotShutIn: {
    happened: 'Este sistema no permite que Parlour aísle sus páginas.',
    todo: 'Sin espacios de nombres de usuario, la AppImage funcionaría sin su entorno aislado, así que Parlour se cierra. Instala en su lugar el paquete deb o rpm, o haz que se permitan los espacios de nombres de usuario sin privilegios.',
  },
  choosing: { key: 'Elegir la clave privada', env: 'Elegir el archivo .env' },
  installed: {
    removeData: 'Quitar también los ajustes y las reuniones recordadas',
  },
};
