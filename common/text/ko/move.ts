import type { MoveChange } from '../../move-changes.ts';
import type { MoveProblemCode } from '../../move-meeting.ts';
import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('ko');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: Record<MoveChange, (folder: string, server: string) => string> = {
  'new-link': () => '링크가 바뀝니다. 새 링크를 게스트에게 보내세요.',
  'tickets-now': () =>
    '링크가 바뀌고, 이제 게스트에게 초대장이 필요합니다. 초대장은 Parlour가 만드는 입장권이 들어 있는 링크입니다.',
  'tickets-again': () => '링크가 바뀌고, 게스트에게 새 초대장이 필요합니다.',
  'no-tickets': () =>
    '링크가 바뀌고, 링크가 있으면 누구나 입장권 없이 들어올 수 있습니다. 암호와 로비는 함께 옮겨지지 않으니 회의에서 설정하세요.',
  'old-invitations': () => '이전에 만든 초대장은 기한이 끝날 때까지 이전 위치를 엽니다.',
  'folder-dropped': (folder) => `JaaS의 회의실에는 폴더가 없어 주소에서 “${folder}” 부분을 뺍니다.`,
  'sign-in': () =>
    '회의실을 열려면 한 사람이 Google, GitHub, Facebook 중 하나로 로그인해야 합니다.',
  'all-moderate': () =>
    '패키지 기본 상태의 Jitsi 서버에서는 입장권이 있으면 게스트도 진행자가 됩니다.',
  'monthly-users': () => '참가하는 사람은 모두 계정의 월 사용자로 계산됩니다.',
  reachable: (_folder, server) =>
    `게스트가 ${server} 서버에 연결할 수 있어야 합니다. 내 네트워크뿐 아니라 게스트에게도 열려 있는지 확인하세요.`,
  'left-behind': () => '녹화와 채팅은 있던 곳에 남습니다.',
};

const moveProblem: Record<MoveProblemCode, ProblemText> = {
  'move-gone': {
    happened: () => '이 회의나 새 호스팅이 더는 없습니다.',
    todo: '이 창을 닫고 내 회의를 다시 확인하세요.',
  },
  'move-not-yours': {
    happened: () => '이 회의실은 여기에 설정되지 않은 계정의 것입니다.',
    todo: '호스트에게 옮겨 달라고 요청하세요.',
  },
  'move-elsewhere': {
    happened: (about) =>
      about ? `새 주소가 “${about}” 호스팅의 것이 됩니다.` : '새 주소가 다른 호스팅의 것이 됩니다.',

    todo: '다른 호스팅을 선택하거나, 설정에서 둘 중 하나의 주소를 바꾸세요.',
  },
  'move-no-room': {
    happened: () => '이 호스팅에서는 이 주소의 회의실을 쓸 수 없습니다.',
    todo: '다른 호스팅을 선택하거나, 그곳에서 더 단순한 이름으로 참가하세요.',
  },
};

const move = {
  action: '다른 호스팅으로 옮기기…',
  title: '다른 호스팅으로 옮기기',
  to: '옮길 곳',
  changes: '바뀌는 것',
  change,
  along: (count: number, hosting: string) =>
    plural(count, {
      other: `“${hosting}” 호스팅의 다른 고정된 회의 #개도 옮기기`,
    }),
  move: '옮기기',
  cancel: '취소',
  moved: (name: string, hosting: string) => `“${name}” 회의를 “${hosting}” 호스팅으로 옮겼습니다.`,
  movedAlong: (count: number) => plural(count, { other: '회의 #개도 함께 옮겼습니다.' }),
  stayed: (count: number) =>
    plural(count, {
      other: '고정된 회의 #개는 새 호스팅에서 같은 주소를 쓸 수 없어 남았습니다.',
    }),
  copyLink: '새 링크 복사',
  linkCopied: '링크를 복사했습니다.',
  copyInvitation: '초대장 복사…',
  close: '닫기',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
