import type { Confidence, ComparedHosting, FactRow } from '../../hosting-facts.ts';
import type { Wish } from '../../hosting-fit.ts';
import type { compareText as source } from '../en/compare.ts';

type ByHosting = Record<ComparedHosting, string>;

const facts: Record<FactRow, ByHosting> = {
  cost: {
    public: '公正な利用の範囲で無料です。8x8が運営していて、ルールは変わることがあります。',
    jaas: '月間ユーザー数に応じた定額制で、無料プランから始められます。よく引用される、参加者ごとの1分あたりの料金は、8x8の請求方式ではありません。',
    ownServer:
      'マシンに月20～100米ドル程度と、あなたの時間がかかります。同時に録画する会議1つにつき、マシンがもう1台必要です。',
  },
  setup: {
    public: '不要です。',
    jaas: 'アカウント、AppID、鍵ペアの用意に、1～2時間かかります。',
    ownServer: '固有のアドレスを持つサーバーの用意に、半日以上かかります。',
  },
  access: {
    public: 'リンクを知っている人なら誰でも。ロビーとパスワードで制限できます。',
    jaas: 'あなたが署名したチケットを持つ人だけ。',
    ownServer:
      'あなたが許可した人。パッケージの初期状態のサーバーでは、チケットを持つ人は全員モデレーターになります。',
  },
  tickets: {
    public:
      'ありません。2023年8月から、ルームを開くには誰か1人がGoogle、GitHub、Facebookのいずれかでサインインする必要があります。',
    jaas: 'あります（RS256）。このコンピューター上でParlourが署名します。',
    ownServer: 'パッケージjitsi-meet-tokensをインストールすれば使えます（HS256またはRS256）。',
  },
  recording: {
    public:
      'サーバーが対応していれば、自分のコンピューターかクラウドストレージに保存できます。保証はありません。',
    jaas: 'できます。録画は最長6時間で、24時間以内にダウンロードできます。録画した時間は別料金です。',
    ownServer: 'できます。同時に録画する会議1つにつき、マシンがもう1台必要です。',
  },
  data: {
    public: '8x8が一般向けに運営しているサーバー上。',
    jaas: '契約に基づき、8x8のサーバー上。',
    ownServer: '自分のサーバー上。',
  },
  address: {
    public: 'meet.jit.siのルーム。',
    jaas: '8x8.vcの、自分のAppIDの下にあるルーム。',
    ownServer: '自分のドメイン。',
  },
  size: {
    public: '自動で拡張されます。利用規約では、無料で使えるのは月25台までとされているようです。',
    jaas: '自動で拡張され、1つの会議に500人まで参加できます。',
    ownServer: 'マシンと回線の能力次第です。',
  },
  branding: {
    public: 'Parlourでは取り除かれます。サーバー側で変更できないものは残ります。',
    jaas: '自分で設定しない限り、ありません。',
    ownServer: 'すべて自由に決められます。',
  },
  operation: {
    public:
      '必要な作業はありません。埋め込んだWebページでは5分で切断されますが、Parlourでは切断されません。',
    jaas: '必要な作業はほとんどありません。',
    ownServer: '更新、拡張、セキュリティのすべてを自分で行います。',
  },
  support: {
    public: 'コミュニティ。',
    jaas: '8x8。',
    ownServer: '自分自身とコミュニティ。',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Record<Wish, ByHosting> = {
  noAccount: {
    public:
      'ゲストにアカウントは不要ですが、ルームを開く人はGoogle、GitHub、Facebookのいずれかでサインインします。',
    jaas: 'あなたには8x8のアカウントが必要です。ゲストには不要です。',
    ownServer:
      '誰もサインインする必要はありませんが、マシンとドメインを借りるには、ふつうアカウントが必要です。',
  },
  noMonthlyCost: {
    public: '無料です。',
    jaas: '無料なのは、参加者が少ない間だけです。',
    ownServer: 'マシンの費用とあなたの時間が毎月かかります。',
  },
  onlyInvited: {
    public: 'リンクを知っている人は入ろうとできますが、ロビーやパスワードで防げます。',
    jaas: 'あなたが署名したチケットがなければ、誰も入れません。',
    ownServer: 'サーバーをそのように設定すれば、チケットなしでは誰も入れません。',
  },
  recording: {
    public: 'サーバーが対応している場合だけで、保証はありません。',
    jaas: '録画してくれます。ダウンロードできるのは1日の間です。',
    ownServer: 'マシンがもう1台あれば録画できます。',
  },
  ownDomain: {
    public: 'アドレスは必ずmeet.jit.siになります。',
    jaas: 'アドレスは必ず8x8.vcになります。',
    ownServer: '自分のアドレスを使えます。',
  },
  dataOnMyServer: {
    public: 'すべて8x8のサーバー上で動きます。',
    jaas: '契約に基づき、すべて8x8のサーバー上で動きます。',
    ownServer: 'すべて自分のマシン上で動きます。',
  },
};

const confidence: Record<Confidence, string> = {
  measured: 'プログラムで確認済み',
  documented: '公式情報',
  'rule-of-thumb': '目安',
  hearsay: '未確認',
};

const confidenceMeaning: Record<Confidence, string> = {
  measured: 'プログラム自体を読むか、実際に試しました。',
  documented: '提供元がそのように説明しています。',
  'rule-of-thumb': '経験に基づくもので、使い方によって変わります。',
  hearsay: 'ほかの人がそう書いています。私たち自身は確かめていません。',
};

export const compareText: typeof source = {
  compare: {
    title: '3つの選択肢を比較',
    about: 'それぞれの特長と費用、その情報源、そしてあなたに合うもの。',
    matters: '重視すること',
    wishes: {
      noAccount: 'アカウント不要',
      noMonthlyCost: '月額費用なし',
      onlyInvited: '招待した人だけ',
      recording: '録画',
      ownDomain: '独自ドメイン',
      dataOnMyServer: 'データは自分のサーバーに',
    } satisfies Record<Wish, string>,
    nothingChosen: '重視することを選ぶと、合うものがわかります。',
    /** One hosting gives all that was chosen. */
    fits: (hosting: string) => `「${hosting}」なら、すべてかないます。`,
    /** Several do; the first of them is the least work. `hostings` is a list of the others. */
    fitsToo: (hosting: string, hostings: string) =>
      `「${hosting}」なら、最も手間をかけずにすべてかないます。同じく合うもの：${hostings}。`,
    closest: (hosting: string) =>
      `最も近いのは「${hosting}」です。すべてかなう選択肢はありません。`,
    closestToo: (hosting: string, hostings: string) =>
      `すべてかなう選択肢はありません。最も手間をかけずに近づけるのは「${hosting}」です。同じく近いもの：${hostings}。`,
    best: '最適',
    asGood: '同じく最適',
    degree: { yes: 'はい', partly: '一部', no: 'いいえ' },
    reasons,
    table: '3つの選択肢の比較',
    aspect: '項目',
    rows: {
      cost: '費用',
      setup: '準備',
      access: '入れる人',
      tickets: 'チケット',
      recording: '録画',
      data: 'データ',
      address: 'アドレス',
      size: '規模',
      branding: 'ブランド表示',
      operation: '運用',
      support: 'サポート',
    } satisfies Record<FactRow, string>,
    facts,
    confidence,
    confidenceMeaning,
    /** How sure something is, and when somebody looked. */
    checked: (sure: string, day: string) => `${sure}、${day}`,
    legend: '情報の確かさ',
    outside: 'リンクはブラウザーで開きます。',
    way: '次の選択肢へ',
    wayAbout: '今すぐ始めて、後から移行できます。会議も一緒に移せます。',
    steps: {
      public: {
        when: '今すぐ',
        why: '何も設定せずに、すぐに会議ができます。',
        act: '公開サーバーを使う',
      },
      jaas: {
        when: '参加者を限定したくなったら',
        why: 'チケットを持つ人だけが入れて、運用は8x8に任せられます。',
        act: 'JaaSを使う',
      },
      ownServer: {
        when: 'それでは足りなくなったら',
        why: 'ドメインもデータもルールも自分のもの。運用も自分で行います。',
        act: '自分のサーバーを使う',
      },
    } satisfies Record<ComparedHosting, { when: string; why: string; act: string }>,
    here: '現在の選択',
  },
};
