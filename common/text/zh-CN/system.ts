import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  /** Chinese menus name their letter in brackets; Electron takes the brackets away on a Mac. */
  menu: {
    file: '文件(&F)',
    edit: '编辑(&E)',
    view: '查看(&V)',
    window: '窗口(&W)',
    help: '帮助(&H)',

    home: '加入会议…',
    invite: '复制邀请…',
    settings: '设置…',
    close: '关闭窗口',
    quit: '退出 Parlour',

    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    pastePlain: '粘贴为纯文本',
    delete: '删除',
    selectAll: '全选',

    zoomIn: '放大',
    zoomOut: '缩小',
    actualSize: '实际大小',
    fullScreen: '全屏',

    minimise: '最小化',
    /** On a Mac: the window as large as what it shows needs. */
    fit: '缩放',
    showHome: '首页',
    showMeeting: '当前会议',
    allToFront: '前置全部窗口',

    about: '关于 Parlour',
    licences: '许可证与致谢',

    /** On a Mac only, in the menu that is called Parlour. */
    services: '服务',
    hide: '隐藏 Parlour',
    hideOthers: '隐藏其他',
    showAll: '全部显示',
  },
  /** The panel a Mac shows for “About Parlour”. */
  aboutPanel: {
    credits: 'Jitsi 会议的桌面客户端：可用公共服务器、JaaS 或自有服务器。',
    versions: (electron: string, chromium: string) => `Electron ${electron}，Chromium ${chromium}`,
  },
  /** What the taskbar or the dock offers, under Parlour’s icon. */
  recent: {
    meetings: '你的会议',
    join: '加入会议…',
    joinHint: '打开 Parlour 以加入会议',
    joinNamed: (name: string) => `加入“${name}”`,
  },
  removing: {
    question: (name: string) => `要删除“${name}”吗？`,
    detail:
      '它的密钥，以及它的会议在这台电脑上保存的所有内容也会一并删除。对于 JaaS，这台电脑之后会计为一位新的月活跃用户。',
    remove: '删除',
    keep: '保留',
  },
  cannotShutIn: {
    happened: '此系统不允许 Parlour 隔离其页面。',
    todo: '没有用户命名空间，AppImage 就会在没有沙盒的情况下运行，因此 Parlour 退出。请改为安装 deb 或 rpm 软件包，或允许非特权用户命名空间。',
  },
  choosing: { key: '选择私钥', env: '选择 .env 文件' },
  installed: {
    removeData: '同时移除设置和记住的会议',
  },
};
