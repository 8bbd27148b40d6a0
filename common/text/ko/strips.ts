import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: '연결이 없습니다. Parlour가 네트워크를 기다리고 있습니다.',
    silent: '회의가 응답하지 않습니다.',
    entering: (server: string) => `${server} 서버에서 아직 입장이 허용되지 않았습니다.`,
    rejoin: '다시 참가',
    dismiss: '닫기',
    joiningAgain: '다시 참가하는 중',
    slept: '컴퓨터가 잠자기 상태였습니다.',
    networkAway: '네트워크가 끊겼습니다.',
    onceMore: '한 번 더 시도하는 중',
    microphoneGone: (name: string) => `“${name}” 마이크의 연결이 끊어졌습니다.`,
    cameraGone: (name: string) => `“${name}” 카메라의 연결이 끊어졌습니다.`,
    speakerGone: (name: string) => `“${name}” 스피커의 연결이 끊어졌습니다.`,
    microphoneBroken: (name: string) => `“${name}” 마이크가 더 이상 작동하지 않습니다.`,
    cameraBroken: (name: string) => `“${name}” 카메라가 더 이상 작동하지 않습니다.`,
    anotherUsed: '다른 기기를 사용합니다.',
    chooseAnother: '회의의 설정에서 다른 기기를 선택하세요.',
    hint: {
      'graphics-restarted': '영상이 잠시 멈췄다가 돌아왔습니다.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => '호스트가 입장을 허용하지 않았습니다.',
      todo: '다시 문을 두드리기 전에 호스트에게 문의하세요.',
    },
    'password-cancelled': {
      happened: () => '암호를 입력하지 않아 회의에 참가하지 않았습니다.',
      todo: '주최자에게 암호를 요청한 다음 다시 참가하세요.',
    },
    'out-of-memory': {
      happened: () => '메모리가 부족하여 회의가 중단되었습니다.',
      todo: '다른 프로그램을 닫은 다음 다시 참가하세요. 카메라와 마이크는 꺼져 있습니다.',
    },
    'stopped-answering': {
      happened: () => '회의가 더 이상 응답하지 않습니다.',
      todo: '다시 참가하세요. 카메라와 마이크는 꺼져 있습니다.',
    },
    'captured-screen': {
      happened: (about) =>
        `${about} 서버가 묻지 않고 화면을 캡처했습니다. Parlour가 회의를 닫았습니다.`,
      todo: '서버 관리자에게 알리세요.',
    },
  },
};
