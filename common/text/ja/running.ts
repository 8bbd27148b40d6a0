import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ja');

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: '会議から退出',
    mute: 'ミュート',
    unmute: 'ミュート解除',
    cameraOff: 'カメラをオフ',
    cameraOn: 'カメラをオン',
    share: '画面を共有…',
    stopSharing: '共有を停止',
    raiseHand: '手を挙げる',
    lowerHand: '手を下ろす',
    open: '会議を開く',
    people: (count: number) => (count === 1 ? 'あなただけ' : plural(count, { other: '#人' })),
    unread: (count: number) => plural(count, { other: '新しいメッセージ#件' }),
    speaks: (name: string) => `${name}さんが発言中`,
    /** How long the meeting has run; `time` as people write it. */
    runsFor: (time: string) => `参加時間：${time}`,
  },
  /** The menu “Meeting”. `&`: as in the rest of the menu. */
  meetingMenu: {
    title: '会議(&M)',
    /** With a tick while it is so. */
    muted: 'マイクをミュート',
    cameraOff: 'カメラをオフ',
    hand: '手を挙げる',
    chat: 'チャット',
    tiles: 'タイル表示',
    participants: '参加者',
    pictureInPicture: 'ピクチャーインピクチャー',
    alwaysOnTop: '常に手前に表示',
    invite: '招待をコピー…',
    copyLink: 'Webリンクをコピー',
  },
  /** What the icon in the tray stands for. */
  trayState: {
    talking: (name: string) => `「${name}」に参加中`,
    muted: (name: string) => `「${name}」に参加中（ミュート）`,
    sharing: (name: string) => `「${name}」に参加中（共有中）`,
    'sharing-muted': (name: string) => `「${name}」に参加中（ミュート、共有中）`,
  },
  closing: {
    question: (name: string) => `「${name}」に参加中です。`,
    detail: '会議を続けると、あなたが許可している音声と映像は、引き続きほかの参加者に届きます。',
    leave: '会議から退出',
    keep: '会議を続ける',
    stay: 'キャンセル',
    always: '常にこの操作を行う',
  },
  /** Notifications of the system. Names are people’s, or '' where nobody knows. */
  meetingNews: {
    one: {
      knock: (name: string) =>
        name ? `${name}さんが入室を希望しています` : '入室を希望している人がいます',
      message: (name: string) => (name ? `${name}さんからのメッセージ` : '新しいメッセージ'),
      hand: (name: string) => (name ? `${name}さんが手を挙げました` : '手を挙げた人がいます'),
    },
    several: {
      knock: (count: number) => plural(count, { other: '#人が入室を希望しています' }),
      message: (count: number) => plural(count, { other: '新しいメッセージ#件' }),
      hand: (count: number) => plural(count, { other: '#人が手を挙げています' }),
    },
  },
  runningSettings: {
    title: '会議に参加中の動作',
    notifications: '通知',
    notificationsHelp:
      'ほかのものを見ている間に、誰かが入室を求めたり、メッセージを書いたり、手を挙げたりすると知らせます。',
    compact: '最小化中は小さく表示',
    compactHelp:
      '小さなウィンドウを常に手前に表示します。発言者と参加時間を確認でき、ミュート、カメラ、退出を操作できます。',
    closing: '会議のウィンドウを閉じたとき',
    closingChoice: { ask: '確認する', leave: '退出する', keep: '会議を続ける' },
    closingHelp: {
      ask: '会議から退出するか、会議を続けるかを確認します。',
      leave: '確認なしで会議から退出します。',
      keep: 'ウィンドウがなくても会議は続きます。時計の近くのアイコンで元に戻せます。アイコンがない環境では、ウィンドウを最小化します。',
    },
    shortcut: 'どこからでもミュート',
    shortcutHelp:
      '会議に参加している間、どのプログラムが手前にあっても、このキーでミュートとその解除ができます。',
    noShortcut: 'キーなし',
    chooseKeys: 'キーを選択…',
    pressKeys: 'キーを押してください…',
    removeKeys: 'キーを削除',
    recording:
      'CtrlかAlt（MacではCommand、Control、Optionのいずれか）を押しながら、別のキーを押してください。Escでキャンセルします。',
    needsModifier: 'そのキーは文字の入力に必要です。CtrlかAltも一緒に押してください。',
    keysSet: (keys: string) => `キーを${keys}に設定しました。`,
    keysRemoved: 'キーを削除しました。どこからでもミュートする機能は使えません。',
    shortcutTaken: {
      happened: 'このキーは、ほかのプログラムかシステムが使っています。',
      todo: '別のキーを選んでください。',
    },
    /** Keys as keyboards call them. */
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: 'スペース',
      Up: '上矢印',
      Down: '下矢印',
      Left: '左矢印',
      Right: '右矢印',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: 'カメラ、マイク、スピーカーをテスト…',
    testDevicesHelp: '会議に届く映像と音声を、参加する前に確認できます。',
  },
};
