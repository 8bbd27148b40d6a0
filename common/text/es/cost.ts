import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: {
    name: 'Personas al mes',
    help: 'Personas distintas, cada una con un dispositivo.',
  },
  meetings: { name: 'Reuniones al mes' },
  minutes: { name: 'Minutos por reunión' },
  recordings: { name: 'Grabaciones al mes' },
};

const prices: Cost['fields'] = {
  plan: { name: 'Plan, al mes' },
  included: { name: 'Usuarios incluidos' },
  overage: { name: 'Cada usuario más' },
  recordedMinute: { name: 'Cada minuto grabado' },
  participantMinute: { name: 'Minuto de un participante' },
  machine: { name: 'Máquina, al mes' },
  hours: { name: 'Horas de mantenimiento al mes' },
  hourly: { name: 'Una hora de mantenimiento' },
  recorder: { name: 'Máquina para grabaciones, al mes' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'Por usuarios al mes',
    help: 'Como factura 8x8: quien se reunió con alguien ese mes cuenta una vez, por cada dispositivo.',
  },
  'participant-minutes': {
    name: 'Por minutos',
    help: 'Como se suele citar. No es el modelo de 8x8. Cuenta a todas las personas de todas las reuniones.',
  },
};

const plans: Cost['plans'] = {
  developer: 'Plan Developer',
  basic: 'Plan Basic',
  standard: 'Plan Standard',
  business: 'Plan Business',
  own: 'Mis propios números',
};

export const costText: typeof source = {
  cost: {
    title: '¿Cuánto costaría?',
    about: 'Tus reuniones, con precios que puedes cambiar.',
    usage,
    currency: 'Moneda',
    currencyHelp:
      'No se convierte nada. Los ejemplos son dólares estadounidenses: introduce lo que pagas tú.',
    inAMonth: 'En un mes',
    table: 'Qué cuestan las tres opciones al mes',
    hosting: 'Alojamiento',
    amount: 'Coste',
    madeOf: 'Se compone de',
    free: 'Gratis, dentro de sus reglas',
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'Gratis, dentro de sus reglas. De sus condiciones se cita un límite de # dispositivo al mes.',
        other:
          'Gratis, dentro de sus reglas. De sus condiciones se cita un límite de # dispositivos al mes.',
      }),
    nothingToPay: 'Nada que pagar',
    parts: {
      plan: 'Cuota del plan',
      moreUsers: 'Más usuarios',
      recordedMinutes: 'Minutos grabados',
      participantMinutes: 'Minutos de participantes',
      machine: 'Máquina',
      care: 'Mantenimiento',
      recorder: 'Máquina para grabaciones',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'Como se cita, no es el modelo de 8x8',
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'Tu propio servidor es más barato que JaaS con cualquier número de personas.',
        many: 'A partir de # de personas, tu propio servidor es más barato que JaaS.',
        other: 'A partir de # personas, tu propio servidor es más barato que JaaS.',
      }),
    neverCheaper:
      'Con estos precios, tu propio servidor no es más barato que JaaS con ningún número de personas.',
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `Con # persona, tu propio servidor es más barato mientras su mantenimiento lleve menos de ${hours} al mes.`,
        many: `Con # de personas, tu propio servidor es más barato mientras su mantenimiento lleve menos de ${hours} al mes.`,
        other: `Con # personas, tu propio servidor es más barato mientras su mantenimiento lleve menos de ${hours} al mes.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'Con # persona, la máquina sola cuesta tanto como JaaS, sin contar su mantenimiento.',
        many: 'Con # de personas, la máquina sola cuesta tanto como JaaS, sin contar su mantenimiento.',
        other:
          'Con # personas, la máquina sola cuesta tanto como JaaS, sin contar su mantenimiento.',
      }),
    yours: 'Una hora de tu tiempo también es un precio. Introduce 0 si no la cuentas.',
    prices: 'Precios',
    pricesOf: { jaas: 'JaaS', ownServer: 'Servidor propio' },
    fields: prices,
    model: 'Cómo se calcula JaaS',
    models,
    plan: 'Plan citado',
    plans,
    planHelp: 'Rellena tres números que citan otros. Lo que decide es tu contrato.',
    example: (value: string) => `Ejemplo: ${value}`,
    reset: (name: string) => `Volver al ejemplo: ${name}`,
    resetAll: 'Volver a todos los ejemplos',
    problem: {
      happened: 'Este número no encaja.',
      todo: (least: string, most: string) => `Escribe un número de ${least} a ${most}.`,
      todoWhole: (least: string, most: string) => `Escribe un número entero de ${least} a ${most}.`,
    },
    extras:
      'Las líneas telefónicas, la transcripción y el almacenamiento cuestan aparte con JaaS y aquí no se calculan.',
    oneMachine:
      'Una máquina basta para grupos pequeños. Para grupos mayores, introduce el precio de varias.',
  },
};
