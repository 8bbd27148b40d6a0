import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

const storageProblem: (typeof source)['storageProblem'] = {
  running: {
    happened: (about) => `“${about}”上有会议正在进行。`,
    todo: '请先离开会议，再清除。',
  },
  failed: {
    happened: () => '无法查看会议在这台电脑上留下的数据。',
    todo: '请关闭设置，再重新打开。',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: '你的会议',
    remember: '记住会议',
    rememberHelp:
      '首页会列出你加入过的会议，仅限这台电脑。关闭后不再添加新会议；已有的会保留，直到你清除。通常打开。',
    clear: '清除…',
    clearTitle: '要清除“你的会议”吗？',
    clearCount: (count: number) => plural(count, { other: '将移除 # 个会议，包括置顶的会议。' }),
    clearNow: '清除会议',
    nothingToClear: '没有可移除的会议。',
    cleared: (count: number) => plural(count, { other: '已移除 # 个会议' }),
    undo: '撤销',
    close: '关闭',
    outside: '还有谁会知道你的会议',
    outsideWhy:
      '会议页面可能会向其他服务器请求内容。Parlour 会要求它不这样做；但经过改动的服务器仍可能这样做。',
    thirdParties: '会议中的其他服务器',
    thirdPartiesHelp:
      '页面可以向自己以外的服务器请求内容，例如头像或日历。它们会得知你的网络地址。通常关闭。',
    analytics: '会议统计',
    analyticsHelp:
      '页面可以向运营者选择的服务报告会议的情况。还需要打开“会议中的其他服务器”。通常关闭。',
    gravatar: 'Gravatar 头像',
    gravatarHelp:
      '页面可以向 gravatar.com 请求与电子邮件地址对应的头像。还需要打开“会议中的其他服务器”。通常关闭。',
    sets: (key: string) => `在 Jitsi 中的名称：${key}`,
    storage: '会议在这台电脑上留下的数据',
    storageWhy:
      '服务器会在这台电脑上保存一些内容：Cookie、登录状态、页面设置。每个会议服务各自分开存放。',
    hosting: '会议服务',
    size: '大小',
    noStorage: '会议还没有留下任何数据。',
    looking: '正在查看…',
    clearStorage: '清除…',
    clearStorageFor: (hosting: string) => `清除“${hosting}”…`,
    clearStorageTitle: (hosting: string) => `要清除“${hosting}”上的会议留下的数据吗？`,
    clearStorageMeans:
      'Cookie 和服务器页面的设置会被清除，你可能需要重新登录。你在 Parlour 中的会议、密钥和设置会保留。',
    jaasWarning: '清除之后，JaaS 会把这台电脑计为一个新的人：账户的账单上可能多出一位月活跃用户。',
    clearStorageNow: '清除',
    storageCleared: (hosting: string) => `“${hosting}”上的会议留下的数据已清除。`,
    kept: 'Parlour 保存的内容',
    /** `folder` is a place on this computer. */
    keptWhere: (folder: string) =>
      `Parlour 把你的设置、会议服务、“你的会议”和一份简短的日志保存在 ${folder}。私钥和共享密钥存放在系统钥匙串中，入场券从不保存，也不会向 Parlour 的开发者发送任何内容。`,
  },
};
