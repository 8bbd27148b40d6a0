import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      '管理者以外の人がポリシーファイルまたはそのフォルダーを変更できるため、その内容には従いません。',
    todo: 'どちらも管理者だけが所有し、管理者だけが書き込めるようにしてから、Parlourを起動し直してください。',
  },
  unreadable: {
    happened: 'ポリシーファイルを読み込めないため、どの会議にも参加できません。',
    todo: '256 KB以下の通常のファイルであることを確認してから、Parlourを起動し直してください。',
  },
  'no-policy': {
    happened: 'ポリシーファイルにポリシーがないため、どの会議にも参加できません。',
    todo: 'JSONであり、バージョンが書かれていることを確認してから、Parlourを起動し直してください。',
  },
  newer: {
    happened: 'ポリシーがもっと新しいParlour向けに書かれているため、どの会議にも参加できません。',
    todo: 'このコンピューターのParlourを更新してください。',
  },
  'wrong-part': {
    happened:
      'この部分の値を読み取れません。何も設定せず、サーバー、開催先、アップデートを制限する部分では何も許可しません。',
    todo: 'ポリシーファイルで修正してから、Parlourを起動し直してください。',
  },
  'unknown-part': {
    happened: 'この部分はどのポリシーにもないため、無視されます。',
    todo: 'つづりを確認するか、削除してください。',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: '組織が設定しています。',
    setBy: (organisation: string) => `${organisation}が設定しています。`,
    suggested: '組織が推奨しています。別の値を選べます。',
    suggestedBy: (organisation: string) => `${organisation}が推奨しています。別の値を選べます。`,
    own: '自分で選んだ値です。組織は別の値を推奨しています。',
    ownOver: (organisation: string) =>
      `自分で選んだ値です。${organisation}は別の値を推奨しています。`,
    /** Home. */
    problem: {
      happened: '組織のポリシーに誤りがあります。',
      todo: '管理者に知らせてください。どこが誤りかは「設定」→「Parlourについて」に示されています。',
    },
    disregarded: {
      happened:
        'このコンピューターのポリシーファイルには従いません。管理者以外の人も変更できるためです。',
      todo: '管理者がいる場合は知らせてください。どうすればよいかは「設定」→「Parlourについて」に示されています。',
    },
    nothingJoins: {
      happened: '今はどの会議にも参加できません。組織のポリシーを使用できないためです。',
      todo: '管理者に知らせてください。理由は「設定」→「Parlourについて」に示されています。',
    },
    details: '詳細を表示',
    /** Hosting. */
    fromYours: '組織が用意',
    from: (organisation: string) => `${organisation}が用意`,
    profileIsFixed: 'この開催先は組織が設定したものなので、ここでは変更も削除もできません。',
    /** `host` is an address. */
    ticketsFrom: (host: string) =>
      `チケットは${host}から届きます。このコンピューターに鍵は必要ありません。`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `組織が許可しているサーバーは次のものだけです：${servers}。`,
    noServers: '組織が設定したもの以外のサーバーは許可されていません。',
    hostingNotOffered: '組織が提供していません',
    /** About. */
    titleYours: '組織が管理',
    title: (organisation: string) => `${organisation}が管理`,
    about:
      'ここにある内容は、このコンピューターの管理者だけが変更できるポリシーファイルが決めています。',
    notObeyed: 'このコンピューターにポリシーファイルがあります。その内容には従いません。',
    file: 'ポリシーファイル',
    hostings: '開催先',
    servers: 'サーバー',
    all: 'すべて',
    onlyThePolicys: 'ポリシーにあるものだけ',
    updatesForbidden: 'Parlourは更新を確認しません。',
    updatesFrom: (host: string) => `更新は${host}から届きます。`,
    updatesUpTo: (version: string) => `${version}より新しいバージョンはインストールされません。`,
    values: 'ポリシーの値',
    setting: '設定',
    value: '値',
    source: '決めた人',
    sources: {
      locked: '組織（固定）',
      suggested: '組織（推奨）',
      you: '自分',
    },
    noValues: 'ポリシーが設定する値はありません。',
    on: 'オン',
    off: 'オフ',
    empty: '空',
    noHosting: 'どの開催先でもなし',
    ownPicture: '画像',
    problems: 'ポリシーの問題',
    policyProblem,
    copy: '管理者向けにコピー',
    copied: 'コピーしました',
  },
};
