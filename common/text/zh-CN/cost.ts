import type { JaasModel, Prices, Usage } from '../../cost.ts';
import type { PlanExample } from '../../cost-examples.ts';
import type { costText as source, FieldText } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

const usage: Record<keyof Usage, FieldText> = {
  people: { name: '每月人数', help: '不同的人，每人一台设备。' },
  meetings: { name: '每月会议数' },
  minutes: { name: '每场会议分钟数' },
  recordings: { name: '每月录制数' },
};

const prices: Record<keyof Prices, FieldText> = {
  plan: { name: '套餐（每月）' },
  included: { name: '包含的用户数' },
  overage: { name: '每增加一位用户' },
  recordedMinute: { name: '每分钟录制' },
  participantMinute: { name: '每位参会者每分钟' },
  machine: { name: '机器（每月）' },
  hours: { name: '每月维护小时数' },
  hourly: { name: '每小时维护' },
  recorder: { name: '录制用机器（每月）' },
};

const models: Record<JaasModel, { name: string; help: string }> = {
  'monthly-users': {
    name: '按每月用户数',
    help: '8x8 的计费方式：当月与人开过会的每个人，每台设备计一次。',
  },
  'participant-minutes': {
    name: '按分钟',
    help: '常被提到的算法，但不是 8x8 的计费方式。它会计入每场会议中的每个人。',
  },
};

const plans: Record<PlanExample | 'own', string> = {
  developer: 'Developer',
  basic: 'Basic',
  standard: 'Standard',
  business: 'Business',
  own: '我自己的数字',
};

export const costText: typeof source = {
  cost: {
    title: '要花多少钱？',
    about: '用你的会议情况对照价格，价格可以修改。',
    usage,
    currency: '货币',
    currencyHelp: '不作换算。示例以美元计：请填写你实际支付的金额。',
    inAMonth: '每月',
    table: '三种会议服务每月的费用',
    hosting: '会议服务',
    amount: '费用',
    madeOf: '构成',
    free: '在其规则内免费',
    /** `devices` is the limit that others quote from the terms. */
    freeQuoted: (devices: number) =>
      plural(devices, { other: '在其规则内免费。有人引述其条款称，每月限 # 台设备。' }),
    nothingToPay: '无需付费',
    parts: {
      plan: '套餐',
      moreUsers: '增加的用户',
      recordedMinutes: '录制分钟数',
      participantMinutes: '参会者分钟数',
      machine: '机器',
      care: '维护',
      recorder: '录制用机器',
    },
    part: (name: string, amount: string) => `${name}：${amount}`,
    notTheirModel: '常被提到的算法，不是 8x8 的计费方式',
    /** Where the lines cross, in words. */
    cheaperFrom: (people: number) =>
      people === 1
        ? '无论多少人，自有服务器都比 JaaS 便宜。'
        : plural(people, { other: '从 # 人起，自有服务器比 JaaS 便宜。' }),
    neverCheaper: '按这些价格，无论多少人，自有服务器都不比 JaaS 便宜。',
    /** `people` and `hours` are written numbers. */
    upToHours: (people: number, hours: string) =>
      plural(people, {
        other: `人数为 # 时，只要每月维护少于${hours}，自有服务器就更便宜。`,
      }),
    dearerMachine: (people: number) =>
      plural(people, { other: '人数为 # 时，不论由谁维护，仅机器的费用就与 JaaS 相当。' }),
    yours: '你自己的一小时也是成本。如果不想计入，请填 0。',
    prices: '价格',
    pricesOf: { jaas: 'JaaS', ownServer: '自有服务器' },
    fields: prices,
    model: 'JaaS 的计算方式',
    models,
    plan: '套餐示例',
    plans,
    planHelp: '会填入三个常被引用的数字。以你的合同为准。',
    /** What others pay, say, in US dollars; its source follows. */
    example: (value: string) => `示例：${value}`,
    reset: (name: string) => `恢复示例：${name}`,
    resetAll: '恢复所有示例',
    /** What is wrong with a number. `least` and `most` are written numbers. */
    problem: {
      happened: '这个数字不合适。',
      todo: (least: string, most: string) => `请填写 ${least} 到 ${most} 之间的数字。`,
      todoWhole: (least: string, most: string) => `请填写 ${least} 到 ${most} 之间的整数。`,
    },
    extras: 'JaaS 的电话线路、转写和存储另外收费，这里没有计入。',
    oneMachine: '小团队一台机器就够。人数较多时，请填写多台机器的价格。',
  },
};
