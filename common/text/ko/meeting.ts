import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: '입장권을 만드는 중',
    reaching: (server: string) => `${server} 서버에 연결하는 중`,
    opening: '회의를 여는 중',
    asking: '답을 기다리는 중',
    leaving: '나가는 중',
    reconnecting: '다시 연결하는 중',
    cancel: '취소',
    leave: '나가기',
    tryAgain: '다시 시도',
    openInBrowser: '브라우저에서 열기',
    back: 'Parlour로 돌아가기',
    openSettings: '설정 열기',
    showTicket: '입장권 보기',
    checkServer: '서버 점검',
    frame: '회의',
    unnamed: '게스트',
  },
  switching: {
    question: (name: string) => `“${name}” 회의에 참가 중입니다.`,
    detail: (name: string) => `나가서 “${name}” 회의에 참가할까요?`,
    again: '링크에 입장권이 들어 있습니다. 나갔다가 그 입장권으로 다시 참가할까요?',
    ignored: (names: string) => `링크에서 요청하는 다음 작업은 하지 않습니다: ${names}.`,
    leave: '나가서 참가',
    joinAgain: '다시 참가',
    stay: '그대로 있기',
  },
  mediaConsent: {
    question: (server: string) => `${server} 서버에서 카메라와 마이크를 사용하려고 합니다.`,
    detail: '직접 설정한 서버가 아닙니다. 링크를 보낸 사람을 신뢰할 때만 허용하세요.',
    allow: '허용',
    refuse: '허용 안 함',
  },
};
