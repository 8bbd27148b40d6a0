import type { MoveChange } from '../../move-changes.ts';
import type { MoveProblemCode } from '../../move-meeting.ts';
import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('ja');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: Record<MoveChange, (folder: string, server: string) => string> = {
  'new-link': () => 'リンクが変わります。新しいリンクをゲストに送ってください。',
  'tickets-now': () =>
    'リンクが変わり、ゲストには招待が必要になります。招待は、Parlourが作成するチケット付きのリンクです。',
  'tickets-again': () => 'リンクが変わり、ゲストには新しい招待が必要になります。',
  'no-tickets': () =>
    'リンクが変わり、リンクを知っている人はチケットなしで入れます。パスワードとロビーは引き継がれません。会議の中で設定してください。',
  'old-invitations': () => '以前に作成した招待は、期限まで元の場所を開きます。',
  'folder-dropped': (folder) =>
    `JaaSのルームにはフォルダーがないため、「${folder}」はアドレスから除かれます。`,
  'sign-in': () =>
    'ルームを開くには、誰か1人がGoogle、GitHub、Facebookのいずれかでサインインする必要があります。',
  'all-moderate': () =>
    'パッケージの初期状態のJitsiサーバーでは、チケットを持つ人は、ゲストも含めて全員モデレーターになります。',
  'monthly-users': () => '参加者は全員、アカウントの月間ユーザーとして数えられます。',
  reachable: (_folder, server) =>
    `ゲストが${server}に接続できる必要があります。自分のネットワークだけでなく、ゲストにも公開されていることを確認してください。`,
  'left-behind': () => '録画とチャットは元の場所に残ります。',
};

const moveProblem: Record<MoveProblemCode, ProblemText> = {
  'move-gone': {
    happened: () => 'この会議または新しい開催先は、もうありません。',
    todo: 'ここを閉じて、会議の一覧を確認してください。',
  },
  'move-not-yours': {
    happened: () => 'このルームは、ここで設定されていないアカウントのものです。',
    todo: 'ホストに移動を依頼してください。',
  },
  'move-elsewhere': {
    happened: (about) =>
      about
        ? `新しいアドレスが「${about}」のものになってしまいます。`
        : '新しいアドレスが別の開催先のものになってしまいます。',

    todo: '別の開催先を選ぶか、「設定」でどちらかのアドレスを変更してください。',
  },
  'move-no-room': {
    happened: () => 'この開催先では、このアドレスのルームを使えません。',
    todo: '別の開催先を選ぶか、その開催先にもっと単純な名前で参加してください。',
  },
};

const move = {
  action: '別の開催先に移動…',
  title: '別の開催先に移動',
  to: '移動先',
  changes: '変わること',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      other: `「${hosting}」にあるほかのピン留めした会議（#件）も移動`,
    }),
  move: '移動',
  cancel: 'キャンセル',
  moved: (name: string, hosting: string) => `「${name}」を「${hosting}」に移動しました。`,
  movedAlong: (count: number) => plural(count, { other: '#件の会議も一緒に移動しました。' }),
  stayed: (count: number) =>
    plural(count, {
      other: 'ピン留めした会議#件は、新しい開催先で同じアドレスを使えないため残りました。',
    }),
  copyLink: '新しいリンクをコピー',
  linkCopied: 'リンクをコピーしました。',
  copyInvitation: '招待をコピー…',
  close: '閉じる',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
