import type { TicketFeature, TicketRole } from '../../ticket-terms.ts';
import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ja');

const hostings = {
  cards: {
    public: {
      name: '公開サーバー',
      promise: 'meet.jit.si：無料、設定不要。リンクを知っている人なら誰でも入れます。',
    },
    jaas: {
      name: 'JaaS',
      promise:
        '8x8のアカウントを使います。チケットを持つ人だけが入れます。署名はParlourがここで行います。',
    },
    ownServer: {
      name: '自分のサーバー',
      promise:
        '自分で運営する、または使わせてもらっているJitsiサーバー。誰でも入れるものも、チケット制のものも使えます。',
    },
  },
  jaasFetches: '8x8のアカウントを使います。チケットを持つ人だけが入れます。',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: 'JaaSのアカウント',
      add: '別のアカウントを追加',
      firstName: 'マイアカウント',
      anotherName: (number: number) => `アカウント${number}`,
    },
    ownServer: {
      title: '自分のサーバー',
      add: '別のサーバーを追加',
      firstName: 'マイサーバー',
      anotherName: (number: number) => `サーバー${number}`,
    },
  },
  profileName: 'プロファイル名',
  unfinished: '未設定',
  up: (name: string) => `「${name}」を上に移動`,
  down: (name: string) => `「${name}」を下に移動`,
  duplicate: (name: string) => `「${name}」を複製`,
  remove: (name: string) => `「${name}」を削除…`,
  copyName: (name: string) => `${name}（コピー）`,
  moved: (name: string, at: number, of: number) => `「${name}」は${of}件中${at}番目になりました。`,
  alike: (upper: string, lower: string) =>
    `「${upper}」と「${lower}」のアドレスが同じです。リンクは上にある方で開きます。`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1～${key}9`,
};

const jaas = {
  appId: 'AppID',
  appIdHelp: 'JaaSコンソールの「API keys」にあります。vpaas-magic-cookie-で始まります。',
  keyId: '鍵ID',
  keyIdHelp: '同じページにあります。全体でも、スラッシュより後ろだけでもかまいません。',
};

const key = {
  title: '署名用の鍵',
  field: '秘密鍵',
  fieldHelp:
    '貼り付けるか、ファイルをここにドロップしてください。システムのキーチェーンに保存され、Parlourが再び表示することはありません。',
  passphrase: '鍵のパスフレーズ',
  unlock: 'ロックを解除して鍵を保存',
  save: '鍵を保存',
  session: 'Parlourの終了まで使用',
  choose: '鍵ファイルを選択…',
  env: '.envファイルから読み込む…',
  saved: '鍵は保存されています。',
  savedFrom: (file: string) =>
    `完了しました。${file}はまだ残っています。削除するか、ほかの人が読めない場所に保管してください。`,
  kind: '種類',
  bits: (bits: number) => `${bits}ビット`,
  fingerprint: 'フィンガープリント（SHA-256）',
  added: '追加日',
  lastUsed: '最終使用',
  never: 'なし',
  test: '鍵をテスト',
  testing: 'テスト中…',
  tested: {
    accepted: (server: string) => `鍵で署名と検証ができ、${server}がチケットを受け付けました。`,
    'not-asked': (server: string) =>
      `鍵で署名と検証ができました。${server}がチケットを受け付けるかどうかは確認できませんでした。次の会議でわかります。`,
  },
  clock: {
    unknown: 'サーバーの時刻がわからないため、このコンピューターの時計と比較できませんでした。',
    agrees: 'このコンピューターの時計は、サーバーと合っています。',
    /** `span` is what `spanInWords` says. */
    off: (span: string) =>
      `このコンピューターの時計は${span}ずれています。チケットはずれを考慮して作成されます。`,
  },
  replace: '鍵を置き換える',
  forget: '鍵を削除',
};

const checking = {
  start: 'サーバーを診断',
  title: (server: string) => `${server}の診断`,
  running: (server: string) => `${server}を診断中…`,
  cancel: 'キャンセル',
  cancelled: '診断をキャンセルしました。',
  cut: '時間切れで、残りは診断できませんでした。',
  fine: '会議に必要なものは、すべて正常に動いています。',
  problems: (count: number, steps: string) => `問題${plural(count, { other: '#件' })}：${steps}。`,
  warnings: (count: number, steps: string) =>
    `注意点${plural(count, { other: '#件' })}：${steps}。`,
  took: (seconds: string) => `所要時間は${seconds}秒でした。`,
  copy: 'レポートをコピー',
  copied: 'コピーしました',
  /** `where` is one of `check.place`. */
  copyLines: (where: string) => `対処例をコピー：${where}`,
  hide: 'この診断を隠す',
  lines: '診断した項目',
  skipped: (steps: string) => `確認していない項目：${steps}。`,
};

const roles: Record<TicketRole, string> = { host: 'ホスト', guest: 'ゲスト' };
const roleHelp: Record<TicketRole, string> = {
  host: '自分の会議でモデレーターになります。',
  guest: '自分の会議にも、特別な権限なしで入ります。',
};
const feature: Record<TicketFeature, string> = {
  recording: '録画',
  livestreaming: 'ライブ配信',
  transcription: '文字起こし',
  'outbound-call': '電話での呼び出し',
  'inbound-call': '電話での参加',
  'sip-outbound-call': 'SIPでの呼び出し',
  'sip-inbound-call': 'SIPでの参加',
  'file-upload': 'ファイルの共有',
  'list-visitors': '視聴者の一覧',
};
const ticket = {
  title: 'チケット',
  role: '自分の役割',
  roles,
  roleHelp,
  lifetime: '有効期間',
  lifetimeHelp: '入るときだけ必要です。会議中に切れても、そのまま参加できます。',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { other: '#時間' })
      : plural(minutes, { other: '#分' }),
  features: '開始できる機能',
  feature,
};

const inspector = {
  title: 'チケットの検査',
  field: 'チケットを表示するルーム',
  help: 'または、チケットやリンクを貼り付けると、サーバーが拒否する理由がわかります。内容はどこにも送信されません。',
  show: '表示',
  nothingWrong: 'サーバーに拒否されそうな点はありません。',
  more: (count: number) => plural(count, { other: 'ほか#件。' }),
};

const invitation = {
  title: (name: string) => `「${name}」への招待`,
  life: '有効期間',
  lives: { hour: '1時間', day: '1日', date: '日付を指定' },
  date: '最終日',
  allows: (name: string, until: string) =>
    `このリンクを持つ人は、${until}まで「${name}」に入れます。モデレーターではなくゲストとしての参加で、録画などの機能は使えません。`,
  /** On own servers the ticket says guest, but it is the server that decides. */
  allowsOnOwnServer: (name: string, until: string) =>
    `このリンクを持つ人は、${until}まで「${name}」に入れます。チケットはゲスト用で、録画などの機能は含まれません。`,
  copy: '招待をコピー',
  cancel: 'キャンセル',
  copied: '招待をコピーしました。期限が来るまで取り消せません。',
  close: '閉じる',
  issued: 'このコンピューターで作成した招待',
  none: 'まだありません。ホームに並ぶこのプロファイルの会議には、「招待をコピー」があります。',
  until: (when: string) => `${when}まで`,
  ended: (when: string) => `${when}に終了`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
