import type { TicketFeature, TicketRole } from '../../ticket-terms.ts';
import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: '公共服务器',
      promise: 'meet.jit.si：免费，无需设置。有链接的人都能进入。',
    },
    jaas: {
      name: 'JaaS',
      promise: '你的 8x8 账户：凭入场券才能进入，由 Parlour 在本机签发。',
    },
    ownServer: {
      name: '自有服务器',
      promise: '你管理的或别人提供给你的 Jitsi 服务器：开放，或凭入场券进入。',
    },
  },
  jaasFetches: '你的 8x8 账户：凭入场券才能进入。',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: '你的账户',
      add: '添加其他账户',
      firstName: '我的账户',
      anotherName: (number: number) => `账户 ${number}`,
    },
    ownServer: {
      title: '你的服务器',
      add: '添加其他服务器',
      firstName: '我的服务器',
      anotherName: (number: number) => `服务器 ${number}`,
    },
  },
  profileName: '配置名称',
  unfinished: '尚未填写',
  up: (name: string) => `上移“${name}”`,
  down: (name: string) => `下移“${name}”`,
  duplicate: (name: string) => `创建“${name}”的副本`,
  remove: (name: string) => `删除“${name}”…`,
  copyName: (name: string) => `${name}（副本）`,
  moved: (name: string, at: number, of: number) => `“${name}”现在排在第 ${at} 位，共 ${of} 位。`,
  alike: (upper: string, lower: string) =>
    `“${upper}”和“${lower}”的地址相同：链接会用排在上面的那个打开。`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1 到 ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: '来自 JaaS 控制台的“API keys”：以 vpaas-magic-cookie- 开头。',
  keyId: '密钥 ID',
  keyIdHelp: '来自同一页面；可以填全部，也可以只填斜杠后面的部分。',
};

const key: (typeof source)['key'] = {
  title: '签名私钥',
  field: '私钥',
  fieldHelp: '粘贴私钥，或把私钥文件拖到这里。它会存入系统钥匙串；Parlour 不会再次显示它。',
  passphrase: '私钥的口令',
  unlock: '解锁并保存私钥',
  save: '保存私钥',
  session: '使用到 Parlour 退出为止',
  choose: '选择私钥文件…',
  env: '从 .env 文件导入…',
  saved: '私钥已保存。',
  savedFrom: (file: string) =>
    `已完成。原文件仍在：${file}。请将其删除，或存放在别人无法读取的地方。`,
  kind: '类型',
  bits: (bits: number) => `${bits} 位`,
  fingerprint: '指纹（SHA-256）',
  added: '添加时间',
  lastUsed: '上次使用',
  never: '从未',
  test: '测试私钥',
  testing: '正在测试…',
  tested: {
    accepted: (server: string) => `签名和验证正常，${server} 接受用它签发的入场券。`,
    'not-asked': (server: string) =>
      `签名和验证正常。无法询问 ${server} 是否接受用它签发的入场券；下次开会时就会知道。`,
  },
  clock: {
    unknown: '服务器没有告知时间，因此没有对比这台电脑的时钟。',
    agrees: '这台电脑的时钟与服务器一致。',
    /** `span` is what `spanInWords` says. */
    off: (span: string) => `这台电脑的时钟相差${span}；入场券会考虑这一差异。`,
  },
  replace: '更换私钥',
  forget: '移除私钥',
};

const checking: (typeof source)['checking'] = {
  start: '检查服务器',
  title: (server: string) => `${server} 的检查结果`,
  running: (server: string) => `正在检查 ${server}…`,
  cancel: '取消',
  cancelled: '检查已取消。',
  cut: '时间不够，其余未检查。',
  fine: '会议所需的一切都正常。',
  problems: (count: number, steps: string) => `${plural(count, { other: '# 个问题' })}：${steps}。`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { other: '# 项需要留意' })}：${steps}。`,
  took: (seconds: string) => `用时 ${seconds} 秒。`,
  copy: '复制报告',
  copied: '已复制',
  /** `where` is one of `check.place`. */
  copyLines: (where: string) => `复制这些行：${where}`,
  hide: '隐藏此次检查',
  lines: '检查项目',
  skipped: (steps: string) => `未检查：${steps}。`,
};

const roles: Record<TicketRole, string> = { host: '主持人', guest: '访客' };
const roleHelp: Record<TicketRole, string> = {
  host: '由你主持自己的会议。',
  guest: '你进入自己的会议时没有特殊权限。',
};
const feature: Record<TicketFeature, string> = {
  recording: '录制',
  livestreaming: '直播',
  transcription: '转写',
  'outbound-call': '电话呼出',
  'inbound-call': '电话呼入',
  'sip-outbound-call': 'SIP 呼出',
  'sip-inbound-call': 'SIP 呼入',
  'file-upload': '共享文件',
  'list-visitors': '旁听者列表',
};
const ticket: (typeof source)['ticket'] = {
  title: '入场券',
  role: '我的角色',
  roles,
  roleHelp,
  lifetime: '有效期',
  lifetimeHelp: '只用于进入：已在会议中的人不受影响。',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { other: '# 小时' })
      : plural(minutes, { other: '# 分钟' }),
  features: '我可以启用的功能',
  feature,
};

const inspector: (typeof source)['inspector'] = {
  title: '入场券检查器',
  field: '显示某个房间的入场券',
  help: '也可以粘贴任意入场券或链接，看看服务器为何会拒绝它。不会发送任何内容。',
  show: '显示',
  nothingWrong: '没有发现会让服务器拒绝它的问题。',
  more: (count: number) => plural(count, { other: '另有 # 项。' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `“${name}”的邀请`,
  life: '有效期',
  lives: { hour: '1 小时', day: '1 天', date: '指定日期' },
  date: '最后一天',
  allows: (name: string, until: string) =>
    `有此链接的人可在 ${until} 之前进入“${name}”：身份是访客而不是主持人，不能录制，也没有其他附加功能。`,
  /** On own servers the ticket says guest, but it is the server that decides. */
  allowsOnOwnServer: (name: string, until: string) =>
    `有此链接的人可在 ${until} 之前进入“${name}”。入场券是访客身份，不能录制，也没有其他附加功能。`,
  copy: '复制邀请',
  cancel: '取消',
  copied: '邀请已复制。到期之前无法撤回。',
  close: '关闭',
  issued: '在这台电脑上发出的邀请',
  none: '还没有。在首页，此配置的每个会议旁边都有“复制邀请”。',
  until: (when: string) => `有效至 ${when}`,
  ended: (when: string) => `已于 ${when} 到期`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
