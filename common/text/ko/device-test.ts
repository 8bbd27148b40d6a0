import type { deviceTestText as source } from '../en/device-test.ts';

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: '카메라, 마이크, 스피커 테스트',
    stays: '소리와 영상은 이 컴퓨터 밖으로 나가지 않습니다.',
    choice:
      '여기에서 선택한 기기는 이 테스트에만 사용됩니다. 회의에는 회의마다 따로 기기 설정이 있습니다.',
    retry: '다시 시도',
    /** Of a device that does not say what it is called. */
    unnamed: (number: string) => `기기 ${number}`,
    none: '사용 중인 기기 없음',
    usual: '시스템 기본값',
    usualForCalls: '시스템 기본값(통화용)',
    camera: {
      title: '카메라',
      which: '테스트할 카메라',
      picture: '거울처럼 보이는 내 영상',
      opening: '카메라를 시작하는 중…',
      size: (size: string) => `${size}픽셀`,
    },
    microphone: {
      title: '마이크',
      which: '테스트할 마이크',
      level: '마이크 음량',
      speak: '아무 말이나 해 보세요.',
      heard: '목소리가 들립니다.',
      silent:
        '아무 소리도 들리지 않습니다. 말을 해 보거나, 기기에서 마이크가 꺼져 있는지 확인하거나, 다른 마이크를 선택하세요.',
      muted: '시스템에서 이 마이크를 껐습니다. 마이크 키를 누르거나 시스템의 소리 설정에서 켜세요.',
      record: '녹음해서 듣기',
      recordAbout: '3초 동안 녹음하며, 듣고 나면 지워집니다.',
      recording: '녹음 중입니다. 지금 말하세요.',
      playing: '내 목소리가 이렇게 들립니다.',
      stop: '중지',
    },
    speaker: {
      title: '스피커',
      which: '테스트할 스피커',
      play: '테스트 소리 재생',
      stop: '테스트 소리 중지',
      level: '테스트 소리 음량',
      playing: '테스트 소리를 재생하고 있습니다.',
      played: '들리지 않나요? 음량을 높이거나 다른 스피커를 선택하세요.',
      usualOnly: '시스템에서 사용하는 스피커로 소리가 나옵니다.',
    },
    problem: {
      camera: {
        none: { happened: '카메라가 없습니다.', todo: '카메라를 연결하세요. 바로 테스트합니다.' },
        refused: {
          happened: '시스템에서 Parlour가 카메라를 사용하도록 허용하지 않습니다.',
          todo: {
            mac: '“시스템 설정”의 “개인정보 보호 및 보안”에서 “카메라”를 열고 Parlour를 켠 다음 다시 시도하세요.',
            windows:
              'Windows 설정의 “개인 정보”에서 “카메라”를 열고 데스크톱 앱이 카메라를 사용하도록 허용한 다음 다시 시도하세요.',
            other: '시스템 설정에서 허용한 다음 다시 시도하세요.',
          },
        },
        inUse: {
          happened: '다른 프로그램이 카메라를 사용 중이거나 카메라가 시작되지 않습니다.',
          todo: '카메라를 사용하는 프로그램을 닫고 다시 시도하세요.',
        },
        unfit: {
          happened: '이 카메라를 더 이상 열 수 없습니다.',
          todo: '다른 카메라를 선택하거나 다시 연결하세요.',
        },
        failed: {
          happened: '카메라가 시작되지 않았습니다.',
          todo: '카메라를 뽑았다가 다시 연결하거나 컴퓨터를 다시 시작하세요.',
        },
      },
      microphone: {
        none: { happened: '마이크가 없습니다.', todo: '마이크를 연결하세요. 바로 테스트합니다.' },
        refused: {
          happened: '시스템에서 Parlour가 마이크를 사용하도록 허용하지 않습니다.',
          todo: {
            mac: '“시스템 설정”의 “개인정보 보호 및 보안”에서 “마이크”를 열고 Parlour를 켠 다음 다시 시도하세요.',
            windows:
              'Windows 설정의 “개인 정보”에서 “마이크”를 열고 데스크톱 앱이 마이크를 사용하도록 허용한 다음 다시 시도하세요.',
            other: '시스템 설정에서 허용한 다음 다시 시도하세요.',
          },
        },
        inUse: {
          happened: '다른 프로그램이 마이크를 사용 중이거나 마이크가 시작되지 않습니다.',
          todo: '마이크를 사용하는 프로그램을 닫고 다시 시도하세요.',
        },
        unfit: {
          happened: '이 마이크를 더 이상 열 수 없습니다.',
          todo: '다른 마이크를 선택하거나 다시 연결하세요.',
        },
        failed: {
          happened: '마이크가 시작되지 않았습니다.',
          todo: '마이크를 뽑았다가 다시 연결하거나 컴퓨터를 다시 시작하세요.',
        },
      },
      gone: (device: string) => ({
        happened: `“${device}” 기기의 연결이 끊어졌습니다.`,
        todo: '다시 연결하거나 다른 기기를 선택하세요.',
      }),
      speakerGone: (device: string) => ({
        happened: `“${device}” 기기의 연결이 끊어졌습니다.`,
        todo: '지금은 시스템의 스피커를 사용합니다. 다시 연결하거나 다른 스피커를 선택하세요.',
      }),
      speakerFailed: {
        happened: '소리를 재생할 수 없었습니다.',
        todo: '다른 스피커를 선택하거나, 다른 프로그램이 이 스피커를 차지하고 있는지 확인하세요.',
      },
      recordingFailed: {
        happened: '소리를 녹음할 수 없었습니다.',
        todo: '다른 마이크를 선택하거나 다시 시도하세요.',
      },
    },
    reach: {
      title: '연결',
      about: (server: string) =>
        `${server} 서버가 지정한 소리와 영상의 중계 서버가 응답하는지 확인합니다. 그 밖에는 아무것도 보내지 않습니다.`,
      noServer: '이 호스팅에는 아직 서버가 없습니다. 설정의 “호스팅”에서 설정을 마치세요.',
      start: '연결 테스트',
      asking: '중계 서버에 확인하는 중…',
      reached: (milliseconds: string) =>
        `중계 서버가 UDP로 ${milliseconds}밀리초 만에 응답했습니다. 소리와 영상이 오갈 길이 열려 있습니다.`,
      overTcp: (milliseconds: string) =>
        `중계 서버가 ${milliseconds}밀리초 만에 응답했지만 TCP로만 연결됩니다. 네트워크에서 UDP를 차단하고 있을 수 있으며, 소리와 영상이 늦어질 수 있습니다.`,
      noAnswer: {
        happened: '응답한 중계 서버가 없습니다.',
        todo: '네트워크에서 UDP를 차단하고 있을 수 있습니다. 다른 네트워크를 써 보거나, 네트워크 관리자에게 UDP 포트 3478과 10000을 열어 달라고 요청하세요.',
      },
      noneNamed:
        '서버가 지정한 중계 서버가 없습니다. 문제는 아닙니다. 소리와 영상은 사람들 사이에 직접, 또는 서버 자체를 거쳐 전달됩니다.',
      noConfig: {
        happened: '서버에 어떤 중계 서버가 있는지 알 수 없었습니다.',
        todo: '설정의 “호스팅”에서 서버를 점검하면 이유를 알 수 있습니다.',
      },
      failed: { happened: '연결을 테스트할 수 없었습니다.', todo: '다시 시도하세요.' },
    },
  },
};
