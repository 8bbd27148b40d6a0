import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'Servidor público',
      promise:
        'meet.jit.si: gratis, sin nada que configurar. Puede entrar cualquiera que tenga el enlace.',
    },
    jaas: {
      name: 'JaaS',
      promise: 'Tu cuenta en 8x8: solo se entra con un pase. Parlour lo firma aquí.',
    },
    ownServer: {
      name: 'Servidor propio',
      promise: 'Un servidor Jitsi que administras, o que te han dado: abierto, o con pases.',
    },
  },
  jaasFetches: 'Tu cuenta en 8x8: solo se entra con un pase.',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: 'Tus cuentas',
      add: 'Añadir otra cuenta',
      firstName: 'Mi cuenta',
      anotherName: (number: number) => `Cuenta ${number}`,
    },
    ownServer: {
      title: 'Tus servidores',
      add: 'Añadir otro servidor',
      firstName: 'Mi servidor',
      anotherName: (number: number) => `Servidor ${number}`,
    },
  },
  profileName: 'Nombre del perfil',
  unfinished: 'sin completar',
  up: (name: string) => `Subir ${name}`,
  down: (name: string) => `Bajar ${name}`,
  duplicate: (name: string) => `Duplicar ${name}`,
  remove: (name: string) => `Eliminar ${name}…`,
  copyName: (name: string) => `${name} (copia)`,
  moved: (name: string, at: number, of: number) =>
    `«${name}» está ahora en el puesto ${at} de ${of}.`,
  alike: (upper: string, lower: string) =>
    `«${upper}» y «${lower}» tienen la misma dirección: los enlaces se abren con el de arriba.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1 a ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'De la consola de JaaS, «API keys»: empieza por vpaas-magic-cookie-.',
  keyId: 'ID de clave',
  keyIdHelp: 'De la misma página; entero o solo lo que sigue a la barra.',
};

const key: (typeof source)['key'] = {
  title: 'Clave de firma',
  field: 'Clave privada',
  fieldHelp:
    'Pégala, o suelta aquí su archivo. Va al llavero de tu sistema; Parlour no vuelve a mostrarla.',
  passphrase: 'Frase de contraseña de la clave',
  unlock: 'Desbloquear y guardar clave',
  save: 'Guardar clave',
  session: 'Usar hasta salir de Parlour',
  choose: 'Elegir archivo de clave…',
  env: 'Importar de un archivo .env…',
  saved: 'La clave está guardada.',
  savedFrom: (file: string) =>
    `Listo. El archivo sigue existiendo: ${file}. Elimínalo, o guárdalo donde nadie más pueda leerlo.`,
  kind: 'Tipo',
  bits: (bits: number) => `${bits} bits`,
  fingerprint: 'Huella digital (SHA-256)',
  added: 'Añadida',
  lastUsed: 'Último uso',
  never: 'nunca',
  test: 'Probar clave',
  testing: 'Probando…',
  tested: {
    accepted: (server: string) => `La clave firma y se verifica, y ${server} acepta sus pases.`,
    'not-asked': (server: string) =>
      `La clave firma y se verifica. No se ha podido preguntar si ${server} acepta sus pases; la próxima reunión lo dirá.`,
  },
  clock: {
    unknown: 'El servidor no ha dicho la hora, así que no se ha comparado el reloj de este equipo.',
    agrees: 'El reloj de este equipo coincide con el del servidor.',
    off: (span: string) =>
      `El reloj de este equipo se desvía ${span}; los pases lo tienen en cuenta.`,
  },
  replace: 'Sustituir clave',
  forget: 'Olvidar clave',
};

const checking: (typeof source)['checking'] = {
  start: 'Comprobar servidor',
  title: (server: string) => `Comprobación de ${server}`,
  running: (server: string) => `Comprobando ${server}…`,
  cancel: 'Cancelar',
  cancelled: 'La comprobación se ha cancelado.',
  cut: 'No hubo tiempo para el resto.',
  fine: 'Funciona todo lo que hace falta para las reuniones.',
  problems: (count: number, steps: string) =>
    `${plural(count, { one: '# problema', other: '# problemas' })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { one: '# cosa que conviene saber', other: '# cosas que conviene saber' })}: ${steps}.`,
  took: (seconds: string) => `Ha tardado ${seconds} s.`,
  copy: 'Copiar informe',
  copied: 'Copiado',
  copyLines: (where: string) => `Copiar líneas: ${where}`,
  hide: 'Ocultar esta comprobación',
  lines: 'Qué se ha comprobado',
  skipped: (steps: string) => `Sin comprobar: ${steps}.`,
};

const roles: (typeof source)['ticket']['roles'] = { host: 'Anfitrión', guest: 'Invitado' };
const roleHelp: (typeof source)['ticket']['roleHelp'] = {
  host: 'Moderas tus reuniones.',
  guest: 'Entras en tus propias reuniones sin derechos especiales.',
};
const feature: (typeof source)['ticket']['feature'] = {
  recording: 'Grabación',
  livestreaming: 'Transmisión en directo',
  transcription: 'Transcripción',
  'outbound-call': 'Llamadas salientes por teléfono',
  'inbound-call': 'Llamadas entrantes por teléfono',
  'sip-outbound-call': 'Llamadas salientes por SIP',
  'sip-inbound-call': 'Llamadas entrantes por SIP',
  'file-upload': 'Compartir archivos',
  'list-visitors': 'Lista de visitantes',
};
const ticket: (typeof source)['ticket'] = {
  title: 'Pase',
  role: 'Mi papel',
  roles,
  roleHelp,
  lifetime: 'Válido durante',
  lifetimeHelp: 'Solo para entrar: quien está en una reunión se queda.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { one: '# hora', other: '# horas' })
      : plural(minutes, { one: '# minuto', other: '# minutos' }),
  features: 'Qué puedo iniciar',
  feature,
};

const inspector: (typeof source)['inspector'] = {
  title: 'Inspector de pases',
  field: 'Mostrar el pase de una sala',
  help: 'O pega cualquier pase o enlace para ver por qué lo rechazaría un servidor. No se envía nada.',
  show: 'Mostrar',
  nothingWrong: 'No hay nada en él por lo que un servidor lo rechazaría.',
  more: (count: number) => plural(count, { other: 'Y # más.' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `Invitación a «${name}»`,
  life: 'Válida durante',
  lives: { hour: '1 hora', day: '1 día', date: 'Hasta una fecha' },
  date: 'Último día',
  allows: (name: string, until: string) =>
    `Quien tenga este enlace puede entrar en «${name}» hasta el ${until}: como invitado, sin moderar, y sin grabación ni ningún otro extra.`,
  /** On own servers the ticket says guest, but it is the server that decides. */
  allowsOnOwnServer: (name: string, until: string) =>
    `Quien tenga este enlace puede entrar en «${name}» hasta el ${until}. Es un pase de invitado, sin grabación ni ningún otro extra.`,
  copy: 'Copiar invitación',
  cancel: 'Cancelar',
  copied: 'Invitación copiada. No se puede anular antes de que termine.',
  close: 'Cerrar',
  issued: 'Invitaciones creadas en este equipo',
  none: 'Ninguna todavía. «Copiar invitación» está en Inicio, junto a cada reunión de este perfil.',
  until: (when: string) => `hasta el ${when}`,
  ended: (when: string) => `terminó el ${when}`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
