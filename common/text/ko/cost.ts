import type { JaasModel, Prices, Usage } from '../../cost.ts';
import type { PlanExample } from '../../cost-examples.ts';
import type { costText as source, FieldText } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ko');

const usage: Record<keyof Usage, FieldText> = {
  people: {
    name: '월 참가 인원',
    help: '서로 다른 사람의 수이며, 한 사람이 기기 한 대를 쓴다고 봅니다.',
  },
  meetings: { name: '월 회의 수' },
  minutes: { name: '회의당 시간(분)' },
  recordings: { name: '월 녹화 수' },
};

const prices: Record<keyof Prices, FieldText> = {
  plan: { name: '월 요금제 비용' },
  included: { name: '포함된 사용자 수' },
  overage: { name: '추가 사용자당' },
  recordedMinute: { name: '녹화 1분당' },
  participantMinute: { name: '참가자 1명의 1분당' },
  machine: { name: '월 장비 비용' },
  hours: { name: '월 관리 시간' },
  hourly: { name: '관리 1시간당' },
  recorder: { name: '월 녹화용 장비 비용' },
};

const models: Record<JaasModel, { name: string; help: string }> = {
  'monthly-users': {
    name: '월 사용자 기준',
    help: '8x8의 청구 방식입니다. 그달에 누군가와 회의한 사람을 기기마다 한 번씩 셉니다.',
  },
  'participant-minutes': {
    name: '분 단위',
    help: '흔히 인용되는 방식이며 8x8의 방식이 아닙니다. 모든 회의의 모든 참가자를 셉니다.',
  },
};

const plans: Record<PlanExample | 'own', string> = {
  developer: 'Developer',
  basic: 'Basic',
  standard: 'Standard',
  business: 'Business',
  own: '내 수치',
};

export const costText: typeof source = {
  cost: {
    title: '비용이 얼마나 들까요?',
    about: '내 회의의 비용을, 바꿀 수 있는 가격으로 계산합니다.',
    usage,
    currency: '통화',
    currencyHelp: '환산하지 않습니다. 예시는 미국 달러이니 실제로 내는 금액을 입력하세요.',
    inAMonth: '한 달에',
    table: '세 가지 방법의 월 비용',
    hosting: '호스팅',
    amount: '비용',
    madeOf: '내역',
    free: '규칙 안에서 무료',
    /** `devices` is the limit that others quote from the terms. */
    freeQuoted: (devices: number) =>
      plural(devices, {
        other: '규칙 안에서 무료입니다. 약관상 한 달에 기기 #대까지라고 알려져 있습니다.',
      }),
    nothingToPay: '비용 없음',
    parts: {
      plan: '요금제',
      moreUsers: '추가 사용자',
      recordedMinutes: '녹화 시간',
      participantMinutes: '참가자 이용 시간',
      machine: '장비',
      care: '관리',
      recorder: '녹화용 장비',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: '인용된 가격이며 8x8의 방식이 아님',
    /** Where the lines cross, in words. */
    cheaperFrom: (people: number) =>
      plural(people, {
        other: '#명부터는 자체 서버가 JaaS보다 쌉니다.',
      }),
    neverCheaper: '이 가격으로는 인원이 몇 명이든 자체 서버가 JaaS보다 싸지 않습니다.',
    /** `people` and `hours` are written numbers. */
    upToHours: (people: number, hours: string) =>
      plural(people, {
        other: `#명일 때는 관리 시간이 한 달에 ${hours}보다 적으면 자체 서버가 더 쌉니다.`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        other: '#명일 때는 누가 관리하든 장비 비용만으로도 JaaS만큼 듭니다.',
      }),
    yours: '내 시간도 비용입니다. 계산에 넣지 않으려면 0을 입력하세요.',
    prices: '가격',
    pricesOf: { jaas: 'JaaS', ownServer: '자체 서버' },
    fields: prices,
    model: 'JaaS 계산 방식',
    models,
    plan: '인용된 요금제',
    plans,
    planHelp: '다른 곳에서 인용하는 세 가지 수치를 채웁니다. 실제로는 계약에 따릅니다.',
    /** What others pay, say, in US dollars; its source follows. */
    example: (value: string) => `예: ${value}`,
    reset: (name: string) => `예시로 되돌리기: ${name}`,
    resetAll: '모두 예시로 되돌리기',
    /** What is wrong with a number. `least` and `most` are written numbers. */
    problem: {
      happened: '이 숫자는 사용할 수 없습니다.',
      todo: (least: string, most: string) => `${least}부터 ${most}까지의 숫자를 입력하세요.`,
      todoWhole: (least: string, most: string) => `${least}부터 ${most}까지의 정수를 입력하세요.`,
    },
    extras:
      'JaaS의 전화 회선, 받아쓰기, 저장 공간은 요금이 따로 붙으며 여기에는 포함되지 않습니다.',
    oneMachine:
      '적은 인원이라면 장비 한 대로 충분합니다. 더 많은 인원이라면 여러 대의 가격을 입력하세요.',
  },
};
