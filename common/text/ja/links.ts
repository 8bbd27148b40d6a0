import type { LinkFileProblemCode } from '../../link-problem.ts';
import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('ja');

const linkFileProblem: Record<LinkFileProblemCode, ProblemText> = {
  'file-missing': {
    happened: (about) => `ファイル「${about}」が見つかりません。`,
    todo: '移動された可能性があります。探すか、リンクをもらってください。',
  },
  'file-kind': {
    happened: (about) => `「${about}」は、Parlourで開けるファイルではありません。`,
    todo: '.meeting、.url、.webloc、.desktop、.icsのいずれかのファイルを開いてください。',
  },
  'file-too-big': {
    happened: (about) => `「${about}」は、会議のリンクとしては大きすぎます。`,
    todo: 'リンクそのものをもらってください。',
  },
  'file-irregular': {
    happened: (about) => `「${about}」は通常のファイルではありません。`,
    todo: 'ショートカットではなく、ファイルそのものを開いてください。',
  },
  'file-remote': {
    happened: (about) => `「${about}」は別のコンピューターにあります。`,
    todo: 'ファイルをこのコンピューターにコピーして、そこから開いてください。',
  },
  'file-unreadable': {
    happened: (about) => `「${about}」を読み込めません。`,
    todo: '読み取りの権限があることを確認するか、リンクをもらってください。',
  },
  'file-empty': {
    happened: (about) => `「${about}」には会議の情報がありません。`,
    todo: '送った人にリンクをもらってください。',
  },
  'file-newer': {
    happened: (about) => `「${about}」は、新しいバージョンのParlourで作成されています。`,
    todo: 'Parlourを更新するか、リンクをもらってください。',
  },
  'file-several': {
    happened: (about) => `「${about}」には複数の会議が含まれています。`,
    todo: '参加したい会議をカレンダーから開いてください。',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry = {
  unknownServer: (server: string) => `${server}は、まだParlourに登録されていません。`,
  asksFirst: '接続する前に確認します。',
  several: '開催先を確認します',
  drop: '会議のリンクまたはファイルをドロップ',
};

/** Home's dialog before a link opens. */
const linkQuestion = {
  unknown: '登録のないサーバーで参加しますか？',
  server: 'サーバー',
  room: 'ルーム',
  /** The same address in the letters that networks use. */
  ascii: (server: string) => `技術的な名前：${server}`,
  mixed:
    'このアドレスには異なる種類の文字が混ざっています。別のアドレスに見せかけている可能性があります。',
  nothingSent: 'まだ何も送信していません。',
  ignored: 'このリンクは、Parlourが行わない次のことも求めています：',
  ignoredCount: (count: number) =>
    plural(count, {
      other: 'このリンクは、Parlourが行わないことも#件求めています',
    }),
  once: '今回だけ参加',
  onceMeans: 'サーバーの情報は残りません。',
  add: '自分のサーバーとして追加…',
  addMeans: '先に設定を開きます。',
  which: 'どの開催先で会議を開きますか？',
  whichWhy: (server: string) => `${server}を使う開催先が複数あります。`,
  always: 'このようなリンクでは常にこれを使う',
  join: '参加',
  cancel: 'キャンセル',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies = {
  copy: 'Parlourリンクをコピー',
  save: 'リンクファイルを保存…',
  desktop: 'デスクトップに追加',
  saveInvitation: 'ファイルに保存…',
};

const linkNotice = {
  serverAdded: (server: string, name: string) =>
    `${server}を自分のサーバーに追加しました。設定が終わったら「${name}」に参加してください。`,
  fileSaved: (file: string) => `${file}として保存しました。`,
  fileNotSaved: {
    happened: 'ファイルを保存できませんでした。',
    todo: '別の場所を選ぶか、ディスクの空き容量と書き込みの権限を確認してください。',
  },
};

const linkSettings = {
  schemes: 'リンクを開くプログラム',
  schemesWhy:
    '公開サーバーでのサインインは、jitsi-meet:リンクで戻ってきます。このリンクをParlourで開くように設定していないと、会議に届きません。',
  ours: (scheme: string) => `${scheme}:リンクはParlourで開きます。`,
  theirs: (scheme: string, program: string) => `${scheme}:リンクは${program}で開きます。`,
  nobody: (scheme: string) => `${scheme}:リンクを開くプログラムがありません。`,
  someone: (scheme: string) => `${scheme}:リンクを何で開くかは、システムから取得できません。`,
  claim: 'Parlourで開く',
  claimFor: (scheme: string) => `${scheme}:リンクをParlourで開く`,
  /** After it was asked to, and says no or nothing. */
  systemDecides: (scheme: string) =>
    `システムの設定で決まります。「既定のアプリ」で、${scheme}:リンクにParlourを選んでください。`,
  notSure: (scheme: string) =>
    `システムに依頼しましたが、結果がわかりません。${scheme}:リンクがまだほかのアプリで開く場合は、システムの「既定のアプリ」でParlourを選んでください。`,
  asking: 'システムに問い合わせ中…',
  notAsked: {
    happened: 'リンクを開くプログラムを、システムに問い合わせできませんでした。',
    todo: 'もう一度試してください。続くようなら、システムの「既定のアプリ」を確認してください。',
  },
  tryAgain: '再試行',
  joining: 'リンクからの参加',
  joiningWhy:
    'リンクから会議を開くと、まずサーバーの準備画面が、カメラとマイクがオフの状態で表示されます。確認なしにすると、すぐにルームに入ります。',
  atOnce: 'リンクから確認なしで参加',
  theirTicket: 'リンクに付いているチケットを優先',
  forgetChosen: 'リンクで選んだ開催先の記憶を消去',
  forgotten: '消去しました。次からは、また確認します。',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  /** The window of the system that asks where a link file goes. */
  fileSaving: { title: 'リンクファイルを保存', kind: '会議' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'このサインインは、すでに使用されています。',
    todo: '会議からもう一度サインインしてください。',
  },
  ticketMissing: {
    happened: () => 'このアドレスでは、サインインの結果を受け取れません。',
    todo: 'ブラウザーが開こうとしたアドレスを、jitsi-meet:も含めて全部コピーしてください。',
  },
};
