import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: '共享屏幕',
    audience: (meeting: string) => `“${meeting}”中的所有人都会看到你选择的内容。`,
    kinds: '共享的内容',
    screens: '屏幕',
    windows: '窗口',
    wholeScreen: '整个屏幕',
    screen: (number: number) => `屏幕 ${number}`,
    lookingForScreens: '正在查找屏幕',
    lookingForWindows: '正在查找窗口',
    noScreens: {
      happened: 'Parlour 没有找到屏幕。',
      todo: '请检查屏幕是否已连接，然后重新共享。',
    },
    noWindows: {
      happened: 'Parlour 没有找到可以共享的窗口。',
      todo: '请打开要共享的窗口，它会显示在这里。',
    },
    refused: {
      happened: '系统不允许 Parlour 查看屏幕。',
      todo: '请在系统的隐私设置中允许 Parlour 录制屏幕，然后重新共享。',
    },
    sound: '同时共享声音',
    share: '共享',
    cancel: '取消',
  },
  sharingBar: {
    sharing: (what: string) => `你正在共享“${what}”`,
    sharingSomething: '你正在共享屏幕',
    stop: '停止',
  },
};
