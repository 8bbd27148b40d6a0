import type { Receiver } from '../../what-hostings-receive.ts';
import type { youText as source } from '../en/you.ts';
import type { ProblemText } from '../problem-text.ts';

const youProblem: Record<
  'email-unreadable' | 'picture-not-https' | 'picture-too-long',
  ProblemText
> = {
  'email-unreadable': {
    happened: () => 'これはメールアドレスではありません。',
    todo: 'ada@example.orgのように入力するか、欄を空にしてください。',
  },
  'picture-not-https': {
    happened: () => 'これはhttps://で始まるアドレスではありません。',
    todo: 'Web上で誰でも見られる画像のアドレスをコピーするか、欄を空にしてください。',
  },
  'picture-too-long': {
    happened: () => 'このアドレスは長すぎます。',
    todo: 'チケットはWebアドレスに含めて送られます。もっと短いアドレスの画像を選んでください。',
  },
};

const receiver: Record<Receiver, string> = {
  public: '公開サーバー',
  jaas: 'JaaSのアカウント',
  'signing-server': 'チケットを使う自分のサーバー',
  'open-server': 'チケットを使わない自分のサーバー',
  'ticket-address': '組織がチケットを発行する開催先',
  others: 'ほかの人のサーバーとアカウント',
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: 'あなたの名前',
    nameHelp: '会議のほかの参加者に表示されます。参加する会議のサーバーにだけ送信されます。',
    email: 'メールアドレス',
    emailHelp: '下の表に示した相手にだけ送信されます。空でもかまいません。',
    picture: '画像',
    pictureHelp:
      'https://で始まる、Web上の画像のアドレス。Parlourは読み込まないため、ここにプレビューは表示されません。ほかの参加者のアプリが、このアドレスから読み込みます。',
    receives: '開催先ごとに送信される情報',
    hosting: '開催先',
    receiver,
    way: {
      ticket: '署名付きチケットの中',
      address: 'チケットの発行元と、参加時',
      page: '参加時',
      no: '送信しない',
    },
    /** What has been filled in above is all that is ever sent. */
    onlyFilled: '空の欄は、誰にも送信されません。',
  },
};
