import type { JaasModel, Prices, Usage } from '../../cost.ts';
import type { PlanExample } from '../../cost-examples.ts';
import type { costText as source, FieldText } from '../en/cost.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ja');

const usage: Record<keyof Usage, FieldText> = {
  people: { name: '月間の参加人数', help: '実際の人数。1人につき1台の端末とします。' },
  meetings: { name: '月間の会議数' },
  minutes: { name: '1回の会議の時間（分）' },
  recordings: { name: '月間の録画数' },
};

const prices: Record<keyof Prices, FieldText> = {
  plan: { name: 'プランの月額' },
  included: { name: '含まれるユーザー数' },
  overage: { name: '追加ユーザー1人あたり' },
  recordedMinute: { name: '録画1分あたり' },
  participantMinute: { name: '参加者1人の1分あたり' },
  machine: { name: 'マシンの月額' },
  hours: { name: '月間の管理時間' },
  hourly: { name: '管理1時間あたり' },
  recorder: { name: '録画用マシンの月額' },
};

const models: Record<JaasModel, { name: string; help: string }> = {
  'monthly-users': {
    name: '月間ユーザー数で計算',
    help: '8x8の請求方式です。その月に誰かと会議をした人を、端末ごとに1回数えます。',
  },
  'participant-minutes': {
    name: '利用時間（分）で計算',
    help: 'よく引用される方式です。8x8の方式ではありません。すべての会議の参加者全員を数えます。',
  },
};

const plans: Record<PlanExample | 'own', string> = {
  developer: 'Developer',
  basic: 'Basic',
  standard: 'Standard',
  business: 'Business',
  own: '自分の数値',
};

export const costText: typeof source = {
  cost: {
    title: '費用はどのくらいかかりますか？',
    about: 'あなたの会議の費用を、変更できる料金で計算します。',
    usage,
    currency: '通貨',
    currencyHelp: '換算はしません。例は米ドルです。実際に支払う金額を入力してください。',
    inAMonth: '1か月あたり',
    table: '3つの選択肢の1か月の費用',
    hosting: '開催先',
    amount: '費用',
    madeOf: '内訳',
    free: 'ルールの範囲で無料',
    /** `devices` is the limit that others quote from the terms. */
    freeQuoted: (devices: number) =>
      plural(devices, {
        other: 'ルールの範囲で無料です。利用規約では、月#台までとされているようです。',
      }),
    nothingToPay: '支払いなし',
    parts: {
      plan: 'プラン',
      moreUsers: '追加ユーザー',
      recordedMinutes: '録画時間',
      participantMinutes: '参加者の利用時間',
      machine: 'マシン',
      care: '管理',
      recorder: '録画用マシン',
    },
    part: (name: string, amount: string) => `${name} ${amount}`,
    notTheirModel: '引用されている料金（8x8の方式ではない）',
    /** Where the lines cross, in words. */
    cheaperFrom: (people: number) =>
      plural(people, {
        other: '#人以上なら、自分のサーバーの方がJaaSより安くなります。',
      }),
    neverCheaper: 'この料金では、何人でも自分のサーバーがJaaSより安くなることはありません。',
    /** `people` and `hours` are written numbers. */
    upToHours: (people: number, hours: string) =>
      plural(people, {
        other: `#人の場合、管理が月${hours}未満なら、自分のサーバーの方が安くなります。`,
      }),
    dearerMachine: (people: number) =>
      plural(people, {
        other: '#人の場合、誰が管理しても、マシンの費用だけでJaaSと同じ額になります。',
      }),
    yours: 'あなた自身の1時間も費用のうちです。含めない場合は0を入力してください。',
    prices: '料金',
    pricesOf: { jaas: 'JaaS', ownServer: '自分のサーバー' },
    fields: prices,
    model: 'JaaSの計算方法',
    models,
    plan: '引用されているプラン',
    plans,
    planHelp: '引用されている3つの数値を入力します。実際の料金は契約によります。',
    /** What others pay, say, in US dollars; its source follows. */
    example: (value: string) => `例：${value}`,
    reset: (name: string) => `例に戻す：${name}`,
    resetAll: 'すべて例に戻す',
    /** What is wrong with a number. `least` and `most` are written numbers. */
    problem: {
      happened: 'この数値は使えません。',
      todo: (least: string, most: string) => `${least}から${most}までの数値を入力してください。`,
      todoWhole: (least: string, most: string) =>
        `${least}から${most}までの整数を入力してください。`,
    },
    extras: 'JaaSの電話回線、文字起こし、ストレージは別料金で、ここには含まれていません。',
    oneMachine: '少人数ならマシン1台で足ります。大人数の場合は、複数台分の料金を入力してください。',
  },
};
