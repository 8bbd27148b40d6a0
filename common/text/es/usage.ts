import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: 'Uso',
    about: 'Lo que suman tus reuniones, mes a mes, según lo ha contado este equipo.',
    empty: 'Todavía no se ha contado nada. El primer mes aparecerá aquí tras tu primera reunión.',
    off: 'El recuento está desactivado en Ajustes, Privacidad. Lo que se contó antes se queda hasta que lo borres.',
    failed: {
      happened: 'No se ha podido leer lo que se ha contado.',
      todo: 'Cierra Ajustes y vuelve a abrirlos.',
    },
    hosting: 'Alojamiento',
    all: 'Todos los alojamientos',
    visited: 'Servidores sin configurar',
    removed: 'Alojamientos que eliminaste',
    measure: 'Mostrar',
    measures: {
      minutes: { name: 'Mis minutos', help: 'Tu propio tiempo en reuniones.' },
      personMinutes: {
        name: 'Minutos de todos',
        help: 'Los minutos de todas las personas de tus reuniones juntos, mientras estabas allí.',
      },
      people: {
        name: 'Personas',
        help: 'Las distintas personas con las que te has reunido, y tú. Quien se reúne contigo en dos alojamientos cuenta en cada uno.',
      },
      meetings: { name: 'Reuniones', help: 'Las reuniones a las que te has unido.' },
    },
    month: 'Mes',
    table: (measure: string) => `${measure}, por mes`,
    totals: 'Todos estos meses juntos',
    peak: 'Máximo de personas a la vez',
    jaas: 'Usuarios de JaaS frente a tu plan',
    jaasUsers: 'Usuarios',
    jaasCost: 'Coste',
    ofPlan: (people: string, included: string) => `${people} de ${included}`,
    soFar: (month: string) => `${month}, hasta ahora`,
    estimate:
      'Estimación según lo que ha visto este equipo: no incluye las reuniones de otras personas. El plan y los precios son los de «¿Cuánto costaría?».',
    use: 'Usar estos números',
    useHelp: (month: string) => `Lleva ${month} a «¿Cuánto costaría?».`,
    noMonth: 'Tras un mes completo, sus números se podrán usar en «¿Cuánto costaría?».',
    save: 'Guardar como CSV…',
    saved: (file: string) => `Guardado: ${file}`,
    notSaved: {
      happened: 'No se ha podido guardar el archivo.',
      todo: 'Elige otra carpeta o libera espacio en el disco.',
    },
    saving: { title: 'Guardar el uso', kind: 'Tabla (CSV)', file: 'Uso de Parlour' },
    clear: 'Borrar el uso…',
    clearTitle: '¿Borrar el uso?',
    clearMeans: (months: number) =>
      plural(months, {
        one: 'Lo que se contó en # mes se elimina de este equipo. No se puede recuperar.',
        other: 'Lo que se contó en # meses se elimina de este equipo. No se puede recuperar.',
      }),
    clearNow: 'Borrar el uso',
    cleared: 'Se ha borrado el uso.',
    count: 'Contar minutos y personas de las reuniones en este equipo',
    countHelp:
      'Ajustes, Alojamiento, «Uso» los muestra mes a mes. Los nombres no se guardan y no se envía nada a ninguna parte. Si lo desactivas, no se cuenta nada nuevo; lo que hay se queda hasta que lo borres. Activado de forma predeterminada.',
  },
};
