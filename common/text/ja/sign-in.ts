import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'ブラウザーでサインインしてから、ここに戻ってください。',
    stuck: 'サインインしても何も起こらない場合',
    why: 'サインインが終わると、ブラウザーがjitsi-meet:リンクを渡します。このリンクをParlourで開くように設定していないと、この会議に届きません。',
    choose: 'これらのリンクを開くアプリを選ぶ',
    address: 'ここにアドレスを貼り付け',
    addressHelp: 'ブラウザーが開こうとしたアドレスの全体です。一度だけ使えます。',
    continue: '続ける',
    close: '閉じる',
  },
};
