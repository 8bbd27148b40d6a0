import type { JaasIdProblemCode } from '../../jaas-ids.ts';
import type { KeychainProblemCode, KeyProblemCode } from '../../key-problem.ts';
import type { keysText as source } from '../en/keys.ts';
import type { ProblemText } from '../problem-text.ts';

const file = (about: string): string => (about ? `“${about}” 파일` : '이 파일');
const howToMakeOne =
  '다음 명령으로 만드세요: ssh-keygen -t rsa -b 4096 -m PEM. 그런 다음 공개 키를 서버에 등록하세요.';

const keyProblem: Record<KeyProblemCode, ProblemText> = {
  empty: {
    happened: () => '아직 키가 없습니다.',
    todo: '개인 키를 붙여넣거나 파일을 선택하세요.',
  },
  'too-large': {
    happened: () => '키라고 하기에는 텍스트가 너무 깁니다.',
    todo: 'BEGIN 줄부터 END 줄까지 키만 붙여넣으세요.',
  },
  binary: {
    happened: () => '텍스트가 아니며, Parlour가 읽을 수 있는 키가 아닙니다.',
    todo: '개인 키 파일을 선택하세요. 이름은 대개 .pem, .pk, .key로 끝납니다.',
  },
  'web-page': {
    happened: () => '키가 아니라 웹 페이지입니다.',
    todo: '키 파일 자체를 내려받으세요. 먼저 로그인해야 할 수 있습니다.',
  },
  'one-line': {
    happened: () => '개인 키가 아니라 암호나 공유 시크릿 같습니다.',
    todo: '개인 키 전체를 붙여넣으세요. 보통 30~50줄 정도입니다.',
  },
  'not-a-key': {
    happened: () => '이 텍스트에는 개인 키가 없습니다.',
    todo: 'BEGIN PRIVATE KEY 또는 BEGIN RSA PRIVATE KEY로 시작하는 부분을 찾으세요.',
  },
  'frame-missing': {
    happened: () => '이 키에 첫 줄과 마지막 줄이 없습니다.',
    todo: 'BEGIN 줄과 END 줄을 포함해 전체를 복사하세요.',
  },
  damaged: {
    happened: () => '이 키는 불완전하거나 손상되었습니다.',
    todo: '전체를 다시 복사하거나, 대신 파일을 선택하세요.',
  },
  'two-keys': {
    happened: () => '개인 키가 둘 이상 있습니다.',
    todo: '이 프로필에서 쓸 키만 넣어 주세요.',
  },
  'public-key': {
    happened: () => '이것은 공개 키입니다.',
    todo: '개인 키를 선택하세요. 이름이 같고 .pub이 붙지 않은 파일이거나, 첫 줄에 PRIVATE가 있는 파일입니다.',
  },
  certificate: {
    happened: () => '개인 키가 아니라 인증서입니다.',
    todo: '첫 줄에 PRIVATE KEY가 있는 파일을 선택하세요.',
  },
  'certificate-request': {
    happened: () => '개인 키가 아니라 인증서 요청입니다.',
    todo: '이 요청을 만들 때 쓴 키를 선택하세요.',
  },
  openssh: {
    happened: () => '이 키는 OpenSSH 고유 형식입니다.',
    todo: '파일의 사본을 다음 명령으로 변환하세요: ssh-keygen -p -m PEM -f COPY. 그런 다음 그 사본을 선택하세요.',
  },
  putty: {
    happened: () => '이 키는 PuTTY 고유 형식입니다.',
    todo: 'PuTTYgen에서 열고 “Conversions”에서 “Export OpenSSH key”를 선택한 다음, 내보낸 파일을 다음 명령으로 변환하세요: ssh-keygen -p -m PEM -f COPY.',
  },
  pgp: {
    happened: () => 'PGP 키 또는 메시지입니다.',
    todo: '회의용으로 만든 RSA 개인 키를 선택하세요.',
  },
  jwk: {
    happened: () => '이 키는 JSON(JWK)으로 적혀 있습니다.',
    todo: '키를 얻은 곳에서 PEM으로 내보내세요.',
  },
  jwt: {
    happened: () => '입장권에 서명하는 키가 아니라 입장권(JWT)입니다.',
    todo: '개인 키를 붙여넣으세요. 입장권은 Parlour가 직접 만듭니다.',
  },
  pkcs12: {
    happened: () => 'PKCS #12 컨테이너(.p12 또는 .pfx)입니다.',
    todo: '다음 명령으로 키를 꺼내세요: openssl pkcs12 -nocerts -in FILE -out key.pem.',
  },
  ec: {
    happened: () => '타원 곡선 키입니다. 입장권에는 RSA 키가 필요합니다.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'Ed25519 키입니다. 입장권에는 RSA 키가 필요합니다.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () => '이 RSA 키는 PSS 서명 전용이며, 회의 서버는 이 서명을 확인하지 않습니다.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'DSA 키입니다. 입장권에는 RSA 키가 필요합니다.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () => '이 종류의 개인 키로는 입장권에 서명할 수 없습니다. RSA 키가 필요합니다.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `이 키는 ${about}비트로, 안전하게 쓰기에는 너무 짧습니다.`
        : '이 키는 2048비트보다 짧아 안전하지 않습니다.',
    todo: '2048비트 이상으로 만드세요. JaaS는 4096비트를 권장합니다.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `이 키는 ${about}비트로, 서버가 받는 길이를 넘습니다.`
        : '이 키는 8192비트보다 길어 서버가 받지 않습니다.',
    todo: '4096비트로 만드세요.',
  },
  'passphrase-needed': {
    happened: () => '이 키는 암호 구문으로 보호되어 있습니다.',
    todo: '암호 구문을 입력하세요. Parlour는 한 번만 사용하고 저장하지 않습니다.',
  },
  'passphrase-wrong': {
    happened: () => '이 암호 구문으로는 키를 열 수 없습니다.',
    todo: '다시 입력하세요. 대소문자를 구분합니다.',
  },
  'encryption-unsupported': {
    happened: () => '이 키는 Parlour가 열 수 없는 방식으로 암호화되어 있습니다.',
    todo: '일반적인 암호화 방식으로 저장하세요: openssl rsa -aes256 -traditional -in FILE -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)}이 더는 없습니다.`,
    todo: '파일을 다시 선택하세요.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)}을 읽을 수 없습니다.`,
    todo: '읽기 권한이 있는지 확인하거나, 대신 키를 붙여넣으세요.',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)}은 폴더입니다.`,
    todo: '그 안에 있는 키 파일을 선택하세요.',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)}은 일반 파일이 아니라 프로그램 사이의 파이프입니다.`,
    todo: '키를 일반 파일로 저장하거나 붙여넣으세요.',
  },
  'file-is-device': {
    happened: (about) => `${file(about)}은 일반 파일이 아니라 장치입니다.`,
    todo: '일반 파일을 선택하거나 키를 붙여넣으세요.',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)}은 일반 파일이 아니라 프로그램의 소켓입니다.`,
    todo: '키가 들어 있는 일반 파일을 선택하세요.',
  },
  'file-empty': {
    happened: (about) => `${file(about)}이 비어 있습니다.`,
    todo: '키를 다시 내려받거나 저장하세요.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)}은 키라고 하기에는 너무 큽니다.`,
    todo: '키 파일을 선택하세요. 크기는 몇 킬로바이트 정도입니다.',
  },
  'file-slow': {
    happened: (about) => `${file(about)}을 제때 읽을 수 없었습니다.`,
    todo: '네트워크 드라이브에 있다면 먼저 이 컴퓨터로 복사하세요.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)}에 Parlour가 아는 이름의 설정이 없습니다.`,
    todo: 'JAAS_APP_ID, JAAS_KID, JAAS_PRIVATE_KEY라는 이름으로 설정하세요.',
  },
};

const keychainProblem: Record<KeychainProblemCode, ProblemText> = {
  locked: {
    happened: () => '키체인이 잠겨 있습니다.',
    todo: '다시 시도하고, 시스템에서 요청하면 키체인 암호를 입력하세요.',
  },
  unavailable: {
    happened: () => '이 컴퓨터에는 Parlour가 사용할 수 있는 키체인 서비스가 없습니다.',
    todo: 'Linux에서는 GNOME Keyring(gnome-keyring)이나 KWallet(kwalletmanager)을 설치하고 다시 로그인하거나, “Parlour를 종료할 때까지 사용”을 선택하세요.',
  },
  denied: {
    happened: () => '시스템에서 Parlour의 키체인 사용을 허용하지 않았습니다.',
    todo: '다시 시도하고, 시스템에서 물으면 “허용”을 선택하세요.',
  },
  slow: {
    happened: () => '키체인이 응답하지 않습니다.',
    todo: '시스템에서 암호를 요청하고 있으면 입력한 다음 다시 시도하세요.',
  },
  damaged: {
    happened: () => '이 프로필용으로 키체인에 들어 있는 것이 저장했던 키와 다릅니다.',
    todo: '키를 다시 저장하세요.',
  },
  removed: {
    happened: () => '이 프로필의 키가 키체인에서 제거되었습니다.',
    todo: '키를 다시 저장하세요.',
  },
  'missing-module': {
    happened: () => 'Parlour에서 키체인을 사용하는 구성 요소가 없습니다.',
    todo: 'Parlour를 다시 설치하거나, “Parlour를 종료할 때까지 사용”을 선택하세요.',
  },
};

const jaasIdProblem: Record<JaasIdProblemCode, ProblemText> = {
  'app-id-missing': {
    happened: () => '아직 AppID가 없습니다.',
    todo: 'JaaS 콘솔(jaas.8x8.vc)의 “API keys” 페이지에서 복사하세요.',
  },
  'app-id-address': {
    happened: () => 'AppID가 아니라 웹 주소입니다.',
    todo: 'vpaas-magic-cookie-로 시작하는 부분을 다음 슬래시 앞까지만 복사하세요.',
  },
  'app-id-unreadable': {
    happened: () =>
      'AppID가 아닙니다. AppID는 vpaas-magic-cookie- 뒤에 숫자와 a~f의 문자가 이어집니다.',
    todo: 'JaaS 콘솔(jaas.8x8.vc)의 “API keys” 페이지에서 다시 복사하세요.',
  },
  'app-id-sample': {
    happened: () => '이 AppID는 8x8의 문서에 나오는 예시입니다.',
    todo: 'JaaS 콘솔(jaas.8x8.vc)의 “API keys” 페이지에서 내 AppID를 복사하세요.',
  },
  'key-id-missing': {
    happened: () => '아직 키 ID가 없습니다.',
    todo: 'JaaS 콘솔(jaas.8x8.vc)의 “API keys” 페이지에서 복사하세요. 슬래시 뒷부분입니다.',
  },
  'key-id-address': {
    happened: () => '키 ID가 아니라 웹 주소입니다.',
    todo: 'JaaS 콘솔(jaas.8x8.vc)의 “API keys” 페이지에서 내 키 옆에 있는 ID를 복사하세요.',
  },
  'key-id-unreadable': {
    happened: () => '키 ID가 아닙니다. 키 ID는 0a1b2c처럼 짧습니다.',
    todo: 'JaaS 콘솔(jaas.8x8.vc)의 “API keys” 페이지에서 다시 복사하세요.',
  },
  'key-id-sample': {
    happened: () => '이 키 ID는 8x8의 문서에 나오는 예시입니다.',
    todo: 'JaaS 콘솔(jaas.8x8.vc)의 “API keys” 페이지에서 내 키 ID를 복사하세요.',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `이 키는 다른 AppID(${about})의 것입니다.` : '이 키는 다른 AppID의 것입니다.',
    todo: 'JaaS 콘솔의 같은 줄에서 AppID와 키 ID를 복사하세요.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
