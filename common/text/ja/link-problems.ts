import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'ルーム名がまだありません。',
    todo: 'ルーム名を入力するか、会議のリンクを貼り付けてください。',
  },
  'link-too-long': {
    happened: () => 'このテキストは、会議のリンクとしては長すぎます。',
    todo: 'リンクだけを貼り付けるか、ルーム名を入力してください。',
  },
  'link-unreadable': {
    happened: () => 'このリンクを読み取れません。',
    todo: '元の場所からコピーし直すか、ルーム名を入力してください。',
  },
  'scheme-unsupported': {
    happened: (about) => `「${about}:」のリンクでは会議を開けません。`,
    todo: 'https://で始まるリンクを貼り付けるか、ルーム名を入力してください。',
  },
  'carries-password': {
    happened: () => 'このリンクには、ユーザー名かパスワードが含まれています。',
    todo: 'それらを含まないリンクをもらってください。',
  },
  'profile-unfinished': {
    happened: (about) => `「${about}」の設定がまだ終わっていません。`,
    todo: '「設定」で残りを入力するか、公開サーバーに切り替えてください。',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `このリンクには、サーバー${about}だけが指定され、ルームがありません。`
        : 'このリンクには、サーバーだけが指定され、ルームがありません。',
    todo: '最後のスラッシュの後に、ルーム名を追加してください。',
  },
  'room-too-long': {
    happened: () => 'このルーム名は200文字を超えています。',
    todo: 'もっと短い名前にしてください。',
  },
  'room-reserved': {
    happened: (about) => `「${about}」は、Jitsiサーバー自体が使う名前です。`,
    todo: '別のルーム名にしてください。',
  },
  'room-climbs': {
    happened: () => 'ルーム名に「..」は使えません。',
    todo: '点を取り除いてください。',
  },
  'room-question-mark': {
    happened: () => 'ルーム名に「?」は使えません。',
    todo: '取り除くか、リンク全体を貼り付けてください。',
  },
  'room-hash': {
    happened: () => 'ルーム名に「#」は使えません。',
    todo: '取り除くか、リンク全体を貼り付けてください。',
  },
  'room-emoji': {
    happened: (about) =>
      about ? `ルーム名に${about}は使えません。` : 'ルーム名に絵文字は使えません。',
    todo: '文字と数字を使ってください。',
  },
  'room-hidden-character': {
    happened: () => 'このルーム名には、見えない文字が含まれています。',
    todo: '貼り付けずに、名前を入力してください。',
  },
  'room-character': {
    happened: (about) => `ルーム名に「${about}」は使えません。`,
    todo: '文字と数字を使ってください。',
  },
  'room-nothing-left': {
    happened: () => 'このルーム名には、文字も数字もありません。',
    todo: '文字か数字を加えてください。',
  },
  'hosting-unknown': {
    happened: () => '起動中の Parlour には、指定された開催先がありません。',
    todo: 'Parlour を終了してから、もう一度起動してください。',
  },
  'server-not-allowed': {
    happened: (about) => `あなたの組織は、${about} での会議を許可していません。`,
    todo: '許可してもらえるか、管理者に問い合わせてください。',
  },
  'hosting-not-allowed': {
    happened: () => 'あなたの組織は、この種類の開催先を許可していません。',
    todo: '許可してもらえるか、管理者に問い合わせてください。',
  },
};
