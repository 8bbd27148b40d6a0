import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened: '管理员以外的人也能更改策略文件或其文件夹，因此其中的内容一概不执行。',
    todo: '请让两者只归管理员所有、只允许管理员写入，然后重新启动 Parlour。',
  },
  unreadable: {
    happened: '无法读取策略文件，因此不能加入任何会议。',
    todo: '请检查它是否为不超过 256 KB 的普通文件，然后重新启动 Parlour。',
  },
  'no-policy': {
    happened: '策略文件中没有策略，因此不能加入任何会议。',
    todo: '请检查它是否为 JSON 并写明版本，然后重新启动 Parlour。',
  },
  newer: {
    happened: '策略是为更新的 Parlour 编写的，因此不能加入任何会议。',
    todo: '请更新本机上的 Parlour。',
  },
  'wrong-part': {
    happened:
      '这一部分的值无法读取。它不设置任何内容；在限制服务器、会议服务或更新的地方，它一概不允许。',
    todo: '请在策略文件中更正，然后重新启动 Parlour。',
  },
  'unknown-part': {
    happened: '策略中没有这一部分，因此将其忽略。',
    todo: '请检查拼写，或将其删除。',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: '由你的组织设置。',
    setBy: (organisation: string) => `由 ${organisation} 设置。`,
    suggested: '由你的组织建议。你可以选择其他值。',
    suggestedBy: (organisation: string) => `由 ${organisation} 建议。你可以选择其他值。`,
    own: '由你选择。你的组织建议使用其他值。',
    ownOver: (organisation: string) => `由你选择。${organisation} 建议使用其他值。`,
    /** Home. */
    problem: {
      happened: '你的组织的策略有错误。',
      todo: '请告知管理员；“设置 → 关于”中说明了是哪一处。',
    },
    disregarded: {
      happened: '本机上的一个策略文件不予执行：管理员以外的人也能更改它。',
      todo: '如果有管理员，请告知他们；“设置 → 关于”中说明了该怎么做。',
    },
    nothingJoins: {
      happened: '现在无法加入任何会议：你的组织的策略无法使用。',
      todo: '请告知管理员；“设置 → 关于”中说明了原因。',
    },
    details: '显示详情',
    /** Hosting. */
    fromYours: '来自你的组织',
    from: (organisation: string) => `来自 ${organisation}`,
    profileIsFixed: '此会议服务由你的组织设置，因此不能在这里更改或移除。',
    /** `host` is an address. */
    ticketsFrom: (host: string) => `入场券由 ${host} 发放。本机无需私钥。`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `你的组织只允许这些服务器：${servers}。`,
    noServers: '除自己设置的服务器外，你的组织不允许其他服务器。',
    hostingNotOffered: '你的组织未提供',
    /** About. */
    titleYours: '由你的组织管理',
    title: (organisation: string) => `由 ${organisation} 管理`,
    about: '本机上的一个策略文件决定了这里的内容，只有本机的管理员能更改它。',
    notObeyed: '本机上有一个策略文件。其中的内容一概不执行。',
    file: '策略文件',
    hostings: '会议服务',
    servers: '服务器',
    all: '全部',
    onlyThePolicys: '仅限策略中的',
    updatesForbidden: 'Parlour 不检查更新。',
    updatesFrom: (host: string) => `更新来自 ${host}。`,
    updatesUpTo: (version: string) => `不会安装比 ${version} 更新的版本。`,
    values: '策略的值',
    setting: '设置',
    value: '值',
    source: '来源',
    sources: {
      locked: '你的组织，已锁定',
      suggested: '你的组织，建议',
      you: '你',
    },
    noValues: '策略没有设置任何值。',
    on: '开',
    off: '关',
    empty: '空',
    noHosting: '不用于任何会议服务',
    ownPicture: '一张图片',
    problems: '策略的问题',
    policyProblem,
    copy: '复制给管理员',
    copied: '已复制',
  },
};
