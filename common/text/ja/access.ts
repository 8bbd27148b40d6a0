import type { MeetingProblemCode } from '../../meeting-problem.ts';
import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('ja');

/** How a server proves itself to the person, and the person to the server. */
type Texts = Partial<Record<MeetingProblemCode, ProblemText>>;

const certificateProblem = {
  certificate: {
    happened: (about) => `${about}は、本物のサーバーであることを証明できませんでした。`,
    todo: 'このネットワークからは参加しないでください。証明書が有効でないことを、サーバーの管理者に伝えてください。',
  },
  'certificate-expired': {
    happened: (about) => `${about}の証明書は期限が切れています。`,
    todo: 'このコンピューターの日付と時刻を確認してください。正しい場合は、サーバーの管理者が証明書を更新する必要があります。',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `${about}の証明書は、まだ有効になっていません。`,
    todo: 'このコンピューターの日付と時刻を確認してください。正しい場合は、サーバー側の時計がずれていたと考えられます。',
  },
  'certificate-self-signed': {
    happened: (about) => `${about}の証明書は自己署名で、サーバー自身のほかに保証する者がいません。`,
    todo: 'サーバーの管理者は、公的な認証局の証明書を取得できます。または、管理者と一緒にフィンガープリントを照合してから、この証明書をシステムの信頼済み証明書に追加してください。',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `${about}の証明書の発行元を、このコンピューターは知りません。`,
    todo: '職場や学校では、認証局の証明書をシステムにインストールする方法をサーバーの管理者に尋ね、フィンガープリントを照合してください。それ以外の場合は、通信に第三者が割り込んでいるおそれがあります。このネットワークからは参加しないでください。',
  },
  'certificate-wrong-name': {
    happened: (about) => `提示された証明書は、${about}のものではありません。`,
    todo: 'アドレスを確認してください。正しい場合は、このネットワークからは参加せず、サーバーの管理者に知らせてください。',
  },
  'certificate-revoked': {
    happened: (about) => `${about}の証明書は失効しています。`,
    todo: '鍵が盗まれたおそれがあります。参加しないでください。サーバーの管理者が証明書を取り替える必要があります。',
  },
  'tls-failed': {
    happened: (about) => `${about}と安全な接続を確立できませんでした。`,
    todo: 'サーバーが古すぎるか、そこでhttpsを使っていない可能性があります。アドレスとポートを確認してください。',
  },
} satisfies Texts;

const signInProblem = {
  'client-certificate-needed': {
    happened: (about) =>
      `${about}に接続できるのは、クライアント証明書を持つコンピューターだけです。`,
    todo: 'もう一度試して、自分の証明書を選んでください。証明書がない場合は、サーバーの管理者に問い合わせてください。',
  },
  'sign-in-needed': {
    happened: (about) => `${about}を開くにはサインインが必要です。`,
    todo: 'サーバーの管理者から受け取ったユーザー名とパスワードで、もう一度試してください。',
  },
  'proxy-sign-in-needed': {
    happened: () => 'このネットワークのプロキシを通るには、サインインが必要です。',
    todo: 'このネットワークで使うユーザー名とパスワードで、もう一度試してください。',
  },
  'proxy-failed': {
    happened: (about) => `このネットワークのプロキシから${about}に到達できませんでした。`,
    todo: 'システムの設定でプロキシを確認するか、ネットワークの管理者に問い合わせてください。',
  },
} satisfies Texts;

export const accessText: typeof source = {
  accessProblem: { ...certificateProblem, ...signInProblem },
  certificate: {
    subject: (names: string) => `発行先：${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `発行先：${names}、ほか#件` }),
    issuer: (name: string) => `発行元：${name}`,
    valid: (from: string, until: string) => `有効期間：${from}から${until}まで`,
    fingerprint: (hex: string) => `SHA-256：${hex}`,
  },
  signIn: {
    title: 'サインイン',
    server: '会議サーバーがサインインを求めています：',
    proxy: 'このネットワークのプロキシがサインインを求めています：',
    realm: 'サーバーからの説明：',
    user: 'ユーザー名',
    password: 'パスワード',
    wrong: {
      happened: 'このユーザー名とパスワードではサインインできませんでした。',
      todo: '両方を確認して、もう一度試してください。',
    },
    kept: 'Parlourを終了するまで保持し、上記のアドレスにだけ送信します。',
    signIn: 'サインイン',
    cancel: 'キャンセル',
  },
  clientCertificate: {
    question: (server: string) => `${server}がクライアント証明書を求めています。`,
    detail: '選んだ証明書に書かれた名前が相手に伝わります。',
    choice: (name: string, until: string) => `${name}、${until}まで`,
    more: 'その他…',
    none: 'なし',
  },
};
