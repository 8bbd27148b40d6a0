import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: '使用情况',
    about: '你的会议情况，由这台电脑按月统计。',
    empty: '还没有统计数据。第一次参会后，这里会显示第一个月。',
    off: '统计已在“设置”的“隐私”中关闭。之前的统计会保留，直到你清除。',
    failed: {
      happened: '无法读取统计数据。',
      todo: '请关闭设置，再重新打开。',
    },
    hosting: '会议服务',
    all: '所有会议服务',
    /** Servers that were entered once and not set up. */
    visited: '未设置的服务器',
    removed: '你已删除的会议服务',
    measure: '显示',
    measures: {
      minutes: { name: '我的分钟数', help: '你自己的参会时间。' },
      personMinutes: {
        name: '所有人的分钟数',
        help: '你在场期间，会议中所有人的分钟数总和。',
      },
      people: {
        name: '人数',
        help: '你遇到的不同的人，加上你自己。在两个会议服务上遇到的同一个人，各计一次。',
      },
      meetings: { name: '会议数', help: '你加入过的会议。' },
    },
    month: '月份',
    /** The caption of the table; `measure` is one of the names above. */
    table: (measure: string) => `${measure}（按月）`,
    totals: '以上各月合计',
    peak: '同时在场的最多人数',
    jaas: 'JaaS 用户数与你的套餐',
    jaasUsers: '用户数',
    jaasCost: '费用',
    /** `people` and `included` are written numbers. */
    ofPlan: (people: string, included: string) => `${people} / ${included}`,
    soFar: (month: string) => `${month}（截至目前）`,
    estimate: '根据这台电脑所见估算：不包括其他人的会议。套餐和价格取自“要花多少钱？”。',
    use: '使用这些数字',
    useHelp: (month: string) => `把${month}的数字填入“要花多少钱？”。`,
    noMonth: '满一个月后，就可以在“要花多少钱？”中使用该月的数字。',
    save: '保存为 CSV…',
    /** `file` is a place on this computer. */
    saved: (file: string) => `已保存：${file}`,
    notSaved: {
      happened: '无法保存文件。',
      todo: '请换一个文件夹，或在磁盘上腾出空间。',
    },
    saving: { title: '保存使用情况', kind: '表格 (CSV)', file: 'Parlour 使用情况' },
    clear: '清除使用情况…',
    clearTitle: '要清除使用情况吗？',
    clearMeans: (months: number) =>
      plural(months, { other: '将从这台电脑上删除 # 个月的统计数据，且无法恢复。' }),
    clearNow: '清除使用情况',
    cleared: '使用情况已清除。',
    count: '在这台电脑上统计会议的分钟数和人数',
    countHelp:
      '“设置”的“会议服务”下，“使用情况”会按月显示。不保存名字，也不向任何地方发送。关闭后不再统计新内容；已有的会保留，直到你清除。通常打开。',
  },
};
