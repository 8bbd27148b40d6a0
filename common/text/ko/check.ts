import type { CopyPlace } from '../../check-copy/snippet.ts';
import type { CheckFindingCode } from '../../check-finding.ts';
import type { CheckState, CheckStep } from '../../server-check.ts';
import type { CheckText } from '../check-text.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

const step: Record<CheckStep, string> = {
  name: '이름',
  connection: '연결',
  certificate: '인증서',
  redirect: '리디렉션',
  'sign-in-page': '앞 단계 로그인',
  script: 'Jitsi의 스크립트',
  config: '설정(config.js)',
  framing: '회의 표시',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP(BOSH)',
  websocket: 'XMPP(WebSocket)',
  entrance: '입장 조건',
  ticket: '입장권',
  clock: '시계',
  relay: '중계 서버(STUN 및 TURN)',
  version: '버전',
};

/** How a line ended, in the report. */
const state: Record<CheckState, string> = {
  waiting: '대기 중',
  running: '진행 중',
  ok: '정상',
  warning: '경고',
  problem: '문제',
  skipped: '건너뜀',
};

const finding: Record<CheckFindingCode, CheckText> = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? '앞선 항목 때문에 확인하지 않았습니다.'
        : `다음 항목 때문에 확인하지 않았습니다: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => '시간이 부족해 이 항목을 확인하지 못했습니다.',
    todo: () => '서버나 네트워크가 더 빠를 때 다시 점검하세요.',
  },
  cancelled: { happened: () => '점검이 취소되어 이 항목을 확인하지 않았습니다.' },
  surprised: {
    happened: () => 'Parlour가 이 항목을 확인할 수 없었습니다.',
    todo: () => '다시 점검하세요. 계속되면 Parlour의 오류입니다.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Record<CopyPlace, string> = {
  server: '서버에서',
  'server-certificate': '서버에서, 공개 이름이 있을 때: 모든 컴퓨터가 신뢰하는 인증서',
  'server-certbot': '서버에서, certbot 사용',
  'server-coturn': '서버에서, coturn용',
  'server-web-log': '서버에서: 웹 서버의 메시지',
  'server-name-error': '서버에서: 오류 찾기',
  'computer-debian': '이 컴퓨터에서: Debian과 Ubuntu, 시스템',
  'computer-linux': '이 컴퓨터에서: Linux, Parlour와 Chromium이 읽는 곳',
  'computer-macos': '이 컴퓨터에서: macOS',
  'computer-windows': '이 컴퓨터에서: Windows, 관리자 권한',
  nginx: 'nginx: 이 호스트의 server 블록',
  'nginx-bosh': 'nginx: 이 호스트의 server 블록, BOSH용',
  'nginx-websocket': 'nginx: 이 호스트의 server 블록, WebSocket용',
  'nginx-debian': 'nginx: 이 호스트의 server 블록(Debian 패키지)',
  'nginx-port-80': 'nginx: 포트 80의 server 블록',
  'nginx-locations': 'nginx: 이 호스트의 location',
  'nginx-limits': 'nginx: limit_req가 있는 곳',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, BOSH용',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, WebSocket용',
  debian: 'Debian 패키지',
  'debian-config': 'Debian 패키지: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, 그다음 docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env(HTTPS_PORT가 Parlour용 포트)',
  'docker-web-up': 'docker-jitsi-meet: web 컨테이너가 실행 중인가요?',
  'docker-web-start': 'docker-jitsi-meet: 시작하기',
  'docker-web-rewrite': 'docker-jitsi-meet: 파일을 새로 쓰게 하기',
  'key-file-name': 'kid에 해당하는 파일 이름(.pem 제외)',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour가 회의에 들어가지 않고 ${server} 서버를 점검했습니다.`,
      /** One of `state`, and one of `step`; sentences follow. */
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
