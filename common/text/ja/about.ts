import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ja');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'バージョン',
    copyVersions: 'バージョン情報をコピー',
    copied: 'コピーしました',
    independent:
      'Parlourは、Jitsiの会議に参加するための無料のアプリです。8x8やJitsiプロジェクトが開発、販売、推奨するものではありません。',
    licence: 'ParlourはApache 2.0でライセンスされています。',
    credits: 'クレジット',
    creditJitsi:
      '会議の表示にはJitsiのIFrame APIを使っています。著作権は8x8, Inc.とJitsiの貢献者にあります。',
    creditIcons: 'アイコンはLucideのもので、Lucideの貢献者と、一部はCole Bemis氏によるものです。',
    creditElectron:
      'このアプリは、OpenJS Foundationと貢献者によるElectronで動いています。Electronには、ChromiumとNode.jsが含まれています。',
    licences: 'ライセンス',
    licencesWhy: 'Parlourに含まれるほかの人の著作物すべてと、そのライセンスの全文です。',
    show: 'ライセンスを表示',
    count: (count: number) => plural(count, { other: '#個のパッケージ' }),
    notHere: {
      happened: 'ライセンスを開けませんでした。',
      todo: '同じ内容が、プログラムと同じ場所のNOTICEファイルにもあります。',
    },
    chromium:
      'Chromiumには、数百にのぼるほかの人の著作物が含まれています。それらのライセンスは、プログラムと同じ場所のLICENSES.chromium.htmlファイルにあります。',
  },
};
