import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: '화면 공유',
    audience: (meeting: string) => `선택한 내용이 “${meeting}” 회의의 모든 사람에게 표시됩니다.`,
    kinds: '공유할 내용',
    screens: '화면',
    windows: '창',
    wholeScreen: '전체 화면',
    screen: (number: number) => `화면 ${number}`,
    lookingForScreens: '화면을 찾는 중',
    lookingForWindows: '창을 찾는 중',
    noScreens: {
      happened: '화면을 찾을 수 없습니다.',
      todo: '화면이 연결되어 있는지 확인한 다음 다시 공유하세요.',
    },
    noWindows: {
      happened: '공유할 창을 찾을 수 없습니다.',
      todo: '공유할 창을 열면 여기에 나타납니다.',
    },
    refused: {
      happened: '시스템에서 Parlour가 화면을 보도록 허용하지 않습니다.',
      todo: '시스템의 개인정보 보호 설정에서 Parlour의 화면 녹화를 허용한 다음 다시 공유하세요.',
    },
    sound: '소리도 공유',
    share: '공유',
    cancel: '취소',
  },
  sharingBar: {
    sharing: (what: string) => `“${what}” 공유 중`,
    sharingSomething: '화면 공유 중',
    stop: '중지',
  },
};
