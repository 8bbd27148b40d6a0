import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'Personas que no son administradoras pueden cambiar el archivo de directiva o su carpeta, así que no se aplica nada de él.',
    todo: 'Haz que ambos pertenezcan solo a los administradores y que solo ellos puedan escribir, y vuelve a iniciar Parlour.',
  },
  unreadable: {
    happened: 'No se puede leer el archivo de directiva, así que no se entra en ninguna reunión.',
    todo: 'Comprueba que sea un archivo normal de 256 KB como máximo y vuelve a iniciar Parlour.',
  },
  'no-policy': {
    happened:
      'El archivo de directiva no contiene ninguna directiva, así que no se entra en ninguna reunión.',
    todo: 'Comprueba que sea JSON y que indique su versión, y vuelve a iniciar Parlour.',
  },
  newer: {
    happened:
      'La directiva se escribió para un Parlour más reciente, así que no se entra en ninguna reunión.',
    todo: 'Actualiza Parlour en este equipo.',
  },
  'wrong-part': {
    happened:
      'Esta parte tiene un valor que no se puede leer. No fija nada; donde limita servidores, alojamientos o actualizaciones, no permite ninguno.',
    todo: 'Corrígela en el archivo de directiva y vuelve a iniciar Parlour.',
  },
  'unknown-part': {
    happened: 'Ninguna directiva tiene esta parte, así que se pasa por alto.',
    todo: 'Comprueba cómo está escrita, o quítala.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Fijado por tu organización.',
    setBy: (organisation: string) => `Fijado por ${organisation}.`,
    suggested: 'Propuesto por tu organización. Puedes elegir otro valor.',
    suggestedBy: (organisation: string) =>
      `Propuesto por ${organisation}. Puedes elegir otro valor.`,
    own: 'Elegido por ti. Tu organización propone otro valor.',
    ownOver: (organisation: string) => `Elegido por ti. ${organisation} propone otro valor.`,
    /** Home. */
    problem: {
      happened: 'La directiva de tu organización tiene un error.',
      todo: 'Avisa a tus administradores; en Ajustes → Acerca de se dice cuál.',
    },
    disregarded: {
      happened:
        'Un archivo de directiva de este equipo no se aplica: no solo los administradores pueden cambiarlo.',
      todo: 'Avisa a tus administradores, si los hay; en Ajustes → Acerca de se dice qué hacer.',
    },
    nothingJoins: {
      happened:
        'Ahora no se puede entrar en ninguna reunión: la directiva de tu organización no se puede usar.',
      todo: 'Avisa a tus administradores; en Ajustes → Acerca de se dice por qué.',
    },
    details: 'Ver detalles',
    /** Hosting. */
    fromYours: 'De tu organización',
    from: (organisation: string) => `De ${organisation}`,
    profileIsFixed:
      'Tu organización configuró este alojamiento, así que aquí no se cambia ni se quita.',
    /** `host` is an address. */
    ticketsFrom: (host: string) =>
      `Los pases vienen de ${host}. No hace falta ninguna clave en este equipo.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `Tu organización solo permite estos servidores: ${servers}.`,
    noServers: 'Tu organización no permite más servidores que los que configuró.',
    hostingNotOffered: 'Tu organización no lo ofrece',
    /** About. */
    titleYours: 'Gestionado por tu organización',
    title: (organisation: string) => `Gestionado por ${organisation}`,
    about:
      'Un archivo de directiva en este equipo, que solo pueden cambiar sus administradores, decide lo que figura aquí.',
    notObeyed: 'Hay un archivo de directiva en este equipo. No se aplica nada de él.',
    file: 'Archivo de directiva',
    hostings: 'Alojamientos',
    servers: 'Servidores',
    all: 'Todos',
    onlyThePolicys: 'Solo los de la directiva',
    updatesForbidden: 'Parlour no busca actualizaciones.',
    updatesFrom: (host: string) => `Las actualizaciones vienen de ${host}.`,
    updatesUpTo: (version: string) => `No se instala ninguna versión posterior a la ${version}.`,
    values: 'Valores de la directiva',
    setting: 'Ajuste',
    value: 'Valor',
    source: 'Origen',
    sources: {
      locked: 'Tu organización, fijado',
      suggested: 'Tu organización, propuesto',
      you: 'Tú',
    },
    noValues: 'La directiva no fija ningún valor.',
    on: 'Activado',
    off: 'Desactivado',
    empty: 'Vacío',
    noHosting: 'Para ningún alojamiento',
    ownPicture: 'Una imagen',
    problems: 'Problemas de la directiva',
    policyProblem,
    copy: 'Copiar para los administradores',
    copied: 'Copiado',
  },
};
