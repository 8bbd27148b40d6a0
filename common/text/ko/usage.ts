import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ko');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: '사용량',
    about: '이 컴퓨터에서 집계한 월별 회의 사용량입니다.',
    empty: '아직 집계한 내용이 없습니다. 첫 회의를 마치면 첫 달이 여기에 나타납니다.',
    off: '설정의 “개인정보 보호”에서 집계가 꺼져 있습니다. 이전에 집계한 내용은 지울 때까지 남습니다.',
    failed: {
      happened: '집계한 내용을 읽을 수 없었습니다.',
      todo: '설정을 닫았다가 다시 여세요.',
    },
    hosting: '호스팅',
    all: '모든 호스팅',
    /** Servers that were entered once and not set up. */
    visited: '설정하지 않은 서버',
    removed: '삭제한 호스팅',
    measure: '표시',
    measures: {
      minutes: { name: '내 시간(분)', help: '내가 회의에 참가한 시간입니다.' },
      personMinutes: {
        name: '모두의 시간(분)',
        help: '내가 있는 동안 회의에 있던 모든 사람의 시간을 합한 것입니다.',
      },
      people: {
        name: '인원',
        help: '회의에서 만난 서로 다른 사람과 나를 합한 수입니다. 두 호스팅에서 만난 사람은 각각 셉니다.',
      },
      meetings: { name: '회의 수', help: '내가 참가한 회의의 수입니다.' },
    },
    month: '월',
    /** The caption of the table; `measure` is one of the names above. */
    table: (measure: string) => `월별 ${measure}`,
    totals: '이 모든 달의 합계',
    peak: '동시 최대 인원',
    jaas: 'JaaS 사용자 수와 요금제',
    jaasUsers: '사용자 수',
    jaasCost: '비용',
    /** `people` and `included` are written numbers. */
    ofPlan: (people: string, included: string) => `${people}/${included}`,
    soFar: (month: string) => `${month}(현재까지)`,
    estimate:
      '이 컴퓨터에서 알 수 있는 내용으로 추정한 값이며, 다른 사람의 회의는 포함되지 않습니다. 요금제와 가격은 “비용이 얼마나 들까요?”의 것입니다.',
    use: '이 수치 사용',
    useHelp: (month: string) => `${month} 수치를 “비용이 얼마나 들까요?”에 넣습니다.`,
    noMonth: '한 달이 다 지나면 그 수치를 “비용이 얼마나 들까요?”에 사용할 수 있습니다.',
    save: 'CSV로 저장…',
    /** `file` is a place on this computer. */
    saved: (file: string) => `저장됨: ${file}`,
    notSaved: {
      happened: '파일을 저장할 수 없었습니다.',
      todo: '다른 폴더를 선택하거나 디스크 공간을 확보하세요.',
    },
    saving: { title: '사용량 저장', kind: '표(CSV)', file: 'Parlour 사용량' },
    clear: '사용량 지우기…',
    clearTitle: '사용량을 지울까요?',
    clearMeans: (months: number) =>
      plural(months, {
        other: '#개월 동안 집계한 내용을 이 컴퓨터에서 삭제합니다. 되돌릴 수 없습니다.',
      }),
    clearNow: '사용량 지우기',
    cleared: '사용량을 지웠습니다.',
    count: '이 컴퓨터에서 회의 시간과 인원 집계',
    countHelp:
      '설정의 “호스팅”에 있는 “사용량”에 월별로 표시됩니다. 이름은 저장하지 않으며 어디에도 보내지 않습니다. 끄면 새로 집계하지 않고, 이미 있는 내용은 지울 때까지 남습니다. 보통은 켭니다.',
  },
};
