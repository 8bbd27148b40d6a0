import type { compareText as source } from '../en/compare.ts';

type Compare = (typeof source)['compare'];

const facts: Compare['facts'] = {
  cost: {
    public: 'Gratis, para un uso razonable. Lo gestiona 8x8 y puede cambiar las reglas.',
    jaas: 'Una suscripción por usuarios al mes, con un plan gratuito para empezar. El precio que se suele citar, por minuto de cada participante, no es como factura 8x8.',
    ownServer:
      'Una máquina de unos 20 a 100 dólares estadounidenses al mes, y tu tiempo. Cada grabación simultánea necesita una máquina más.',
  },
  setup: {
    public: 'Ninguna.',
    jaas: 'Una cuenta, un AppID y un par de claves: de una a dos horas.',
    ownServer: 'Un servidor con dirección propia: medio día o más.',
  },
  access: {
    public: 'Cualquiera que tenga el enlace. Una sala de espera y una contraseña ayudan.',
    jaas: 'Solo personas con un pase firmado por ti.',
    ownServer: 'Quien tú permitas. En un servidor tal como viene, quien tiene un pase modera.',
  },
  tickets: {
    public:
      'Ninguno. Desde agosto de 2023, una persona tiene que iniciar sesión con Google, GitHub o Facebook para abrir una sala.',
    jaas: 'Sí (RS256). Parlour los firma en este equipo.',
    ownServer: 'Sí (HS256 o RS256), una vez instalado el paquete jitsi-meet-tokens.',
  },
  recording: {
    public:
      'En tu propio equipo o en un espacio en la nube, donde el servidor lo ofrezca. Nadie lo garantiza.',
    jaas: 'Sí. Una grabación dura hasta 6 horas y se puede descargar durante 24 horas. Los minutos grabados se cobran aparte.',
    ownServer: 'Sí, con una máquina más por cada reunión que se grabe a la vez.',
  },
  data: {
    public: 'En los servidores que 8x8 gestiona para todo el mundo.',
    jaas: 'En los servidores de 8x8, con un contrato.',
    ownServer: 'En tu servidor.',
  },
  address: {
    public: 'Una sala en meet.jit.si.',
    jaas: 'Una sala en 8x8.vc, bajo tu AppID.',
    ownServer: 'Tu propio dominio.',
  },
  size: {
    public:
      'Crece solo. De sus condiciones se cita un límite de 25 dispositivos al mes para el uso gratuito.',
    jaas: 'Crece solo, hasta 500 personas en una reunión.',
    ownServer: 'Lo que aguanten tu máquina y su línea.',
  },
  branding: {
    public: 'Quitada en Parlour. Lo que el servidor no deja cambiar se queda.',
    jaas: 'Ninguna, a no ser que pongas la tuya.',
    ownServer: 'Toda tuya.',
  },
  operation: {
    public:
      'Nada que hacer. Las páginas web que lo insertan se cortan a los cinco minutos; Parlour, no.',
    jaas: 'Casi nada que hacer.',
    ownServer: 'Todo tuyo: actualizaciones, crecimiento, seguridad.',
  },
  support: {
    public: 'La comunidad.',
    jaas: 'La empresa 8x8.',
    ownServer: 'Tú, y la comunidad.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Compare['reasons'] = {
  noAccount: {
    public:
      'Los invitados no necesitan cuenta, pero quien abre una sala inicia sesión con Google, GitHub o Facebook.',
    jaas: 'Necesitas una cuenta en 8x8. Tus invitados, ninguna.',
    ownServer:
      'Nadie inicia sesión en ningún sitio, pero la máquina y el dominio se suelen alquilar con una cuenta.',
  },
  noMonthlyCost: {
    public: 'Es gratis.',
    jaas: 'Es gratis solo mientras se reúna poca gente.',
    ownServer: 'La máquina y tu tiempo cuestan algo cada mes.',
  },
  onlyInvited: {
    public:
      'Quien tiene el enlace puede llamar a la puerta. Una sala de espera o una contraseña lo dejan fuera.',
    jaas: 'Nadie entra sin un pase firmado por ti.',
    ownServer: 'Nadie entra sin un pase, una vez que configuras así el servidor.',
  },
  recording: {
    public: 'Solo como lo ofrezca el servidor, y nadie lo garantiza.',
    jaas: 'Graba por ti. Tienes un día para descargar la grabación.',
    ownServer: 'Graba con una máquina más.',
  },
  ownDomain: {
    public: 'La dirección es siempre meet.jit.si.',
    jaas: 'La dirección es siempre 8x8.vc.',
    ownServer: 'La dirección es tuya.',
  },
  dataOnMyServer: {
    public: 'Todo pasa por los servidores de 8x8.',
    jaas: 'Todo pasa por los servidores de 8x8, con un contrato.',
    ownServer: 'Todo pasa por tu máquina.',
  },
};

const confidence: Compare['confidence'] = {
  measured: 'comprobado en el programa',
  documented: 'documentado',
  'rule-of-thumb': 'orientativo',
  hearsay: 'sin confirmar',
};

const confidenceMeaning: Compare['confidenceMeaning'] = {
  measured: 'Lo hemos leído en el propio programa, o lo hemos probado.',
  documented: 'Lo escriben quienes lo hacen.',
  'rule-of-thumb': 'Por experiencia. Depende de ti.',
  hearsay: 'Lo dicen otros. No lo hemos visto nosotros.',
};

export const compareText: typeof source = {
  compare: {
    title: 'Comparar las tres opciones',
    about: 'Qué da y qué cuesta cada una, con fuentes, y cuál te conviene.',
    matters: 'Qué me importa',
    wishes: {
      noAccount: 'Sin cuenta',
      noMonthlyCost: 'Sin coste mensual',
      onlyInvited: 'Solo personas invitadas',
      recording: 'Grabación',
      ownDomain: 'Mi propio dominio',
      dataOnMyServer: 'Datos en mi servidor',
    },
    nothingChosen: 'Elige qué te importa y verás qué opción te conviene.',
    fits: (hosting: string) => `«${hosting}» te da todo esto.`,
    fitsToo: (hosting: string, hostings: string) =>
      `«${hosting}» te da todo esto con el menor trabajo. Igual de bien: ${hostings}.`,
    closest: (hosting: string) =>
      `«${hosting}» es lo que más se acerca. Ninguna de las tres da todo esto.`,
    closestToo: (hosting: string, hostings: string) =>
      `Ninguna de las tres da todo esto. «${hosting}» es lo que más se acerca con el menor trabajo. Igual de cerca: ${hostings}.`,
    best: 'La más adecuada',
    asGood: 'También adecuada',
    degree: { yes: 'Sí', partly: 'En parte', no: 'No' },
    reasons,
    table: 'Las tres opciones comparadas',
    aspect: 'Aspecto',
    rows: {
      cost: 'Coste',
      setup: 'Preparación',
      access: 'Quién puede entrar',
      tickets: 'Pases',
      recording: 'Grabación',
      data: 'Datos',
      address: 'Dirección',
      size: 'Tamaño',
      branding: 'Marca',
      operation: 'Mantenimiento',
      support: 'Asistencia',
    },
    facts,
    confidence,
    confidenceMeaning,
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: 'Grado de certeza',
    outside: 'Los enlaces se abren en tu navegador.',
    way: 'De una a otra',
    wayAbout: 'Puedes empezar ahora y cambiar más tarde. Tus reuniones te acompañan.',
    steps: {
      public: {
        when: 'Ahora',
        why: 'Reunirse al instante, sin configurar nada.',
        act: 'Usar el servidor público',
      },
      jaas: {
        when: 'Cuando importa quién entra',
        why: 'Solo se entra con un pase, y el trabajo lo hace 8x8.',
        act: 'Usar JaaS',
      },
      ownServer: {
        when: 'Cuando se te quede pequeño',
        why: 'Tu dominio, tus datos, tus reglas. El trabajo también es tuyo.',
        act: 'Usar tu propio servidor',
      },
    },
    here: 'Estás aquí',
  },
};
