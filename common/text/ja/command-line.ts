import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: '使い方：',
    synopsis: 'parlour [オプション] [--] [リンク、リンクファイル、または部屋の名前]',
    about: '選んだサーバーのJitsi会議に参加します。',
    optionsTitle: 'オプション：',
    exitCodesTitle: '終了コード：',
    name: '名前',
    options: {
      profile:
        'この名前の開催先で部屋に参加します。会議の指定がなければ、それが現在の開催先になります。',
      muted: 'マイクをミュートして参加します。',
      hidden:
        'ウィンドウを開かずに、トレイで、トレイがなければ最小化して起動します。会議は表示されます。',
      'new-meeting': '新しい部屋の名前を入力欄に入れてホームを表示します。',
      settings: '設定を開きます。',
      'install-links':
        'あなたのアカウントでだけ、リンクとリンクファイルがParlourで開くようにして終了します。',
      'remove-links': 'それを元に戻して終了します。',
      help: 'このヘルプを表示して終了します。',
      version: 'バージョンを表示して終了します。',
    },
    rest: 'これより後はオプションではありません。',
    exitCodes: {
      done: '完了したか、起動中のParlourが引き受けました。',
      failed: '実行できませんでした。',
      wrong: '指定を理解できませんでした。',
    },
    problem: {
      unknown: (option: string) => `Parlourに${option}というオプションはありません。`,
      meant: (option: string) => `${option}のことですか？`,
      help: '「parlour --help」で一覧を表示できます。',
      valueMissing: (option: string) => `${option}の後には名前が必要です。`,
      valueUnwanted: (option: string) => `${option}に値は付きません。`,
      notAlone: (option: string) => `${option}は、会議やほかの操作と一緒には使えません。`,
      severalWords: {
        happened: 'Parlourが一度に開く会議は1つです。',
        todo: '空白を含む名前は引用符で囲んでください。',
      },
      profileUnknown: {
        happened: (name: string) => `「${name}」という開催先はありません。`,
        todo: (names: string) => `次のものがあります：${names}。`,
      },
      profileAmbiguous: {
        happened: (name: string) => `「${name}」という開催先が複数あります。`,
        todo: '設定で、どれかに別の名前を付けてください。',
      },
    },
    links: {
      installed: 'リンクとリンクファイルはParlourで開くようになりました。',
      removed: 'リンクとリンクファイルは、このParlourでは開かなくなりました。',
      bySystem:
        'パッケージがこのコンピューターの全員のためにParlourをインストールしています。変更するには、そのパッケージを削除してください。',
      elsewhere: 'リンクは別の場所にあるParlourに登録されています。',
      notHere: 'このシステムでは、Parlourのインストーラーが行います。',
      failed: 'システムに受け付けられませんでした。',
      noScreen: {
        happened: 'デスクトップがないため、Parlourはこれを実行できません。',
        todo: 'Parlourを使うデスクトップの端末で実行してください。',
      },
    },
  },
};
