import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `config.js 파일에 ${way} 주소가 없습니다.`,
    todo: () => '주소를 지정하세요. 회의는 가능하면 WebSocket을, 그렇지 않으면 BOSH를 사용합니다.',
  },
  elsewhere: {
    happened: () =>
      `config.js에 적힌 ${way} 주소가 사설 네트워크에 있거나 암호화되지 않아 확인하지 않았습니다.`,
  },
  missing: {
    happened: (about) => `웹 서버가 ${way} 요청을 Prosody로 전달하지 않습니다(${status(about)}).`,
    todo: () => '웹 서버가 이 주소를 전달하게 하세요.',
  },
  forbidden: {
    happened: (about) => `서버가 자체 페이지의 ${way} 요청을 거부합니다(${status(about)}).`,
    todo: () => 'Prosody에서 페이지의 출처(origin)를 허용하고, 웹 서버의 규칙을 확인하세요.',
  },
  gateway: {
    happened: (about) =>
      `웹 서버가 ${way} 요청을 전달하지만 Prosody가 응답하지 않습니다(${status(about)}).`,
    todo: () => 'Prosody를 시작하고, 웹 서버 설정에서 Prosody의 포트를 확인하세요.',
  },
  redirect: {
    happened: () => `서버가 ${way} 요청을 다른 곳으로 보냅니다.`,
    todo: () => '서버가 직접 응답하게 하세요.',
  },
  status: {
    happened: (about) => `${way} 요청에 예상하지 못한 응답이 왔습니다(${status(about)}).`,
    todo: () => '웹 서버와 Prosody의 로그를 확인하세요.',
  },
  failed: {
    happened: (about) => `${way} 통신이 끊어졌습니다(${named(about, 'error')}).`,
    todo: () => 'Prosody의 로그를 확인하세요.',
  },
  'too-slow': {
    happened: () => `${way} 연결에서 제때 아무것도 오지 않았습니다.`,
    todo: () => 'Prosody의 부하와 로그를 확인하세요.',
  },
  'not-xmpp': {
    happened: () => `${way} 주소에서 Prosody가 아닌 다른 것이 응답합니다.`,
    todo: () => '웹 서버가 이 주소를 Prosody로 전달하게 하세요.',
  },
  domain: {
    happened: (about) =>
      `config.js의 hosts.domain에 적힌 ${named(about, 'domain')} 도메인을 Prosody가 제공하지 않습니다.`,
    todo: () => '양쪽에 같은 호스트를 지정하세요.',
  },
  'no-sign-in': {
    happened: () => `Prosody가 ${way} 요청에 응답하지만 로그인 방법을 제공하지 않습니다.`,
    todo: () => '앞에 있는 웹 서버가 암호화한다는 것을 Prosody에 설정하세요.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` 서버의 메시지: “${about['words']}”.`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `서버에 입장권이 전달되지 않았다고 합니다.${saying(about)}`,
    todo: () => '웹 서버가 주소의 물음표 뒤에 있는 내용을 그대로 유지하게 하세요.',
  },
  'ticket-expired': {
    happened: (about) => `서버의 시계로는 입장권이 만료되었습니다.${saying(about)}`,
    todo: () => '두 컴퓨터의 시계를 맞추세요.',
  },
  'ticket-not-yet-valid': {
    happened: (about) => `서버의 시계로는 입장권이 아직 유효하지 않습니다.${saying(about)}`,
    todo: () => '두 컴퓨터의 시계를 맞추세요.',
  },
  'ticket-signature': {
    happened: (about) => `서버가 입장권의 서명을 확인하지 못했습니다.${saying(about)}`,
    todo: () =>
      '서버가 아는 시크릿이나 키를 입력하세요. 서버의 app_secret과 한 글자도 다르지 않아야 합니다.',
  },
  'ticket-kid': {
    happened: (about) => `서버가 입장권에 서명한 키를 모릅니다.${saying(about)}`,
    todo: () => '키 ID(kid)를 비교하세요. 키 서버에서는 kid의 SHA-256이 파일 이름입니다.',
  },
  'ticket-issuer': {
    happened: (about) => `서버가 이 발급자(iss)의 입장권을 받지 않습니다.${saying(about)}`,
    todo: () => '서버의 app_id를 발급자로 입력하거나 서버가 이 발급자를 받게 하세요.',
  },
  'ticket-audience': {
    happened: (about) => `서버가 이 수신 대상(aud)의 입장권을 받지 않습니다.${saying(about)}`,
    todo: () => '서버가 받는 수신 대상을 입력하세요. 대개 서버의 app_id입니다.',
  },
  'ticket-room': {
    happened: (about) => `서버가 입장권의 회의실을 받아들이지 않습니다.${saying(about)}`,
    todo: () => '이 프로필의 경로와 입장권의 주체(sub)를 확인하세요.',
  },
  'account-blocked': {
    happened: () => '이 프로필의 계정이 차단되어 있습니다.',
    todo: () =>
      '계정 소유자는 JaaS 콘솔에서 이유를 확인할 수 있습니다. 대개 요금제나 결제 때문입니다.',
  },
  'ticket-refused': {
    happened: (about) => `서버가 입장권을 거부합니다.${saying(about)}`,
    todo: () => '발급자, 수신 대상, 키, 서명 방식을 서버의 설정과 비교하세요.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody가 응답합니다.' },
  'websocket-works': { happened: () => 'Prosody가 응답합니다.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => '입장권이나 암호 없이 누구나 들어갈 수 있습니다.' },
  'entrance-ticket': {
    happened: () => '입장권이 있는 사람만 들어갈 수 있으며, 이 프로필에서 입장권을 만듭니다.',
  },
  'entrance-ticket-lacking': {
    happened: () =>
      '입장권이 있는 사람만 들어갈 수 있는데, 이 프로필에서는 입장권을 만들지 않습니다.',
    todo: () =>
      '이 프로필에서 입장권을 설정하세요(서명 방식, 발급자, 수신 대상, 시크릿 또는 키). 또는 초대받은 회의에만 들어가세요.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? '입장권이 있는 사람만 들어갈 수 있으며, 입장권은 서버의 로그인 페이지에서 받습니다.'
        : `입장권이 있는 사람만 들어갈 수 있으며, 입장권은 서버의 ${about['address']}에서 받습니다.`,
    todo: () => '회의에서 요청하면 그곳에서 로그인하거나, 이 프로필에서 입장권을 설정하세요.',
  },
  'entrance-password': {
    happened: () => '서버가 모든 사람에게 이름과 암호를 요구합니다.',
    todo: () => '회의에서 입력하면 됩니다. 게스트도 들어오게 하려면 게스트용 도메인을 설정하세요.',
  },
  'entrance-password-guests': {
    happened: () => '호스트가 이름과 암호를 입력해 회의를 열면 게스트도 들어갈 수 있습니다.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `게스트는 ${named(about, 'domain')} 도메인으로 들어와야 하지만, Prosody가 받아들이지 않습니다.`,
    todo: () => 'Prosody가 이름 없이 들어오는 사람을 위해 이 호스트를 제공하게 하세요.',
  },
  'entrance-refused': {
    happened: (about) => `서버가 누구의 로그인도 받지 않습니다: “${named(about, 'words')}”.`,
    todo: () => 'Prosody의 로그를 확인하세요.',
  },
  'entrance-unknown': {
    happened: () => '들어가려면 무엇이 필요한지 서버가 알려 주지 않았습니다.',
    todo: () => '다시 점검하세요. 계속되면 Prosody의 로그를 확인하세요.',
  },

  'ticket-none': { happened: () => '이 프로필은 입장권을 만들지 않습니다.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `로그인을 ${named(about, 'host')}에서 하고 입장권은 서버 자체에만 보내므로 시도하지 않았습니다.`,
  },
  'ticket-not-made': {
    happened: () => '시험할 입장권을 만들 수 없었습니다.',
    todo: () => '위에서 이 프로필의 키나 시크릿을 테스트하세요. 무엇이 빠졌는지 알 수 있습니다.',
  },
  'ticket-accepted': { happened: () => '서버가 이 프로필의 입장권을 받습니다.' },
  'ticket-not-looked-at': {
    happened: () => '서버가 입장권을 확인하지 않고 엉터리 입장권도 받습니다.',
    todo: () => 'Prosody에서 입장권을 켜거나, 이 프로필에서 입장권을 사용하지 않도록 선택하세요.',
  },
  'ticket-not-taken': {
    happened: () => '서버가 이름과 암호를 요구하고 입장권은 받지 않습니다.',
    todo: () => 'Prosody에서 입장권을 켜거나, 이 프로필에서 입장권을 사용하지 않도록 선택하세요.',
  },
  'ticket-unseen': {
    happened: () => '웹 서버가 주소에서 입장권을 제거하여 Prosody에 전달되지 않았습니다.',
    todo: () => '물음표 뒤에 있는 내용도 전달하게 하세요.',
  },
  'ticket-unanswered': {
    happened: () => '서버가 입장권을 어떻게 판단했는지 알려 주지 않았습니다.',
    todo: () => '다시 점검하세요. 계속되면 Prosody의 로그를 확인하세요.',
  },
  ...refusal,
};
