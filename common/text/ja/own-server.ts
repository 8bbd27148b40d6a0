import type { ExtraClaimsProblemCode } from '../../extra-claims.ts';
import { longestExtraClaims, type Authentication } from '../../own-server.ts';
import type { SecretProblemCode } from '../../secret-problem.ts';
import type { ServerAddressProblemCode } from '../../server-address.ts';
import type { ownServerText as source } from '../en/own-server.ts';
import type { ProblemText } from '../problem-text.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: Record<ServerAddressProblemCode, ProblemText> = {
  'address-missing': {
    happened: () => 'サーバーのアドレスがまだありません。',
    todo: 'meet.example.orgのように、サーバーの名前を入力してください。',
  },
  'address-http': {
    happened: () => 'http://のアドレスは暗号化されないため、Jitsiを使えません。',
    todo: 'https://を使ってください。サーバーには証明書が必要です。',
  },
  'address-scheme': {
    happened: (about) => `「${about}:」は会議サーバーのアドレスではありません。`,
    todo: 'meet.example.orgのように、サーバーの名前を入力してください。',
  },
  'address-password': {
    happened: () => 'このアドレスには、ユーザー名かパスワードが含まれています。',
    todo: '取り除いてください。サーバーに求められたときに、Parlourが尋ねます。',
  },
  'address-unreadable': {
    happened: () => 'これはサーバーのアドレスではありません。',
    todo: 'meet.example.orgのように名前を入力し、ポートがあれば後ろに:portの形で付けてください。',
  },
  'address-path': {
    happened: (about) => `「${about}」は、ルーム名の前に置けません。`,
    todo: '取り除くか、サーバーのルームが始まるパスを指定してください。',
  },
  'address-room-link': {
    happened: (about) => `これはルーム「${about}」へのリンクのようです。`,
    todo: 'どちらを使うか選んでください：',
  },
  'address-public': {
    happened: () => 'これは公開サーバーです。',
    todo: '上の「公開サーバー」を選んでください。設定は必要ありません。',
  },
  'address-jaas': {
    happened: () => 'これは8x8のJaaS用サーバーです。',
    todo: '上の「JaaS」を選び、そこでAppIDを入力してください。',
  },
  'address-taken': {
    happened: (about) => `「${about}」と同じアドレスです。`,
    todo: 'どちらかにパスを付けるか、どちらかを削除してください。',
  },
  'address-not-allowed': {
    happened: (about) => `あなたの組織は、${about} での会議を許可していません。`,
    todo: '許可してもらえるか、管理者に問い合わせてください。',
  },
};

/** Why a text is no shared secret. */
const secretProblem: Record<SecretProblemCode, ProblemText> = {
  'secret-missing': {
    happened: () => '共有シークレットがまだありません。',
    todo: 'サーバーのapp_secretを貼り付けてください。',
  },
  'secret-too-long': {
    happened: () => '1,000バイトを超えていて、共有シークレットとしては長すぎます。',
    todo: 'ファイル全体ではなく、シークレットだけを貼り付けてください。',
  },
  'secret-several-lines': {
    happened: () => '共有シークレットは1行ですが、これは複数行あります。',
    todo: 'サーバーのapp_secretの値だけを貼り付けてください。',
  },
  'secret-hidden-character': {
    happened: () => 'このシークレットには、見えない文字が含まれています。',
    todo: '手で入力するか、プレーンテキストのファイルからコピーしてください。',
  },
  'secret-is-key': {
    happened: () => 'これは共有シークレットではなく、鍵のファイルです。',
    todo: '秘密鍵を使う場合は、上の「秘密鍵（RS256）」を選んでください。',
  },
  'secret-is-ticket': {
    happened: () => 'これはチケットに署名するシークレットではなく、チケット（JWT）です。',
    todo: 'サーバーのapp_secretを貼り付けてください。チケットはParlourが作成します。',
  },
  'secret-sample': {
    happened: () => 'これはJitsiのドキュメントにある例で、誰でも知っています。',
    todo: 'サーバーで変更してください。たとえば「openssl rand -hex 32」の出力を使えます。',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: Record<ExtraClaimsProblemCode, ProblemText> = {
  'claims-too-long': {
    happened: () => `追加クレームは${longestExtraClaims}文字までですが、それを超えています。`,
    todo: 'いくつか減らしてください。チケットはWebアドレスに含めて送られます。',
  },
  'claims-not-json': {
    happened: () => 'これはJSONではありません。',
    todo: '{"context": {"group": "staff"}}のように、二重引用符を使って書いてください。',
  },
  'claims-not-object': {
    happened: () => 'これはJSONですが、オブジェクトではありません。',
    todo: '全体を波かっこで囲み、それぞれの値の前に名前を付けてください。',
  },
  'claims-reserved': {
    happened: (about) => `「${about}」は、チケットごとにParlourが設定します。`,
    todo: 'ここからは取り除いてください。',
  },
};

const authentications: Record<Authentication, string> = {
  none: 'なし',
  HS256: '共有シークレット（HS256）',
  RS256: '秘密鍵（RS256）',
};

const authenticationHelp: Record<Authentication, string> = {
  none: 'リンクを知っている人なら誰でも入れます。またはサーバー自体のページでサインインします。',
  HS256: 'サーバーにapp_secretとして登録されているシークレットで、Parlourがチケットに署名します。',
  RS256: 'Parlourが秘密鍵でチケットに署名し、サーバーはIDで公開鍵を見つけます。',
};

const ownServer = {
  address: 'サーバーのアドレス',
  addressHelp: '名前と、あればポートとパス：meet.example.org',
  useAddress: (address: string) => `${address}を使う`,
  authentication: '認証',
  authentications,
  authenticationHelp,
  secretTitle: '署名用のシークレット',
  secret: '共有シークレット',
  secretHelp:
    'サーバーのapp_secret（JWT_APP_SECRET）。システムのキーチェーンに保存され、Parlourが再び表示することはありません。',
  saveSecret: 'シークレットを保存',
  secretSaved: 'シークレットは保存されています。',
  secretKind: '共有シークレット、HS256',
  weak: 'このシークレットは32バイト未満なので、総当たりで推測されるおそれがあります。',
  weakTodo:
    'このままでも使えます。強くするには、「openssl rand -hex 32」の出力をサーバーとここに設定してください。',
  tested: {
    accepted: (server: string) =>
      `シークレットで署名と検証ができ、${server}がチケットを受け付けました。`,
    'not-asked': (server: string) =>
      `シークレットで署名と検証ができました。${server}がチケットを受け付けるかどうかは確認できませんでした。次の会議でわかります。`,
  },
  testSecret: 'シークレットをテスト',
  replaceSecret: 'シークレットを置き換える',
  forgetSecret: 'シークレットを削除',
  env: '.envファイルから読み込む…',
  envHelp:
    'docker-jitsi-meetのファイルから、発行者、オーディエンス、共有シークレットを読み込みます。',
  envTaken: (file: string) =>
    `${file}から読み込みました。ファイルはまだ残っています。ほかの人が読めない場所に保管してください。`,
  claims: 'チケットの内容',
  issuer: '発行者',
  issuerHelp: 'iss：サーバーのapp_id（JWT_APP_ID）。',
  audience: 'オーディエンス',
  audienceHelp: 'aud：空の場合は発行者と同じになり、ほとんどのサーバーで使えます。',
  subject: 'サブジェクト',
  subjectHelp:
    'sub：*は、ドメインを検証しないサーバーすべてで使えます。検証するサーバーでは、meet.jitsiのようなXMPPドメインが必要です。',
  keyId: '鍵ID',
  keyIdHelp: 'kid：サーバーが公開鍵を探すための名前。',
  extraClaims: '追加クレーム',
  extraClaimsHelp: 'すべてのチケットに加えるJSONオブジェクト。通常は空です。',
  moderators:
    'パッケージの初期状態のJitsiサーバーでは、チケットを持つ人は、ゲストも含めて全員モデレーターになります。token_affiliationモジュールを使うサーバーでは、役割が区別されます。',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
