import type { BrandingElement, BrandingOutcome } from '../../branding-facts.ts';
import type { meetingSettingsText as source } from '../en/meeting-settings.ts';
import type { ProblemText } from '../problem-text.ts';

const logoProblem: Record<'too-large' | 'not-a-picture' | 'unreadable', ProblemText> = {
  'too-large': {
    happened: (about) => `“${about}” 파일이 64킬로바이트보다 큽니다.`,
    todo: '더 작은 이미지를 선택하세요. 로고는 400×200픽셀이면 충분합니다.',
  },
  'not-a-picture': {
    happened: (about) => `“${about}” 파일은 Parlour에서 표시할 수 있는 이미지가 아닙니다.`,
    todo: 'PNG, JPEG, WebP, SVG 파일을 선택하세요.',
  },
  unreadable: {
    happened: (about) => `“${about}” 파일을 읽을 수 없습니다.`,
    todo: '파일이 그대로 있고 읽기 권한이 있는지 확인하세요.',
  },
};

const outcome: Record<BrandingOutcome, string> = {
  removed: '제거됨',
  replaced: '내 것으로 바뀜',
  hidden: '표시되지 않음',
  server: '서버가 결정',
  kept: '남음',
  absent: '없음',
};

const element: Record<BrandingElement, { name: string; why: string }> = {
  logo: {
    name: '모서리의 로고',
    why: 'Parlour가 그 자리에 내 로고를 넣거나 비워 둡니다. 자체 브랜드를 설정한 서버에서는 서버의 로고가 표시되며, 어떤 앱도 바꿀 수 없습니다.',
  },
  background: {
    name: '배경색',
    why: '내 색을 사용합니다. 자체 브랜드를 설정한 서버에서는 서버의 색이나 이미지가 표시됩니다.',
  },
  'product-name': {
    name: '서버 페이지의 이름',
    why: '페이지 자체의 이름은 운영자가 정한 그대로이지만, 창에는 Parlour의 제목만 표시됩니다. 회의 안의 일부 문장에 그 이름이 나올 수 있습니다.',
  },
  advertising: {
    name: '광고와 “powered by”',
    why: '모든 회의에서 끕니다.',
  },
  invitations: {
    name: '서버의 초대 창',
    why: '링크와 초대장은 Parlour가 직접 복사하므로 서버 이름이 있는 창은 필요하지 않습니다.',
  },
  'help-and-download': {
    name: '도움말, 다운로드, 삽입, 의견 보내기',
    why: '이 버튼들을 도구 모음에서 뺍니다.',
  },
  'open-in-app': {
    name: '“앱에서 열기” 페이지',
    why: '이미 앱을 사용하고 있습니다.',
  },
  'closing-page': {
    name: '회의 후 페이지',
    why: '어떤 앱도 끌 수 없습니다. Parlour가 직접 통화를 끊고, 페이지가 나타나기 전에 회의를 닫습니다.',
  },
  'before-meeting': {
    name: '회의 전 화면의 배경',
    why: '서버의 것입니다. “회의 전 화면”에서 “표시 안 함”을 선택하면, 서버가 허용할 때 이 화면을 건너뜁니다.',
  },
  'legal-links': {
    name: '약관, 개인정보 보호, 지원 링크',
    why: '서버 운영자에게 연락할 수 있어야 하므로 어떤 앱도 바꿀 수 없습니다.',
  },
  wording: {
    name: '회의 안의 문장',
    why: '서버에서 오며, 서버가 지원하면 내 언어로 표시됩니다.',
  },
  plan: {
    name: '요금제 알림',
    why: '계정의 요금제에 포함되지 않은 기능이 있으면 JaaS가 알려 줍니다.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: '회의를 시작할 때',
    muted: '음소거하고 참가',
    mutedHelp: '직접 켤 때까지 마이크가 꺼져 있습니다.',
    cameraOff: '카메라 끄기',
    cameraOffHelp: '직접 켤 때까지 카메라가 꺼져 있습니다.',
    prejoin: '회의 전 화면',
    prejoinChoice: { 'as-server': '서버 설정대로', always: '항상 표시', never: '표시 안 함' },
    prejoinHelp: {
      'as-server': '들어가기 전에 내 모습을 볼지는 서버마다 다릅니다. 보통은 이것을 선택합니다.',
      always: '들어가기 전에 내 모습을 보고 카메라와 마이크를 선택합니다.',
      never:
        '바로 회의실에 들어갑니다. 링크로 연 회의에서는 “링크”에서 허용하지 않았다면 이 화면이 표시됩니다.',
    },
    quality: '품질',
    qualityChoice: { automatic: '자동', gentle: '절약', 'audio-only': '음성만' },
    qualityHelp: {
      automatic: '컴퓨터와 네트워크가 허용하는 만큼 선명하게 표시합니다. 보통은 이것을 선택합니다.',
      gentle:
        '느린 컴퓨터와 네트워크에 적합합니다. 영상을 한 번에 최대 4개까지 표시하고, 내 영상은 360p로 보냅니다.',
      'audio-only':
        '영상을 모두 꺼서 컴퓨터와 네트워크의 부담을 최소로 줄입니다. 내 카메라는 꺼져 있습니다.',
    },
    look: '회의 모양',
    logo: '내 로고',
    logoHelp:
      '64킬로바이트 이하의 PNG, JPEG, WebP, SVG 파일. 이 컴퓨터에서만 회의 모서리에 표시됩니다. 로고가 없으면 모서리는 비어 있습니다.',
    noLogo: '로고 없음',
    logoShown: '현재 로고입니다',
    chooseLogo: '이미지 선택…',
    removeLogo: '로고 제거',
    logoTaken: (file: string) => `이제 “${file}” 파일이 내 로고입니다.`,
    logoRemoved: '로고를 제거했습니다.',
    background: '배경색',
    backgroundHelp: '이 컴퓨터에서만 회의 영상 뒤에 표시됩니다. 보통은 서버의 배경색을 씁니다.',
    noBackground: '서버의 배경색',
    resetBackground: '서버 설정대로',
    branding: 'Parlour가 바꾸는 것과 서버에 남는 것',
    part: '회의의 요소',
    /** `date` as people write it. */
    checked: (date: string) => `Jitsi의 소스 코드와 설명서에서 ${date}에 확인한 내용:`,
    outcome,
    element,
  },
};
