import type { costText as source } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

type Cost = (typeof source)['cost'];

const usage: Cost['usage'] = {
  people: { name: 'Pessoas por mês', help: 'Pessoas diferentes, cada uma com um dispositivo.' },
  meetings: { name: 'Reuniões por mês' },
  minutes: { name: 'Minutos por reunião' },
  recordings: { name: 'Gravações por mês' },
};

const prices: Cost['fields'] = {
  plan: { name: 'Plano, por mês' },
  included: { name: 'Usuários incluídos' },
  overage: { name: 'Cada usuário a mais' },
  recordedMinute: { name: 'Cada minuto gravado' },
  participantMinute: { name: 'Minuto de um participante' },
  machine: { name: 'Máquina, por mês' },
  hours: { name: 'Horas de manutenção por mês' },
  hourly: { name: 'Uma hora de manutenção' },
  recorder: { name: 'Máquina para gravações, por mês' },
};

const models: Cost['models'] = {
  'monthly-users': {
    name: 'Por usuários por mês',
    help: 'Como a 8x8 cobra: quem se reuniu com alguém naquele mês conta uma vez, por dispositivo.',
  },
  'participant-minutes': {
    name: 'Por minutos',
    help: 'Como se costuma citar. Não é o modelo da 8x8. Conta todas as pessoas em todas as reuniões.',
  },
};

const plans: Cost['plans'] = {
  developer: 'Developer',
  basic: 'Basic',
  standard: 'Standard',
  business: 'Business',
  own: 'Meus números',
};

export const costText: typeof source = {
  cost: {
    title: 'Quanto custaria?',
    about: 'Suas reuniões diante de preços que você pode mudar.',
    usage,
    currency: 'Moeda',
    currencyHelp:
      'Nada é convertido. Os exemplos estão em dólares americanos: informe o que você paga.',
    inAMonth: 'Em um mês',
    table: 'Quanto custam as três opções em um mês',
    hosting: 'Hospedagem',
    amount: 'Custo',
    madeOf: 'Composto de',
    free: 'Grátis, dentro das regras',
    /** `devices` is the limit that others quote from the terms. */
    freeQuoted: (devices: number) =>
      plural(devices, {
        one: 'Grátis, dentro das regras. Dos termos cita-se um limite de # dispositivo por mês.',
        many: 'Grátis, dentro das regras. Dos termos cita-se um limite de # de dispositivos por mês.',
        other: 'Grátis, dentro das regras. Dos termos cita-se um limite de # dispositivos por mês.',
      }),
    nothingToPay: 'Nada a pagar',
    parts: {
      plan: 'Plano',
      moreUsers: 'Usuários a mais',
      recordedMinutes: 'Minutos gravados',
      participantMinutes: 'Minutos de participantes',
      machine: 'Máquina',
      care: 'Manutenção',
      recorder: 'Máquina para gravações',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: 'Como se cita por aí, não o modelo da 8x8',
    /** Where the lines cross, in words. */
    cheaperFrom: (people: number) =>
      plural(people, {
        one: 'O servidor próprio é mais barato que o JaaS com qualquer número de pessoas.',
        many: 'A partir de # de pessoas, o servidor próprio é mais barato que o JaaS.',
        other: 'A partir de # pessoas, o servidor próprio é mais barato que o JaaS.',
      }),
    neverCheaper:
      'Com estes preços, o servidor próprio não é mais barato que o JaaS com nenhum número de pessoas.',
    /** `people` and `hours` are written numbers. */
    upToHours: (people: number, hours: string) =>
      plural(people, {
        one: `Com # pessoa, o servidor próprio é mais barato enquanto a manutenção levar menos de ${hours} por mês.`,
        many: `Com # de pessoas, o servidor próprio é mais barato enquanto a manutenção levar menos de ${hours} por mês.`,
        other: `Com # pessoas, o servidor próprio é mais barato enquanto a manutenção levar menos de ${hours} por mês.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        one: 'Com # pessoa, só a máquina já custa tanto quanto o JaaS, cuide dela quem cuidar.',
        many: 'Com # de pessoas, só a máquina já custa tanto quanto o JaaS, cuide dela quem cuidar.',
        other: 'Com # pessoas, só a máquina já custa tanto quanto o JaaS, cuide dela quem cuidar.',
      }),
    yours: 'Uma hora do seu tempo também tem preço. Informe 0 se não quiser contá-la.',
    prices: 'Preços',
    pricesOf: { jaas: 'JaaS', ownServer: 'Servidor próprio' },
    fields: prices,
    model: 'Como o JaaS é calculado',
    models,
    plan: 'Plano citado',
    plans,
    planHelp: 'Preenche três números que outros citam. O que vale é o seu contrato.',
    /** What others pay, say, in US dollars; its source follows. */
    example: (value: string) => `Exemplo: ${value}`,
    reset: (name: string) => `Voltar ao exemplo: ${name}`,
    resetAll: 'Voltar a todos os exemplos',
    /** What is wrong with a number. `least` and `most` are written numbers. */
    problem: {
      happened: 'Este número não serve.',
      todo: (least: string, most: string) => `Escreva um número de ${least} a ${most}.`,
      todoWhole: (least: string, most: string) =>
        `Escreva um número inteiro de ${least} a ${most}.`,
    },
    extras:
      'Linhas telefônicas, transcrição e armazenamento custam à parte no JaaS e não entram nesta conta.',
    oneMachine:
      'Uma máquina basta para grupos pequenos. Para grupos maiores, informe o preço de várias.',
  },
};
