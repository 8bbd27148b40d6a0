import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: '软件包已为所有用户添加 Parlour。',
    todo: '请使用那个 Parlour，或先移除软件包。',
  },
  'foreign-entry': {
    happened: '有一个名为 parlour.desktop 的菜单项，不是由 Parlour 写入的。',
    todo: '请将它从个人文件夹的 .local/share/applications 中移走，然后重试。',
  },
  'no-xdg-mime': {
    happened: '此系统缺少 xdg-mime，无法为链接选择程序。',
    todo: '请安装软件包 xdg-utils，然后重试。',
  },
  'not-written': {
    happened: '有些内容无法写入你的个人文件夹。',
    todo: '请检查磁盘是否有空间、你是否有写入权限，然后重试。',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: '.meeting 文件由 Parlour 打开。',
      theirs: (program: string) => `.meeting 文件由 ${program} 打开。`,
      nobody: '没有程序打开 .meeting 文件。',
      someone: '系统没有说明用什么打开 .meeting 文件。',
      claim: '用 Parlour 打开 .meeting 文件',
      decides: '这由系统设置决定。请在系统的“默认应用”中，为 .meeting 文件选择 Parlour。',
    },
    none: 'Parlour 还不在这台电脑的菜单中。添加只会更改你自己的设置，并且可以撤销。',
    installed: 'Parlour 已在你的菜单中，并已登记用于打开链接和 .meeting 文件。',
    system: '软件包已为这台电脑的所有用户安装 Parlour。',
    elsewhere: '你的菜单和链接会启动另一个位置的 Parlour。如果它被移动过，请重新添加。',
    add: '将 Parlour 添加到这台电脑的菜单和链接',
    addAgain: '重新添加',
    takeAway: '撤销添加',
    problem,
  },
  menuEntry: {
    comment: '在你选择的服务器上召开 Jitsi 会议',
    newMeeting: '新会议',
    settings: '设置',
    file: 'Parlour 会议',
  },
};
