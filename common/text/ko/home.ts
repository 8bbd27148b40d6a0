import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ko');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: '회의실 이름 또는 회의 링크',
    join: '참가',
    opensWith: '사용할 호스팅',
    hosting: '호스팅',
    /** The last entry of the list of hostings: it leads to their settings. */
    setUpHosting: '다른 호스팅 설정…',
    muted: '음소거하고 참가',
    cameraOff: '카메라 끄기',
    newName: '새 이름',
    meetings: '내 회의',
    search: '검색',
    nothingFound: (wanted: string) => `이름이 “${wanted}”인 회의가 없습니다.`,
    firstRun: '참가한 회의가 여기에 표시됩니다.',
    firstRunWays: '이름을 입력하거나, 어디서든 회의 링크를 열거나, 이 창에 끌어다 놓으세요.',
    invitation: '계정도 설정도 필요 없이 바로 참가할 수 있습니다.',
    addName: '내 이름 추가',
    found: (count: number) => plural(count, { other: '회의 #개' }),
    rejoin: '다시 참가',
    pin: (name: string) => `“${name}” 고정`,
    copyLink: (name: string) => `“${name}” 웹 링크 복사`,
    copied: '링크를 복사했습니다',
    invite: (name: string) => `“${name}” 초대장 복사`,
    more: (name: string) => `“${name}” 더 보기`,
    /** The menu of one meeting, in the order of the menu. */
    menu: {
      copyLink: '웹 링크 복사',
      invite: '초대장 복사…',
      moveUp: '위로 이동',
      moveDown: '아래로 이동',
      forget: '목록에서 삭제',
    },
    /** After a pinned meeting was moved among the pinned ones. */
    pinMoved: (name: string, place: number, of: number) =>
      `“${name}” 회의가 ${of}개 중 ${place}번째가 되었습니다.`,
    forgotten: (name: string) => `“${name}” 회의를 목록에서 삭제했습니다.`,
    forgottenCount: (count: number) =>
      plural(count, { other: '회의 #개를 목록에서 삭제했습니다.' }),
    undo: '실행 취소',
    joinRow: (name: string) => `“${name}” 참가`,
    dismiss: '닫기',
    today: '오늘',
    yesterday: '어제',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `“${name}” 회의에서 1분이 안 되어 나왔습니다.`
        : plural(minutes, {
            other: `“${name}” 회의에서 #분 만에 나왔습니다.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened: '“내 회의”를 읽을 수 없어 목록을 새로 시작했습니다.',
      todo: `이전 파일은 ${file} 이름으로 보관되어 있습니다.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: '설정을 읽을 수 없어 Parlour를 초기 상태로 시작했습니다.',
      todo: `이전 파일은 ${file} 이름으로 보관되어 있습니다.`,
    }),
    usageDamaged: (file: string) => ({
      happened: '“사용량” 기록을 읽을 수 없어 새로 세기 시작했습니다.',
      todo: `이전 파일은 ${file} 이름으로 보관되어 있습니다.`,
    }),
    meetingsRestored: '“내 회의”를 읽을 수 없어 목록의 마지막 정상 사본을 사용합니다.',
    settingsRestored: '설정을 읽을 수 없어 마지막 정상 사본을 사용합니다.',
    usageRestored: '“사용량” 기록을 읽을 수 없어 마지막 정상 사본을 사용합니다.',
    damagedStays: (file: string) =>
      `손상된 파일 ${file}을(를) 옮길 수 없습니다. 변경한 내용은 Parlour를 끝내면 사라집니다.`,
    notWritten: (folder: string) => ({
      happened: '변경한 내용을 저장할 수 없습니다. Parlour를 끝내면 사라집니다.',
      todo: `디스크 공간을 확보하거나 ${folder}에 쓸 수 있는지 확인하세요.`,
    }),
  },
};
