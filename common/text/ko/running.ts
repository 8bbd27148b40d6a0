import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ko');

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: '회의 나가기',
    mute: '음소거',
    unmute: '음소거 해제',
    cameraOff: '카메라 끄기',
    cameraOn: '카메라 켜기',
    share: '화면 공유…',
    stopSharing: '공유 중지',
    raiseHand: '손들기',
    lowerHand: '손 내리기',
    open: '회의 열기',
    people: (count: number) => (count === 1 ? '나 혼자' : plural(count, { other: '#명' })),
    unread: (count: number) => plural(count, { other: '새 메시지 #개' }),
    speaks: (name: string) => `${name} 님이 말하는 중`,
    /** How long the meeting has run; `time` as people write it. */
    runsFor: (time: string) => `참가한 시간: ${time}`,
  },
  /** The menu “Meeting”. `&`: as in the rest of the menu. */
  meetingMenu: {
    title: '회의(&M)',
    /** With a tick while it is so. */
    muted: '마이크 음소거',
    cameraOff: '카메라 끄기',
    hand: '손들기',
    chat: '채팅',
    tiles: '타일 보기',
    participants: '참가자',
    pictureInPicture: '화면 속 화면',
    alwaysOnTop: '항상 위에 표시',
    invite: '초대장 복사…',
    copyLink: '웹 링크 복사',
  },
  /** What the icon in the tray stands for. */
  trayState: {
    talking: (name: string) => `“${name}” 참가 중`,
    muted: (name: string) => `“${name}” 참가 중, 음소거됨`,
    sharing: (name: string) => `“${name}” 참가 중, 공유 중`,
    'sharing-muted': (name: string) => `“${name}” 참가 중, 음소거됨, 공유 중`,
  },
  closing: {
    question: (name: string) => `“${name}” 회의에 참가 중입니다.`,
    detail: '회의를 계속하면 내가 허용한 소리와 영상이 다른 사람에게 계속 전달됩니다.',
    leave: '회의 나가기',
    keep: '회의 계속하기',
    stay: '취소',
    always: '항상 이렇게 하기',
  },
  /** Notifications of the system. Names are people’s, or '' where nobody knows. */
  meetingNews: {
    one: {
      knock: (name: string) =>
        name ? `${name} 님이 입장을 요청합니다` : '누군가 입장을 요청합니다',
      message: (name: string) => (name ? `${name} 님의 메시지` : '새 메시지'),
      hand: (name: string) => (name ? `${name} 님이 손을 들었습니다` : '누군가 손을 들었습니다'),
    },
    several: {
      knock: (count: number) => plural(count, { other: '#명이 입장을 요청합니다' }),
      message: (count: number) => plural(count, { other: '새 메시지 #개' }),
      hand: (count: number) => plural(count, { other: '#명이 손을 들었습니다' }),
    },
  },
  runningSettings: {
    title: '회의에 참가하는 동안',
    notifications: '알림',
    notificationsHelp:
      '다른 것을 보는 동안 누군가 문을 두드리거나, 메시지를 쓰거나, 손을 들면 알려 줍니다.',
    compact: '최소화하면 작게 보기',
    compactHelp:
      '작은 창을 항상 위에 표시합니다. 누가 말하는지와 참가한 시간을 보고, 음소거하거나 카메라를 끄고 켜거나 회의에서 나갈 수 있습니다.',
    closing: '회의 창을 닫을 때',
    closingChoice: { ask: '묻기', leave: '나가기', keep: '계속하기' },
    closingHelp: {
      ask: '회의에서 나갈지 계속할지 묻습니다.',
      leave: '묻지 않고 회의에서 나갑니다.',
      keep: '창 없이 회의가 계속됩니다. 시계 근처의 아이콘으로 다시 열 수 있으며, 아이콘이 없는 환경에서는 창이 최소화됩니다.',
    },
    shortcut: '어디서나 음소거',
    shortcutHelp:
      '회의에 참가하는 동안 어느 프로그램이 앞에 있든 이 키로 음소거하거나 해제할 수 있습니다.',
    noShortcut: '키 없음',
    chooseKeys: '키 선택…',
    pressKeys: '키를 누르세요…',
    removeKeys: '키 제거',
    recording:
      'Ctrl 또는 Alt(Mac에서는 Command, Control, Option 중 하나)를 누른 채 다른 키를 누르세요. 취소하려면 Esc를 누르세요.',
    needsModifier: '글자를 입력할 때 필요한 키입니다. Ctrl이나 Alt도 함께 누르세요.',
    keysSet: (keys: string) => `이제 ${keys} 키를 사용합니다.`,
    keysRemoved: '키를 제거했습니다. 이제 어디서나 음소거할 수 있는 키가 없습니다.',
    shortcutTaken: {
      happened: '다른 프로그램이나 시스템에서 이미 사용하는 키입니다.',
      todo: '다른 키를 선택하세요.',
    },
    /** Keys as keyboards call them. */
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: '스페이스바',
      Up: '위쪽 화살표',
      Down: '아래쪽 화살표',
      Left: '왼쪽 화살표',
      Right: '오른쪽 화살표',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: '카메라, 마이크, 스피커 테스트…',
    testDevicesHelp: '회의에 전달될 영상과 소리를 참가하기 전에 확인합니다.',
  },
};
