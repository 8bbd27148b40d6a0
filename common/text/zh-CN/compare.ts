import type { Confidence, ComparedHosting, FactRow } from '../../hosting-facts.ts';
import type { Wish } from '../../hosting-fit.ts';
import type { compareText as source } from '../en/compare.ts';

type ByHosting = Record<ComparedHosting, string>;

const facts: Record<FactRow, ByHosting> = {
  cost: {
    public: '在合理使用范围内免费。由 8x8 运营，规则可能变更。',
    jaas: '按每月用户数订阅，起步有免费套餐。常被提到的按每位参会者的分钟计价，并不是 8x8 的计费方式。',
    ownServer:
      '一台每月约 20 到 100 美元的机器，外加你的时间。每多一场同时进行的录制，就需要多一台机器。',
  },
  setup: {
    public: '无需设置。',
    jaas: '一个账户、一个 AppID 和一对密钥：一到两小时。',
    ownServer: '一台有自己地址的服务器：半天或更久。',
  },
  access: {
    public: '所有拿到链接的人。等候室和密码会有帮助。',
    jaas: '只有持有你所签发入场券的人。',
    ownServer: '你允许的人。在按软件包默认安装的服务器上，凡持有入场券的人都是主持人。',
  },
  tickets: {
    public: '没有。自 2023 年 8 月起，需要有一人用 Google、GitHub 或 Facebook 登录才能开启房间。',
    jaas: '有（RS256）。由 Parlour 在这台电脑上签发。',
    ownServer: '有（HS256 或 RS256），需要安装软件包 jitsi-meet-tokens。',
  },
  recording: {
    public: '录到自己的电脑，或在服务器支持时录到网盘。没有人对此作出保证。',
    jaas: '可以。每次录制最长 6 小时，可在 24 小时内取回。录制按分钟另外收费。',
    ownServer: '可以。每多一场同时录制的会议，就需要多一台机器。',
  },
  data: {
    public: '在 8x8 面向所有人的服务器上。',
    jaas: '在 8x8 的服务器上，有合同约束。',
    ownServer: '在你的服务器上。',
  },
  address: {
    public: 'meet.jit.si 上的一个房间。',
    jaas: '8x8.vc 上的一个房间，位于你的 AppID 之下。',
    ownServer: '你自己的域名。',
  },
  size: {
    public: '自动扩展。有人引述其条款称，免费使用每月限 25 台设备。',
    jaas: '自动扩展，每场会议最多 500 人。',
    ownServer: '取决于你的机器和线路能承受多少。',
  },
  branding: {
    public: '在 Parlour 中已去除。服务器不允许我们修改的部分会保留。',
    jaas: '没有，除非你自己设置。',
    ownServer: '完全由你决定。',
  },
  operation: {
    public: '什么都不用做。嵌入它的网页会在五分钟后断开；Parlour 不会。',
    jaas: '几乎什么都不用做。',
    ownServer: '全部由你负责：更新、扩容、安全。',
  },
  support: {
    public: '社区。',
    jaas: '8x8。',
    ownServer: '你自己，以及社区。',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Record<Wish, ByHosting> = {
  noAccount: {
    public: '访客不需要账户，但开启房间的人要用 Google、GitHub 或 Facebook 登录。',
    jaas: '你需要一个 8x8 账户。你的访客不需要。',
    ownServer: '谁都不用登录，但租用机器和域名通常需要账户。',
  },
  noMonthlyCost: {
    public: '免费。',
    jaas: '只有开会人数不多时才免费。',
    ownServer: '机器和你的时间每个月都有成本。',
  },
  onlyInvited: {
    public: '有链接的人都能敲门。等候室或密码可以把他们挡在门外。',
    jaas: '没有你签发的入场券，谁都进不来。',
    ownServer: '按这种方式设置好服务器后，没有入场券谁都进不来。',
  },
  recording: {
    public: '取决于服务器是否提供，没有人对此作出保证。',
    jaas: '它替你录制。你有一天时间取回录像。',
    ownServer: '多加一台机器即可录制。',
  },
  ownDomain: {
    public: '地址始终是 meet.jit.si。',
    jaas: '地址始终是 8x8.vc。',
    ownServer: '地址是你自己的。',
  },
  dataOnMyServer: {
    public: '一切都在 8x8 的服务器上运行。',
    jaas: '一切都在 8x8 的服务器上运行，有合同约束。',
    ownServer: '一切都在你的机器上运行。',
  },
};

const confidence: Record<Confidence, string> = {
  measured: '已在程序中核实',
  documented: '有文档说明',
  'rule-of-thumb': '经验值',
  hearsay: '未经证实',
};

const confidenceMeaning: Record<Confidence, string> = {
  measured: '我们在程序中读到过，或亲自试过。',
  documented: '开发方是这样写的。',
  'rule-of-thumb': '来自经验，视你的情况而定。',
  hearsay: '别人是这么说的，我们没有亲眼见到。',
};

export const compareText: typeof source = {
  compare: {
    title: '比较三种会议服务',
    about: '各自能提供什么、要花多少，附来源，以及哪一种适合你。',
    matters: '我看重什么',
    wishes: {
      noAccount: '不用账户',
      noMonthlyCost: '没有月费',
      onlyInvited: '仅限受邀者',
      recording: '录制',
      ownDomain: '自己的域名',
      dataOnMyServer: '数据在我的服务器上',
    },
    nothingChosen: '选出你看重的，看看哪一种适合。',
    /** One hosting gives all that was chosen. */
    fits: (hosting: string) => `“${hosting}”满足你的所有要求。`,
    /** Several do; the first of them is the least work. `hostings` is a list of the others. */
    fitsToo: (hosting: string, hostings: string) =>
      `“${hosting}”满足你的所有要求，而且最省事。同样合适的还有：${hostings}。`,
    closest: (hosting: string) => `“${hosting}”最接近你的要求。三种会议服务都无法全部满足。`,
    closestToo: (hosting: string, hostings: string) =>
      `三种会议服务都无法全部满足。“${hosting}”最接近，而且最省事。同样接近的还有：${hostings}。`,
    best: '最合适',
    asGood: '同样合适',
    degree: { yes: '是', partly: '部分', no: '否' },
    reasons,
    table: '三种会议服务对比',
    aspect: '方面',
    rows: {
      cost: '费用',
      setup: '设置',
      access: '谁可以进入',
      tickets: '入场券',
      recording: '录制',
      data: '数据',
      address: '地址',
      size: '规模',
      branding: '品牌标识',
      operation: '运维',
      support: '支持',
    },
    facts,
    confidence,
    confidenceMeaning,
    /** How sure something is, and when somebody looked. */
    checked: (sure: string, day: string) => `${sure}，${day}`,
    legend: '我们有多确定',
    outside: '链接会在浏览器中打开。',
    way: '从一种到下一种',
    wayAbout: '你可以现在就开始，以后再迁移。你的会议会一起迁移。',
    steps: {
      public: {
        when: '现在',
        why: '马上开会，什么都不用设置。',
        act: '使用公共服务器',
      },
      jaas: {
        when: '在意谁能进来时',
        why: '凭入场券才能进入，其余的事交给 8x8。',
        act: '使用 JaaS',
      },
      ownServer: {
        when: '不再够用时',
        why: '你的域名，你的数据，你的规则。维护也由你负责。',
        act: '使用自有服务器',
      },
    },
    here: '你在这里',
  },
};
