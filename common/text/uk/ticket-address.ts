import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `Запитуємо ваш квиток у ${host}`,
    asks: 'Сервер, який видає ваші квитки, запитує, хто ви:',
    refused: (host: string) =>
      `Цей квиток видав сервер ${host}. Спробуйте ще раз; якщо це не мине, повідомте адміністраторам.`,
    nameHelp:
      'Його бачать інші на зустрічі. Воно надсилається лише на сервер зустрічі, до якої ви приєднуєтеся, і на сервер, який видає ваш квиток.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `Не вдалося зв’язатися з ${about}, звідки ви отримуєте квитки.`,
      todo: 'Перевірте мережу та VPN вашої організації, а тоді спробуйте ще раз.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `Сервер ${about}, який видає ваші квитки, не відповів вчасно.`,
      todo: 'Перевірте мережу та спробуйте ще раз.',
    },
    'ticket-address-insecure': {
      happened: (about) => `З’єднання із сервером ${about}, який видає ваші квитки, не захищене.`,
      todo: 'Йому нічого не надіслано. Повідомте адміністраторам, що його сертифікат не в порядку.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `Сервер ${about} видає квитки лише після входу.`,
      todo: 'Спробуйте ще раз і ввійдіть так, як вказала ваша організація.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `Сервер ${about} не видає вам квитка на цю зустріч.`,
      todo: 'Запитайте адміністраторів, чи можна вам приєднатися.',
    },
    'ticket-address-busy': {
      happened: (about) => `Сервер ${about} зараз більше не видає квитків.`,
      todo: 'Спробуйте ще раз за кілька хвилин.',
    },
    'ticket-address-error': {
      happened: (about) => `На сервері ${about}, який видає ваші квитки, сталася проблема.`,
      todo: 'Спробуйте ще раз за хвилину. Якщо це не мине, повідомте адміністраторам.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `Відповідь сервера ${about} не є квитком.`,
      todo: 'Повідомте адміністраторам, що адреса для квитків може бути хибною.',
    },
    'ticket-address-other-room': {
      happened: (about) => `Сервер ${about} видав вам квиток не лише на цю зустріч.`,
      todo: 'Його не використано. Повідомте адміністраторам.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `Сервер ${about} видав вам квиток, який зараз не дійсний.`,
      todo: 'Спробуйте ще раз. Якщо це не мине, повідомте адміністраторам, що годинник того сервера може йти неправильно.',
    },
    'ticket-address-unfit': {
      happened: (about) => `Сервер ${about} видав вам квиток, який не підходить до цієї зустрічі.`,
      todo: 'Його не використано. Повідомте адміністраторам.',
    },
  },
};
