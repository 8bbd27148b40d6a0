import type { CopyPlace } from '../../check-copy/snippet.ts';
import type { CheckFindingCode } from '../../check-finding.ts';
import type { CheckState, CheckStep } from '../../server-check.ts';
import type { CheckText } from '../check-text.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

const step: Record<CheckStep, string> = {
  name: '名称',
  connection: '连接',
  certificate: '证书',
  redirect: '重定向',
  'sign-in-page': '前置登录',
  script: 'Jitsi 脚本',
  config: '服务器设置（config.js）',
  framing: '显示会议',
  'iframe-api': 'IFrame API',
  bosh: '通过 BOSH 的 XMPP',
  websocket: '通过 WebSocket 的 XMPP',
  entrance: '谁可以进入',
  ticket: '入场券',
  clock: '时钟',
  relay: '中继（STUN 和 TURN）',
  version: '版本',
};

/** How a line ended, in the report. */
const state: Record<CheckState, string> = {
  waiting: '等待中',
  running: '进行中',
  ok: '正常',
  warning: '注意',
  problem: '问题',
  skipped: '已跳过',
};

const finding: Record<CheckFindingCode, CheckText> = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined ? '由于前面的项目，未检查。' : `由于此项，未检查：${cause}。`;
    },
  },
  'out-of-time': {
    happened: () => '检查超时，未检查到此项。',
    todo: () => '请在服务器或网络较快时重新检查。',
  },
  cancelled: { happened: () => '检查已取消，未检查到此项。' },
  surprised: {
    happened: () => 'Parlour 无法检查此项。',
    todo: () => '请重新检查；如果仍然如此，则是 Parlour 的缺陷。',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Record<CopyPlace, string> = {
  server: '在服务器上',
  'server-certificate': '在有公网名称的服务器上：所有电脑都信任的证书',
  'server-certbot': '在使用 certbot 的服务器上',
  'server-coturn': '在服务器上，用于 coturn',
  'server-web-log': '在服务器上：Web 服务器的日志',
  'server-name-error': '在服务器上：找出错误',
  'computer-debian': '在这台电脑上：Debian 和 Ubuntu，系统',
  'computer-linux': '在这台电脑上：Linux，Parlour 和 Chromium 读取的部分',
  'computer-macos': '在这台电脑上：macOS',
  'computer-windows': '在这台电脑上：Windows，以管理员身份',
  nginx: 'nginx：此主机的 server 块',
  'nginx-bosh': 'nginx：此主机的 server 块，用于 BOSH',
  'nginx-websocket': 'nginx：此主机的 server 块，用于 WebSocket',
  'nginx-debian': 'nginx：此主机的 server 块（Debian 软件包）',
  'nginx-port-80': 'nginx：80 端口的 server 块',
  'nginx-locations': 'nginx：此主机的 location',
  'nginx-limits': 'nginx：limit_req 所在的位置',
  prosody: 'Prosody：/etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody：/etc/prosody/conf.avail/meet.example.org.cfg.lua，用于 BOSH',
  'prosody-websocket': 'Prosody：/etc/prosody/conf.avail/meet.example.org.cfg.lua，用于 WebSocket',
  debian: 'Debian 软件包',
  'debian-config': 'Debian 软件包：/etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet：.env',
  'docker-env-then-up': 'docker-jitsi-meet：.env，然后 docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet：.env；HTTPS_PORT 是供 Parlour 使用的端口',
  'docker-web-up': 'docker-jitsi-meet：它的 web 容器在运行吗？',
  'docker-web-start': 'docker-jitsi-meet：启动它',
  'docker-web-rewrite': 'docker-jitsi-meet：让它重新写入文件',
  'key-file-name': 'kid 对应的文件名，不含 .pem',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour 检查了 ${server}，没有进入会议。`,
      /** One of `state`, and one of `step`; sentences follow. */
      line: (ended: string, what: string) => `${ended}：${what}。`,
    },
  },
};
