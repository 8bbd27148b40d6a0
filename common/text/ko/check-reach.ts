import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ko');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `발급 대상은 ${named(about, 'subject')}, 발급자는 ${named(about, 'issuer')}, 유효 기간은 ${named(about, 'from')}부터 ${named(about, 'until')}까지, SHA-256 지문은 ${named(about, 'fingerprint')}입니다.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `이 이름의 주소는 ${named(about, 'addresses')}입니다.` },
  'name-is-address': {
    happened: () => '서버가 숫자 주소로 지정되어 있어 이름이 필요하지 않습니다.',
  },
  'name-by-proxy': {
    happened: (about) => `${named(about, 'proxy')} 프록시에서 이름을 찾습니다.`,
  },
  'name-unknown': {
    happened: () => '이 이름에 해당하는 주소가 없습니다.',
    todo: () =>
      '철자를 확인하세요. 사내망처럼 자체 네트워크의 이름은 그 네트워크나 VPN에서만 찾을 수 있습니다.',
  },
  'name-server-silent': {
    happened: () => '네트워크에서 이 이름의 주소를 알려 주지 않았습니다.',
    todo: () => '네트워크와 이름 서버(DNS)를 확인한 다음 다시 점검하세요.',
  },
  offline: {
    happened: () => '이 컴퓨터가 네트워크에 연결되어 있지 않습니다.',
    todo: () => '네트워크에 연결한 다음 다시 점검하세요.',
  },
  'connection-stands': { happened: () => '서버가 연결을 받습니다.' },
  'connection-by-proxy': {
    happened: (about) => `서버가 ${named(about, 'proxy')} 프록시를 통한 연결을 받습니다.`,
  },
  'connection-refused': {
    happened: () => '이 주소의 컴퓨터가 이 포트에서 연결을 받지 않습니다.',
    todo: () =>
      '포트를 확인하고 웹 서버가 실행 중인지 확인한 다음, 방화벽에서 TCP 443을 허용하세요.',
  },
  'connection-reset': {
    happened: () => '연결이 바로 끊어졌습니다.',
    todo: () => '중간에서 무언가가 연결을 막고 있습니다. 방화벽, 프록시, 로드 밸런서를 확인하세요.',
  },
  'connection-timed-out': {
    happened: () => '이 주소에서 응답이 없습니다.',
    todo: () => '서버가 켜져 있고 방화벽에서 TCP 443을 허용하는지 확인하세요.',
  },
  'connection-silent': {
    happened: () => '서버가 연결을 받지만 그다음에는 아무 응답이 없습니다.',
    todo: () => '포트를 확인하고, 포트가 맞으면 웹 서버를 다시 시작하세요.',
  },
  'connection-unreachable': {
    happened: () => '여기에서 이 주소로 가는 경로가 없습니다.',
    todo: () => '네트워크를 확인하세요. 자체 네트워크의 서버에는 VPN이 필요할 수 있습니다.',
  },
  'connection-blocked': {
    happened: () => '이 컴퓨터나 컴퓨터 관리자가 연결을 차단합니다.',
    todo: () => '방화벽이나 보안 프로그램에서 Parlour를 허용하세요.',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium은 이 포트의 웹 서버에 연결하지 않습니다.',
    todo: () => '서버가 443이나 웹 서버에 쓰이는 다른 포트를 사용하게 하세요.',
  },
  'connection-failed': {
    happened: (about) => `연결하지 못했습니다(${named(about, 'error')}).`,
    todo: () => '네트워크를 확인한 다음 다시 점검하세요.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? '시스템에 지정된 프록시를 사용할 수 없었습니다.'
        : `${about['proxy']} 프록시를 사용할 수 없었습니다.`,
    todo: () => '시스템의 네트워크 설정에서 프록시를 확인하세요.',
  },
  'proxy-sign-in': {
    happened: () => '프록시에서 이름과 암호를 요구합니다.',
    todo: () => '이 서버는 로그인 없이 통과하게 해 달라고 프록시 관리자에게 요청하세요.',
  },

  'certificate-sound': { happened: (about) => `이 컴퓨터가 인증서를 신뢰합니다. ${whole(about)}` },
  'certificate-trusted': { happened: () => '이 컴퓨터가 인증서를 신뢰합니다.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        other: '인증서가 #일 후에 만료됩니다.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => '지금 갱신하고, 자동으로 갱신되지 않은 이유를 알아보세요.',
  },
  'certificate-expired': {
    happened: (about) => `인증서가 만료되었습니다. ${whole(about)}`,
    todo: () => '인증서를 갱신하세요. 만료일이 아직 지나지 않았다면 이 컴퓨터의 시계를 맞추세요.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `인증서가 아직 유효하지 않습니다. ${whole(about)}`,
    todo: () => '먼저 이 컴퓨터의 시계를, 그다음 인증서를 발급한 컴퓨터의 시계를 확인하세요.',
  },
  'certificate-self-signed': {
    happened: (about) => `서버가 인증서에 스스로 서명했습니다. ${whole(about)}`,
    todo: () =>
      '모든 컴퓨터가 신뢰하는 인증서를 받으세요. 또는 서버에서 지문을 비교하고 인증서를 이 시스템에 설치하세요.',
  },
  'certificate-name': {
    happened: (about) =>
      `인증서가 ${named(about, 'host')}용이 아니라 ${named(about, 'names')}용입니다. ${whole(about)}`,
    todo: () => '인증서에 적힌 이름을 사용하거나 이 이름의 인증서를 받으세요.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `서버가 인증서를 보증하는 중간 인증서를 함께 보내지 않습니다. ${whole(about)}`,
    todo: () => '웹 서버가 cert.pem 대신 fullchain.pem으로 인증서 체인 전체를 보내게 하세요.',
  },
  'certificate-private-ca': {
    happened: (about) => `이 컴퓨터가 모르는 인증 기관에서 인증서를 발급했습니다. ${whole(about)}`,
    todo: () =>
      '그 기관의 인증서를 이 시스템에 설치하거나 모든 컴퓨터가 신뢰하는 인증서를 받으세요.',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `이 컴퓨터가 아는 인증 기관 중에 이 인증서를 보증하는 곳이 없습니다. ${whole(about)}`,
    todo: () => '서버가 인증서 체인의 일부를 빠뜨렸거나, 인증 기관을 이 시스템에 설치해야 합니다.',
  },
  'certificate-revoked': {
    happened: (about) => `인증서가 해지되었습니다. ${whole(about)}`,
    todo: () => '그곳에 아무것도 입력하지 마세요. 서버 관리자가 새 인증서를 받아야 합니다.',
  },
  'certificate-weak': {
    happened: (about) => `인증서의 서명이나 키가 너무 약합니다. ${whole(about)}`,
    todo: () => 'SHA-256과 2048비트 이상의 키를 사용하는 새 인증서를 받으세요.',
  },
  'certificate-refused': {
    happened: (about) => `Chromium이 인증서를 거부합니다(${named(about, 'error')}).`,
    todo: () => '모든 컴퓨터가 신뢰하는 기관에서 새 인증서를 받으세요.',
  },
  'tls-too-old': {
    happened: () => '서버가 더는 안전하지 않은 암호화 방식만 지원합니다.',
    todo: () => '서버가 TLS 1.2와 1.3을 사용하게 하세요.',
  },
  'tls-none': {
    happened: () => '이 포트에서 응답이 있지만 암호화되지 않았습니다.',
    todo: () => '포트를 확인하세요. 회의에는 https가 필요하며, 대개 443을 사용합니다.',
  },
  'tls-client-certificate': {
    happened: () => '서버가 내 인증서를 요구하지만, 회의에서는 제시할 수 없습니다.',
    todo: () => '이 호스트에서는 인증서를 요구하지 않게 하세요.',
  },
  'tls-failed': {
    happened: (about) => `암호화 방식을 서로 맞출 수 없었습니다(${named(about, 'error')}).`,
    todo: () => '웹 서버의 TLS 설정을 확인하세요.',
  },

  'redirect-none': { happened: () => '서버가 이 주소에서 직접 응답합니다.' },
  'redirect-path': {
    happened: (about) => `서버가 ${named(about, 'path')} 경로로 리디렉션합니다.`,
    todo: () => '그곳으로 이어지는 경로를 이 프로필의 주소에 넣으세요.',
  },
  'redirect-host': {
    happened: (about) => `서버가 ${named(about, 'host')} 주소로 리디렉션합니다.`,
    todo: () =>
      '회의가 그곳에 있으면 이 프로필에 그 주소를 사용하세요. 로그인 페이지라면 Jitsi는 그 대상에서 제외하세요.',
  },
  'redirect-http': {
    happened: () => '서버가 아무것도 암호화되지 않는 http로 리디렉션합니다.',
    todo: () => 'http에서 https로만 리디렉션하고, 반대로는 하지 않게 하세요.',
  },
  'redirect-loop': {
    happened: () => '서버의 리디렉션이 끝없이 돌고 있습니다.',
    todo: () => '웹 서버와 그 앞의 프록시에서 서로를 되돌리는 두 리디렉션을 찾아보세요.',
  },

  'sign-in-none': { happened: () => 'Jitsi 앞에서 암호를 요구하는 것이 없습니다.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? '웹 서버가 가장 먼저 이름과 암호를 요구합니다.'
        : `웹 서버가 가장 먼저 이름과 암호를 요구합니다: “${about['realm']}”.`,
    todo: () =>
      '회의에서는 입력할 수 없습니다. Jitsi가 직접 묻게 하세요(secure domain 또는 입장권).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? '암호를 요구하는 페이지가 Jitsi 대신 응답합니다.'
        : `암호를 요구하는 페이지가 Jitsi 대신 응답합니다: “${about['title']}”.`,
    todo: () =>
      '브라우저에서 네트워크에 로그인하세요. 서버의 페이지라면 Jitsi는 그 대상에서 제외하세요.',
  },
  'sign-in-portal': {
    happened: () => '이 네트워크에서는 먼저 로그인해야 합니다.',
    todo: () => '브라우저에서 아무 페이지나 열어 로그인한 다음 다시 점검하세요.',
  },
};
