import type { LinkFileProblemCode } from '../../link-problem.ts';
import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('ko');

const linkFileProblem: Record<LinkFileProblemCode, ProblemText> = {
  'file-missing': {
    happened: (about) => `“${about}” 파일이 없습니다.`,
    todo: '다른 곳으로 옮겨졌을 수 있습니다. 찾아보거나 링크를 요청하세요.',
  },
  'file-kind': {
    happened: (about) => `“${about}” 파일은 Parlour에서 여는 파일이 아닙니다.`,
    todo: '.meeting, .url, .webloc, .desktop, .ics 파일을 여세요.',
  },
  'file-too-big': {
    happened: (about) => `“${about}” 파일은 회의 링크라고 하기에는 너무 큽니다.`,
    todo: '링크 자체를 요청하세요.',
  },
  'file-irregular': {
    happened: (about) => `“${about}” 파일은 일반 파일이 아닙니다.`,
    todo: '바로 가기가 아닌 파일 자체를 여세요.',
  },
  'file-remote': {
    happened: (about) => `“${about}” 파일은 다른 컴퓨터에 있습니다.`,
    todo: '파일을 이 컴퓨터로 복사한 다음 여세요.',
  },
  'file-unreadable': {
    happened: (about) => `“${about}” 파일을 읽을 수 없습니다.`,
    todo: '읽기 권한이 있는지 확인하거나 링크를 요청하세요.',
  },
  'file-empty': {
    happened: (about) => `“${about}” 파일에 회의 정보가 없습니다.`,
    todo: '보낸 사람에게 링크를 요청하세요.',
  },
  'file-newer': {
    happened: (about) => `“${about}” 파일은 더 새로운 버전의 Parlour에서 만들었습니다.`,
    todo: 'Parlour를 업데이트하거나 링크를 요청하세요.',
  },
  'file-several': {
    happened: (about) => `“${about}” 파일에 회의가 여러 개 있습니다.`,
    todo: '참가할 회의를 캘린더에서 여세요.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry = {
  unknownServer: (server: string) => `${server} 서버는 아직 Parlour에 없습니다.`,
  asksFirst: '연결하기 전에 먼저 묻습니다.',
  several: '어느 호스팅인지 묻습니다',
  drop: '회의 링크나 파일을 놓으세요',
};

/** Home's dialog before a link opens. */
const linkQuestion = {
  unknown: '모르는 서버에서 참가할까요?',
  server: '서버',
  room: '회의실',
  /** The same address in the letters that networks use. */
  ascii: (server: string) => `기술적 이름: ${server}`,
  mixed: '이 주소에는 여러 종류의 문자가 섞여 있습니다. 다른 주소를 흉내 낸 것일 수 있습니다.',
  nothingSent: '아직 이 서버에 아무것도 보내지 않았습니다.',
  ignored: '링크에서 Parlour가 하지 않는 다음 작업도 요청합니다:',
  ignoredCount: (count: number) =>
    plural(count, {
      other: '링크에서 Parlour가 하지 않는 작업도 #개 요청합니다',
    }),
  once: '이번만 참가',
  onceMeans: '서버에 관한 정보를 남기지 않습니다.',
  add: '자체 서버로 추가…',
  addMeans: '먼저 설정이 열립니다.',
  which: '어느 호스팅으로 회의를 열까요?',
  whichWhy: (server: string) => `여러 호스팅에서 ${server} 서버를 사용합니다.`,
  always: '이런 링크에는 항상 이 호스팅 사용',
  join: '참가',
  cancel: '취소',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies = {
  copy: 'Parlour 링크 복사',
  save: '링크 파일 저장…',
  desktop: '바탕 화면에 추가',
  saveInvitation: '파일로 저장…',
};

const linkNotice = {
  serverAdded: (server: string, name: string) =>
    `이제 ${server} 서버가 자체 서버에 추가되었습니다. 설정을 마치면 “${name}” 회의에 참가하세요.`,
  fileSaved: (file: string) => `${file} 파일로 저장했습니다.`,
  fileNotSaved: {
    happened: '파일을 저장할 수 없었습니다.',
    todo: '다른 위치를 선택하거나, 디스크에 공간과 쓰기 권한이 있는지 확인하세요.',
  },
};

const linkSettings = {
  schemes: '링크를 여는 프로그램',
  schemesWhy:
    '공개 서버의 로그인은 jitsi-meet: 링크를 통해 돌아옵니다. Parlour에서 이 링크를 열어야 회의에 전달됩니다.',
  ours: (scheme: string) => `${scheme}: 링크는 Parlour에서 열립니다.`,
  theirs: (scheme: string, program: string) => `${scheme}: 링크는 ${program}에서 열립니다.`,
  nobody: (scheme: string) => `${scheme}: 링크를 여는 프로그램이 없습니다.`,
  someone: (scheme: string) => `${scheme}: 링크를 무엇으로 여는지 시스템에서 알려 주지 않습니다.`,
  claim: 'Parlour에서 열기',
  claimFor: (scheme: string) => `${scheme}: 링크를 Parlour에서 열기`,
  /** After it was asked to, and says no or nothing. */
  systemDecides: (scheme: string) =>
    `시스템 설정에 따라 정해집니다. 시스템 설정의 “기본 앱”에서 ${scheme}: 링크에 Parlour를 선택하세요.`,
  notSure: (scheme: string) =>
    `시스템에 요청했지만 결과를 알려 주지 않습니다. ${scheme}: 링크가 여전히 다른 앱에서 열리면 시스템의 “기본 앱”에서 Parlour를 선택하세요.`,
  asking: '시스템에 확인하는 중…',
  notAsked: {
    happened: '링크를 여는 프로그램을 시스템에 확인할 수 없었습니다.',
    todo: '다시 시도하세요. 계속되면 시스템의 “기본 앱”을 확인하세요.',
  },
  tryAgain: '다시 시도',
  joining: '링크로 참가',
  joiningWhy:
    '링크로 회의를 열면 먼저 서버의 준비 화면이 카메라와 마이크가 꺼진 상태로 표시됩니다. 묻지 않도록 하면 바로 회의실에 들어갑니다.',
  atOnce: '링크를 열면 묻지 않고 참가',
  theirTicket: '링크에 들어 있는 입장권을 우선 사용',
  forgetChosen: '링크에 선택했던 호스팅 잊기',
  forgotten: '잊었습니다. 이제 Parlour가 다시 묻습니다.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  /** The window of the system that asks where a link file goes. */
  fileSaving: { title: '링크 파일 저장', kind: '회의' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => '이 로그인은 이미 사용되었습니다.',
    todo: '회의에서 다시 로그인하세요.',
  },
  ticketMissing: {
    happened: () => '이 주소로는 로그인 결과를 받을 수 없습니다.',
    todo: '브라우저가 열려고 한 주소를 jitsi-meet:까지 포함해 전부 복사하세요.',
  },
};
