import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: '用法：',
    synopsis: 'parlour [选项] [--] [链接、链接文件或房间名]',
    about: '加入您所选服务器上的 Jitsi 会议。',
    optionsTitle: '选项：',
    exitCodesTitle: '退出代码：',
    name: '名称',
    options: {
      profile: '在此名称的会议服务上加入房间。没有会议时，它成为当前的会议服务。',
      muted: '加入时麦克风静音。',
      hidden: '启动时不显示窗口，停在托盘中；没有托盘则最小化。会议仍会显示。',
      'new-meeting': '显示首页，并在输入框中填入新的房间名。',
      settings: '打开设置。',
      'install-links': '让链接和链接文件用 Parlour 打开（仅对您），然后结束。',
      'remove-links': '撤销上述设置，然后结束。',
      help: '显示此帮助，然后结束。',
      version: '显示版本，然后结束。',
    },
    rest: '其后的内容不是选项。',
    exitCodes: {
      done: '已完成，或由正在运行的 Parlour 处理。',
      failed: '未能完成。',
      wrong: '无法理解所输入的内容。',
    },
    problem: {
      unknown: (option: string) => `Parlour 没有 ${option} 这个选项。`,
      meant: (option: string) => `您是想输入 ${option} 吗？`,
      help: '运行“parlour --help”可查看所有选项。',
      valueMissing: (option: string) => `${option} 后面需要一个名称。`,
      valueUnwanted: (option: string) => `${option} 不带值。`,
      notAlone: (option: string) => `${option} 不能与会议或其他操作一起使用。`,
      severalWords: {
        happened: 'Parlour 一次只打开一个会议。',
        todo: '请用引号括起含空格的名称。',
      },
      profileUnknown: {
        happened: (name: string) => `没有名为“${name}”的会议服务。`,
        todo: (names: string) => `现有：${names}。`,
      },
      profileAmbiguous: {
        happened: (name: string) => `有多个会议服务名为“${name}”。`,
        todo: '请在设置中为其中一个更改名称。',
      },
    },
    links: {
      installed: '链接和链接文件现在用 Parlour 打开。',
      removed: '链接和链接文件不再用此 Parlour 打开。',
      bySystem: '软件包已为本机上的所有人安装了 Parlour；要更改，请移除该软件包。',
      elsewhere: '链接登记在另一位置的 Parlour 上。',
      notHere: '在此系统上由 Parlour 的安装程序完成。',
      failed: '系统没有接受此设置。',
      noScreen: {
        happened: '没有桌面时，Parlour 无法执行此操作。',
        todo: '请在你使用 Parlour 的桌面的终端中执行。',
      },
    },
  },
};
