import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'このParlourはインストールされていないため、自動ではアップデートされません。新しいバージョンは、これを入手した場所から入手してください。',
  'package-manager':
    '新しいバージョンは、このコンピューターにParlourをインストールした人、またはパッケージマネージャーから届きます。',
  'no-key':
    'このParlourは本物のアップデートを見分けられないため、アップデートを探しません。新しいバージョンは、これを入手した場所から入手してください。',
  forbidden: 'アップデートは組織が管理しています。Parlourは自分では探しません。',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'アップデートサーバーに接続できませんでした。',
    todo: 'インターネット接続を確認してから、もう一度お試しください。',
  },
  unreadable: {
    happened: () => 'アップデートサーバーから、Parlourが読めないものが届きました。',
    todo: 'しばらくしてからもう一度お試しください。変わらない場合は、Parlourの提供元に知らせてください。',
  },
  'not-signed': {
    happened: () => 'アップデートにこのParlourの作成者の署名がないため、拒否しました。',
    todo: '今のバージョンを使い続け、Parlourの提供元に知らせてください。',
  },
  tampered: {
    happened: () => 'ダウンロードしたファイルが署名されたものと違うため、拒否しました。',
    todo: 'もう一度お試しください。また起こる場合は、別のネットワークを使ってください。',
  },
  replayed: {
    happened: () => 'アップデートサーバーが以前より古いバージョンを示したため、拒否しました。',
    todo: '今のバージョンを使い続け、別の日にもう一度お試しください。',
  },
  'not-written': {
    happened: () => 'このコンピューターにアップデートを保存できませんでした。',
    todo: 'ディスクの空きを増やすか、Parlourに書き込みを許可してから、もう一度お試しください。',
  },
  'not-installed': {
    happened: () => 'システムがアップデートの適用を許可しませんでした。',
    todo: 'Parlourを再起動してもう一度試すか、新しいバージョンを手動でインストールしてください。',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'アップデート',
    runs: (version: string) => `使用中のバージョン：Parlour ${version}。`,
    mode: 'アップデートの方法',
    modeChoice: { notify: '知らせる', automatic: '自動', off: 'オフ' },
    modeHelp: {
      notify:
        'Parlourは1日に1回確認し、新しいバージョンがあるとお知らせします。いつダウンロードするかは、あなたが決めます。',
      automatic:
        'Parlourは会議中でないときに新しいバージョンをダウンロードし、Parlourを終了するときに適用します。',
      off: 'Parlourは自動では確認しません。「今すぐ確認」は使えます。',
    },
    check: '今すぐ確認',
    checking: '新しいバージョンを確認しています',
    neverChecked: '新しいバージョンはまだ確認していません。',
    upToDate: 'Parlourは最新です。',
    checked: (when: string) => `前回の確認：${when}`,
    available: (version: string) => `Parlour ${version}を利用できます。`,
    notes: '新しい内容',
    download: 'ダウンロード',
    downloading: (version: string) => `Parlour ${version}をダウンロードしています`,
    ready: (version: string) => `Parlour ${version}の準備ができました。`,
    readyMeans: '再起動しない場合は、Parlourを終了するときに適用されます。',
    restart: 'Parlourを再起動してアップデート',
    restartNow: '再起動',
    inMeeting: '会議中です。アップデートは会議が終わるまで待ちます。',
    elsewhere,
  },
  updateProblem,
};
