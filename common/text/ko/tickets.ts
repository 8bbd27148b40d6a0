import type { TicketProblemCode } from '../../ticket-problem.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import type { TicketRowName } from '../../ticket-inspect.ts';
import type { ticketsText as source } from '../en/tickets.ts';
import type { ProblemText } from '../problem-text.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = '설정의 “호스팅”에서 확인하세요.';
const newLink = '링크에 들어 있던 입장권이라면 주최자에게 새 링크를 요청하세요.';

/** Why no ticket was made. */
const ticketProblem: Record<TicketProblemCode, ProblemText> = {
  'app-id-unusable': {
    happened: () => '이 AppID로는 입장권을 만들 수 없습니다.',
    todo: 'JaaS 콘솔에서 AppID를 다시 복사하세요. vpaas-magic-cookie-로 시작합니다.',
  },
  'key-id-unusable': {
    happened: () => '이 키 ID로는 입장권을 만들 수 없습니다.',
    todo: 'JaaS 콘솔에서 키 ID를 다시 복사하세요. AppID와 슬래시는 넣지 않습니다.',
  },
  'key-id-missing': {
    happened: () => '키 ID가 없으면 입장권을 만들 수 없습니다. 서버가 이 ID로 공개 키를 찾습니다.',
    todo: '서버 관리자에게 키 ID(kid)를 물어 입력하세요.',
  },
  'issuer-missing': {
    happened: () => '발급자가 없으면 입장권을 만들 수 없습니다.',
    todo: '발급자를 입력하세요. 서버의 app_id입니다.',
  },
  'extra-claims-unusable': {
    happened: () => '이 추가 클레임으로는 입장권을 만들 수 없습니다.',
    todo: '고치거나 칸을 비워 두세요.',
  },
  'room-unusable': {
    happened: () => '이 회의실의 입장권은 만들 수 없습니다.',
    todo: '글자와 숫자로 된 회의실을 하나 지정하세요. 모든 회의실에 쓰는 입장권은 없습니다.',
  },
  'end-passed': {
    happened: () => '이 초대장은 이미 기한이 지난 것이 됩니다.',
    todo: '더 늦은 기한을 선택하세요.',
  },
  'key-not-private': {
    happened: () => '개인 키가 아니어서 이 키로 입장권에 서명할 수 없습니다.',
    todo: '이 프로필의 개인 키를 다시 저장하세요.',
  },
  'key-not-rsa': {
    happened: () => 'RSA 키가 아니어서 이 키로 입장권에 서명할 수 없습니다.',
    todo: '이 프로필에 RSA 키를 저장하세요. JaaS는 4096비트를 권장합니다.',
  },
  'key-too-short': {
    happened: () => '2048비트보다 짧아 이 키로 입장권에 서명할 수 없습니다.',
    todo: '이 프로필에 더 긴 키를 저장하세요. JaaS는 4096비트를 권장합니다.',
  },
  'key-not-secret': {
    happened: () => '서버에 공유 시크릿이 필요하여 이 키로 입장권에 서명할 수 없습니다.',
    todo: '이 프로필의 공유 시크릿을 다시 저장하세요.',
  },
  'signature-doubtful': {
    happened: () => '서명한 입장권이 확인에 실패하여 폐기했습니다.',
    todo: '다시 시도하세요. 두 번 일어나면 키를 다시 저장하고 이 컴퓨터의 메모리를 검사하세요.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: Record<TicketRefusalCode, ProblemText> = {
  'ticket-missing': {
    happened: () => '이 서버에는 입장권이 있는 사람만 들어갈 수 있습니다.',
    todo: '주최자에게 초대장을 요청하거나, 설정의 “호스팅”에서 이 서버의 키를 추가하세요.',
  },
  'ticket-expired': {
    happened: () => '이 회의의 입장권이 만료되었습니다.',
    todo: `다시 시도하면 새 입장권을 만듭니다. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => '이 회의의 입장권이 아직 유효하지 않습니다.',
    todo: '이 컴퓨터의 날짜와 시간을 확인하세요. 링크에 들어 있던 입장권이라면 유효해질 때까지 기다리세요.',
  },
  'ticket-signature': {
    happened: () => '서버가 누가 입장권에 서명했는지 확인할 수 없었습니다.',
    todo: `여기에 있는 시크릿이나 개인 키가 서버가 아는 것과 맞아야 합니다. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => '서버가 입장권에 서명한 키를 모릅니다.',
    todo: '키 ID를 서버의 것과 비교하세요. JaaS에서는 콘솔에 있습니다. 방금 추가한 키는 몇 분 걸릴 수 있습니다.',
  },
  'ticket-issuer': {
    happened: () => '서버가 이 발급자의 입장권을 받지 않습니다.',
    todo: `서버 관리자에게 발급자를 물어보세요. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => '다른 종류의 서버를 위한 입장권입니다.',
    todo: `서버 관리자에게 수신 대상을 물어보세요. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => '다른 회의실의 입장권입니다.',
    todo: `회의실과 AppID를 확인하세요. ${newLink}`,
  },
  'account-blocked': {
    happened: () => '이 회의의 JaaS 계정이 차단되어 있습니다.',
    todo: '계정 소유자는 JaaS 콘솔에서 이유를 확인할 수 있습니다. 대개 요금제나 결제 때문입니다.',
  },
  'ticket-refused': {
    happened: () => '서버가 입장권을 받지 않았습니다.',
    todo: `직접 만든 입장권이라면 설정의 “호스팅”에서 확인하세요. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: Record<TicketRowName, string> = {
  alg: '서명 방식',
  typ: '유형',
  kid: '키',
  aud: '수신 대상',
  iss: '발급자',
  sub: '계정 또는 서버',
  room: '회의실',
  nbf: '유효 시작',
  iat: '만든 시간',
  exp: '유효 종료',
  jti: '이 입장권의 번호',
  'context.user.id': '사람',
  'context.user.name': '이름',
  'context.user.email': '이메일',
  'context.user.avatar': '사진',
  'context.user.moderator': '진행자',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime = {
  lessThanMinute: '1분 미만',
  lessThanMinuteAhead: '1분 이내',
  lessThanMinutePast: '방금 전',
  ahead: (span: string) => `${span} 후`,
  past: (span: string) => `${span} 전`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: ProblemText = {
  happened: (about) =>
    about
      ? `이 컴퓨터와 서버의 시계가 ${about} 차이 납니다.`
      : '이 컴퓨터와 서버의 시계가 며칠 차이 납니다.',
  todo: '시스템 설정에서 날짜와 시간을 맞추세요.',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
