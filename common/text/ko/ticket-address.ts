import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `${host} 서버에 입장권을 요청하는 중`,
    asks: '입장권을 발급하는 서버에서 로그인을 요청합니다:',
    refused: (host: string) =>
      `이 입장권은 ${host} 서버가 발급했습니다. 다시 시도하고, 계속되면 관리자에게 알리세요.`,
    nameHelp:
      '회의의 다른 사람들에게 표시됩니다. 참가하는 회의의 서버와 입장권을 발급하는 서버에만 보냅니다.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `입장권을 발급하는 ${about} 서버에 연결할 수 없었습니다.`,
      todo: '네트워크와 조직의 VPN을 확인한 다음 다시 시도하세요.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `입장권을 발급하는 ${about} 서버가 제때 응답하지 않았습니다.`,
      todo: '네트워크를 확인한 다음 다시 시도하세요.',
    },
    'ticket-address-insecure': {
      happened: (about) => `입장권을 발급하는 ${about} 서버와의 연결이 안전하지 않습니다.`,
      todo: '아무것도 보내지 않았습니다. 인증서에 문제가 있다고 관리자에게 알리세요.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} 서버는 로그인한 뒤에만 입장권을 발급합니다.`,
      todo: '다시 시도하고 조직에서 안내한 대로 로그인하세요.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} 서버가 이 회의의 입장권을 발급하지 않습니다.`,
      todo: '참가해도 되는지 관리자에게 문의하세요.',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} 서버가 지금은 입장권을 더 발급하지 않습니다.`,
      todo: '몇 분 뒤에 다시 시도하세요.',
    },
    'ticket-address-error': {
      happened: (about) => `입장권을 발급하는 ${about} 서버에 문제가 있습니다.`,
      todo: '1분 뒤에 다시 시도하세요. 계속되면 관리자에게 알리세요.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about} 서버가 보낸 응답은 입장권이 아닙니다.`,
      todo: '입장권 주소가 잘못되었을 수 있다고 관리자에게 알리세요.',
    },
    'ticket-address-other-room': {
      happened: (about) => `${about} 서버가 이 회의에만 쓰는 것이 아닌 입장권을 주었습니다.`,
      todo: '입장권은 사용하지 않았습니다. 관리자에게 알리세요.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} 서버가 지금은 유효하지 않은 입장권을 주었습니다.`,
      todo: '다시 시도하세요. 계속되면 그 서버의 시계가 틀릴 수 있다고 관리자에게 알리세요.',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about} 서버가 이 회의에 맞지 않는 입장권을 주었습니다.`,
      todo: '입장권은 사용하지 않았습니다. 관리자에게 알리세요.',
    },
  },
};
