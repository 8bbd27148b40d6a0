import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  /**
   * The words of the application menu and of the menu in text fields. `&` stands before the letter
   * that opens a menu with Alt: any letter of the word; none where that is not usual.
   */
  menu: {
    file: 'ファイル(&F)',
    edit: '編集(&E)',
    view: '表示(&V)',
    window: 'ウィンドウ(&W)',
    help: 'ヘルプ(&H)',

    home: '会議に参加…',
    invite: '招待をコピー…',
    settings: '設定…',
    close: 'ウィンドウを閉じる',
    quit: 'Parlourを終了',

    undo: '元に戻す',
    redo: 'やり直す',
    cut: '切り取り',
    copy: 'コピー',
    paste: '貼り付け',
    pastePlain: '書式なしで貼り付け',
    delete: '削除',
    selectAll: 'すべて選択',

    zoomIn: '拡大',
    zoomOut: '縮小',
    actualSize: '実際のサイズ',
    fullScreen: 'フルスクリーン',

    minimise: '最小化',
    /** On a Mac: the window as large as what it shows needs. */
    fit: '拡大／縮小',
    showHome: 'ホーム',
    showMeeting: '現在の会議',
    allToFront: 'すべてを手前に移動',

    about: 'Parlourについて',
    licences: 'ライセンスとクレジット',

    /** On a Mac only, in the menu that is called Parlour. */
    services: 'サービス',
    hide: 'Parlourを隠す',
    hideOthers: 'ほかを隠す',
    showAll: 'すべてを表示',
  },
  /** The panel a Mac shows for “About Parlour”. */
  aboutPanel: {
    credits: '公開サーバー、JaaS、自分のサーバーでの、Jitsiの会議のためのデスクトップアプリ。',
    versions: (electron: string, chromium: string) => `Electron ${electron}、Chromium ${chromium}`,
  },
  /** What the taskbar or the dock offers, under Parlour’s icon. */
  recent: {
    meetings: '参加した会議',
    join: '会議に参加…',
    joinHint: '会議に参加する画面でParlourを開きます',
    joinNamed: (name: string) => `「${name}」に参加`,
  },
  removing: {
    question: (name: string) => `「${name}」を削除しますか？`,
    detail:
      '鍵と、その会議がこのコンピューターに保存したデータもすべて削除されます。JaaSの場合、その後このコンピューターは新しい月間ユーザーとして数えられます。',
    remove: '削除',
    keep: '残す',
  },
  cannotShutIn: {
    happened: 'このシステムでは、Parlourのページを隔離できません。',
    todo: 'ユーザー名前空間がないと、AppImageはサンドボックスなしで動くことになるため、Parlourを終了します。代わりにdebまたはrpmパッケージをインストールするか、非特権ユーザー名前空間を許可してください。',
  },
  choosing: { key: '秘密鍵を選択', env: '.envファイルを選択' },
  installed: {
    removeData: '設定と記憶した会議も削除する',
  },
};
