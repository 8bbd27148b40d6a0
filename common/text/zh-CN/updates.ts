import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed': '这个 Parlour 未经安装，因此不会自行更新。请从你获得它的地方获取新版本。',
  'package-manager': '新版本由在本机安装 Parlour 的人或本机的软件包管理器提供。',
  'no-key': '这个 Parlour 无法分辨真正的更新，因此不会检查更新。请从你获得它的地方获取新版本。',
  forbidden: '更新由你的组织负责，Parlour 不会自行检查。',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: { happened: () => '无法连接更新服务器。', todo: '请检查网络连接，然后重试。' },
  unreadable: {
    happened: () => '更新服务器发来了 Parlour 无法读取的内容。',
    todo: '请稍后重试。如果一直这样，请告知向你提供 Parlour 的人。',
  },
  'not-signed': {
    happened: () => '这个更新没有 Parlour 制作者的签名，因此被拒绝。',
    todo: '请保留现有版本，并告知向你提供 Parlour 的人。',
  },
  tampered: {
    happened: () => '下载的文件不是经过签名的那个文件，因此被拒绝。',
    todo: '请重试。如果再次发生，请换用其他网络。',
  },
  replayed: {
    happened: () => '更新服务器提供了比之前更旧的版本，因此被拒绝。',
    todo: '请保留现有版本，改天再试。',
  },
  'not-written': {
    happened: () => '无法将更新保存到这台电脑。',
    todo: '请腾出磁盘空间，或允许 Parlour 写入，然后重试。',
  },
  'not-installed': {
    happened: () => '系统不允许 Parlour 安装更新。',
    todo: '请重启 Parlour 后重试，或手动安装新版本。',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: '更新',
    runs: (version: string) => `正在使用 Parlour ${version}。`,
    mode: '更新方式',
    modeChoice: { notify: '通知我', automatic: '自动', off: '关闭' },
    modeHelp: {
      notify: 'Parlour 每天检查一次，有新版本时会告诉你。何时下载由你决定。',
      automatic: 'Parlour 会在没有会议进行时下载新版本，并在你退出 Parlour 时安装。',
      off: 'Parlour 不会自行检查。你仍可使用“立即检查”。',
    },
    check: '立即检查',
    checking: '正在检查新版本',
    neverChecked: 'Parlour 还没有检查过新版本。',
    upToDate: 'Parlour 已是最新版本。',
    checked: (when: string) => `上次检查：${when}`,
    available: (version: string) => `Parlour ${version} 已可下载。`,
    notes: '新内容',
    download: '下载',
    downloading: (version: string) => `正在下载 Parlour ${version}`,
    ready: (version: string) => `Parlour ${version} 已准备就绪。`,
    readyMeans: '如果不重启，会在你退出 Parlour 时安装。',
    restart: '重启 Parlour 以更新',
    restartNow: '重启',
    inMeeting: '会议正在进行。更新会等到会议结束。',
    elsewhere,
  },
  updateProblem,
};
