import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('ja');

const storageProblem: Record<'running' | 'failed', ProblemText> = {
  running: {
    happened: (about) => `「${about}」での会議が進行中です。`,
    todo: '退出してから、もう一度消去してください。',
  },
  failed: {
    happened: () => '会議がこのコンピューターに残したデータを確認できませんでした。',
    todo: '「設定」を閉じて、開き直してください。',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: '参加した会議',
    remember: '会議を記憶する',
    rememberHelp:
      '参加した会議をホームに一覧表示します。記録はこのコンピューターにだけ残ります。オフにすると新しい会議は追加されませんが、今ある会議は消去するまで残ります。通常はオンです。',
    clear: '消去…',
    clearTitle: '「参加した会議」を消去しますか？',
    clearCount: (count: number) =>
      plural(count, {
        other: '#件の会議を、ピン留めしたものも含めて一覧から削除します。',
      }),
    clearNow: '会議を消去',
    nothingToClear: '消去する会議はありません。',
    cleared: (count: number) => plural(count, { other: '#件の会議を消去しました' }),
    undo: '元に戻す',
    close: '閉じる',
    outside: '会議の情報が伝わるほかの相手',
    outsideWhy:
      '会議のページは、ほかのサーバーに情報を求めることがあります。Parlourはそうしないよう指定しますが、改変されたサーバーは従わない可能性があります。',
    thirdParties: '会議でのほかのサーバーの利用',
    thirdPartiesHelp:
      'ページが、参加者の画像やカレンダーなどをほかのサーバーに求めることを許可します。相手のサーバーには、あなたのネットワークアドレスが伝わります。通常はオフです。',
    analytics: '会議の統計',
    analyticsHelp:
      'ページが、運営者の選んだサービスに会議の状況を報告することを許可します。「会議でのほかのサーバーの利用」もオンにする必要があります。通常はオフです。',
    gravatar: 'Gravatarの画像',
    gravatarHelp:
      'ページが、メールアドレスに対応する画像をgravatar.comに求めることを許可します。「会議でのほかのサーバーの利用」もオンにする必要があります。通常はオフです。',
    sets: (key: string) => `Jitsiでの名前：${key}`,
    storage: '会議がこのコンピューターに残したデータ',
    storageWhy:
      'サーバーは、Cookie、サインイン、ページの設定などをこのコンピューターに保存します。保存場所は開催先ごとに分かれています。',
    hosting: '開催先',
    size: 'サイズ',
    noStorage: '会議が残したデータはまだありません。',
    looking: '確認中…',
    clearStorage: '消去…',
    clearStorageFor: (hosting: string) => `「${hosting}」のデータを消去…`,
    clearStorageTitle: (hosting: string) => `「${hosting}」での会議が残したデータを消去しますか？`,
    clearStorageMeans:
      'Cookieとサーバーのページの設定が削除され、サインインし直す必要が生じることがあります。Parlourの会議の一覧、鍵、設定は残ります。',
    jaasWarning:
      '消去すると、JaaSではこのコンピューターが新しい人として数えられ、アカウントの請求で月間アクティブユーザーが1人増えることがあります。',
    clearStorageNow: '消去',
    storageCleared: (hosting: string) => `「${hosting}」での会議が残したデータを消去しました。`,
    kept: 'Parlourが保存するもの',
    /** `folder` is a place on this computer. */
    keptWhere: (folder: string) =>
      `Parlourは、設定、開催先、「参加した会議」、短いログを${folder}に保存します。秘密鍵と共有シークレットはシステムのキーチェーンにあり、チケットは保存されません。Parlourの開発者には何も送信されません。`,
  },
};
