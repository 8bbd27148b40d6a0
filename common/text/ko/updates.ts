import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    '이 Parlour는 설치된 것이 아니므로 스스로 업데이트하지 않습니다. 이 버전을 받은 곳에서 새 버전을 받으세요.',
  'package-manager': '새 버전은 이 컴퓨터에 Parlour를 설치한 사람이나 패키지 관리자가 제공합니다.',
  'no-key':
    '이 Parlour는 진짜 업데이트를 구별할 수 없으므로 업데이트를 찾지 않습니다. 이 버전을 받은 곳에서 새 버전을 받으세요.',
  forbidden: '업데이트는 조직에서 관리합니다. Parlour는 스스로 찾지 않습니다.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => '업데이트 서버에 연결할 수 없습니다.',
    todo: '인터넷 연결을 확인한 뒤 다시 시도하세요.',
  },
  unreadable: {
    happened: () => '업데이트 서버가 Parlour에서 읽을 수 없는 것을 보냈습니다.',
    todo: '나중에 다시 시도하세요. 계속 그러면 Parlour를 제공한 곳에 알리세요.',
  },
  'not-signed': {
    happened: () => '이 Parlour를 만든 곳의 서명이 없는 업데이트라서 거부했습니다.',
    todo: '지금 버전을 그대로 쓰고, Parlour를 제공한 곳에 알리세요.',
  },
  tampered: {
    happened: () => '다운로드한 파일이 서명된 파일과 달라서 거부했습니다.',
    todo: '다시 시도하세요. 또 그러면 다른 네트워크를 사용하세요.',
  },
  replayed: {
    happened: () => '업데이트 서버가 전보다 오래된 버전을 제시해서 거부했습니다.',
    todo: '지금 버전을 그대로 쓰고, 다른 날 다시 시도하세요.',
  },
  'not-written': {
    happened: () => '이 컴퓨터에 업데이트를 저장할 수 없습니다.',
    todo: '디스크 공간을 확보하거나 Parlour가 쓸 수 있게 허용한 뒤 다시 시도하세요.',
  },
  'not-installed': {
    happened: () => '시스템이 Parlour의 업데이트 설치를 허용하지 않았습니다.',
    todo: 'Parlour를 다시 시작해 다시 시도하거나, 새 버전을 직접 설치하세요.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: '업데이트',
    runs: (version: string) => `여기서 Parlour ${version} 버전을 사용하고 있습니다.`,
    mode: '업데이트 방식',
    modeChoice: { notify: '알려 주기', automatic: '자동', off: '끔' },
    modeHelp: {
      notify:
        'Parlour가 하루에 한 번 확인하고 새 버전이 있으면 알려 줍니다. 언제 다운로드할지는 직접 정합니다.',
      automatic:
        'Parlour가 회의 중이 아닐 때 새 버전을 다운로드하고, Parlour를 종료할 때 설치합니다.',
      off: 'Parlour가 스스로 확인하지 않습니다. “지금 확인”은 계속 쓸 수 있습니다.',
    },
    check: '지금 확인',
    checking: '새 버전을 찾는 중',
    neverChecked: '아직 새 버전을 확인하지 않았습니다.',
    upToDate: 'Parlour가 최신 버전입니다.',
    checked: (when: string) => `마지막 확인: ${when}`,
    available: (version: string) => `Parlour ${version} 버전이 있습니다.`,
    notes: '새로운 내용',
    download: '다운로드',
    downloading: (version: string) => `Parlour ${version} 다운로드 중`,
    ready: (version: string) => `Parlour ${version} 버전이 준비되었습니다.`,
    readyMeans: '다시 시작하지 않으면 Parlour를 종료할 때 설치됩니다.',
    restart: 'Parlour를 다시 시작하여 업데이트',
    restartNow: '다시 시작',
    inMeeting: '회의 중입니다. 업데이트는 회의가 끝날 때까지 기다립니다.',
    elsewhere,
  },
  updateProblem,
};
