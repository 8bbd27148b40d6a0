import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'チケットを作成中',
    reaching: (server: string) => `${server}に接続中`,
    opening: '会議を開いています',
    asking: '回答を待っています',
    leaving: '退出中',
    reconnecting: '再接続中',
    cancel: 'キャンセル',
    leave: '退出',
    tryAgain: '再試行',
    openInBrowser: 'ブラウザーで開く',
    back: 'Parlourに戻る',
    openSettings: '設定を開く',
    showTicket: 'チケットを表示',
    checkServer: 'サーバーを診断',
    frame: '会議',
    unnamed: 'ゲスト',
  },
  switching: {
    question: (name: string) => `「${name}」に参加中です。`,
    detail: (name: string) => `退出して「${name}」に参加しますか？`,
    again: 'リンクにチケットが付いています。一度退出し、そのチケットで参加し直しますか？',
    ignored: (names: string) => `リンクが求めている次のことは行いません：${names}。`,
    leave: '退出して参加',
    joinAgain: '参加し直す',
    stay: 'このまま続ける',
  },
  mediaConsent: {
    question: (server: string) => `${server}がカメラとマイクの使用を求めています。`,
    detail:
      'これは、あなたが設定したサーバーではありません。リンクを送った人を信頼できる場合にだけ許可してください。',
    allow: '許可',
    refuse: '許可しない',
  },
};
