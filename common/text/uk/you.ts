import type { youText as source } from '../en/you.ts';

const youProblem: (typeof source)['youProblem'] = {
  'email-unreadable': {
    happened: () => 'Це не адреса електронної пошти.',
    todo: 'Напишіть на зразок ada@example.org або залиште поле порожнім.',
  },
  'picture-not-https': {
    happened: () => 'Ця адреса не починається з https://.',
    todo: 'Скопіюйте адресу зображення, яке в інтернеті видно всім, або залиште поле порожнім.',
  },
  'picture-too-long': {
    happened: () => 'Ця адреса задовга.',
    todo: 'Квитки подорожують у вебадресах: виберіть зображення з коротшою адресою.',
  },
};

const receiver: (typeof source)['you']['receiver'] = {
  public: 'Публічний сервер',
  jaas: 'Ваші облікові записи JaaS',
  'signing-server': 'Ваші сервери з квитками',
  'open-server': 'Ваші сервери без квитків',
  'ticket-address': 'Хостинги вашої організації, що видає квитки',
  others: 'Чужі сервери й облікові записи',
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: 'Ваше ім’я',
    nameHelp:
      'Його бачать інші на зустрічі. Воно надсилається лише на сервер зустрічі, до якої ви приєднуєтеся.',
    email: 'Електронна пошта',
    emailHelp: 'Надсилається лише туди, де так сказано в таблиці нижче. Може бути порожньою.',
    picture: 'Зображення',
    pictureHelp:
      'Адреса зображення в інтернеті, що починається з https://. Parlour його не завантажує, тому попереднього перегляду тут немає; його завантажать із цієї адреси програми інших.',
    receives: 'Що отримує кожен хостинг',
    hosting: 'Хостинг',
    receiver,
    way: {
      ticket: 'у підписаному квитку',
      address: 'тому, хто видає квиток, і коли ви приєднуєтеся',
      page: 'коли ви приєднуєтеся',
      no: 'не надсилається',
    },
    /** What has been filled in above is all that is ever sent. */
    onlyFilled: 'Порожнє поле нікому не надсилається.',
  },
};
