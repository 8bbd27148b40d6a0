import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: '패키지가 이미 모든 사용자를 위해 Parlour를 추가했습니다.',
    todo: '그 Parlour를 사용하거나, 먼저 패키지를 제거하세요.',
  },
  'foreign-entry': {
    happened: 'Parlour가 만들지 않은 parlour.desktop이라는 메뉴 항목이 있습니다.',
    todo: '홈 폴더의 .local/share/applications에서 다른 곳으로 옮긴 다음 다시 시도하세요.',
  },
  'no-xdg-mime': {
    happened: '이 시스템에는 링크를 열 프로그램을 선택하는 xdg-mime이 없습니다.',
    todo: 'xdg-utils 패키지를 설치한 다음 다시 시도하세요.',
  },
  'not-written': {
    happened: '홈 폴더에 모두 저장할 수 없었습니다.',
    todo: '디스크에 공간과 쓰기 권한이 있는지 확인한 다음 다시 시도하세요.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: '.meeting 파일은 Parlour에서 열립니다.',
      theirs: (program: string) => `.meeting 파일은 ${program}에서 열립니다.`,
      nobody: '.meeting 파일을 여는 프로그램이 없습니다.',
      someone: '.meeting 파일을 무엇으로 여는지 시스템에서 알려 주지 않습니다.',
      claim: '.meeting 파일을 Parlour에서 열기',
      decides:
        '시스템 설정에 따라 정해집니다. 시스템 설정의 “기본 앱”에서 .meeting 파일에 Parlour를 선택하세요.',
    },
    none: 'Parlour가 아직 이 컴퓨터의 메뉴에 없습니다. 추가하면 내 설정만 바뀌며, 되돌릴 수 있습니다.',
    installed: 'Parlour가 메뉴에 있고, 링크와 .meeting 파일에 등록되어 있습니다.',
    system: '패키지가 이 컴퓨터의 모든 사용자를 위해 Parlour를 설치했습니다.',
    elsewhere: '메뉴와 링크가 다른 위치의 Parlour를 시작합니다. 옮겨졌다면 다시 추가하세요.',
    add: '이 컴퓨터의 메뉴와 링크에 Parlour 추가',
    addAgain: '다시 추가',
    takeAway: '추가 취소',
    problem,
  },
  menuEntry: {
    comment: '선택한 서버에서 Jitsi 회의 열기',
    newMeeting: '새 회의',
    settings: '설정',
    file: 'Parlour 회의',
  },
};
