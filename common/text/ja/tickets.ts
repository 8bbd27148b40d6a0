import type { TicketProblemCode } from '../../ticket-problem.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import type { TicketRowName } from '../../ticket-inspect.ts';
import type { ticketsText as source } from '../en/tickets.ts';
import type { ProblemText } from '../problem-text.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = '「設定」の「開催先」で確認してください。';
const newLink = 'リンクに付いていたチケットなら、主催者に新しいリンクをもらってください。';

/** Why no ticket was made. */
const ticketProblem: Record<TicketProblemCode, ProblemText> = {
  'app-id-unusable': {
    happened: () => 'このAppIDではチケットを作成できません。',
    todo: 'JaaSコンソールからAppIDをコピーし直してください。vpaas-magic-cookie-で始まります。',
  },
  'key-id-unusable': {
    happened: () => 'この鍵IDではチケットを作成できません。',
    todo: 'JaaSコンソールから鍵IDをコピーし直してください。AppIDとスラッシュは含めません。',
  },
  'key-id-missing': {
    happened: () =>
      '鍵IDがないとチケットを作成できません。サーバーはこれを使って公開鍵を探します。',
    todo: 'サーバーの管理者に鍵ID（kid）を尋ねて、入力してください。',
  },
  'issuer-missing': {
    happened: () => '発行者がないとチケットを作成できません。',
    todo: '発行者を入力してください。サーバーのapp_idです。',
  },
  'extra-claims-unusable': {
    happened: () => 'この追加クレームではチケットを作成できません。',
    todo: '修正するか、欄を空にしてください。',
  },
  'room-unusable': {
    happened: () => 'このルームのチケットは作成できません。',
    todo: '文字と数字でルームを1つ指定してください。すべてのルームに使えるチケットはありません。',
  },
  'end-passed': {
    happened: () => 'この招待は、すでに期限が過ぎていることになります。',
    todo: 'もっと後の期限を選んでください。',
  },
  'key-not-private': {
    happened: () => '秘密鍵ではないため、この鍵ではチケットに署名できません。',
    todo: 'このプロファイルの秘密鍵を保存し直してください。',
  },
  'key-not-rsa': {
    happened: () => 'RSA鍵ではないため、この鍵ではチケットに署名できません。',
    todo: 'このプロファイルにRSA鍵を保存してください。JaaSでは4096ビットが推奨されています。',
  },
  'key-too-short': {
    happened: () => '2048ビット未満のため、この鍵ではチケットに署名できません。',
    todo: 'このプロファイルにもっと長い鍵を保存してください。JaaSでは4096ビットが推奨されています。',
  },
  'key-not-secret': {
    happened: () =>
      'サーバーが共有シークレットを必要としているため、この鍵ではチケットに署名できません。',
    todo: 'このプロファイルの共有シークレットを保存し直してください。',
  },
  'signature-doubtful': {
    happened: () => '署名後の確認に失敗したため、チケットを破棄しました。',
    todo: 'もう一度試してください。2回続いたら、鍵を保存し直し、このコンピューターのメモリを検査してください。',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: Record<TicketRefusalCode, ProblemText> = {
  'ticket-missing': {
    happened: () => 'このサーバーに入れるのは、チケットを持つ人だけです。',
    todo: '主催者に招待を依頼するか、「設定」の「開催先」でこのサーバーの鍵を追加してください。',
  },
  'ticket-expired': {
    happened: () => 'この会議のチケットは期限が切れています。',
    todo: `もう一度試すと、新しいチケットが作成されます。${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'この会議のチケットは、まだ有効になっていません。',
    todo: 'このコンピューターの日付と時刻を確認してください。リンクに付いていたチケットなら、有効になるまでお待ちください。',
  },
  'ticket-signature': {
    happened: () => 'サーバーは、誰がチケットに署名したかを確認できませんでした。',
    todo: `ここのシークレットまたは秘密鍵が、サーバーに登録されているものと合っている必要があります。${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'チケットに署名した鍵が、サーバーに登録されていません。',
    todo: '鍵IDをサーバーのもの（JaaSの場合はコンソール）と照合してください。追加したばかりの鍵は、使えるまで数分かかります。',
  },
  'ticket-issuer': {
    happened: () => 'サーバーは、この発行者のチケットを受け付けません。',
    todo: `サーバーの管理者に発行者を尋ねてください。${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'このチケットは、別の種類のサーバー用です。',
    todo: `サーバーの管理者にオーディエンスを尋ねてください。${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'このチケットは、別のルーム用です。',
    todo: `ルームとAppIDを確認してください。${newLink}`,
  },
  'account-blocked': {
    happened: () => 'この会議のJaaSアカウントは停止されています。',
    todo: '理由は、アカウントの所有者がJaaSコンソールで確認できます。多くの場合、プランまたは支払いに関するものです。',
  },
  'ticket-refused': {
    happened: () => 'サーバーがチケットを受け付けませんでした。',
    todo: `自分のチケットなら、「設定」の「開催先」で確認してください。${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: Record<TicketRowName, string> = {
  alg: '署名の方式',
  typ: '種類',
  kid: '鍵',
  aud: 'オーディエンス',
  iss: '発行者',
  sub: 'アカウントまたはサーバー',
  room: 'ルーム',
  nbf: '有効期間の開始',
  iat: '作成日時',
  exp: '有効期限',
  jti: 'このチケットの番号',
  'context.user.id': '参加者',
  'context.user.name': '名前',
  'context.user.email': 'メールアドレス',
  'context.user.avatar': '画像',
  'context.user.moderator': 'モデレーター',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime = {
  lessThanMinute: '1分未満',
  lessThanMinuteAhead: '1分以内',
  lessThanMinutePast: 'たった今',
  ahead: (span: string) => `${span}後`,
  past: (span: string) => `${span}前`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: ProblemText = {
  happened: (about) =>
    about
      ? `このコンピューターとサーバーの時計が${about}ずれています。`
      : 'このコンピューターとサーバーの時計が数日ずれています。',
  todo: 'システムの設定で、日付と時刻を合わせてください。',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
