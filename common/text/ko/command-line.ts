import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: '사용법:',
    synopsis: 'parlour [옵션] [--] [링크, 링크 파일 또는 방 이름]',
    about: '선택한 서버의 Jitsi 회의에 참가합니다.',
    optionsTitle: '옵션:',
    exitCodesTitle: '종료 코드:',
    name: '이름',
    options: {
      profile: '이 이름의 호스팅에서 방에 참가합니다. 회의가 없으면 현재 호스팅이 됩니다.',
      muted: '마이크를 음소거하고 참가합니다.',
      hidden:
        '창 없이 트레이에서, 트레이가 없으면 최소화하여 시작합니다. 회의는 그래도 표시됩니다.',
      'new-meeting': '입력란에 새 방 이름을 넣어 홈을 표시합니다.',
      settings: '설정을 엽니다.',
      'install-links': '링크와 링크 파일이 이 사용자에게만 Parlour로 열리게 하고 종료합니다.',
      'remove-links': '그것을 되돌리고 종료합니다.',
      help: '이 도움말을 표시하고 종료합니다.',
      version: '버전을 표시하고 종료합니다.',
    },
    rest: '뒤에 오는 것은 옵션이 아닙니다.',
    exitCodes: {
      done: '끝났거나 실행 중인 Parlour가 처리합니다.',
      failed: '처리하지 못했습니다.',
      wrong: '입력한 내용을 이해하지 못했습니다.',
    },
    problem: {
      unknown: (option: string) => `Parlour에는 ${option} 옵션이 없습니다.`,
      meant: (option: string) => `${option}을(를) 찾으셨나요?`,
      help: '“parlour --help”로 목록을 볼 수 있습니다.',
      valueMissing: (option: string) => `${option} 뒤에 이름이 있어야 합니다.`,
      valueUnwanted: (option: string) => `${option}에는 값을 붙이지 않습니다.`,
      notAlone: (option: string) => `${option}은(는) 회의나 다른 작업과 함께 쓸 수 없습니다.`,
      severalWords: {
        happened: 'Parlour는 한 번에 회의 하나만 엽니다.',
        todo: '공백이 있는 이름은 따옴표로 묶으세요.',
      },
      profileUnknown: {
        happened: (name: string) => `“${name}”(이)라는 호스팅이 없습니다.`,
        todo: (names: string) => `다음이 있습니다: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `“${name}”(이)라는 호스팅이 여러 개 있습니다.`,
        todo: '설정에서 그중 하나의 이름을 바꾸세요.',
      },
    },
    links: {
      installed: '이제 링크와 링크 파일이 Parlour로 열립니다.',
      removed: '링크와 링크 파일이 더 이상 이 Parlour로 열리지 않습니다.',
      bySystem:
        '패키지가 이 컴퓨터의 모든 사람을 위해 Parlour를 설치했습니다. 바꾸려면 그 패키지를 제거하세요.',
      elsewhere: '링크가 다른 위치의 Parlour에 등록되어 있습니다.',
      notHere: '이 시스템에서는 Parlour 설치 프로그램이 합니다.',
      failed: '시스템이 받아들이지 않았습니다.',
      noScreen: {
        happened: '데스크톱이 없으면 Parlour가 이 작업을 할 수 없습니다.',
        todo: 'Parlour를 사용하는 데스크톱의 터미널에서 실행하세요.',
      },
    },
  },
};
