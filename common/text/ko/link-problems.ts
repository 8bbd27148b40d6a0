import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => '아직 회의실 이름이 없습니다.',
    todo: '회의실 이름을 입력하거나 회의 링크를 붙여넣으세요.',
  },
  'link-too-long': {
    happened: () => '회의 링크라고 하기에는 텍스트가 너무 깁니다.',
    todo: '링크만 붙여넣거나 회의실 이름을 입력하세요.',
  },
  'link-unreadable': {
    happened: () => '이 링크를 읽을 수 없습니다.',
    todo: '링크가 있던 곳에서 다시 복사하거나 회의실 이름을 입력하세요.',
  },
  'scheme-unsupported': {
    happened: (about) => `“${about}:” 링크로는 회의를 열 수 없습니다.`,
    todo: 'https://로 시작하는 링크를 붙여넣거나 회의실 이름을 입력하세요.',
  },
  'carries-password': {
    happened: () => '이 링크에 사용자 이름이나 암호가 들어 있습니다.',
    todo: '그런 정보가 없는 링크를 요청하세요.',
  },
  'profile-unfinished': {
    happened: (about) => `“${about}” 프로필이 아직 설정되지 않았습니다.`,
    todo: '설정에서 나머지를 입력하거나 공개 서버로 전환하세요.',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `이 링크에는 ${about} 서버만 있고 회의실이 없습니다.`
        : '이 링크에는 서버만 있고 회의실이 없습니다.',
    todo: '마지막 슬래시 뒤에 회의실 이름을 추가하세요.',
  },
  'room-too-long': {
    happened: () => '회의실 이름이 200자를 넘습니다.',
    todo: '더 짧은 이름을 선택하세요.',
  },
  'room-reserved': {
    happened: (about) => `“${about}”, 이 이름은 Jitsi 서버가 자체적으로 사용합니다.`,
    todo: '다른 회의실 이름을 선택하세요.',
  },
  'room-climbs': {
    happened: () => '회의실 이름에는 “..”을 쓸 수 없습니다.',
    todo: '점을 빼세요.',
  },
  'room-question-mark': {
    happened: () => '회의실 이름에는 “?”를 쓸 수 없습니다.',
    todo: '빼거나 링크 전체를 붙여넣으세요.',
  },
  'room-hash': {
    happened: () => '회의실 이름에는 “#”을 쓸 수 없습니다.',
    todo: '빼거나 링크 전체를 붙여넣으세요.',
  },
  'room-emoji': {
    happened: (about) =>
      about
        ? `회의실 이름에 쓸 수 없는 문자입니다: ${about}.`
        : '회의실 이름에는 이모티콘을 쓸 수 없습니다.',
    todo: '글자와 숫자를 사용하세요.',
  },
  'room-hidden-character': {
    happened: () => '회의실 이름에 보이지 않는 문자가 들어 있습니다.',
    todo: '이름을 붙여넣지 말고 직접 입력하세요.',
  },
  'room-character': {
    happened: (about) => `회의실 이름에 쓸 수 없는 문자입니다: “${about}”.`,
    todo: '글자와 숫자를 사용하세요.',
  },
  'room-nothing-left': {
    happened: () => '회의실 이름에 글자나 숫자가 없습니다.',
    todo: '글자나 숫자를 추가하세요.',
  },
  'hosting-unknown': {
    happened: () => '실행 중인 Parlour에는 지정한 호스팅이 없습니다.',
    todo: 'Parlour를 종료한 뒤 다시 시작하세요.',
  },
  'server-not-allowed': {
    happened: (about) => `조직에서 ${about}에서의 회의를 허용하지 않습니다.`,
    todo: '허용할 수 있는지 관리자에게 문의하세요.',
  },
  'hosting-not-allowed': {
    happened: () => '조직에서 이런 종류의 호스팅을 허용하지 않습니다.',
    todo: '허용할 수 있는지 관리자에게 문의하세요.',
  },
};
