import type { CopyPlace } from '../../check-copy/snippet.ts';
import type { CheckFindingCode } from '../../check-finding.ts';
import type { CheckState, CheckStep } from '../../server-check.ts';
import type { CheckText } from '../check-text.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

const step: Record<CheckStep, string> = {
  name: '名前解決',
  connection: '接続',
  certificate: '証明書',
  redirect: 'リダイレクト',
  'sign-in-page': '手前でのサインイン',
  script: 'Jitsiのスクリプト',
  config: '設定（config.js）',
  framing: '会議の表示',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP（BOSH）',
  websocket: 'XMPP（WebSocket）',
  entrance: '入室の条件',
  ticket: 'チケット',
  clock: '時計',
  relay: '中継サーバー（STUNとTURN）',
  version: 'バージョン',
};

/** How a line ended, in the report. */
const state: Record<CheckState, string> = {
  waiting: '待機中',
  running: '実行中',
  ok: '正常',
  warning: '警告',
  problem: '問題',
  skipped: '省略',
};

const finding: Record<CheckFindingCode, CheckText> = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? '前の項目の結果により、確認していません。'
        : `次の項目の結果により、確認していません：${cause}。`;
    },
  },
  'out-of-time': {
    happened: () => '時間切れで、この項目は確認できませんでした。',
    todo: () => 'サーバーやネットワークが速いときに、もう一度診断してください。',
  },
  cancelled: { happened: () => '診断がキャンセルされたため、この項目は確認していません。' },
  surprised: {
    happened: () => 'Parlourはこの項目を確認できませんでした。',
    todo: () => 'もう一度診断してください。続くようなら、Parlourの不具合です。',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Record<CopyPlace, string> = {
  server: 'サーバー上',
  'server-certificate': 'サーバー上（公開名がある場合）：どのコンピューターからも信頼される証明書',
  'server-certbot': 'サーバー上（certbotを使う場合）',
  'server-coturn': 'サーバー上（coturn用）',
  'server-web-log': 'サーバー上：Webサーバーのメッセージ',
  'server-name-error': 'サーバー上：エラーの特定',
  'computer-debian': 'このコンピューター上：DebianとUbuntu、システム',
  'computer-linux': 'このコンピューター上：Linux、ParlourとChromiumが読み込むもの',
  'computer-macos': 'このコンピューター上：macOS',
  'computer-windows': 'このコンピューター上：Windows（管理者として）',
  nginx: 'nginx：このホストのserverブロック',
  'nginx-bosh': 'nginx：このホストのserverブロック（BOSH用）',
  'nginx-websocket': 'nginx：このホストのserverブロック（WebSocket用）',
  'nginx-debian': 'nginx：このホストのserverブロック（Debianパッケージ）',
  'nginx-port-80': 'nginx：ポート80のserverブロック',
  'nginx-locations': 'nginx：このホストのlocation',
  'nginx-limits': 'nginx：limit_reqがある場所',
  prosody: 'Prosody：/etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody：/etc/prosody/conf.avail/meet.example.org.cfg.lua（BOSH用）',
  'prosody-websocket': 'Prosody：/etc/prosody/conf.avail/meet.example.org.cfg.lua（WebSocket用）',
  debian: 'Debianパッケージ',
  'debian-config': 'Debianパッケージ：/etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet：.env',
  'docker-env-then-up': 'docker-jitsi-meet：.env、その後にdocker compose up -d',
  'docker-env-port': 'docker-jitsi-meet：.env（HTTPS_PORTがParlour用のポート）',
  'docker-web-up': 'docker-jitsi-meet：webコンテナは動いていますか？',
  'docker-web-start': 'docker-jitsi-meet：起動する',
  'docker-web-rewrite': 'docker-jitsi-meet：ファイルを書き直させる',
  'key-file-name': 'kidに対応するファイルの名前（.pemを除く）',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlourが、会議には入らずに${server}を診断しました。`,
      /** One of `state`, and one of `step`; sentences follow. */
      line: (ended: string, what: string) => `${ended}：${what}。`,
    },
  },
};
