import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('ko');

const storageProblem: Record<'running' | 'failed', ProblemText> = {
  running: {
    happened: (about) => `“${about}” 호스팅의 회의가 진행 중입니다.`,
    todo: '회의에서 나온 다음 다시 지우세요.',
  },
  failed: {
    happened: () => '회의가 이 컴퓨터에 남긴 데이터를 확인할 수 없었습니다.',
    todo: '설정을 닫았다가 다시 여세요.',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: '내 회의',
    remember: '회의 기억하기',
    rememberHelp:
      '참가한 회의를 홈에 표시하며, 이 컴퓨터에만 저장합니다. 끄면 새 회의가 추가되지 않고, 이미 있는 회의는 지울 때까지 남습니다. 보통은 켭니다.',
    clear: '지우기…',
    clearTitle: '“내 회의”를 지울까요?',
    clearCount: (count: number) =>
      plural(count, {
        other: '고정된 회의를 포함해 회의 #개를 목록에서 삭제합니다.',
      }),
    clearNow: '회의 지우기',
    nothingToClear: '지울 회의가 없습니다.',
    cleared: (count: number) => plural(count, { other: '회의 #개를 목록에서 삭제했습니다' }),
    undo: '실행 취소',
    close: '닫기',
    outside: '내 회의를 알게 되는 다른 곳',
    outsideWhy:
      '회의 페이지는 다른 서버에 정보를 요청할 수 있습니다. Parlour는 그러지 않도록 설정하지만, 수정된 서버는 따르지 않을 수 있습니다.',
    thirdParties: '회의에서 다른 서버 사용',
    thirdPartiesHelp:
      '페이지가 사람들의 사진이나 캘린더를 위해 다른 서버에 요청할 수 있습니다. 그 서버는 내 네트워크 주소를 알게 됩니다. 보통은 끕니다.',
    analytics: '회의 통계',
    analyticsHelp:
      '회의가 어떻게 진행되었는지 페이지가 운영자가 선택한 서비스에 보고할 수 있습니다. “회의에서 다른 서버 사용”도 켜야 합니다. 보통은 끕니다.',
    gravatar: 'Gravatar 사진',
    gravatarHelp:
      '페이지가 이메일 주소에 연결된 사진을 gravatar.com에 요청할 수 있습니다. “회의에서 다른 서버 사용”도 켜야 합니다. 보통은 끕니다.',
    sets: (key: string) => `Jitsi에서의 이름: ${key}`,
    storage: '회의가 이 컴퓨터에 남긴 데이터',
    storageWhy:
      '서버는 쿠키, 로그인, 페이지 설정 같은 데이터를 이 컴퓨터에 저장합니다. 저장 위치는 호스팅마다 따로 있습니다.',
    hosting: '호스팅',
    size: '크기',
    noStorage: '아직 회의가 남긴 데이터가 없습니다.',
    looking: '확인하는 중…',
    clearStorage: '지우기…',
    clearStorageFor: (hosting: string) => `“${hosting}” 데이터 지우기…`,
    clearStorageTitle: (hosting: string) => `“${hosting}” 호스팅의 회의가 남긴 데이터를 지울까요?`,
    clearStorageMeans:
      '쿠키와 서버 페이지의 설정이 삭제되며, 다시 로그인해야 할 수 있습니다. Parlour의 회의, 키, 설정은 그대로 남습니다.',
    jaasWarning:
      '데이터를 지우면 JaaS가 이 컴퓨터를 새 사람으로 계산하여, 계정 청구서의 월간 활성 사용자가 한 명 늘 수 있습니다.',
    clearStorageNow: '지우기',
    storageCleared: (hosting: string) => `“${hosting}” 호스팅의 회의가 남긴 데이터를 지웠습니다.`,
    kept: 'Parlour가 저장하는 것',
    /** `folder` is a place on this computer. */
    keptWhere: (folder: string) =>
      `Parlour는 설정, 호스팅, “내 회의”, 짧은 로그를 ${folder}에 저장합니다. 개인 키와 공유 시크릿은 시스템의 키체인에 있고, 입장권은 저장하지 않으며, Parlour를 만든 사람들에게는 아무것도 보내지 않습니다.`,
  },
};
