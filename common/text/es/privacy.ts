import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

const storageProblem: (typeof source)['storageProblem'] = {
  running: {
    happened: (about) => `Hay una reunión en curso en «${about}».`,
    todo: 'Sal de ella y vuelve a borrar.',
  },
  failed: {
    happened: () => 'No se ha podido mirar lo que las reuniones dejaron en este equipo.',
    todo: 'Cierra Ajustes y vuelve a abrirlos.',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: 'Tus reuniones',
    remember: 'Recordar reuniones',
    rememberHelp:
      'Inicio muestra las reuniones a las que te has unido, solo en este equipo. Si lo desactivas, no se añade nada nuevo; lo que hay se queda hasta que lo borres. Activado de forma predeterminada.',
    clear: 'Borrar…',
    clearTitle: '¿Borrar «Tus reuniones»?',
    clearCount: (count: number) =>
      plural(count, {
        one: 'Se olvidará # reunión, aunque esté fijada.',
        other: 'Se olvidarán # reuniones, también las fijadas.',
      }),
    clearNow: 'Borrar reuniones',
    nothingToClear: 'No hay reuniones que olvidar.',
    cleared: (count: number) =>
      plural(count, { one: '# reunión olvidada', other: '# reuniones olvidadas' }),
    undo: 'Deshacer',
    close: 'Cerrar',
    outside: 'Quién más se entera de tus reuniones',
    outsideWhy:
      'La página de una reunión puede pedir cosas a otros servidores. Parlour le pide que no lo haga; un servidor modificado puede hacerlo de todos modos.',
    thirdParties: 'Otros servidores en las reuniones',
    thirdPartiesHelp:
      'La página puede recurrir a servidores que no son el suyo, para imágenes de personas o calendarios. Estos conocen así tu dirección de red. Desactivado de forma predeterminada.',
    analytics: 'Estadísticas de las reuniones',
    analyticsHelp:
      'La página puede informar de cómo fue la reunión a los servicios que eligió quien administra el servidor. Necesita además «Otros servidores en las reuniones». Desactivado de forma predeterminada.',
    gravatar: 'Imágenes de Gravatar',
    gravatarHelp:
      'La página puede pedir a gravatar.com las imágenes asociadas a los correos electrónicos de las personas. Necesita además «Otros servidores en las reuniones». Desactivado de forma predeterminada.',
    sets: (key: string) => `Su nombre en Jitsi: ${key}`,
    storage: 'Lo que las reuniones dejaron en este equipo',
    storageWhy:
      'Los servidores guardan cosas en este equipo: cookies, inicios de sesión, ajustes de su página. Cada alojamiento tiene su propio lugar para ellas.',
    hosting: 'Alojamiento',
    size: 'Tamaño',
    noStorage: 'Las reuniones todavía no han dejado nada.',
    looking: 'Mirando…',
    clearStorage: 'Borrar…',
    clearStorageFor: (hosting: string) => `Borrar los datos de «${hosting}»…`,
    clearStorageTitle: (hosting: string) => `¿Borrar lo que dejaron las reuniones en «${hosting}»?`,
    clearStorageMeans:
      'Se borran las cookies y los ajustes de la página del servidor, y quizá tengas que volver a iniciar sesión. Tus reuniones, claves y ajustes de Parlour se quedan.',
    jaasWarning:
      'JaaS cuenta un equipo borrado como una persona nueva: la factura de la cuenta puede tener un usuario activo mensual más.',
    clearStorageNow: 'Borrar',
    storageCleared: (hosting: string) =>
      `Se ha borrado lo que dejaron las reuniones en «${hosting}».`,
    kept: 'Qué guarda Parlour',
    keptWhere: (folder: string) =>
      `Parlour guarda tus ajustes, tus alojamientos, «Tus reuniones» y un registro breve en ${folder}. Las claves privadas y los secretos compartidos están en el llavero de tu sistema, los pases no se guardan nunca, y no se envía nada a los autores de Parlour.`,
  },
};
