import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'このコンピューターはインターネットに接続されていません。',
    todo: 'ネットワークを確認してから、もう一度試してください。',
  },
  'name-not-found': {
    happened: (about) => `${about}という名前のサーバーはありません。`,
    todo: 'アドレスとネットワークを確認してから、もう一度試してください。',
  },
  refused: {
    happened: (about) => `${about}は接続を受け付けていません。`,
    todo: '再起動中かもしれません。1分ほど待って、もう一度試してください。',
  },
  'server-error': {
    happened: (about) => `会議サーバーがエラーを返しました（${about}）。`,
    todo: '混雑しているかもしれません。1分ほど待って、もう一度試してください。',
  },
  'page-missing': {
    happened: (about) => `${about}には、このアドレスの会議がありません。`,
    todo: '送った人にリンクを確認してください。',
  },
  'too-slow': {
    happened: (about) => `${about}から時間内に応答がありませんでした。`,
    todo: 'ネットワークを確認してから、もう一度試してください。',
  },
  'not-jitsi': {
    happened: (about) => `${about}のページはJitsiの会議ではありません。`,
    todo: 'アドレスを確認してください。ホテルや列車のネットワークでは、先にサインインが必要な場合があります。その場合は、リンクをブラウザーで開いてください。',
  },
  'framing-refused': {
    happened: (about) => `${about}は、ほかのプログラムでの会議の表示を許可していません。`,
    todo: 'ブラウザーで会議を開いてください。サーバーの管理者は、表示を許可するように設定できます（X-Frame-Options）。',
  },
  unreachable: {
    happened: (about) => `${about}に接続できませんでした。`,
    todo: 'ネットワークを確認してから、もう一度試してください。',
  },
  'join-too-slow': {
    happened: () => 'サーバーのページは開きましたが、会議に入れませんでした。',
    todo: 'もう一度試してください。続くようなら、サーバーに問題があります。',
  },
  'not-allowed': {
    happened: () => 'この会議への参加が許可されていません。',
    todo: '主催者に招待を依頼してください。',
  },
  kicked: {
    happened: (about) =>
      about ? `「${about}」から退出させられました。` : '会議から退出させられました。',
    todo: 'もう一度参加する前に、ホストに確認してください。',
  },
  'ended-by-host': {
    happened: (about) =>
      about ? `ホストが「${about}」を終了しました。` : 'ホストが会議を終了しました。',
    todo: 'このメッセージは閉じてかまいません。',
  },
  'connection-lost': {
    happened: (about) => `${about}との接続が切れました。`,
    todo: 'ネットワークを確認してから、もう一度試してください。',
  },
  'page-crashed': {
    happened: () => '会議が予期せず停止しました。',
    todo: 'もう一度参加してください。カメラとマイクはオフになっています。',
  },
  'key-absent': {
    happened: (about) => `「${about}」には秘密鍵がまだないため、チケットを作成できませんでした。`,
    todo: '「設定」で鍵を追加してください。',
  },
  'ticket-not-made': {
    happened: () => 'このルームのチケットを作成できませんでした。',
    todo: '「設定」の「開催先」でチケットを確認してください。何が足りないかがわかります。',
  },
};
