import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ko');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: '버전',
    copyVersions: '버전 정보 복사',
    copied: '복사했습니다',
    independent:
      'Parlour는 Jitsi 회의를 위한 무료 앱입니다. 8x8이나 Jitsi 프로젝트가 만들거나 판매하거나 보증하는 앱이 아닙니다.',
    licence: 'Parlour는 Apache 2.0 라이선스로 제공됩니다.',
    credits: '만든 사람들',
    creditJitsi:
      '회의는 Jitsi의 IFrame API를 통해 열립니다. 저작권은 8x8, Inc.와 Jitsi 기여자에게 있습니다.',
    creditIcons: '아이콘은 Lucide의 것으로, Lucide 기여자와 일부는 Cole Bemis가 만들었습니다.',
    creditElectron:
      '이 앱은 OpenJS Foundation과 기여자들이 만든 Electron으로 실행되며, Electron에는 Chromium과 Node.js가 들어 있습니다.',
    licences: '라이선스',
    licencesWhy: 'Parlour에 들어 있는 다른 사람들의 저작물과 각 라이선스의 전문입니다.',
    show: '라이선스 보기',
    count: (count: number) => plural(count, { other: '패키지 #개' }),
    notHere: {
      happened: '라이선스를 열 수 없었습니다.',
      todo: '프로그램과 같은 위치의 NOTICE 파일에서도 볼 수 있습니다.',
    },
    chromium:
      'Chromium에는 수백 명의 다른 저작자가 만든 저작물이 들어 있습니다. 그 라이선스는 프로그램과 같은 위치의 LICENSES.chromium.html 파일에 있습니다.',
  },
};
