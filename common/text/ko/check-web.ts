import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'Jitsi 서버입니다.' },
  'script-missing': {
    happened: () => '모든 Jitsi 서버에 있는 external_api.js가 여기에는 없습니다.',
    todo: () =>
      '주소와 경로를 확인하세요. 주소와 경로가 맞으면 웹 서버가 이 스크립트를 제공하게 하세요.',
  },
  'script-empty': {
    happened: () => 'external_api.js 파일이 비어 있습니다.',
    todo: () => 'Jitsi의 웹 파일을 다시 설치하세요.',
  },
  'script-unauthorised': {
    happened: () => '서버가 파일을 요청하는 사람의 인증을 요구합니다(401).',
    todo: () =>
      '누구나 파일을 읽을 수 있게 하세요. 누가 들어올 수 있는지는 Jitsi가 직접 결정합니다.',
  },
  'script-forbidden': {
    happened: () => '서버가 파일 제공을 거부합니다(403).',
    todo: () => '누구나 파일을 읽을 수 있게 하고, 허용하는 네트워크와 국가 목록을 확인하세요.',
  },
  'script-too-many': {
    happened: () => '서버에 요청이 너무 많다고 합니다(429).',
    todo: () => '1분쯤 기다렸다가 다시 점검하세요. 계속되면 허용하는 요청 수를 늘리세요.',
  },
  'script-server-error': {
    happened: (about) => `웹 서버 자체에 오류가 있습니다(${status(about)}).`,
    todo: () => '자세한 내용은 서버의 로그에 있습니다.',
  },
  'script-gateway': {
    happened: (about) =>
      `앞에 있는 서버가 뒤에 있는 Jitsi에서 응답을 받지 못합니다(${status(about)}).`,
    todo: () => 'Jitsi의 웹 서버를 시작하고, 앞에 있는 서버에 설정된 주소를 확인하세요.',
  },
  'script-unavailable': {
    happened: () => '서버가 지금은 응답할 수 없다고 합니다(503).',
    todo: () => '점검 중이라면 기다리세요. 그렇지 않으면 로그에서 이유를 확인하세요.',
  },
  'script-status': {
    happened: (about) => `서버가 예상하지 못한 응답을 보냈습니다(${status(about)}).`,
    todo: () => '이 프로필의 주소와 경로를 확인하세요.',
  },
  'script-html': {
    happened: () => 'Jitsi의 스크립트 대신 웹 페이지가 옵니다.',
    todo: () =>
      'Jitsi 서버가 아니거나 웹 서버가 모든 요청에 같은 페이지를 보냅니다. 스크립트를 제공하게 하세요.',
  },
  'script-not-jitsi': {
    happened: () => 'external_api.js 파일이 있지만 Jitsi의 것이 아닙니다.',
    todo: () => '이 프로필의 주소와 경로를 확인하세요.',
  },
  'script-damaged': {
    happened: (about) => `Jitsi 스크립트의 ${named(about, 'line')}번째 줄에 오류가 있습니다.`,
    todo: () => 'Jitsi의 웹 파일을 다시 설치하세요. 파일이 중간에 잘렸을 수 있습니다.',
  },
  'script-too-big': {
    happened: () => 'external_api.js 파일이 2 MB를 넘습니다. Jitsi의 파일은 이렇게 크지 않습니다.',
    todo: () => '이 프로필의 주소와 경로를 확인하세요.',
  },
  'script-cut': {
    happened: () => '스크립트가 중간에 끊어졌습니다.',
    todo: () => '웹 서버와 그 앞의 프록시의 디스크와 캐시를 확인하세요.',
  },
  'script-too-slow': {
    happened: () => '서버는 있지만 스크립트가 제때 오지 않았습니다.',
    todo: () => '서버의 부하를 확인한 다음 다시 점검하세요.',
  },
  'script-failed': {
    happened: (about) => `스크립트를 가져올 수 없었습니다(${named(about, 'error')}).`,
    todo: () => '다시 점검하세요. 계속되면 웹 서버의 로그를 확인하세요.',
  },

  'config-found': { happened: () => '읽을 수 있으며, 이 서버의 주소가 적혀 있습니다.' },
  'config-missing': {
    happened: () => 'config.js가 없어 회의 페이지를 시작할 수 없습니다.',
    todo: () => '웹 서버가 이 파일을 제공하게 하세요.',
  },
  'config-status': {
    happened: (about) => `서버에서 config.js를 받을 수 없습니다(${status(about)}).`,
    todo: () => '누구나 읽을 수 있게 하세요.',
  },
  'config-html': {
    happened: () => 'config.js 대신 웹 페이지가 옵니다.',
    todo: () => '웹 서버가 페이지로 응답하기 전에 이 파일을 제공하게 하세요.',
  },
  'config-empty': {
    happened: () => 'config.js 파일이 비어 있어 회의 페이지를 시작할 수 없습니다.',
    todo: () => '파일을 새로 작성하세요.',
  },
  'config-too-big': {
    happened: () => 'config.js 파일이 512 KB를 넘어 Parlour가 읽지 않았습니다.',
    todo: () => '올바른 파일인지 확인하세요.',
  },
  'config-cut': {
    happened: () => 'config.js 파일이 중간에 끊어졌습니다.',
    todo: () => '웹 서버와 그 앞의 프록시의 디스크와 캐시를 확인하세요.',
  },
  'config-too-slow': {
    happened: () => 'config.js가 제때 오지 않았습니다.',
    todo: () => '서버의 부하를 확인한 다음 다시 점검하세요.',
  },
  'config-failed': {
    happened: (about) => `config.js 파일을 가져올 수 없었습니다(${named(about, 'error')}).`,
    todo: () => '다시 점검하세요. 계속되면 웹 서버의 로그를 확인하세요.',
  },
  'config-syntax': {
    happened: (about) =>
      `config.js의 ${named(about, 'line')}번째 줄에 오류가 있어, 고칠 때까지 아무도 참가할 수 없습니다.`,
    todo: () => '그 줄과 바로 앞줄을 살펴보세요. 쉼표나 따옴표가 빠진 경우가 많습니다.',
  },
  'config-unreadable': {
    happened: () => 'config.js 파일에 읽을 수 있는 설정이 없습니다.',
    todo: () => '파일은 다음으로 시작해야 합니다: var config = {',
  },
  'config-no-domain': {
    happened: () => 'config.js 파일에 로그인할 도메인(hosts.domain)이 없습니다.',
    todo: () => 'Prosody가 제공하는 호스트로 설정하세요.',
  },
  'config-local-address': {
    happened: (about) =>
      `config.js에 적힌 ${named(about, 'name')} 주소가 ${named(about, 'host')}인데, 외부에서는 연결할 수 없는 주소입니다.`,
    todo: () => '서버의 공개 주소를 설정하세요. Docker에서는 PUBLIC_URL입니다.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `config.js에 적힌 ${named(about, 'name')} 주소가 암호화되지 않아, https 페이지에서 연결할 수 없습니다.`,
    todo: () => '주소가 https나 wss로 시작하게 하세요.',
  },
  'config-other-host': {
    happened: (about) =>
      `config.js에 적힌 ${named(about, 'name')} 주소가 ${named(about, 'server')} 대신 ${named(about, 'host')}입니다.`,
    todo: () => '의도한 것이라면 괜찮습니다. 그렇지 않으면 서버의 공개 주소를 설정하세요.',
  },

  'framing-free': { happened: () => '서버가 다른 프로그램에서 회의를 표시하는 것을 허용합니다.' },
  'framing-limited': {
    happened: () =>
      '서버가 일부 페이지에서만 회의를 표시하는 것을 허용합니다. 프로필의 서버라면 Parlour가 알아서 처리합니다.',
  },
  'framing-unknown': {
    happened: () => '회의 페이지가 오지 않았습니다.',
    todo: () => '웹 서버가 모든 회의실 주소에 Jitsi의 페이지로 응답하게 하세요.',
  },

  'iframe-api-on': { happened: () => 'Parlour 같은 프로그램에서 회의를 진행할 수 있습니다.' },
  'iframe-api-off-known': {
    happened: () => '웹 페이지에서는 꺼져 있지만, Parlour는 프로그램이므로 영향을 받지 않습니다.',
  },
  'iframe-api-off': {
    happened: () =>
      '꺼져 있습니다(disableIframeAPI). 웹 페이지 안의 회의는 5분 후에 끝나지만, Parlour는 영향을 받지 않습니다.',
    todo: () => '그대로 두거나 웹 페이지에도 허용하세요.',
  },

  'clock-agrees': { happened: () => '이 컴퓨터와 서버의 시계가 일치합니다.' },
  'clock-unknown': { happened: () => '서버의 시간을 알 수 없습니다.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `서버의 시계가 이 컴퓨터보다 ${named(about, 'span')} 느립니다.`
        : `서버의 시계가 이 컴퓨터보다 ${named(about, 'span')} 빠릅니다.`,
    todo: () => '틀린 쪽의 시계를 맞추세요. 입장권을 만들 때는 Parlour가 이 차이를 반영합니다.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `서버의 시계가 이 컴퓨터보다 ${named(about, 'span')} 느려서 입장권을 사용할 수 없습니다.`
        : `서버의 시계가 이 컴퓨터보다 ${named(about, 'span')} 빨라서 입장권을 사용할 수 없습니다.`,
    todo: () => '틀린 쪽의 시계를 맞추세요.',
  },

  'relay-none': {
    happened: () =>
      '설정에는 중계 서버가 없습니다. 누군가 회의에 들어가면 서버가 알려 줄 수도 있습니다.',
  },
  'relay-answers': { happened: (about) => `응답한 서버: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `${named(about, 'server')} 서버에서 응답이 없습니다.`,
    todo: () =>
      '두 사람의 회의가 우회 경로로 연결될 수 있습니다. 양쪽 방화벽에서 이 포트를 허용하세요.',
  },

  'version-known': { happened: (about) => `서버가 밝힌 버전은 ${named(about, 'version')}입니다.` },
  'version-unknown': { happened: () => '서버의 버전을 알 수 없습니다.' },
};
