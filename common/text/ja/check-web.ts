import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'これはJitsiサーバーです。' },
  'script-missing': {
    happened: () => 'どのJitsiサーバーにもあるexternal_api.jsが、ここにはありません。',
    todo: () =>
      'アドレスとパスを確認してください。正しい場合は、Webサーバーがこのスクリプトを配信するようにしてください。',
  },
  'script-empty': {
    happened: () => 'external_api.jsファイルが空です。',
    todo: () => 'JitsiのWebファイルをインストールし直してください。',
  },
  'script-unauthorised': {
    happened: () => 'サーバーが、ファイルを渡す前に認証を求めています（401）。',
    todo: () => '誰でもファイルを読めるようにしてください。誰が入れるかはJitsi自体が判断します。',
  },
  'script-forbidden': {
    happened: () => 'サーバーがファイルの提供を拒否しています（403）。',
    todo: () =>
      '誰でもファイルを読めるようにし、許可するネットワークや国のリストを確認してください。',
  },
  'script-too-many': {
    happened: () => 'サーバーが、リクエストが多すぎると応答しています（429）。',
    todo: () =>
      '1分ほど待って、もう一度診断してください。続くようなら、許可するリクエスト数を増やしてください。',
  },
  'script-server-error': {
    happened: (about) => `Webサーバー自体でエラーが起きています（${status(about)}）。`,
    todo: () => '詳細はサーバーのログで確認できます。',
  },
  'script-gateway': {
    happened: (about) =>
      `手前のサーバーが、背後のJitsiから応答を得られません（${status(about)}）。`,
    todo: () => 'JitsiのWebサーバーを起動し、手前のサーバーに設定したアドレスを確認してください。',
  },
  'script-unavailable': {
    happened: () => 'サーバーは、現在応答できない状態です（503）。',
    todo: () =>
      'メンテナンス中なら、終わるまでお待ちください。そうでなければ、ログで理由を確認できます。',
  },
  'script-status': {
    happened: (about) => `サーバーが予期しない応答を返しました（${status(about)}）。`,
    todo: () => 'このプロファイルのアドレスとパスを確認してください。',
  },
  'script-html': {
    happened: () => 'Jitsiのスクリプトではなく、Webページが返ってきます。',
    todo: () =>
      'Jitsiサーバーではないか、Webサーバーがすべてに同じページを返しています。スクリプトを配信するようにしてください。',
  },
  'script-not-jitsi': {
    happened: () => 'external_api.jsファイルはありますが、Jitsiのものではありません。',
    todo: () => 'このプロファイルのアドレスとパスを確認してください。',
  },
  'script-damaged': {
    happened: (about) => `Jitsiのスクリプトの${named(about, 'line')}行目にエラーがあります。`,
    todo: () =>
      'JitsiのWebファイルをインストールし直してください。ファイルが途中で切れている可能性があります。',
  },
  'script-too-big': {
    happened: () =>
      'external_api.jsファイルが2 MBを超えています。Jitsiのものがこれほど大きくなることはありません。',
    todo: () => 'このプロファイルのアドレスとパスを確認してください。',
  },
  'script-cut': {
    happened: () => 'スクリプトが途中で途切れています。',
    todo: () => 'Webサーバーとその手前のプロキシの、ディスクとキャッシュを確認してください。',
  },
  'script-too-slow': {
    happened: () => 'サーバーは応答しますが、スクリプトが時間内に届きませんでした。',
    todo: () => 'サーバーの負荷を確認してから、もう一度診断してください。',
  },
  'script-failed': {
    happened: (about) => `スクリプトを取得できませんでした（${named(about, 'error')}）。`,
    todo: () => 'もう一度診断してください。続くようなら、Webサーバーのログを確認してください。',
  },

  'config-found': {
    happened: () => '読み取りに問題はなく、このサーバーのアドレスが書かれています。',
  },
  'config-missing': {
    happened: () => 'config.jsがないため、会議のページを開始できません。',
    todo: () => 'Webサーバーがこのファイルを配信するようにしてください。',
  },
  'config-status': {
    happened: (about) => `サーバーからconfig.jsを取得できません（${status(about)}）。`,
    todo: () => '誰でも読めるようにしてください。',
  },
  'config-html': {
    happened: () => 'config.jsではなく、Webページが返ってきます。',
    todo: () => 'Webサーバーがページを返す前に、このファイルを配信するようにしてください。',
  },
  'config-empty': {
    happened: () => 'config.jsファイルが空のため、会議のページを開始できません。',
    todo: () => 'ファイルを書き直してください。',
  },
  'config-too-big': {
    happened: () => 'config.jsファイルが512 KBを超えているため、Parlourは読み込みませんでした。',
    todo: () => '正しいファイルかどうか確認してください。',
  },
  'config-cut': {
    happened: () => 'config.jsファイルが途中で途切れています。',
    todo: () => 'Webサーバーとその手前のプロキシの、ディスクとキャッシュを確認してください。',
  },
  'config-too-slow': {
    happened: () => 'config.jsが時間内に届きませんでした。',
    todo: () => 'サーバーの負荷を確認してから、もう一度診断してください。',
  },
  'config-failed': {
    happened: (about) => `config.jsファイルを取得できませんでした（${named(about, 'error')}）。`,
    todo: () => 'もう一度診断してください。続くようなら、Webサーバーのログを確認してください。',
  },
  'config-syntax': {
    happened: (about) =>
      `config.jsの${named(about, 'line')}行目にエラーがあり、直すまで誰も参加できません。`,
    todo: () => 'その行と1つ前の行を確認してください。カンマや引用符の抜けがよくある原因です。',
  },
  'config-unreadable': {
    happened: () => 'config.jsファイルに、読み取れる設定がありません。',
    todo: () => 'ファイルは次の行で始まる必要があります：var config = {',
  },
  'config-no-domain': {
    happened: () => 'config.jsファイルに、サインイン先のドメイン（hosts.domain）がありません。',
    todo: () => 'Prosodyが提供しているホストに設定してください。',
  },
  'config-local-address': {
    happened: (about) =>
      `config.jsでは、${named(about, 'name')}のアドレスが${named(about, 'host')}で、外部からは到達できません。`,
    todo: () => 'サーバーの公開アドレスを設定してください。Dockerでは、PUBLIC_URLで設定します。',
  },
  'config-insecure-address': {
    happened: (about) =>
      `config.jsでは、${named(about, 'name')}への接続が暗号化されておらず、httpsのページからは使えません。`,
    todo: () => 'アドレスをhttpsかwssで始まるものにしてください。',
  },
  'config-other-host': {
    happened: (about) =>
      `config.jsでは、${named(about, 'name')}のアドレスが${named(about, 'server')}ではなく${named(about, 'host')}です。`,
    todo: () =>
      '意図したものであれば問題ありません。そうでなければ、サーバーの公開アドレスを設定してください。',
  },

  'framing-free': {
    happened: () => 'サーバーは、ほかのプログラムでの会議の表示を許可しています。',
  },
  'framing-limited': {
    happened: () =>
      'サーバーは、一部のページにだけ会議の表示を許可しています。プロファイルのサーバーについては、Parlourが対応します。',
  },
  'framing-unknown': {
    happened: () => '会議のページを取得できませんでした。',
    todo: () => 'どのルームにもJitsiのページを返すように、Webサーバーを設定してください。',
  },

  'iframe-api-on': { happened: () => 'Parlourのようなプログラムから会議を操作できます。' },
  'iframe-api-off-known': {
    happened: () => 'Webページからは使えません。Parlourはプログラムなので、影響を受けません。',
  },
  'iframe-api-off': {
    happened: () =>
      '無効になっています（disableIframeAPI）。Webページ内の会議は5分で終了しますが、Parlourは影響を受けません。',
    todo: () => 'このままでも、Webページからの利用を許可してもかまいません。',
  },

  'clock-agrees': { happened: () => 'このコンピューターとサーバーの時計は合っています。' },
  'clock-unknown': { happened: () => 'サーバーの時刻がわかりません。' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `サーバーの時計が、このコンピューターより${named(about, 'span')}遅れています。`
        : `サーバーの時計が、このコンピューターより${named(about, 'span')}進んでいます。`,
    todo: () =>
      'ずれている方の時計を合わせてください。チケットの作成時は、Parlourがずれを考慮します。',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `サーバーの時計が、このコンピューターより${named(about, 'span')}遅れています。チケットを使うにはずれが大きすぎます。`
        : `サーバーの時計が、このコンピューターより${named(about, 'span')}進んでいます。チケットを使うにはずれが大きすぎます。`,
    todo: () => 'ずれている方の時計を合わせてください。',
  },

  'relay-none': {
    happened: () =>
      '設定には中継サーバーがありません。会議に入ってから、サーバーが通知する場合もあります。',
  },
  'relay-answers': { happened: (about) => `応答がありました：${named(about, 'server')}。` },
  'relay-silent': {
    happened: (about) => `${named(about, 'server')}から応答がありませんでした。`,
    todo: () =>
      '2人の会議でも通信が遠回りになることがあります。双方のファイアウォールで、これらのポートを許可してください。',
  },

  'version-known': {
    happened: (about) => `サーバーが示すバージョンは${named(about, 'version')}です。`,
  },
  'version-unknown': { happened: () => 'サーバーのバージョンがわかりません。' },
};
