import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'Nombre de sala o enlace de reunión',
    join: 'Unirse',
    opensWith: 'Se abre con',
    hosting: 'Alojamiento',
    setUpHosting: 'Configurar otro alojamiento…',
    muted: 'Sin micrófono',
    cameraOff: 'Sin cámara',
    newName: 'Nombre nuevo',
    meetings: 'Tus reuniones',
    search: 'Buscar',
    nothingFound: (wanted: string) => `Ninguna de tus reuniones se llama «${wanted}».`,
    firstRun: 'Aquí aparecerán las reuniones a las que te unas.',
    firstRunWays:
      'Escribe un nombre, abre un enlace de reunión desde cualquier sitio o suelta uno en esta ventana.',
    invitation: 'Sin cuenta ni configuración: puedes unirte al instante.',
    addName: 'Añadir tu nombre',
    found: (count: number) => plural(count, { one: '# reunión', other: '# reuniones' }),
    rejoin: 'Volver a unirse',
    pin: (name: string) => `Fijar ${name}`,
    copyLink: (name: string) => `Copiar enlace web de ${name}`,
    copied: 'Enlace copiado',
    invite: (name: string) => `Copiar invitación a ${name}`,
    more: (name: string) => `Más para ${name}`,
    menu: {
      copyLink: 'Copiar enlace web',
      invite: 'Copiar invitación…',
      moveUp: 'Subir',
      moveDown: 'Bajar',
      forget: 'Olvidar',
    },
    pinMoved: (name: string, place: number, of: number) =>
      `«${name}» está ahora en el puesto ${place} de ${of}.`,
    forgotten: (name: string) => `Se ha olvidado «${name}».`,
    forgottenCount: (count: number) =>
      plural(count, {
        one: 'Se ha olvidado # reunión.',
        other: 'Se han olvidado # reuniones.',
      }),
    undo: 'Deshacer',
    joinRow: (name: string) => `Unirse a ${name}`,
    dismiss: 'Descartar',
    today: 'hoy',
    yesterday: 'ayer',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `Has salido de «${name}» en menos de un minuto.`
        : plural(minutes, {
            one: `Has salido de «${name}» después de # minuto.`,
            other: `Has salido de «${name}» después de # minutos.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: '«Tus reuniones» no se podía leer, así que la lista empieza de nuevo.',
      todo: `El archivo antiguo se conserva como ${file}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Tus ajustes no se podían leer, así que Parlour empieza de nuevo.',
      todo: `El archivo antiguo se conserva como ${file}.`,
    }),
    usageDamaged: (file: string) => ({
      happened: 'Lo que «Uso» había contado no se podía leer, así que empieza de nuevo.',
      todo: `El archivo antiguo se conserva como ${file}.`,
    }),
    meetingsRestored:
      '«Tus reuniones» no se podía leer, así que se usa la última copia buena de la lista.',
    settingsRestored: 'Tus ajustes no se podían leer, así que se usa su última copia buena.',
    usageRestored:
      'Lo que «Uso» había contado no se podía leer, así que se usa su última copia buena.',
    damagedStays: (file: string) =>
      `El archivo dañado, ${file}, no se pudo mover: lo que cambies se perderá al cerrar Parlour.`,
    notWritten: (folder: string) => ({
      happened: 'Tu cambio no se pudo guardar y se perderá al cerrar Parlour.',
      todo: `Libera espacio en el disco o comprueba que se pueda escribir en ${folder}.`,
    }),
  },
};
