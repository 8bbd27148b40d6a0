import type { Receiver } from '../../what-hostings-receive.ts';
import type { youText as source } from '../en/you.ts';
import type { ProblemText } from '../problem-text.ts';

const youProblem: Record<
  'email-unreadable' | 'picture-not-https' | 'picture-too-long',
  ProblemText
> = {
  'email-unreadable': {
    happened: () => '이메일 주소가 아닙니다.',
    todo: 'ada@example.org 형식으로 입력하거나 칸을 비워 두세요.',
  },
  'picture-not-https': {
    happened: () => 'https://로 시작하는 주소가 아닙니다.',
    todo: '웹에서 누구나 볼 수 있는 사진의 주소를 복사하거나 칸을 비워 두세요.',
  },
  'picture-too-long': {
    happened: () => '이 주소가 너무 깁니다.',
    todo: '입장권은 웹 주소에 담겨 전달됩니다. 주소가 더 짧은 사진을 선택하세요.',
  },
};

const receiver: Record<Receiver, string> = {
  public: '공개 서버',
  jaas: '내 JaaS 계정',
  'signing-server': '입장권을 쓰는 자체 서버',
  'open-server': '입장권을 쓰지 않는 자체 서버',
  'ticket-address': '조직에서 입장권을 발급하는 호스팅',
  others: '다른 사람의 서버와 계정',
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: '내 이름',
    nameHelp: '회의의 다른 사람들에게 표시됩니다. 참가하는 회의의 서버에만 보냅니다.',
    email: '이메일',
    emailHelp: '아래 표에 나오는 곳에만 보냅니다. 비워 두어도 됩니다.',
    picture: '사진',
    pictureHelp:
      'https://로 시작하는 웹상의 사진 주소입니다. Parlour는 사진을 불러오지 않으므로 여기에 미리 보기가 없으며, 다른 사람의 프로그램이 이 주소에서 불러옵니다.',
    receives: '호스팅별로 받는 정보',
    hosting: '호스팅',
    receiver,
    way: {
      ticket: '서명된 입장권에 포함',
      address: '입장권을 발급하는 곳에, 그리고 참가할 때',
      page: '참가할 때',
      no: '보내지 않음',
    },
    /** What has been filled in above is all that is ever sent. */
    onlyFilled: '빈 칸의 내용은 누구에게도 보내지 않습니다.',
  },
};
