import type { TicketFeature, TicketRole } from '../../ticket-terms.ts';
import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ko');

const hostings = {
  cards: {
    public: {
      name: '공개 서버',
      promise:
        'meet.jit.si: 무료이며 설정이 필요 없습니다. 링크가 있으면 누구나 들어올 수 있습니다.',
    },
    jaas: {
      name: 'JaaS',
      promise:
        '내 8x8 계정: 입장권이 있는 사람만 들어올 수 있습니다. 서명은 Parlour가 여기에서 합니다.',
    },
    ownServer: {
      name: '자체 서버',
      promise:
        '직접 운영하거나 제공받은 Jitsi 서버: 누구나 들어오게 하거나 입장권을 쓸 수 있습니다.',
    },
  },
  jaasFetches: '내 8x8 계정: 입장권이 있는 사람만 들어올 수 있습니다.',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: 'JaaS 계정',
      add: '다른 계정 추가',
      firstName: '내 계정',
      anotherName: (number: number) => `계정 ${number}`,
    },
    ownServer: {
      title: '자체 서버',
      add: '다른 서버 추가',
      firstName: '내 서버',
      anotherName: (number: number) => `서버 ${number}`,
    },
  },
  profileName: '프로필 이름',
  unfinished: '아직 입력하지 않음',
  up: (name: string) => `“${name}” 위로 이동`,
  down: (name: string) => `“${name}” 아래로 이동`,
  duplicate: (name: string) => `“${name}” 복제`,
  remove: (name: string) => `“${name}” 삭제…`,
  copyName: (name: string) => `${name}(사본)`,
  moved: (name: string, at: number, of: number) =>
    `“${name}” 프로필이 ${of}개 중 ${at}번째가 되었습니다.`,
  alike: (upper: string, lower: string) =>
    `“${upper}” 프로필과 “${lower}” 프로필의 주소가 같습니다. 링크는 위에 있는 프로필로 열립니다.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1~${key}9`,
};

const jaas = {
  appId: 'AppID',
  appIdHelp: 'JaaS 콘솔의 “API keys”에 있으며, vpaas-magic-cookie-로 시작합니다.',
  keyId: '키 ID',
  keyIdHelp: '같은 페이지에 있습니다. 전체를 넣거나 슬래시 뒷부분만 넣어도 됩니다.',
};

const key = {
  title: '서명 키',
  field: '개인 키',
  fieldHelp:
    '붙여넣거나 파일을 여기에 끌어다 놓으세요. 시스템의 키체인에 저장되며, Parlour는 다시 표시하지 않습니다.',
  passphrase: '키의 암호 구문',
  unlock: '잠금 해제하고 키 저장',
  save: '키 저장',
  session: 'Parlour를 종료할 때까지 사용',
  choose: '키 파일 선택…',
  env: '.env 파일에서 가져오기…',
  saved: '키가 저장되어 있습니다.',
  savedFrom: (file: string) =>
    `완료했습니다. ${file} 파일이 아직 남아 있습니다. 삭제하거나 다른 사람이 읽을 수 없는 곳에 보관하세요.`,
  kind: '유형',
  bits: (bits: number) => `${bits}비트`,
  fingerprint: '지문(SHA-256)',
  added: '추가한 날짜',
  lastUsed: '마지막 사용',
  never: '없음',
  test: '키 테스트',
  testing: '테스트 중…',
  tested: {
    accepted: (server: string) =>
      `키로 서명하고 검증할 수 있으며, ${server} 서버가 입장권을 받았습니다.`,
    'not-asked': (server: string) =>
      `키로 서명하고 검증할 수 있습니다. ${server} 서버가 입장권을 받는지는 확인할 수 없었습니다. 다음 회의에서 알 수 있습니다.`,
  },
  clock: {
    unknown: '서버가 시간을 알려 주지 않아 이 컴퓨터의 시계와 비교하지 못했습니다.',
    agrees: '이 컴퓨터의 시계가 서버와 일치합니다.',
    /** `span` is what `spanInWords` says. */
    off: (span: string) =>
      `이 컴퓨터의 시계에 ${span} 차이가 있습니다. 입장권에는 이 차이가 반영됩니다.`,
  },
  replace: '키 교체',
  forget: '키 삭제',
};

const checking = {
  start: '서버 점검',
  title: (server: string) => `${server} 점검`,
  running: (server: string) => `${server} 점검 중…`,
  cancel: '취소',
  cancelled: '점검을 취소했습니다.',
  cut: '시간이 부족해 나머지는 점검하지 못했습니다.',
  fine: '회의에 필요한 것이 모두 정상입니다.',
  problems: (count: number, steps: string) => `문제 ${plural(count, { other: '#개' })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `참고할 점 ${plural(count, { other: '#개' })}: ${steps}.`,
  took: (seconds: string) => `${seconds}초 걸렸습니다.`,
  copy: '보고서 복사',
  copied: '복사했습니다',
  /** `where` is one of `check.place`. */
  copyLines: (where: string) => `해결 방법 복사: ${where}`,
  hide: '이 점검 숨기기',
  lines: '점검한 항목',
  skipped: (steps: string) => `확인하지 않은 항목: ${steps}.`,
};

const roles: Record<TicketRole, string> = { host: '호스트', guest: '게스트' };
const roleHelp: Record<TicketRole, string> = {
  host: '내 회의에서 진행자가 됩니다.',
  guest: '내 회의에도 특별한 권한 없이 들어갑니다.',
};
const feature: Record<TicketFeature, string> = {
  recording: '녹화',
  livestreaming: '실시간 스트리밍',
  transcription: '받아쓰기',
  'outbound-call': '전화 걸기',
  'inbound-call': '전화로 참가',
  'sip-outbound-call': 'SIP로 걸기',
  'sip-inbound-call': 'SIP로 참가',
  'file-upload': '파일 공유',
  'list-visitors': '관람자 목록',
};
const ticket = {
  title: '입장권',
  role: '내 역할',
  roles,
  roleHelp,
  lifetime: '유효 기간',
  lifetimeHelp: '들어갈 때만 필요합니다. 회의 중에 만료되어도 계속 참가할 수 있습니다.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { other: '#시간' })
      : plural(minutes, { other: '#분' }),
  features: '시작할 수 있는 기능',
  feature,
};

const inspector = {
  title: '입장권 검사',
  field: '입장권을 표시할 회의실',
  help: '또는 입장권이나 링크를 붙여넣어 서버가 거부하는 이유를 확인하세요. 내용은 어디에도 전송되지 않습니다.',
  show: '표시',
  nothingWrong: '서버가 거부할 만한 점이 없습니다.',
  more: (count: number) => plural(count, { other: '외 #개.' }),
};

const invitation = {
  title: (name: string) => `“${name}” 초대장`,
  life: '유효 기간',
  lives: { hour: '1시간', day: '1일', date: '날짜 지정' },
  date: '마지막 날',
  allows: (name: string, until: string) =>
    `이 링크가 있는 사람은 ${until}까지 “${name}” 회의에 들어갈 수 있습니다. 진행자가 아닌 게스트로 들어가며, 녹화 같은 추가 기능은 쓸 수 없습니다.`,
  /** On own servers the ticket says guest, but it is the server that decides. */
  allowsOnOwnServer: (name: string, until: string) =>
    `이 링크가 있는 사람은 ${until}까지 “${name}” 회의에 들어갈 수 있습니다. 게스트용 입장권이며, 녹화 같은 추가 기능은 포함되지 않습니다.`,
  copy: '초대장 복사',
  cancel: '취소',
  copied: '초대장을 복사했습니다. 기한이 끝나기 전에는 취소할 수 없습니다.',
  close: '닫기',
  issued: '이 컴퓨터에서 만든 초대장',
  none: '아직 없습니다. 홈에 있는 이 프로필의 회의마다 “초대장 복사”가 있습니다.',
  until: (when: string) => `${when}까지`,
  ended: (when: string) => `${when}에 끝남`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
