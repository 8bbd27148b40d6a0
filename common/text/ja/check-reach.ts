import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ja');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `発行先は${named(about, 'subject')}、発行元は${named(about, 'issuer')}、有効期間は${named(about, 'from')}から${named(about, 'until')}まで、SHA-256は${named(about, 'fingerprint')}です。`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `この名前のアドレスは${named(about, 'addresses')}です。` },
  'name-is-address': {
    happened: () => 'サーバーが数字のアドレスで指定されているため、名前は必要ありません。',
  },
  'name-by-proxy': {
    happened: (about) => `名前の解決はプロキシ${named(about, 'proxy')}が行います。`,
  },
  'name-unknown': {
    happened: () => 'この名前に対応するアドレスがありません。',
    todo: () =>
      'つづりを確認してください。社内など自分のネットワークの名前は、そのネットワーク内かVPN経由でしか見つかりません。',
  },
  'name-server-silent': {
    happened: () => 'この名前に対応するアドレスを、ネットワークから取得できませんでした。',
    todo: () => 'ネットワークとネームサーバー（DNS）を確認してから、もう一度診断してください。',
  },
  offline: {
    happened: () => 'このコンピューターはネットワークに接続されていません。',
    todo: () => '接続してから、もう一度診断してください。',
  },
  'connection-stands': { happened: () => 'サーバーは接続を受け付けています。' },
  'connection-by-proxy': {
    happened: (about) =>
      `サーバーは、プロキシ${named(about, 'proxy')}経由の接続を受け付けています。`,
  },
  'connection-refused': {
    happened: () => 'このアドレスのコンピューターは、このポートへの接続を受け付けていません。',
    todo: () =>
      'ポートと、Webサーバーが動いていることを確認し、ファイアウォールでTCP 443を許可してください。',
  },
  'connection-reset': {
    happened: () => '接続はすぐに切断されました。',
    todo: () =>
      '途中で何かが通信を遮っています。ファイアウォール、プロキシ、ロードバランサーを確認してください。',
  },
  'connection-timed-out': {
    happened: () => 'このアドレスからは応答がありません。',
    todo: () =>
      'サーバーの電源が入っていて、ファイアウォールがTCP 443を許可していることを確認してください。',
  },
  'connection-silent': {
    happened: () => 'サーバーは接続を受け付けますが、その後は何も返しません。',
    todo: () => 'ポートを確認し、正しい場合はWebサーバーを再起動してください。',
  },
  'connection-unreachable': {
    happened: () => 'ここからこのアドレスに到達する経路がありません。',
    todo: () =>
      'ネットワークを確認してください。自分のネットワーク内のサーバーには、VPNが必要な場合があります。',
  },
  'connection-blocked': {
    happened: () => 'このコンピューターまたはその管理者が、接続をブロックしています。',
    todo: () => 'ファイアウォールまたはセキュリティソフトで、Parlourを許可してください。',
  },
  'connection-unsafe-port': {
    happened: () => 'このポートのWebサーバーには、Chromiumは接続しません。',
    todo: () => 'サーバーのポートを443か、Webサーバーで使われるほかのポートにしてください。',
  },
  'connection-failed': {
    happened: (about) => `接続に失敗しました（${named(about, 'error')}）。`,
    todo: () => 'ネットワークを確認してから、もう一度診断してください。',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'システムで指定されているプロキシを使用できませんでした。'
        : `プロキシ${about['proxy']}を使用できませんでした。`,
    todo: () => 'システムのネットワーク設定でプロキシを確認してください。',
  },
  'proxy-sign-in': {
    happened: () => 'プロキシが名前とパスワードを求めています。',
    todo: () => 'このサーバーへはサインインなしで通れるよう、プロキシの管理者に依頼してください。',
  },

  'certificate-sound': {
    happened: (about) => `このコンピューターは証明書を信頼しています。${whole(about)}`,
  },
  'certificate-trusted': { happened: () => 'このコンピューターは証明書を信頼しています。' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        other: '証明書の期限はあと#日です。',
      });
      return `${days}${whole(about)}`;
    },
    todo: () => 'すぐに更新し、自動で更新されなかった理由を調べてください。',
  },
  'certificate-expired': {
    happened: (about) => `証明書は期限が切れています。${whole(about)}`,
    todo: () =>
      '更新してください。期限が先の日付なら、このコンピューターの時計を合わせてください。',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `証明書はまだ有効になっていません。${whole(about)}`,
    todo: () =>
      'まずこのコンピューターの時計を、次に証明書を発行したコンピューターの時計を確認してください。',
  },
  'certificate-self-signed': {
    happened: (about) => `証明書は、サーバー自身が署名したものです。${whole(about)}`,
    todo: () =>
      'どのコンピューターからも信頼される証明書を取得してください。または、サーバー上でフィンガープリントを照合し、証明書をこのシステムにインストールしてください。',
  },
  'certificate-name': {
    happened: (about) =>
      `証明書は${named(about, 'names')}のもので、${named(about, 'host')}のものではありません。${whole(about)}`,
    todo: () => '証明書に書かれた名前を使うか、この名前の証明書を取得してください。',
  },
  'certificate-incomplete': {
    happened: (about) => `サーバーは、証明書を保証する中間証明書を送っていません。${whole(about)}`,
    todo: () =>
      'cert.pemではなくfullchain.pemを使い、証明書チェーン全体を送るようにWebサーバーを設定してください。',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `証明書を発行した認証局を、このコンピューターは知りません。${whole(about)}`,
    todo: () =>
      'その認証局の証明書をこのシステムにインストールするか、どのコンピューターからも信頼される証明書を取得してください。',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `このコンピューターが知る認証局の中に、この証明書を保証するものがありません。${whole(about)}`,
    todo: () =>
      'サーバーが証明書チェーンの一部を送っていないか、認証局の証明書をこのシステムにインストールする必要があります。',
  },
  'certificate-revoked': {
    happened: (about) => `証明書は失効しています。${whole(about)}`,
    todo: () =>
      'そのサーバーでは何も入力しないでください。サーバーの管理者が新しい証明書を取得する必要があります。',
  },
  'certificate-weak': {
    happened: (about) => `証明書の署名または鍵の強度が足りません。${whole(about)}`,
    todo: () => 'SHA-256と2048ビット以上の鍵を使った、新しい証明書を取得してください。',
  },
  'certificate-refused': {
    happened: (about) => `Chromiumが証明書を拒否しました（${named(about, 'error')}）。`,
    todo: () => 'どのコンピューターからも信頼される認証局から、新しい証明書を取得してください。',
  },
  'tls-too-old': {
    happened: () => 'サーバーが対応している暗号化方式は、もう安全とはいえないものだけです。',
    todo: () => 'TLS 1.2と1.3を使えるようにしてください。',
  },
  'tls-none': {
    happened: () => 'このポートから応答はありますが、暗号化されていません。',
    todo: () => 'ポートを確認してください。会議にはhttpsが必要で、通常は443です。',
  },
  'tls-client-certificate': {
    happened: () => 'サーバーがクライアント証明書を求めていますが、会議では提示できません。',
    todo: () => 'このホストではクライアント証明書を求めないようにしてください。',
  },
  'tls-failed': {
    happened: (about) => `暗号化方式について合意できませんでした（${named(about, 'error')}）。`,
    todo: () => 'WebサーバーのTLS設定を確認してください。',
  },

  'redirect-none': { happened: () => 'サーバーはこのアドレスで直接応答しています。' },
  'redirect-path': {
    happened: (about) => `サーバーは${named(about, 'path')}にリダイレクトします。`,
    todo: () => 'リダイレクト先のパスを、このプロファイルのアドレスに加えてください。',
  },
  'redirect-host': {
    happened: (about) => `サーバーは${named(about, 'host')}にリダイレクトします。`,
    todo: () =>
      '会議がそこにあるなら、そのアドレスをこのプロファイルに使ってください。サインインページなら、Jitsiをその対象から外してください。',
  },
  'redirect-http': {
    happened: () => 'サーバーは、何も暗号化されないhttpにリダイレクトします。',
    todo: () => 'httpからhttpsへはリダイレクトし、逆方向にはしないようにしてください。',
  },
  'redirect-loop': {
    happened: () => 'サーバーのリダイレクトが循環しています。',
    todo: () =>
      'Webサーバーとその手前のプロキシで、互いに打ち消し合うリダイレクトが2つないか調べてください。',
  },

  'sign-in-none': { happened: () => 'Jitsiの手前でパスワードを求められることはありません。' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'Webサーバーが、最初に名前とパスワードを求めています。'
        : `Webサーバーが、最初に名前とパスワードを求めています：「${about['realm']}」。`,
    todo: () =>
      '会議からは入力できません。Jitsi自体が認証するようにしてください（secure domainまたはチケット）。',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'Jitsiの代わりに、パスワードを求めるページが応答しています。'
        : `Jitsiの代わりに、パスワードを求めるページが応答しています：「${about['title']}」。`,
    todo: () =>
      'ブラウザーでネットワークにサインインしてください。サーバーのページであれば、Jitsiをその対象から外してください。',
  },
  'sign-in-portal': {
    happened: () => 'このネットワークでは、先にサインインする必要があります。',
    todo: () => 'ブラウザーで何かページを開いてサインインしてから、もう一度診断してください。',
  },
};
