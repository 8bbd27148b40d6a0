import type { MeetingProblemCode } from '../../meeting-problem.ts';
import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('ko');

/** How a server proves itself to the person, and the person to the server. */
type Texts = Partial<Record<MeetingProblemCode, ProblemText>>;

const certificateProblem = {
  certificate: {
    happened: (about) => `${about} 서버가 진짜 서버인지 확인할 수 없었습니다.`,
    todo: '이 네트워크에서는 참가하지 마세요. 인증서가 유효하지 않다고 서버 관리자에게 알려 주세요.',
  },
  'certificate-expired': {
    happened: (about) => `${about} 서버의 인증서가 만료되었습니다.`,
    todo: '이 컴퓨터의 날짜와 시간을 확인하세요. 날짜와 시간이 맞으면 서버 관리자가 인증서를 갱신해야 합니다.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `${about} 서버의 인증서가 아직 유효하지 않습니다.`,
    todo: '이 컴퓨터의 날짜와 시간을 확인하세요. 날짜와 시간이 맞으면 서버의 시계가 틀렸던 것입니다.',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} 서버의 인증서는 서버가 스스로 서명한 것입니다.`,
    todo: '서버 관리자는 공인 인증 기관에서 인증서를 받을 수 있습니다. 또는 관리자와 지문을 비교한 다음, 이 시스템의 신뢰하는 인증서에 추가하세요.',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `이 컴퓨터는 ${about} 서버의 인증서를 누가 발급했는지 모릅니다.`,
    todo: '직장이나 학교라면 서버 관리자에게 인증 기관을 이 시스템에 설치하는 방법을 묻고 지문을 비교하세요. 그렇지 않다면 누군가가 통신에 끼어들었을 수 있으니 이 네트워크에서는 참가하지 마세요.',
  },
  'certificate-wrong-name': {
    happened: (about) => `받은 인증서는 ${about} 서버의 것이 아닙니다.`,
    todo: '주소를 확인하세요. 주소가 맞으면 이 네트워크에서는 참가하지 말고 서버 관리자에게 알려 주세요.',
  },
  'certificate-revoked': {
    happened: (about) => `${about} 서버의 인증서가 해지되었습니다.`,
    todo: '키가 도난당했을 수 있으니 참가하지 마세요. 서버 관리자가 인증서를 교체해야 합니다.',
  },
  'tls-failed': {
    happened: (about) => `${about} 서버와 안전하게 연결할 수 없었습니다.`,
    todo: '서버가 너무 오래되었거나 그곳에서 https를 사용하지 않을 수 있습니다. 주소와 포트를 확인하세요.',
  },
} satisfies Texts;

const signInProblem = {
  'client-certificate-needed': {
    happened: (about) => `${about} 서버에는 클라이언트 인증서가 있는 컴퓨터만 연결할 수 있습니다.`,
    todo: '다시 시도하여 본인의 인증서를 선택하세요. 인증서가 없으면 서버 관리자에게 문의하세요.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} 서버는 로그인해야 열립니다.`,
    todo: '서버 관리자에게 받은 사용자 이름과 암호로 다시 시도하세요.',
  },
  'proxy-sign-in-needed': {
    happened: () => '이 네트워크의 프록시를 통과하려면 로그인해야 합니다.',
    todo: '이 네트워크에서 사용하는 사용자 이름과 암호로 다시 시도하세요.',
  },
  'proxy-failed': {
    happened: (about) => `이 네트워크의 프록시를 통해 ${about} 서버에 연결할 수 없었습니다.`,
    todo: '이 시스템의 설정에서 프록시를 확인하거나 네트워크 관리자에게 문의하세요.',
  },
} satisfies Texts;

export const accessText: typeof source = {
  accessProblem: { ...certificateProblem, ...signInProblem },
  certificate: {
    subject: (names: string) => `발급 대상: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `발급 대상: ${names} 외 #개` }),
    issuer: (name: string) => `발급자: ${name}`,
    valid: (from: string, until: string) => `유효 기간: ${from}부터 ${until}까지`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: '로그인',
    server: '회의 서버에서 로그인을 요청합니다:',
    proxy: '이 네트워크의 프록시에서 로그인을 요청합니다:',
    realm: '서버의 안내:',
    user: '사용자 이름',
    password: '암호',
    wrong: {
      happened: '이 사용자 이름과 암호로는 로그인할 수 없었습니다.',
      todo: '둘 다 확인하고 다시 시도하세요.',
    },
    kept: 'Parlour를 종료할 때까지 보관하며, 위 주소로만 보냅니다.',
    signIn: '로그인',
    cancel: '취소',
  },
  clientCertificate: {
    question: (server: string) => `${server} 서버에서 클라이언트 인증서를 요청합니다.`,
    detail: '선택한 인증서에 적힌 이름이 서버에 전달됩니다.',
    choice: (name: string, until: string) => `${name}, ${until}까지`,
    more: '기타…',
    none: '없음',
  },
};
