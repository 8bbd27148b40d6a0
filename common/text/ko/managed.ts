import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      '관리자가 아닌 사람도 정책 파일이나 그 폴더를 바꿀 수 있어 그 내용을 따르지 않습니다.',
    todo: '둘 다 관리자만 소유하고 관리자만 쓸 수 있게 한 다음 Parlour를 다시 시작하세요.',
  },
  unreadable: {
    happened: '정책 파일을 읽을 수 없어 어떤 회의에도 참가할 수 없습니다.',
    todo: '256 KB 이하의 일반 파일인지 확인한 다음 Parlour를 다시 시작하세요.',
  },
  'no-policy': {
    happened: '정책 파일에 정책이 없어 어떤 회의에도 참가할 수 없습니다.',
    todo: 'JSON이고 버전이 적혀 있는지 확인한 다음 Parlour를 다시 시작하세요.',
  },
  newer: {
    happened: '정책이 더 새로운 Parlour용으로 작성되어 어떤 회의에도 참가할 수 없습니다.',
    todo: '이 컴퓨터의 Parlour를 업데이트하세요.',
  },
  'wrong-part': {
    happened:
      '이 부분의 값을 읽을 수 없습니다. 아무것도 설정하지 않으며, 서버, 호스팅 또는 업데이트를 제한하는 곳에서는 아무것도 허용하지 않습니다.',
    todo: '정책 파일에서 고친 다음 Parlour를 다시 시작하세요.',
  },
  'unknown-part': {
    happened: '어떤 정책에도 없는 부분이어서 무시합니다.',
    todo: '철자를 확인하거나 지우세요.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: '조직에서 설정했습니다.',
    setBy: (organisation: string) => `${organisation}에서 설정했습니다.`,
    suggested: '조직에서 권장합니다. 다른 값을 선택할 수 있습니다.',
    suggestedBy: (organisation: string) =>
      `${organisation}에서 권장합니다. 다른 값을 선택할 수 있습니다.`,
    own: '직접 선택했습니다. 조직에서는 다른 값을 권장합니다.',
    ownOver: (organisation: string) =>
      `직접 선택했습니다. ${organisation}에서는 다른 값을 권장합니다.`,
    /** Home. */
    problem: {
      happened: '조직의 정책에 오류가 있습니다.',
      todo: '관리자에게 알려 주세요. 어떤 오류인지는 설정 → Parlour 정보에 있습니다.',
    },
    disregarded: {
      happened:
        '이 컴퓨터의 정책 파일을 따르지 않습니다. 관리자가 아닌 사람도 바꿀 수 있기 때문입니다.',
      todo: '관리자가 있으면 알려 주세요. 어떻게 해야 하는지는 설정 → Parlour 정보에 있습니다.',
    },
    nothingJoins: {
      happened: '지금은 어떤 회의에도 참가할 수 없습니다. 조직의 정책을 사용할 수 없습니다.',
      todo: '관리자에게 알려 주세요. 이유는 설정 → Parlour 정보에 있습니다.',
    },
    details: '자세히 보기',
    /** Hosting. */
    fromYours: '조직에서 제공',
    from: (organisation: string) => `${organisation}에서 제공`,
    profileIsFixed: '조직에서 설정한 호스팅이므로 여기에서 바꾸거나 제거할 수 없습니다.',
    /** `host` is an address. */
    ticketsFrom: (host: string) =>
      `입장권은 ${host}에서 받습니다. 이 컴퓨터에는 키가 필요 없습니다.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `조직에서 허용하는 서버는 다음뿐입니다: ${servers}.`,
    noServers: '조직에서는 직접 설정한 서버 외에는 허용하지 않습니다.',
    hostingNotOffered: '조직에서 제공하지 않음',
    /** About. */
    titleYours: '조직에서 관리',
    title: (organisation: string) => `${organisation}에서 관리`,
    about: '이 컴퓨터의 관리자만 바꿀 수 있는 정책 파일이 여기에 있는 내용을 정합니다.',
    notObeyed: '이 컴퓨터에 정책 파일이 있습니다. 그 내용을 따르지 않습니다.',
    file: '정책 파일',
    hostings: '호스팅',
    servers: '서버',
    all: '모두',
    onlyThePolicys: '정책에 있는 것만',
    updatesForbidden: 'Parlour가 업데이트를 찾지 않습니다.',
    updatesFrom: (host: string) => `업데이트는 ${host}에서 받습니다.`,
    updatesUpTo: (version: string) => `${version}보다 새로운 버전은 설치되지 않습니다.`,
    values: '정책의 값',
    setting: '설정',
    value: '값',
    source: '출처',
    sources: {
      locked: '조직, 잠김',
      suggested: '조직, 권장',
      you: '나',
    },
    noValues: '정책이 설정하는 값이 없습니다.',
    on: '켬',
    off: '끔',
    empty: '비어 있음',
    noHosting: '어떤 호스팅에도 적용 안 함',
    ownPicture: '그림',
    problems: '정책의 문제',
    policyProblem,
    copy: '관리자용으로 복사',
    copied: '복사했습니다',
  },
};
