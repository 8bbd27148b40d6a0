import type { ExtraClaimsProblemCode } from '../../extra-claims.ts';
import { longestExtraClaims, type Authentication } from '../../own-server.ts';
import type { SecretProblemCode } from '../../secret-problem.ts';
import type { ServerAddressProblemCode } from '../../server-address.ts';
import type { ownServerText as source } from '../en/own-server.ts';
import type { ProblemText } from '../problem-text.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: Record<ServerAddressProblemCode, ProblemText> = {
  'address-missing': {
    happened: () => '아직 서버 주소가 없습니다.',
    todo: 'meet.example.org처럼 서버 이름을 입력하세요.',
  },
  'address-http': {
    happened: () => 'http:// 주소는 암호화되지 않아 Jitsi를 사용할 수 없습니다.',
    todo: 'https://를 사용하세요. 서버에 인증서가 필요합니다.',
  },
  'address-scheme': {
    happened: (about) => `“${about}:” 주소는 회의 서버의 주소가 아닙니다.`,
    todo: 'meet.example.org처럼 서버 이름을 입력하세요.',
  },
  'address-password': {
    happened: () => '이 주소에 사용자 이름이나 암호가 들어 있습니다.',
    todo: '주소에서 빼세요. 서버가 요구하면 Parlour가 묻습니다.',
  },
  'address-unreadable': {
    happened: () => '서버의 주소가 아닙니다.',
    todo: 'meet.example.org처럼 이름을 입력하고, 포트가 있으면 뒤에 :port를 붙이세요.',
  },
  'address-path': {
    happened: (about) => `“${about}” 경로는 회의실 이름 앞에 쓸 수 없습니다.`,
    todo: '빼거나, 서버의 회의실 주소가 시작되는 경로를 적으세요.',
  },
  'address-room-link': {
    happened: (about) => `“${about}” 회의실의 링크 같습니다.`,
    todo: '어느 쪽인지 선택하세요:',
  },
  'address-public': {
    happened: () => '공개 서버입니다.',
    todo: '위에서 “공개 서버”를 선택하세요. 설정할 것이 없습니다.',
  },
  'address-jaas': {
    happened: () => '8x8의 JaaS용 서버입니다.',
    todo: '위에서 “JaaS”를 선택하고 그곳에 AppID를 입력하세요.',
  },
  'address-taken': {
    happened: (about) => `“${about}” 프로필의 주소와 같습니다.`,
    todo: '둘 중 하나에 경로를 추가하거나 하나를 삭제하세요.',
  },
  'address-not-allowed': {
    happened: (about) => `조직에서 ${about}에서의 회의를 허용하지 않습니다.`,
    todo: '허용할 수 있는지 관리자에게 문의하세요.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: Record<SecretProblemCode, ProblemText> = {
  'secret-missing': {
    happened: () => '아직 공유 시크릿이 없습니다.',
    todo: '서버의 app_secret을 붙여넣으세요.',
  },
  'secret-too-long': {
    happened: () => '1,000바이트를 넘어 공유 시크릿으로는 너무 깁니다.',
    todo: '파일 전체가 아니라 시크릿만 붙여넣으세요.',
  },
  'secret-several-lines': {
    happened: () => '공유 시크릿은 한 줄인데, 여러 줄이 있습니다.',
    todo: '서버의 app_secret 값만 붙여넣으세요.',
  },
  'secret-hidden-character': {
    happened: () => '이 시크릿에 보이지 않는 문자가 들어 있습니다.',
    todo: '직접 입력하거나 일반 텍스트 파일에서 복사하세요.',
  },
  'secret-is-key': {
    happened: () => '공유 시크릿이 아니라 키 파일입니다.',
    todo: '개인 키를 쓰려면 위에서 “개인 키(RS256)”를 선택하세요.',
  },
  'secret-is-ticket': {
    happened: () => '입장권에 서명하는 시크릿이 아니라 입장권(JWT)입니다.',
    todo: '서버의 app_secret을 붙여넣으세요. 입장권은 Parlour가 직접 만듭니다.',
  },
  'secret-sample': {
    happened: () => 'Jitsi의 문서에 나오는 예시이며, 누구나 알고 있습니다.',
    todo: '서버에서 바꾸세요. 예를 들어 “openssl rand -hex 32” 명령의 결과를 쓸 수 있습니다.',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: Record<ExtraClaimsProblemCode, ProblemText> = {
  'claims-too-long': {
    happened: () => `추가 클레임은 ${longestExtraClaims}자까지 쓸 수 있는데, 그보다 깁니다.`,
    todo: '몇 가지를 빼세요. 입장권은 웹 주소에 담겨 전달됩니다.',
  },
  'claims-not-json': {
    happened: () => 'JSON이 아닙니다.',
    todo: '{"context": {"group": "staff"}} 형식으로, 큰따옴표를 써서 입력하세요.',
  },
  'claims-not-object': {
    happened: () => 'JSON이지만 객체가 아닙니다.',
    todo: '전체를 중괄호로 묶고 각 값 앞에 이름을 붙이세요.',
  },
  'claims-reserved': {
    happened: (about) => `“${about}” 항목은 Parlour가 입장권마다 직접 설정합니다.`,
    todo: '여기에서는 빼세요.',
  },
};

const authentications: Record<Authentication, string> = {
  none: '없음',
  HS256: '공유 시크릿(HS256)',
  RS256: '개인 키(RS256)',
};

const authenticationHelp: Record<Authentication, string> = {
  none: '링크가 있으면 누구나 들어오거나, 서버의 자체 페이지에서 로그인합니다.',
  HS256: '서버에 app_secret으로 등록된 시크릿으로 Parlour가 입장권에 서명합니다.',
  RS256: 'Parlour가 개인 키로 입장권에 서명하고, 서버는 ID로 공개 키를 찾습니다.',
};

const ownServer = {
  address: '서버 주소',
  addressHelp: '이름, 그리고 있으면 포트와 경로: meet.example.org',
  useAddress: (address: string) => `${address} 사용`,
  authentication: '인증',
  authentications,
  authenticationHelp,
  secretTitle: '서명 시크릿',
  secret: '공유 시크릿',
  secretHelp:
    '서버의 app_secret(JWT_APP_SECRET)입니다. 시스템의 키체인에 저장되며, Parlour는 다시 표시하지 않습니다.',
  saveSecret: '시크릿 저장',
  secretSaved: '시크릿이 저장되어 있습니다.',
  secretKind: '공유 시크릿, HS256',
  weak: '이 시크릿은 32바이트보다 짧아 무작위 시도로 알아낼 수 있습니다.',
  weakTodo:
    '그대로 써도 동작합니다. 더 강하게 하려면 “openssl rand -hex 32” 명령의 결과를 서버와 여기에 넣으세요.',
  tested: {
    accepted: (server: string) =>
      `시크릿으로 서명하고 검증할 수 있으며, ${server} 서버가 입장권을 받았습니다.`,
    'not-asked': (server: string) =>
      `시크릿으로 서명하고 검증할 수 있습니다. ${server} 서버가 입장권을 받는지는 확인할 수 없었습니다. 다음 회의에서 알 수 있습니다.`,
  },
  testSecret: '시크릿 테스트',
  replaceSecret: '시크릿 교체',
  forgetSecret: '시크릿 삭제',
  env: '.env 파일에서 가져오기…',
  envHelp: 'docker-jitsi-meet의 파일에서 발급자, 수신 대상, 공유 시크릿을 가져옵니다.',
  envTaken: (file: string) =>
    `${file} 파일에서 가져왔습니다. 파일이 아직 남아 있으니 다른 사람이 읽을 수 없는 곳에 보관하세요.`,
  claims: '입장권의 내용',
  issuer: '발급자',
  issuerHelp: 'iss: 서버의 app_id(JWT_APP_ID)입니다.',
  audience: '수신 대상',
  audienceHelp: 'aud: 비워 두면 발급자와 같으며, 대부분의 서버에 맞습니다.',
  subject: '주체',
  subjectHelp:
    'sub: *는 도메인을 확인하지 않는 모든 서버에 맞습니다. 확인하는 서버에는 meet.jitsi 같은 XMPP 도메인이 필요합니다.',
  keyId: '키 ID',
  keyIdHelp: 'kid: 서버가 공개 키를 찾을 때 쓰는 이름입니다.',
  extraClaims: '추가 클레임',
  extraClaimsHelp: '모든 입장권에 합쳐지는 JSON 객체입니다. 보통은 비워 둡니다.',
  moderators:
    '패키지 기본 상태의 Jitsi 서버에서는 입장권이 있으면 게스트도 진행자가 됩니다. token_affiliation 모듈이 있는 서버에서는 역할이 구분됩니다.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
