import type { JaasIdProblemCode } from '../../jaas-ids.ts';
import type { KeychainProblemCode, KeyProblemCode } from '../../key-problem.ts';
import type { keysText as source } from '../en/keys.ts';
import type { ProblemText } from '../problem-text.ts';

const file = (about: string): string => (about ? `「${about}」` : 'このファイル');
const howToMakeOne =
  '次のコマンドで作成できます：ssh-keygen -t rsa -b 4096 -m PEM。作成したら、公開鍵をサーバーに登録してください。';

const keyProblem: Record<KeyProblemCode, ProblemText> = {
  empty: {
    happened: () => '鍵がまだありません。',
    todo: '秘密鍵を貼り付けるか、ファイルを選択してください。',
  },
  'too-large': {
    happened: () => 'このテキストは、鍵としては長すぎます。',
    todo: 'BEGINの行からENDの行まで、鍵だけを貼り付けてください。',
  },
  binary: {
    happened: () => 'テキストではないため、Parlourが読める鍵ではありません。',
    todo: '秘密鍵のファイルを選択してください。名前は.pem、.pk、.keyなどで終わります。',
  },
  'web-page': {
    happened: () => 'これは鍵ではなく、Webページです。',
    todo: '鍵のファイルそのものをダウンロードしてください。先にサインインが必要な場合があります。',
  },
  'one-line': {
    happened: () => 'これは秘密鍵ではなく、パスワードか共有シークレットのようです。',
    todo: '秘密鍵の全体を貼り付けてください。30～50行ほどあります。',
  },
  'not-a-key': {
    happened: () => 'このテキストには秘密鍵がありません。',
    todo: 'BEGIN PRIVATE KEYまたはBEGIN RSA PRIVATE KEYで始まる部分を探してください。',
  },
  'frame-missing': {
    happened: () => 'この鍵には、最初と最後の行がありません。',
    todo: 'BEGINの行とENDの行を含めて、全体をコピーしてください。',
  },
  damaged: {
    happened: () => 'この鍵は不完全か、壊れています。',
    todo: 'もう一度全体をコピーするか、代わりにファイルを選択してください。',
  },
  'two-keys': {
    happened: () => '秘密鍵が2つ以上あります。',
    todo: 'このプロファイルで使う鍵だけを渡してください。',
  },
  'public-key': {
    happened: () => 'これは公開鍵です。',
    todo: '秘密鍵を選択してください。.pubの付かない同じ名前のファイルか、最初の行にPRIVATEを含むファイルです。',
  },
  certificate: {
    happened: () => 'これは秘密鍵ではなく、証明書です。',
    todo: '最初の行にPRIVATE KEYを含むファイルを選択してください。',
  },
  'certificate-request': {
    happened: () => 'これは秘密鍵ではなく、証明書署名要求です。',
    todo: 'この要求の作成に使った鍵を選択してください。',
  },
  openssh: {
    happened: () => 'この鍵は、OpenSSH独自の形式です。',
    todo: 'ファイルのコピーを次のコマンドで変換してください：ssh-keygen -p -m PEM -f COPY。その後、変換したコピーを選択してください。',
  },
  putty: {
    happened: () => 'この鍵は、PuTTY独自の形式です。',
    todo: 'PuTTYgenで開いて「Conversions」の「Export OpenSSH key」を選び、書き出したファイルを次のコマンドで変換してください：ssh-keygen -p -m PEM -f COPY。',
  },
  pgp: {
    happened: () => 'これはPGPの鍵またはメッセージです。',
    todo: '会議用に作成したRSA秘密鍵を選択してください。',
  },
  jwk: {
    happened: () => 'この鍵はJSON（JWK）で書かれています。',
    todo: '鍵の入手元で、PEM形式で書き出してください。',
  },
  jwt: {
    happened: () => 'これはチケットに署名する鍵ではなく、チケット（JWT）です。',
    todo: '秘密鍵を貼り付けてください。チケットはParlourが作成します。',
  },
  pkcs12: {
    happened: () => 'これはPKCS #12コンテナ（.p12または.pfx）です。',
    todo: '次のコマンドで鍵を取り出してください：openssl pkcs12 -nocerts -in FILE -out key.pem。',
  },
  ec: {
    happened: () => 'これは楕円曲線の鍵です。チケットにはRSA鍵が必要です。',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'これはEd25519の鍵です。チケットにはRSA鍵が必要です。',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () => 'このRSA鍵はPSS署名専用で、会議サーバーでは検証できません。',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'これはDSAの鍵です。チケットにはRSA鍵が必要です。',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () => 'この種類の秘密鍵ではチケットに署名できません。RSA鍵が必要です。',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `この鍵は${about}ビットで、安全に使うには短すぎます。`
        : 'この鍵は2048ビット未満で、安全に使うには短すぎます。',
    todo: '2048ビット以上で作成してください。JaaSでは4096ビットが推奨されています。',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `この鍵は${about}ビットで、サーバーが受け付ける長さを超えています。`
        : 'この鍵は8192ビットを超えていて、サーバーでは受け付けられません。',
    todo: '4096ビットで作成してください。',
  },
  'passphrase-needed': {
    happened: () => 'この鍵はパスフレーズで保護されています。',
    todo: 'パスフレーズを入力してください。Parlourは一度だけ使い、保存しません。',
  },
  'passphrase-wrong': {
    happened: () => 'このパスフレーズでは、鍵のロックを解除できません。',
    todo: 'もう一度入力してください。大文字と小文字は区別されます。',
  },
  'encryption-unsupported': {
    happened: () => 'この鍵は、Parlourが対応していない方式で暗号化されています。',
    todo: '一般的な方式で暗号化して保存してください：openssl rsa -aes256 -traditional -in FILE -out key.pem。',
  },
  'file-missing': {
    happened: (about) => `${file(about)}はもうありません。`,
    todo: 'ファイルを選択し直してください。',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)}を読み込めません。`,
    todo: '読み取りの権限があることを確認するか、代わりに鍵を貼り付けてください。',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)}はフォルダーです。`,
    todo: 'フォルダーの中の鍵ファイルを選択してください。',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)}は通常のファイルではなく、プログラム間のパイプです。`,
    todo: '鍵を通常のファイルに保存するか、貼り付けてください。',
  },
  'file-is-device': {
    happened: (about) => `${file(about)}は通常のファイルではなく、デバイスです。`,
    todo: '通常のファイルを選択するか、鍵を貼り付けてください。',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)}は通常のファイルではなく、プログラムのソケットです。`,
    todo: '鍵の入った通常のファイルを選択してください。',
  },
  'file-empty': {
    happened: (about) => `${file(about)}は空です。`,
    todo: '鍵をダウンロードまたは保存し直してください。',
  },
  'file-too-large': {
    happened: (about) => `${file(about)}は、鍵としては大きすぎます。`,
    todo: '鍵ファイルを選択してください。サイズは数キロバイトです。',
  },
  'file-slow': {
    happened: (about) => `${file(about)}を時間内に読み込めませんでした。`,
    todo: 'ネットワークドライブにある場合は、先にこのコンピューターにコピーしてください。',
  },
  'env-nothing': {
    happened: (about) => `${file(about)}には、Parlourが認識できる名前の設定がありません。`,
    todo: 'JAAS_APP_ID、JAAS_KID、JAAS_PRIVATE_KEYという名前で設定してください。',
  },
};

const keychainProblem: Record<KeychainProblemCode, ProblemText> = {
  locked: {
    happened: () => 'キーチェーンがロックされています。',
    todo: 'もう一度試し、システムに求められたらキーチェーンのパスワードを入力してください。',
  },
  unavailable: {
    happened: () => 'このコンピューターには、Parlourが利用できるキーチェーンサービスがありません。',
    todo: 'Linuxの場合は、GNOME Keyring（gnome-keyring）またはKWallet（kwalletmanager）をインストールしてサインインし直すか、「Parlourの終了まで使用」を選んでください。',
  },
  denied: {
    happened: () => 'Parlourによるキーチェーンの使用を、システムが許可しませんでした。',
    todo: 'もう一度試し、確認を求められたら「許可」を選んでください。',
  },
  slow: {
    happened: () => 'キーチェーンが応答しません。',
    todo: 'システムがパスワードを求めている場合は、入力してからもう一度試してください。',
  },
  damaged: {
    happened: () =>
      'このプロファイル用にキーチェーンに入っているものが、保存した鍵と一致しません。',
    todo: '鍵を保存し直してください。',
  },
  removed: {
    happened: () => 'このプロファイルの鍵が、キーチェーンから削除されています。',
    todo: '鍵を保存し直してください。',
  },
  'missing-module': {
    happened: () => 'Parlourの、キーチェーンを利用するための部品が見つかりません。',
    todo: 'Parlourをインストールし直すか、「Parlourの終了まで使用」を選んでください。',
  },
};

const jaasIdProblem: Record<JaasIdProblemCode, ProblemText> = {
  'app-id-missing': {
    happened: () => 'AppIDがまだありません。',
    todo: 'JaaSコンソール（jaas.8x8.vc）の「API keys」ページからコピーしてください。',
  },
  'app-id-address': {
    happened: () => 'これはAppIDではなく、Webアドレスです。',
    todo: 'vpaas-magic-cookie-から次のスラッシュの手前までをコピーしてください。',
  },
  'app-id-unreadable': {
    happened: () =>
      'これはAppIDではありません。AppIDは、vpaas-magic-cookie-に数字とa～fの文字が続く形です。',
    todo: 'JaaSコンソール（jaas.8x8.vc）の「API keys」ページからコピーし直してください。',
  },
  'app-id-sample': {
    happened: () => 'このAppIDは、8x8のドキュメントにある例です。',
    todo: 'JaaSコンソール（jaas.8x8.vc）の「API keys」ページから、自分のAppIDをコピーしてください。',
  },
  'key-id-missing': {
    happened: () => '鍵IDがまだありません。',
    todo: 'JaaSコンソール（jaas.8x8.vc）の「API keys」ページからコピーしてください。スラッシュより後ろの部分です。',
  },
  'key-id-address': {
    happened: () => 'これは鍵IDではなく、Webアドレスです。',
    todo: 'JaaSコンソール（jaas.8x8.vc）の「API keys」ページで、自分の鍵の横にあるIDをコピーしてください。',
  },
  'key-id-unreadable': {
    happened: () => 'これは鍵IDではありません。鍵IDは、0a1b2cのように短いものです。',
    todo: 'JaaSコンソール（jaas.8x8.vc）の「API keys」ページからコピーし直してください。',
  },
  'key-id-sample': {
    happened: () => 'この鍵IDは、8x8のドキュメントにある例です。',
    todo: 'JaaSコンソール（jaas.8x8.vc）の「API keys」ページから、自分の鍵IDをコピーしてください。',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `この鍵は、別のAppID（${about}）のものです。` : 'この鍵は、別のAppIDのものです。',
    todo: 'JaaSコンソールの同じ行から、AppIDと鍵IDをコピーしてください。',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
