import type { youText as source } from '../en/you.ts';

const youProblem: (typeof source)['youProblem'] = {
  'email-unreadable': {
    happened: () => 'No es una dirección de correo electrónico.',
    todo: 'Escríbela como ada@example.org, o deja el campo vacío.',
  },
  'picture-not-https': {
    happened: () => 'No es una dirección que empiece por https://.',
    todo: 'Copia la dirección de una imagen que cualquiera pueda ver en la web, o deja el campo vacío.',
  },
  'picture-too-long': {
    happened: () => 'Esta dirección es demasiado larga.',
    todo: 'Los pases viajan en direcciones web: elige una imagen con una dirección más corta.',
  },
};

const receiver: (typeof source)['you']['receiver'] = {
  public: 'Servidor público',
  jaas: 'Tus cuentas de JaaS',
  'signing-server': 'Tus servidores con pases',
  'open-server': 'Tus servidores sin pases',
  'ticket-address': 'Alojamientos de tu organización, que reparte los pases',
  others: 'Servidores y cuentas de otras personas',
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: 'Tu nombre',
    nameHelp:
      'Lo ven los demás en una reunión. Solo se envía al servidor de la reunión a la que te unes.',
    email: 'Correo electrónico',
    emailHelp: 'Se envía solo adonde dice la tabla de abajo. Puede quedar vacío.',
    picture: 'Imagen',
    pictureHelp:
      'La dirección de una imagen en la web, que empieza por https://. Parlour no la carga, así que aquí no hay vista previa; la cargan desde esa dirección los programas de los demás.',
    receives: 'Qué recibe cada alojamiento',
    hosting: 'Alojamiento',
    receiver,
    way: {
      ticket: 'en el pase firmado',
      address: 'a quien reparte el pase y cuando te unes',
      page: 'cuando te unes',
      no: 'no se envía',
    },
    onlyFilled: 'Un campo vacío no se envía a nadie.',
  },
};
