import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: '브라우저에서 로그인한 다음 돌아오세요.',
    stuck: '로그인해도 아무 일이 없을 때',
    why: '로그인하면 브라우저가 jitsi-meet: 링크를 넘겨줍니다. Parlour에서 이 링크를 열어야 이 회의에 전달됩니다.',
    choose: '이 링크를 열 앱 선택',
    address: '여기에 주소 붙여넣기',
    addressHelp: '브라우저가 열려고 한 전체 주소입니다. 한 번만 쓸 수 있습니다.',
    continue: '계속',
    close: '닫기',
  },
};
