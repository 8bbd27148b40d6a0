import type { Confidence, ComparedHosting, FactRow } from '../../hosting-facts.ts';
import type { Wish } from '../../hosting-fit.ts';
import type { compareText as source } from '../en/compare.ts';

type ByHosting = Record<ComparedHosting, string>;

const facts: Record<FactRow, ByHosting> = {
  cost: {
    public: '공정하게 사용하면 무료입니다. 8x8이 운영하며 규칙이 바뀔 수 있습니다.',
    jaas: '월 사용자 수에 따른 구독이며, 무료 요금제로 시작할 수 있습니다. 흔히 인용되는 참가자별 분당 요금은 8x8의 청구 방식이 아닙니다.',
    ownServer:
      '한 달에 미화 20~100달러 정도의 장비 비용과 내 시간이 듭니다. 동시에 녹화할 때마다 장비가 한 대씩 더 필요합니다.',
  },
  setup: {
    public: '필요 없습니다.',
    jaas: '계정, AppID, 키 쌍을 준비하는 데 한두 시간이 걸립니다.',
    ownServer: '고유한 주소가 있는 서버를 준비하는 데 반나절 이상 걸립니다.',
  },
  access: {
    public: '링크가 있는 사람은 누구나. 로비와 암호로 제한할 수 있습니다.',
    jaas: '내가 서명한 입장권이 있는 사람만.',
    ownServer:
      '내가 허용한 사람. 패키지 기본 상태의 서버에서는 입장권이 있는 사람이 모두 진행자가 됩니다.',
  },
  tickets: {
    public:
      '없습니다. 2023년 8월부터는 회의실을 열려면 한 사람이 Google, GitHub, Facebook 중 하나로 로그인해야 합니다.',
    jaas: '있습니다(RS256). Parlour가 이 컴퓨터에서 서명합니다.',
    ownServer: 'jitsi-meet-tokens 패키지를 설치하면 사용할 수 있습니다(HS256 또는 RS256).',
  },
  recording: {
    public: '서버가 지원하면 내 컴퓨터나 클라우드 드라이브에 저장됩니다. 보장되지는 않습니다.',
    jaas: '가능합니다. 최대 6시간까지 녹화하며 24시간 안에 내려받을 수 있습니다. 녹화한 시간에는 요금이 따로 붙습니다.',
    ownServer: '가능합니다. 동시에 녹화하는 회의마다 장비가 한 대씩 더 필요합니다.',
  },
  data: {
    public: '8x8이 모두를 위해 운영하는 서버에 있습니다.',
    jaas: '계약에 따라 8x8의 서버에 있습니다.',
    ownServer: '내 서버에 있습니다.',
  },
  address: {
    public: 'meet.jit.si의 회의실.',
    jaas: '8x8.vc에서 내 AppID 아래의 회의실.',
    ownServer: '내 도메인.',
  },
  size: {
    public: '자동으로 확장됩니다. 약관상 무료 사용은 한 달에 기기 25대까지라고 알려져 있습니다.',
    jaas: '자동으로 확장되며, 한 회의에 최대 500명까지 참가할 수 있습니다.',
    ownServer: '장비와 회선이 감당하는 만큼 가능합니다.',
  },
  branding: {
    public: 'Parlour에서 제거합니다. 서버가 바꾸지 못하게 하는 것은 남습니다.',
    jaas: '직접 설정하지 않으면 없습니다.',
    ownServer: '모두 직접 정할 수 있습니다.',
  },
  operation: {
    public:
      '할 일이 없습니다. 회의를 삽입한 웹 페이지는 5분 후에 끊기지만, Parlour는 끊기지 않습니다.',
    jaas: '할 일이 거의 없습니다.',
    ownServer: '업데이트, 확장, 보안을 모두 직접 합니다.',
  },
  support: {
    public: '커뮤니티.',
    jaas: '8x8.',
    ownServer: '나 자신과 커뮤니티.',
  },
};

/** Why a hosting grants a wish, or how far it does not. */
const reasons: Record<Wish, ByHosting> = {
  noAccount: {
    public:
      '게스트는 계정이 필요 없지만, 회의실을 여는 사람은 Google, GitHub, Facebook 중 하나로 로그인합니다.',
    jaas: '8x8 계정이 필요합니다. 게스트는 필요 없습니다.',
    ownServer: '아무도 로그인할 필요가 없지만, 장비와 도메인을 빌리려면 대개 계정이 필요합니다.',
  },
  noMonthlyCost: {
    public: '무료입니다.',
    jaas: '적은 인원이 모일 때만 무료입니다.',
    ownServer: '장비 비용과 내 시간이 매달 듭니다.',
  },
  onlyInvited: {
    public: '링크가 있으면 누구나 문을 두드릴 수 있습니다. 로비나 암호로 막을 수 있습니다.',
    jaas: '내가 서명한 입장권이 없으면 아무도 들어올 수 없습니다.',
    ownServer: '서버를 그렇게 설정하면 입장권 없이는 아무도 들어올 수 없습니다.',
  },
  recording: {
    public: '서버가 지원할 때만 가능하며, 보장되지는 않습니다.',
    jaas: '녹화해 줍니다. 하루 안에 내려받으면 됩니다.',
    ownServer: '장비를 한 대 더 쓰면 녹화할 수 있습니다.',
  },
  ownDomain: {
    public: '주소가 항상 meet.jit.si입니다.',
    jaas: '주소가 항상 8x8.vc입니다.',
    ownServer: '내 주소를 씁니다.',
  },
  dataOnMyServer: {
    public: '모두 8x8의 서버에서 실행됩니다.',
    jaas: '계약에 따라 모두 8x8의 서버에서 실행됩니다.',
    ownServer: '모두 내 장비에서 실행됩니다.',
  },
};

const confidence: Record<Confidence, string> = {
  measured: '프로그램에서 확인함',
  documented: '공식 자료',
  'rule-of-thumb': '어림값',
  hearsay: '확인되지 않음',
};

const confidenceMeaning: Record<Confidence, string> = {
  measured: '프로그램을 직접 읽거나 시험해 보았습니다.',
  documented: '만드는 쪽에서 그렇게 설명합니다.',
  'rule-of-thumb': '경험에서 나온 값이며, 사용 방식에 따라 다릅니다.',
  hearsay: '다른 사람들이 그렇게 말합니다. 저희가 직접 확인하지는 못했습니다.',
};

export const compareText: typeof source = {
  compare: {
    title: '세 가지 방법 비교',
    about: '각각의 장점과 비용, 출처, 그리고 나에게 맞는 방법.',
    matters: '나에게 중요한 것',
    wishes: {
      noAccount: '계정 없이',
      noMonthlyCost: '매달 드는 비용 없이',
      onlyInvited: '초대한 사람만',
      recording: '녹화',
      ownDomain: '내 도메인',
      dataOnMyServer: '내 서버에 데이터',
    } satisfies Record<Wish, string>,
    nothingChosen: '중요한 것을 선택하면 어떤 방법이 맞는지 알 수 있습니다.',
    /** One hosting gives all that was chosen. */
    fits: (hosting: string) => `“${hosting}” 호스팅에서 모두 가능합니다.`,
    /** Several do; the first of them is the least work. `hostings` is a list of the others. */
    fitsToo: (hosting: string, hostings: string) =>
      `“${hosting}” 호스팅에서 가장 적은 수고로 모두 가능합니다. 똑같이 좋은 방법: ${hostings}.`,
    closest: (hosting: string) =>
      `“${hosting}” 호스팅이 가장 가깝습니다. 세 가지 중 어느 것도 모두 충족하지는 못합니다.`,
    closestToo: (hosting: string, hostings: string) =>
      `세 가지 중 어느 것도 모두 충족하지는 못합니다. 가장 적은 수고로 가장 가까운 것은 “${hosting}” 호스팅입니다. 똑같이 가까운 방법: ${hostings}.`,
    best: '가장 알맞음',
    asGood: '똑같이 알맞음',
    degree: { yes: '예', partly: '일부', no: '아니요' },
    reasons,
    table: '세 가지 방법의 비교',
    aspect: '항목',
    rows: {
      cost: '비용',
      setup: '준비',
      access: '들어올 수 있는 사람',
      tickets: '입장권',
      recording: '녹화',
      data: '데이터',
      address: '주소',
      size: '규모',
      branding: '브랜드 표시',
      operation: '운영',
      support: '지원',
    } satisfies Record<FactRow, string>,
    facts,
    confidence,
    confidenceMeaning,
    /** How sure something is, and when somebody looked. */
    checked: (sure: string, day: string) => `${sure}, ${day}`,
    legend: '정보의 확실성',
    outside: '링크는 브라우저에서 열립니다.',
    way: '다음 단계로',
    wayAbout: '지금 시작하고 나중에 옮길 수 있습니다. 회의도 함께 옮겨집니다.',
    steps: {
      public: {
        when: '지금',
        why: '아무 설정 없이 바로 회의를 시작합니다.',
        act: '공개 서버 사용',
      },
      jaas: {
        when: '누가 들어오는지가 중요해지면',
        why: '입장권이 있는 사람만 들어오고, 운영은 8x8이 맡습니다.',
        act: 'JaaS 사용',
      },
      ownServer: {
        when: '더 많은 것이 필요해지면',
        why: '내 도메인, 내 데이터, 내 규칙. 운영도 내가 합니다.',
        act: '자체 서버 사용',
      },
    } satisfies Record<ComparedHosting, { when: string; why: string; act: string }>,
    here: '현재 위치',
  },
};
