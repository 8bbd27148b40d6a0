import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ja');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'ルーム名または会議のリンク',
    join: '参加',
    opensWith: '使用する開催先',
    hosting: '開催先',
    /** The last entry of the list of hostings: it leads to their settings. */
    setUpHosting: '別の開催先を設定…',
    muted: 'ミュートして参加',
    cameraOff: 'カメラをオフ',
    newName: '新しい名前',
    meetings: '参加した会議',
    search: '検索',
    nothingFound: (wanted: string) => `「${wanted}」という名前の会議はありません。`,
    firstRun: '参加した会議がここに表示されます。',
    firstRunWays:
      '名前を入力するか、メールなどの会議のリンクを開くか、このウィンドウにドロップしてください。',
    invitation: 'アカウントも設定も不要で、すぐに参加できます。',
    addName: '名前を追加',
    found: (count: number) => plural(count, { other: '#件の会議' }),
    rejoin: '再参加',
    pin: (name: string) => `「${name}」をピン留め`,
    copyLink: (name: string) => `「${name}」のWebリンクをコピー`,
    copied: 'リンクをコピーしました',
    invite: (name: string) => `「${name}」の招待をコピー`,
    more: (name: string) => `「${name}」のその他の操作`,
    /** The menu of one meeting, in the order of the menu. */
    menu: {
      copyLink: 'Webリンクをコピー',
      invite: '招待をコピー…',
      moveUp: '上に移動',
      moveDown: '下に移動',
      forget: '一覧から削除',
    },
    /** After a pinned meeting was moved among the pinned ones. */
    pinMoved: (name: string, place: number, of: number) =>
      `「${name}」は${of}件中${place}番目になりました。`,
    forgotten: (name: string) => `「${name}」を一覧から削除しました。`,
    forgottenCount: (count: number) =>
      plural(count, { other: '#件の会議を一覧から削除しました。' }),
    undo: '元に戻す',
    joinRow: (name: string) => `「${name}」に参加`,
    dismiss: '閉じる',
    today: '今日',
    yesterday: '昨日',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `「${name}」から1分たたずに退出しました。`
        : plural(minutes, {
            other: `「${name}」から#分で退出しました。`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: '「参加した会議」を読み込めなかったため、一覧を新しく始めました。',
      todo: `元のファイルは${file}として残してあります。`,
    }),
    settingsDamaged: (file: string) => ({
      happened: '設定を読み込めなかったため、Parlourを初期状態で始めました。',
      todo: `元のファイルは${file}として残してあります。`,
    }),
    usageDamaged: (file: string) => ({
      happened: '「利用状況」の記録を読み込めなかったため、新しく数え始めました。',
      todo: `元のファイルは${file}として残してあります。`,
    }),
    meetingsRestored:
      '「参加した会議」を読み込めなかったため、一覧の最後の正常なコピーを使っています。',
    settingsRestored: '設定を読み込めなかったため、最後の正常なコピーを使っています。',
    usageRestored: '「利用状況」の記録を読み込めなかったため、最後の正常なコピーを使っています。',
    damagedStays: (file: string) =>
      `壊れたファイル${file}を移動できませんでした。変更した内容はParlourを終了すると失われます。`,
    notWritten: (folder: string) => ({
      happened: '変更を保存できませんでした。Parlourを終了すると失われます。',
      todo: `ディスクの空きを増やすか、${folder}に書き込めることを確認してください。`,
    }),
  },
};
