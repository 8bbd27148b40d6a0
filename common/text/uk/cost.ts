import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('uk');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: { name: 'Людей на місяць', help: 'Різні люди, кожна з одним пристроєм.' },
  meetings: { name: 'Зустрічей на місяць' },
  minutes: { name: 'Хвилин на зустріч' },
  recordings: { name: 'Записів на місяць' },
};

const prices: Cost['fields'] = {
  plan: { name: 'Тариф, на місяць' },
  included: { name: 'Користувачів у тарифі' },
  overage: { name: 'Кожен додатковий користувач' },
  recordedMinute: { name: 'Кожна записана хвилина' },
  participantMinute: { name: 'Хвилина одного учасника' },
  machine: { name: 'Машина, на місяць' },
  hours: { name: 'Годин догляду на місяць' },
  hourly: { name: 'Година догляду' },
  recorder: { name: 'Машина для записів, на місяць' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'За кількістю користувачів на місяць',
    help: 'Як рахує 8x8: кожен, хто цього місяця з кимось зустрічався, рахується раз на кожен пристрій.',
  },
  'participant-minutes': {
    name: 'За кількістю хвилин',
    help: 'Як зазвичай пишуть. Це не модель 8x8. Рахуються всі на кожній зустрічі.',
  },
};

const plans: Cost['plans'] = {
  developer: 'Developer',
  basic: 'Basic',
  standard: 'Standard',
  business: 'Business',
  own: 'Мої власні числа',
};

export const costText: typeof source = {
  cost: {
    title: 'Скільки це коштуватиме?',
    about: 'Ваші зустрічі за цінами, які можна змінити.',
    usage,
    currency: 'Валюта',
    currencyHelp:
      'Валюти не перераховуються. Приклади — у доларах США: укажіть, скільки платите ви.',
    inAMonth: 'За місяць',
    table: 'Скільки коштують три варіанти за місяць',
    hosting: 'Хостинг',
    amount: 'Вартість',
    madeOf: 'Складники',
    free: 'Безкоштовно, у межах правил',
    /** `devices` is the limit that others quote from the terms. */
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'Безкоштовно, у межах правил. З умов наводять обмеження: # пристрій на місяць.',
        few: 'Безкоштовно, у межах правил. З умов наводять обмеження: # пристрої на місяць.',
        many: 'Безкоштовно, у межах правил. З умов наводять обмеження: # пристроїв на місяць.',
        other: 'Безкоштовно, у межах правил. З умов наводять обмеження: # пристрою на місяць.',
      }),
    nothingToPay: 'Нема за що платити',
    parts: {
      plan: 'Тариф',
      moreUsers: 'Додаткові користувачі',
      recordedMinutes: 'Записані хвилини',
      participantMinutes: 'Хвилини учасників',
      machine: 'Машина',
      care: 'Догляд',
      recorder: 'Машина для записів',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'Як зазвичай пишуть, не модель 8x8',
    /** Where the lines cross, in words. */
    cheaperFrom: (people: number) =>
      people === 1
        ? 'Власний сервер дешевший за JaaS за будь-якої кількості людей.'
        : plural(people, {
            one: 'Починаючи з # людини, власний сервер дешевший за JaaS.',
            few: 'Починаючи з # людей, власний сервер дешевший за JaaS.',
            many: 'Починаючи з # людей, власний сервер дешевший за JaaS.',
            other: 'Починаючи з # людини, власний сервер дешевший за JaaS.',
          }),
    neverCheaper: 'За цими цінами власний сервер не дешевший за JaaS за будь-якої кількості людей.',
    /** `people` and `hours` are written numbers. */
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `Для # людини власний сервер дешевший, доки догляд за ним забирає на місяць менше, ніж ${hours}.`,
        few: `Для # людей власний сервер дешевший, доки догляд за ним забирає на місяць менше, ніж ${hours}.`,
        many: `Для # людей власний сервер дешевший, доки догляд за ним забирає на місяць менше, ніж ${hours}.`,
        other: `Для # людини власний сервер дешевший, доки догляд за ним забирає на місяць менше, ніж ${hours}.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'Для # людини вже сама машина коштує стільки ж, як JaaS, хоч би хто її доглядав.',
        few: 'Для # людей вже сама машина коштує стільки ж, як JaaS, хоч би хто її доглядав.',
        many: 'Для # людей вже сама машина коштує стільки ж, як JaaS, хоч би хто її доглядав.',
        other: 'Для # людини вже сама машина коштує стільки ж, як JaaS, хоч би хто її доглядав.',
      }),
    yours: 'Година вашого часу — теж витрата. Якщо не рахуєте її, введіть 0.',
    prices: 'Ціни',
    pricesOf: { jaas: 'JaaS', ownServer: 'Власний сервер' },
    fields: prices,
    model: 'Як рахувати JaaS',
    models,
    plan: 'Тариф, як про нього пишуть',
    plans,
    planHelp: 'Заповнює три числа, які наводять інші. Вирішальний — ваш договір.',
    /** What others pay, say, in US dollars; its source follows. */
    example: (value: string) => `Приклад: ${value}`,
    reset: (name: string) => `Повернути приклад: ${name}`,
    resetAll: 'Повернути всі приклади',
    /** What is wrong with a number. `least` and `most` are written numbers. */
    problem: {
      happened: 'Це число не підходить.',
      todo: (least: string, most: string) => `Напишіть число від ${least} до ${most}.`,
      todoWhole: (least: string, most: string) => `Напишіть ціле число від ${least} до ${most}.`,
    },
    extras:
      'Телефонні лінії, розшифровка й сховище в JaaS оплачуються окремо, тут вони не враховані.',
    oneMachine: 'Для малих груп вистачає однієї машини. Для більших укажіть ціну кількох.',
  },
};
