import type { BrandingElement, BrandingOutcome } from '../../branding-facts.ts';
import type { meetingSettingsText as source } from '../en/meeting-settings.ts';
import type { ProblemText } from '../problem-text.ts';

const logoProblem: Record<'too-large' | 'not-a-picture' | 'unreadable', ProblemText> = {
  'too-large': {
    happened: (about) => `「${about}」は64キロバイトを超えています。`,
    todo: 'もっと小さい画像を選択してください。ロゴは400×200ピクセルもあれば十分です。',
  },
  'not-a-picture': {
    happened: (about) => `「${about}」は、Parlourで表示できる画像ではありません。`,
    todo: 'PNG、JPEG、WebP、SVGのいずれかのファイルを選択してください。',
  },
  unreadable: {
    happened: (about) => `「${about}」を読み込めません。`,
    todo: 'ファイルが元の場所にあり、読み取りの権限があることを確認してください。',
  },
};

const outcome: Record<BrandingOutcome, string> = {
  removed: '取り除く',
  replaced: '自分のものに置き換え',
  hidden: '表示されない',
  server: 'サーバーが決定',
  kept: '残る',
  absent: 'なし',
};

const element: Record<BrandingElement, { name: string; why: string }> = {
  logo: {
    name: '隅のロゴ',
    why: 'Parlourが、代わりにあなたのロゴを表示するか、空白にします。独自のブランド表示を設定したサーバーではそちらが表示され、どのアプリからも変更できません。',
  },
  background: {
    name: '背景色',
    why: 'あなたの色を使います。独自のブランド表示を設定したサーバーでは、そのサーバーの色や画像が表示されます。',
  },
  'product-name': {
    name: 'サーバーのページの名前',
    why: 'ページ自体の名前は運営者が付けたままですが、ウィンドウにはParlourのタイトルだけが表示されます。会議中の文章には、その名前が出ることがあります。',
  },
  advertising: {
    name: '広告と「powered by」',
    why: 'すべての会議で表示しません。',
  },
  invitations: {
    name: 'サーバーの招待ウィンドウ',
    why: 'リンクと招待はParlourがコピーするので、サーバーの名前が付いたウィンドウは不要です。',
  },
  'help-and-download': {
    name: 'ヘルプ、ダウンロード、埋め込み、フィードバック',
    why: 'これらのボタンをツールバーから取り除きます。',
  },
  'open-in-app': {
    name: '「アプリで開く」ページ',
    why: 'すでにアプリを使っています。',
  },
  'closing-page': {
    name: '会議後のページ',
    why: 'どのアプリからも無効にできません。Parlourは自分で通話を切り、ページが表示される前に会議を閉じます。',
  },
  'before-meeting': {
    name: '会議前の画面の背景',
    why: 'サーバーのものです。「会議前の画面」で「表示しない」を選ぶと、サーバーが許可していれば画面を省略できます。',
  },
  'legal-links': {
    name: '利用規約、プライバシー、サポートへのリンク',
    why: 'サーバーの運営者に連絡できる必要があるため、どのアプリからも変更できません。',
  },
  wording: {
    name: '会議中の文章',
    why: 'サーバーから届きます。サーバーが対応していれば、あなたの言語で表示されます。',
  },
  plan: {
    name: 'プランについてのお知らせ',
    why: 'アカウントのプランに含まれない機能があると、JaaSが知らせます。',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: '会議の開始時',
    muted: 'ミュートして参加',
    mutedHelp: '自分でオンにするまで、マイクはオフのままです。',
    cameraOff: 'カメラをオフ',
    cameraOffHelp: '自分でオンにするまで、カメラはオフのままです。',
    prejoin: '会議前の画面',
    prejoinChoice: { 'as-server': 'サーバーに従う', always: '常に表示', never: '表示しない' },
    prejoinHelp: {
      'as-server':
        '入る前に自分の映像を確認するかどうかは、サーバーごとに決まります。通常はこれを選びます。',
      always: '入る前に、自分の映像を確認し、カメラとマイクを選べます。',
      never:
        'すぐにルームに入ります。リンクから開いた会議では、「リンク」で許可していない限り、この画面が表示されます。',
    },
    quality: '品質',
    qualityChoice: { automatic: '自動', gentle: '控えめ', 'audio-only': '音声のみ' },
    qualityHelp: {
      automatic:
        'コンピューターとネットワークが許す範囲で、最も鮮明な映像にします。通常はこれを選びます。',
      gentle:
        '性能の低いコンピューターや遅いネットワーク向けです。映像は同時に最大4つ、自分の映像は360pになります。',
      'audio-only':
        '映像をすべて止め、コンピューターとネットワークの負荷を最小にします。カメラはオフのままです。',
    },
    look: '会議の外観',
    logo: '自分のロゴ',
    logoHelp:
      '64キロバイトまでのPNG、JPEG、WebP、SVGファイル。このコンピューターでだけ、会議の隅に表示されます。ロゴがなければ、隅には何も表示されません。',
    noLogo: 'ロゴなし',
    logoShown: '現在のロゴです',
    chooseLogo: '画像を選択…',
    removeLogo: 'ロゴを削除',
    logoTaken: (file: string) => `「${file}」をロゴに設定しました。`,
    logoRemoved: 'ロゴを削除しました。',
    background: '背景色',
    backgroundHelp:
      'このコンピューターでだけ、会議の映像の背景に使います。通常はサーバーの設定です。',
    noBackground: 'サーバーの設定',
    resetBackground: 'サーバーの設定に戻す',
    branding: 'Parlourが変えるものと、サーバーに残るもの',
    part: '会議の要素',
    /** `date` as people write it. */
    checked: (date: string) => `Jitsiのソースコードとハンドブックで${date}に確認した内容：`,
    outcome,
    element,
  },
};
