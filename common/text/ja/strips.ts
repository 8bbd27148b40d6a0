import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: '接続がありません。ネットワークの回復を待っています。',
    silent: '会議が応答していません。',
    entering: (server: string) => `${server}への入室がまだ許可されていません。`,
    rejoin: '再参加',
    dismiss: '閉じる',
    joiningAgain: '参加し直しています',
    slept: 'コンピューターがスリープしていました。',
    networkAway: 'ネットワークが切れていました。',
    onceMore: 'もう一度試しています',
    microphoneGone: (name: string) => `マイク「${name}」の接続が切れました。`,
    cameraGone: (name: string) => `カメラ「${name}」の接続が切れました。`,
    speakerGone: (name: string) => `スピーカー「${name}」の接続が切れました。`,
    microphoneBroken: (name: string) => `マイク「${name}」が動作しなくなりました。`,
    cameraBroken: (name: string) => `カメラ「${name}」が動作しなくなりました。`,
    anotherUsed: '別の機器を使っています。',
    chooseAnother: '会議の設定で別の機器を選んでください。',
    hint: {
      'graphics-restarted': '映像が一時的に止まりましたが、元に戻りました。',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'ホストが入室を許可しませんでした。',
      todo: 'もう一度入室を求める前に、ホストに確認してください。',
    },
    'password-cancelled': {
      happened: () => 'パスワードを入力しなかったため、会議に参加していません。',
      todo: '主催者にパスワードを確認してから、もう一度参加してください。',
    },
    'out-of-memory': {
      happened: () => 'メモリが不足したため、会議が停止しました。',
      todo: 'ほかのプログラムを閉じてから、もう一度参加してください。カメラとマイクはオフになっています。',
    },
    'stopped-answering': {
      happened: () => '会議が応答しなくなりました。',
      todo: 'もう一度参加してください。カメラとマイクはオフになっています。',
    },
    'captured-screen': {
      happened: (about) => `${about}が許可なく画面を取り込みました。Parlourが会議を閉じました。`,
      todo: 'サーバーの管理者に知らせてください。',
    },
  },
};
