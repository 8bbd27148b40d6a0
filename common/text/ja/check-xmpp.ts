import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `config.jsファイルに、${way}のアドレスがありません。`,
    todo: () =>
      'アドレスを指定してください。会議では、可能ならWebSocketを、そうでなければBOSHを使います。',
  },
  elsewhere: {
    happened: () =>
      `config.jsにある${way}のアドレスがプライベートネットワーク内にあるか、暗号化されていないため、確認していません。`,
  },
  missing: {
    happened: (about) => `Webサーバーが、${way}をProsodyに転送していません（${status(about)}）。`,
    todo: () => 'このアドレスを転送するようにしてください。',
  },
  forbidden: {
    happened: (about) =>
      `サーバーが、自身のページからの${way}を拒否しています（${status(about)}）。`,
    todo: () => 'ページのオリジンをProsodyで許可し、Webサーバーのルールを確認してください。',
  },
  gateway: {
    happened: (about) =>
      `Webサーバーは${way}を転送していますが、Prosodyが応答しません（${status(about)}）。`,
    todo: () => 'Prosodyを起動し、Webサーバーの設定でそのポートを確認してください。',
  },
  redirect: {
    happened: () => `サーバーが、${way}のリクエストを別の場所にリダイレクトしています。`,
    todo: () => 'サーバー自身が応答するようにしてください。',
  },
  status: {
    happened: (about) => `${way}に予期しない応答がありました（${status(about)}）。`,
    todo: () => 'WebサーバーとProsodyのログを確認してください。',
  },
  failed: {
    happened: (about) => `${way}での通信が途切れました（${named(about, 'error')}）。`,
    todo: () => 'Prosodyのログを確認してください。',
  },
  'too-slow': {
    happened: () => `${way}では、時間内に何も届きませんでした。`,
    todo: () => 'Prosodyの負荷とログを確認してください。',
  },
  'not-xmpp': {
    happened: () => `${way}のアドレスで、Prosody以外のものが応答しています。`,
    todo: () => 'WebサーバーがこのアドレスをProsodyに転送するようにしてください。',
  },
  domain: {
    happened: (about) =>
      `config.jsのhosts.domainにある${named(about, 'domain')}は、Prosodyでは提供されていません。`,
    todo: () => '両方に同じホストを指定してください。',
  },
  'no-sign-in': {
    happened: () => `Prosodyは${way}で応答しますが、サインインの方法を提示しません。`,
    todo: () => '手前のWebサーバーが暗号化していることを、Prosodyに設定してください。',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : `サーバーからのメッセージは「${about['words']}」です。`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `サーバーは、チケットがなかったと応答しています。${saying(about)}`,
    todo: () => 'アドレスの疑問符より後ろを、Webサーバーがそのまま残すようにしてください。',
  },
  'ticket-expired': {
    happened: (about) => `サーバーの時計では、チケットの期限が切れていました。${saying(about)}`,
    todo: () => '両方のコンピューターの時計を合わせてください。',
  },
  'ticket-not-yet-valid': {
    happened: (about) =>
      `サーバーの時計では、チケットはまだ有効になっていませんでした。${saying(about)}`,
    todo: () => '両方のコンピューターの時計を合わせてください。',
  },
  'ticket-signature': {
    happened: (about) => `サーバーは、チケットの署名を確認できませんでした。${saying(about)}`,
    todo: () =>
      'サーバーに登録されているシークレットまたは鍵を入力してください。app_secretは、一字一句同じである必要があります。',
  },
  'ticket-kid': {
    happened: (about) => `チケットに署名した鍵が、サーバーに登録されていません。${saying(about)}`,
    todo: () =>
      '鍵ID（kid）を照合してください。鍵サーバーでは、kidのSHA-256がファイル名になります。',
  },
  'ticket-issuer': {
    happened: (about) =>
      `サーバーは、この発行者（iss）のチケットを受け付けません。${saying(about)}`,
    todo: () =>
      'サーバーのapp_idを発行者として入力するか、サーバーでこの発行者を許可してください。',
  },
  'ticket-audience': {
    happened: (about) =>
      `サーバーは、このオーディエンス（aud）のチケットを受け付けません。${saying(about)}`,
    todo: () => 'サーバーが受け付けるオーディエンスを入力してください。通常はapp_idです。',
  },
  'ticket-room': {
    happened: (about) => `サーバーが、チケットのルームを受け付けませんでした。${saying(about)}`,
    todo: () => 'このプロファイルのパスと、チケットのサブジェクト（sub）を確認してください。',
  },
  'account-blocked': {
    happened: () => 'このプロファイルのアカウントは停止されています。',
    todo: () =>
      '理由は、アカウントの所有者がJaaSコンソールで確認できます。多くの場合、プランまたは支払いに関するものです。',
  },
  'ticket-refused': {
    happened: (about) => `サーバーがチケットを拒否しました。${saying(about)}`,
    todo: () => '発行者、オーディエンス、鍵、署名の方式を、サーバーの設定と照合してください。',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosodyが応答しています。' },
  'websocket-works': { happened: () => 'Prosodyが応答しています。' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'チケットやパスワードがなくても、誰でも入れます。' },
  'entrance-ticket': {
    happened: () => 'チケットを持つ人だけが入れます。チケットはこのプロファイルで作成できます。',
  },
  'entrance-ticket-lacking': {
    happened: () =>
      'チケットを持つ人だけが入れますが、このプロファイルではチケットを作成できません。',
    todo: () =>
      'このプロファイルでチケットを設定してください（署名の方式、発行者、オーディエンス、シークレットまたは鍵）。または、招待を受けた会議にだけ参加してください。',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'チケットを持つ人だけが入れます。チケットは、サーバーのサインインページで発行されます。'
        : `チケットを持つ人だけが入れます。チケットは、サーバーの${about['address']}で発行されます。`,
    todo: () =>
      '会議で求められたらそこでサインインするか、このプロファイルでチケットを設定してください。',
  },
  'entrance-password': {
    happened: () => 'サーバーは、全員に名前とパスワードを求めます。',
    todo: () =>
      '会議に入るときに入力します。ゲストも入れるようにするには、ゲスト用のドメインを設定してください。',
  },
  'entrance-password-guests': {
    happened: () =>
      'ホストが名前とパスワードを入力して会議を開くと、ゲストも入れるようになります。',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `ゲスト用のドメインは${named(about, 'domain')}ですが、Prosodyがゲストを受け付けません。`,
    todo: () => '名前なしで入る人のために、このホストをProsodyで提供してください。',
  },
  'entrance-refused': {
    happened: (about) => `サーバーは誰のサインインも受け付けません：「${named(about, 'words')}」。`,
    todo: () => 'Prosodyのログを確認してください。',
  },
  'entrance-unknown': {
    happened: () => '入るために何が必要かを、サーバーから取得できませんでした。',
    todo: () => 'もう一度診断してください。続くようなら、Prosodyのログを確認してください。',
  },

  'ticket-none': { happened: () => 'このプロファイルはチケットを作成しません。' },
  'ticket-elsewhere': {
    happened: (about) =>
      `サインイン先が${named(about, 'host')}で、チケットはサーバー自身にしか送らないため、試していません。`,
  },
  'ticket-not-made': {
    happened: () => '確認用のチケットを作成できませんでした。',
    todo: () =>
      '上の欄で、このプロファイルの鍵またはシークレットをテストしてください。何が足りないかがわかります。',
  },
  'ticket-accepted': { happened: () => 'サーバーは、このプロファイルのチケットを受け付けます。' },
  'ticket-not-looked-at': {
    happened: () => 'サーバーはチケットを確認せず、でたらめなものでも通します。',
    todo: () =>
      'Prosodyでチケットを有効にするか、このプロファイルでチケットを使わないようにしてください。',
  },
  'ticket-not-taken': {
    happened: () => 'サーバーは名前とパスワードを求め、チケットは受け付けません。',
    todo: () =>
      'Prosodyでチケットを有効にするか、このプロファイルでチケットを使わないようにしてください。',
  },
  'ticket-unseen': {
    happened: () =>
      'Webサーバーがアドレスから取り除いているため、チケットがProsodyに届きませんでした。',
    todo: () => 'アドレスの疑問符より後ろも転送するようにしてください。',
  },
  'ticket-unanswered': {
    happened: () => 'チケットについて、サーバーから判定が得られませんでした。',
    todo: () => 'もう一度診断してください。続くようなら、Prosodyのログを確認してください。',
  },
  ...refusal,
};
