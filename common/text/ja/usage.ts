import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ja');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: '利用状況',
    about: 'このコンピューターで集計した、月ごとの会議の利用状況です。',
    empty: 'まだ何も集計されていません。最初の会議の後に、最初の月がここに表示されます。',
    off: '集計は「設定」の「プライバシー」でオフになっています。これまでの集計は、消去するまで残ります。',
    failed: {
      happened: '集計を読み込めませんでした。',
      todo: '「設定」を閉じて、開き直してください。',
    },
    hosting: '開催先',
    all: 'すべての開催先',
    /** Servers that were entered once and not set up. */
    visited: '設定していないサーバー',
    removed: '削除した開催先',
    measure: '表示',
    measures: {
      minutes: { name: '自分の時間（分）', help: 'あなた自身が会議に参加した時間です。' },
      personMinutes: {
        name: '全員の時間（分）',
        help: 'あなたがいた間の、会議の参加者全員の時間の合計です。',
      },
      people: {
        name: '人数',
        help: '会議で会った人とあなたの、実際の人数です。2つの開催先で会った人は、それぞれで数えます。',
      },
      meetings: { name: '会議数', help: 'あなたが参加した会議の数です。' },
    },
    month: '月',
    /** The caption of the table; `measure` is one of the names above. */
    table: (measure: string) => `${measure}、月別`,
    totals: 'これらの月の合計',
    peak: '同時に参加した最大人数',
    jaas: 'JaaSのユーザー数とプラン',
    jaasUsers: 'ユーザー数',
    jaasCost: '費用',
    /** `people` and `included` are written numbers. */
    ofPlan: (people: string, included: string) => `${people}／${included}`,
    soFar: (month: string) => `${month}（現時点まで）`,
    estimate:
      'このコンピューターでわかる範囲の見積もりで、ほかの人の会議は含みません。プランと料金は「費用はどのくらいかかりますか？」のものです。',
    use: 'この数値を使う',
    useHelp: (month: string) => `${month}の数値を「費用はどのくらいかかりますか？」に入力します。`,
    noMonth: '丸1か月たつと、その数値を「費用はどのくらいかかりますか？」で使えるようになります。',
    save: 'CSVとして保存…',
    /** `file` is a place on this computer. */
    saved: (file: string) => `保存しました：${file}`,
    notSaved: {
      happened: 'ファイルを保存できませんでした。',
      todo: '別のフォルダーを選ぶか、ディスクの空き容量を増やしてください。',
    },
    saving: { title: '利用状況を保存', kind: '表（CSV）', file: 'Parlour利用状況' },
    clear: '利用状況を消去…',
    clearTitle: '利用状況を消去しますか？',
    clearMeans: (months: number) =>
      plural(months, {
        other: '#か月分の集計をこのコンピューターから削除します。元に戻すことはできません。',
      }),
    clearNow: '利用状況を消去',
    cleared: '利用状況を消去しました。',
    count: '会議の時間と人数をこのコンピューターで集計する',
    countHelp:
      '「設定」の「開催先」の「利用状況」に、月ごとに表示します。名前は保存せず、どこにも送信しません。オフにすると新しい集計は行いませんが、今ある集計は消去するまで残ります。通常はオンです。',
  },
};
