import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => '이 컴퓨터가 인터넷에 연결되어 있지 않습니다.',
    todo: '네트워크를 확인한 다음 다시 시도하세요.',
  },
  'name-not-found': {
    happened: (about) => `이름이 ${about}인 서버가 없습니다.`,
    todo: '주소와 네트워크를 확인한 다음 다시 시도하세요.',
  },
  refused: {
    happened: (about) => `${about} 서버가 연결을 받지 않습니다.`,
    todo: '다시 시작하는 중일 수 있습니다. 1분쯤 후에 다시 시도하세요.',
  },
  'server-error': {
    happened: (about) => `회의 서버가 오류로 응답했습니다(${about}).`,
    todo: '서버가 혼잡할 수 있습니다. 1분쯤 후에 다시 시도하세요.',
  },
  'page-missing': {
    happened: (about) => `${about} 서버의 이 주소에는 회의가 없습니다.`,
    todo: '보낸 사람에게 링크를 확인하세요.',
  },
  'too-slow': {
    happened: (about) => `${about} 서버가 제때 응답하지 않았습니다.`,
    todo: '네트워크를 확인한 다음 다시 시도하세요.',
  },
  'not-jitsi': {
    happened: (about) => `${about}에 있는 페이지는 Jitsi 회의가 아닙니다.`,
    todo: '주소를 확인하세요. 호텔이나 열차의 네트워크에서는 먼저 로그인해야 할 수 있습니다. 그럴 때는 브라우저에서 링크를 여세요.',
  },
  'framing-refused': {
    happened: (about) =>
      `${about} 서버가 다른 프로그램에서 회의를 표시하는 것을 허용하지 않습니다.`,
    todo: '브라우저에서 회의를 여세요. 서버 관리자가 허용할 수 있습니다(X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `${about} 서버에 연결할 수 없었습니다.`,
    todo: '네트워크를 확인한 다음 다시 시도하세요.',
  },
  'join-too-slow': {
    happened: () => '서버의 페이지는 열렸지만 회의에 들어가지 못했습니다.',
    todo: '다시 시도하세요. 계속되면 서버에 문제가 있는 것입니다.',
  },
  'not-allowed': {
    happened: () => '이 회의에 참가할 권한이 없습니다.',
    todo: '주최자에게 초대장을 요청하세요.',
  },
  kicked: {
    happened: (about) =>
      about ? `“${about}” 회의에서 내보내졌습니다.` : '회의에서 내보내졌습니다.',
    todo: '다시 참가하기 전에 호스트에게 문의하세요.',
  },
  'ended-by-host': {
    happened: (about) =>
      about ? `호스트가 “${about}” 회의를 끝냈습니다.` : '호스트가 회의를 끝냈습니다.',
    todo: '이 메시지는 닫아도 됩니다.',
  },
  'connection-lost': {
    happened: (about) => `${about} 서버와 연결이 끊어졌습니다.`,
    todo: '네트워크를 확인한 다음 다시 시도하세요.',
  },
  'page-crashed': {
    happened: () => '회의가 예기치 않게 중단되었습니다.',
    todo: '다시 참가하세요. 카메라와 마이크는 꺼져 있습니다.',
  },
  'key-absent': {
    happened: (about) => `“${about}” 프로필에 아직 개인 키가 없어 입장권을 만들 수 없었습니다.`,
    todo: '설정에서 키를 추가하세요.',
  },
  'ticket-not-made': {
    happened: () => '이 회의실의 입장권을 만들 수 없었습니다.',
    todo: '설정의 “호스팅”에서 입장권을 확인하세요. 무엇이 빠졌는지 알 수 있습니다.',
  },
};
