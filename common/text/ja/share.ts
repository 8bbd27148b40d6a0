import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: '画面を共有',
    audience: (meeting: string) => `選んだものは「${meeting}」の全員に表示されます。`,
    kinds: '共有するもの',
    screens: '画面',
    windows: 'ウィンドウ',
    wholeScreen: '画面全体',
    screen: (number: number) => `画面${number}`,
    lookingForScreens: '画面を探しています',
    lookingForWindows: 'ウィンドウを探しています',
    noScreens: {
      happened: '画面が見つかりません。',
      todo: '画面が接続されていることを確認してから、もう一度共有してください。',
    },
    noWindows: {
      happened: '共有できるウィンドウがありません。',
      todo: '共有するウィンドウを開くと、ここに表示されます。',
    },
    refused: {
      happened: 'システムがParlourに画面の収録を許可していません。',
      todo: 'システムのプライバシー設定でParlourに画面収録を許可してから、もう一度共有してください。',
    },
    sound: '音声も共有',
    share: '共有',
    cancel: 'キャンセル',
  },
  sharingBar: {
    sharing: (what: string) => `「${what}」を共有しています`,
    sharingSomething: '画面を共有しています',
    stop: '停止',
  },
};
