import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'Un paquete ya ha añadido Parlour para todos.',
    todo: 'Usa ese Parlour, o quita antes el paquete.',
  },
  'foreign-entry': {
    happened: 'Hay una entrada de menú llamada parlour.desktop que Parlour no ha escrito.',
    todo: 'Sácala de .local/share/applications en tu carpeta personal y vuelve a intentarlo.',
  },
  'no-xdg-mime': {
    happened:
      'A este sistema le falta xdg-mime, con el que se eligen los programas para los enlaces.',
    todo: 'Instala el paquete xdg-utils y vuelve a intentarlo.',
  },
  'not-written': {
    happened: 'No se ha podido escribir todo en tu carpeta personal.',
    todo: 'Comprueba que el disco tenga espacio y te deje escribir, y vuelve a intentarlo.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: 'Los archivos .meeting se abren con Parlour.',
      theirs: (program: string) => `Los archivos .meeting se abren con ${program}.`,
      nobody: 'Ningún programa abre los archivos .meeting.',
      someone: 'El sistema no dice qué abre los archivos .meeting.',
      claim: 'Abrir los archivos .meeting con Parlour',
      decides:
        'Lo deciden los ajustes del sistema. Busca ahí «aplicaciones predeterminadas» y elige Parlour para los archivos .meeting.',
    },
    none: 'Parlour aún no está en el menú de este ordenador. Añadirlo solo cambia tus propios ajustes, y se puede deshacer.',
    installed: 'Parlour está en tu menú, y registrado para los enlaces y los archivos .meeting.',
    system: 'Un paquete ha instalado Parlour para todos en este ordenador.',
    elsewhere:
      'Tu menú y tus enlaces inician un Parlour que está en otro lugar. Si se ha movido, añádelo de nuevo.',
    add: 'Añadir Parlour al menú y a los enlaces de este ordenador',
    addAgain: 'Añadir de nuevo',
    takeAway: 'Quitarlo',
    problem,
  },
  menuEntry: {
    comment: 'Reuniones de Jitsi en el servidor que elijas',
    newMeeting: 'Nueva reunión',
    settings: 'Ajustes',
    file: 'Reunión de Parlour',
  },
};
