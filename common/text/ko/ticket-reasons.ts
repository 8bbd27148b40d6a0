import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => '이 텍스트에는 입장권이 없습니다.',
    todo: '점으로 나뉜 세 부분 또는 입장권이 들어 있는 링크를 전부 붙여넣으세요.',
  },
  'header-not-found': {
    happened: () => '입장권의 첫째 부분인 헤더를 읽을 수 없습니다.',
    todo: '입장권을 전부 다시 복사하세요.',
  },
  'payload-not-found': {
    happened: () => '입장권의 둘째 부분인 클레임을 읽을 수 없습니다.',
    todo: '입장권을 첫 글자부터 마지막 글자까지 다시 복사하세요.',
  },
  'alg-none': {
    happened: () => '이 입장권은 서명이 필요 없다고 되어 있습니다(alg none).',
    todo: '이런 입장권을 받는 서버는 없습니다. 내 키로 서명하세요.',
  },
  'alg-shared-secret': {
    happened: () => '이 입장권은 공유 시크릿으로 서명되었지만, JaaS에는 RS256이 필요합니다.',
    todo: 'JaaS 콘솔에 등록된 공개 키와 짝이 되는 개인 키로 서명하세요.',
  },
  'alg-invalid': {
    happened: () => '이 입장권은 서버가 확인하지 않는 방식으로 서명되었습니다.',
    todo: 'alg를 RS256으로 설정하세요. 공유 시크릿을 쓰는 서버는 HS256을 받습니다.',
  },
  'alg-other': {
    happened: () => '이 입장권은 이 서버의 입장권과 다른 방식으로 서명되었습니다.',
    todo: '프로필의 “인증”에 있는 방식으로 alg를 설정하세요.',
  },
  'signature-not-found': {
    happened: () => '입장권의 셋째 부분인 서명이 없습니다.',
    todo: '마지막 부분까지 포함해 입장권을 다시 복사하세요.',
  },
  'typ-invalid': {
    happened: () => '헤더에 JWT라고 적혀 있지 않습니다.',
    todo: 'typ를 대문자 JWT로 설정하세요.',
  },
  'kid-not-found': {
    happened: () => '헤더에 키(kid)가 적혀 있지 않습니다.',
    todo: 'kid를 설정하세요. JaaS에서는 AppID, 슬래시, 키 ID 순서입니다.',
  },
  'kid-mismatch': {
    happened: () => '키(kid)가 입장권의 계정(sub)에 속하지 않습니다.',
    todo: 'JaaS의 kid는 sub와 같은 AppID로 시작하고 슬래시가 이어집니다.',
  },
  'key-other': {
    happened: () => '이 프로필의 키가 아닌 다른 키로 서명된 입장권입니다.',
    todo: '서버가 그 키를 알고 있으면 괜찮습니다.',
  },
  'aud-invalid': {
    happened: () => '수신 대상(aud)이 이 서버의 것이 아닙니다.',
    todo: 'JaaS에서는 목록이 아니라 텍스트 jitsi입니다.',
  },
  'iss-invalid': {
    happened: () => '발급자(iss)가 서버에서 받는 발급자가 아닙니다.',
    todo: 'JaaS에서는 텍스트 chat입니다.',
  },
  'iss-other': {
    happened: () => '발급자(iss)가 이 프로필의 발급자와 다릅니다.',
    todo: '서버가 받아들이면 괜찮습니다(asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => '수신 대상(aud)이 이 프로필의 수신 대상과 다릅니다.',
    todo: '서버가 받아들이면 괜찮습니다(asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => '입장권에 누구의 서버용인지(sub) 적혀 있지 않습니다.',
    todo: 'JaaS에서는 sub를 AppID로 설정하세요.',
  },
  'sub-mismatch': {
    happened: () => '이 프로필의 계정이 아닌 다른 계정의 입장권입니다(sub).',
    todo: 'sub를 이 프로필의 AppID로 설정하세요.',
  },
  'token-expired': {
    happened: () => '입장권이 만료되었습니다(exp).',
    todo: '새로 만드세요.',
  },
  'exp-invalid': {
    happened: () => '입장권의 만료 시간(exp)이 없거나 시간이 아닙니다.',
    todo: 'exp를 숫자로 설정하세요. 1970년부터 지난 초입니다.',
  },
  'exp-not-found': {
    happened: () => '이 입장권은 만료되지 않습니다(exp 없음).',
    todo: '누구든 손에 넣으면 영원히 쓸 수 있습니다. exp를 설정하세요.',
  },
  'exp-too-far': {
    happened: () => '입장권의 만료 시간이 30일보다 더 뒤입니다(exp).',
    todo: '더 가까운 시간으로 바꾸세요. 시간은 초 단위인데, 밀리초로 적었을 수 있습니다.',
  },
  'nbf-future': {
    happened: () => '입장권이 아직 유효하지 않습니다(nbf).',
    todo: '기다리거나 nbf를 1분 전으로 설정하고, 입장권을 만든 컴퓨터의 시계를 확인하세요.',
  },
  'nbf-invalid': {
    happened: () => '입장권의 시작 시간(nbf)이 시간이 아닙니다.',
    todo: 'nbf를 숫자(1970년부터 지난 초)로 설정하거나 빼세요.',
  },
  'room-not-found': {
    happened: () => '입장권에 회의실이 없습니다.',
    todo: 'room을 회의실 이름으로 설정하세요. 없으면 일부 페이지가 아무 설명 없이 검은 화면으로 남습니다.',
  },
  'room-any': {
    happened: () => '이 입장권으로 모든 회의실에 들어갈 수 있습니다.',
    todo: '회의실을 하나만 지정하세요. 그러면 입장권을 잃어버려도 그 회의실만 열립니다.',
  },
  'room-pattern': {
    happened: () => '이 입장권으로 패턴에 맞는 모든 회의실에 들어갈 수 있습니다.',
    todo: '어떤 회의실이 해당하는지는 서버만 알 수 있습니다.',
  },
  'room-spelling': {
    happened: () => '회의실이 서버에서 비교하는 표기와 다르게 적혀 있습니다.',
    todo: '공백 없이 소문자를 쓰고, ASCII가 아닌 문자는 퍼센트 인코딩하세요.',
  },
  'room-mismatch': {
    happened: () => '이 회의실이 아닌 다른 회의실의 입장권입니다.',
    todo: 'room을 이 회의실로 설정하세요. AppID는 넣지 않습니다.',
  },
  'context-not-found': {
    happened: () => '입장권에 context가 없습니다.',
    todo: 'user와 features 객체가 있는 context를 추가하세요. JaaS에 필요합니다.',
  },
  'features-not-found': {
    happened: () => '입장권의 context에 features가 없습니다.',
    todo: 'context.features를 추가하세요. 아무것도 허용하지 않으면 빈 객체로 두세요.',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi에는 “${about}” 기능이 없습니다.`,
    todo: '빼거나 이름에 잘못이 없는지 확인하세요.',
  },
  'feature-value-invalid': {
    happened: (about) => `“${about}” 기능이 켜짐도 꺼짐도 아닙니다.`,
    todo: '텍스트 true 또는 텍스트 false로 설정하세요.',
  },
};
