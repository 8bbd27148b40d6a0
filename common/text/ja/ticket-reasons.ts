import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'このテキストにはチケットがありません。',
    todo: '全体を貼り付けてください。点で区切られた3つの部分か、チケットを含むリンクです。',
  },
  'header-not-found': {
    happened: () => 'チケットの1番目の部分（ヘッダー）を読み取れません。',
    todo: 'チケット全体をコピーし直してください。',
  },
  'payload-not-found': {
    happened: () => 'チケットの2番目の部分（クレーム）を読み取れません。',
    todo: 'チケットを、最初の文字から最後の文字までコピーし直してください。',
  },
  'alg-none': {
    happened: () => 'このチケットは、署名が不要とされています（algがnone）。',
    todo: '受け付けるサーバーはありません。自分の鍵で署名してください。',
  },
  'alg-shared-secret': {
    happened: () => 'このチケットは共有シークレットで署名されています。JaaSではRS256が必要です。',
    todo: '公開鍵をJaaSコンソールに登録してある秘密鍵で署名してください。',
  },
  'alg-invalid': {
    happened: () => 'このチケットの署名は、サーバーが検証しない方式です。',
    todo: 'algをRS256に設定してください。共有シークレットを使うサーバーではHS256です。',
  },
  'alg-other': {
    happened: () => 'このチケットの署名は、このサーバーのチケットと方式が違います。',
    todo: 'プロファイルの「認証」にある方式をalgに設定してください。',
  },
  'signature-not-found': {
    happened: () => 'チケットの3番目の部分（署名）がありません。',
    todo: '最後の部分も含めて、チケットをコピーし直してください。',
  },
  'typ-invalid': {
    happened: () => 'ヘッダーで、JWTと指定されていません。',
    todo: 'typを大文字のJWTに設定してください。',
  },
  'kid-not-found': {
    happened: () => 'ヘッダーに鍵（kid）の指定がありません。',
    todo: 'kidを設定してください。JaaSでは、AppID、スラッシュ、鍵IDの順です。',
  },
  'kid-mismatch': {
    happened: () => '鍵（kid）が、チケットのアカウント（sub）のものではありません。',
    todo: 'JaaSのkidは、subと同じAppIDで始まり、その後にスラッシュが続きます。',
  },
  'key-other': {
    happened: () => 'このチケットは、このプロファイルとは別の鍵で署名されています。',
    todo: 'サーバーがその鍵を知っていれば、問題ありません。',
  },
  'aud-invalid': {
    happened: () => 'オーディエンス（aud）が、サーバーのものと違います。',
    todo: 'JaaSでは、リストではなくjitsiという文字列です。',
  },
  'iss-invalid': {
    happened: () => '発行者（iss）が、サーバーが受け付けるものではありません。',
    todo: 'JaaSでは、chatという文字列です。',
  },
  'iss-other': {
    happened: () => '発行者（iss）が、このプロファイルのものと違います。',
    todo: 'サーバーが受け付ける設定であれば、問題ありません（asap_accepted_issuers）。',
  },
  'aud-other': {
    happened: () => 'オーディエンス（aud）が、このプロファイルのものと違います。',
    todo: 'サーバーが受け付ける設定であれば、問題ありません（asap_accepted_audiences）。',
  },
  'sub-not-found': {
    happened: () => 'チケットに、誰のサーバー用か（sub）の指定がありません。',
    todo: 'JaaSでは、subにAppIDを設定してください。',
  },
  'sub-mismatch': {
    happened: () => 'このチケットは、このプロファイルとは別のアカウント用です（sub）。',
    todo: 'subに、このプロファイルのAppIDを設定してください。',
  },
  'token-expired': {
    happened: () => 'チケットの期限が切れています（exp）。',
    todo: '新しいチケットを作成してください。',
  },
  'exp-invalid': {
    happened: () => 'チケットの期限（exp）がないか、時刻ではありません。',
    todo: 'expを数値に設定してください（1970年からの秒数）。',
  },
  'exp-not-found': {
    happened: () => 'このチケットには期限がありません（expなし）。',
    todo: '手に入れた人が、いつまでも使えてしまいます。expを設定してください。',
  },
  'exp-too-far': {
    happened: () => 'チケットの期限が30日より先です（exp）。',
    todo: 'もっと近い期限にしてください。時刻は秒単位ですが、これはミリ秒かもしれません。',
  },
  'nbf-future': {
    happened: () => 'チケットはまだ有効になっていません（nbf）。',
    todo: 'しばらく待つか、nbfを1分前に設定してください。また、チケットを作成したコンピューターの時計を確認してください。',
  },
  'nbf-invalid': {
    happened: () => 'チケットの開始時刻（nbf）が、時刻ではありません。',
    todo: 'nbfを数値（1970年からの秒数）に設定するか、取り除いてください。',
  },
  'room-not-found': {
    happened: () => 'チケットにルームの指定がありません。',
    todo: 'roomにルーム名を設定してください。ないと、何も表示されず黒いままになるページがあります。',
  },
  'room-any': {
    happened: () => 'このチケットでは、すべてのルームに入れます。',
    todo: 'ルームを1つ指定してください。そうすれば、チケットを失くしても、開けられるのはそのルームだけです。',
  },
  'room-pattern': {
    happened: () => 'このチケットでは、パターンに合うすべてのルームに入れます。',
    todo: 'どのルームが当てはまるかは、サーバーにしかわかりません。',
  },
  'room-spelling': {
    happened: () => 'ルームの表記が、サーバーが照合に使う形と違います。',
    todo: 'スペースなしの小文字にし、ASCII以外の文字はパーセントエンコードしてください。',
  },
  'room-mismatch': {
    happened: () => 'このチケットは、このルームとは別のルーム用です。',
    todo: 'roomにこのルームを設定してください。AppIDは含めません。',
  },
  'context-not-found': {
    happened: () => 'チケットにcontextがありません。',
    todo: 'userとfeaturesのオブジェクトを持つcontextを追加してください。JaaSでは必須です。',
  },
  'features-not-found': {
    happened: () => 'チケットのcontextにfeaturesがありません。',
    todo: 'context.featuresを追加してください。何も許可しない場合は、空のオブジェクトにします。',
  },
  'feature-invalid': {
    happened: (about) => `Jitsiに「${about}」という機能はありません。`,
    todo: '取り除くか、名前に誤りがないか確認してください。',
  },
  'feature-value-invalid': {
    happened: (about) => `機能「${about}」が、オンでもオフでもありません。`,
    todo: 'trueまたはfalseという文字列に設定してください。',
  },
};
