import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: '版本',
    copyVersions: '复制版本信息',
    copied: '已复制',
    independent:
      'Parlour 是一款免费的 Jitsi 会议客户端，并非由 8x8 或 Jitsi 项目制作、销售或认可。',
    licence: 'Parlour 采用 Apache 2.0 许可证。',
    credits: '致谢',
    creditJitsi: '会议通过 Jitsi 的 IFrame API 接入，版权归 8x8, Inc. 和 Jitsi 贡献者所有。',
    creditIcons: '图标来自 Lucide，由 Lucide 贡献者制作，部分出自 Cole Bemis。',
    creditElectron:
      '本应用基于 Electron 运行，由 OpenJS 基金会及其贡献者开发，其中包含 Chromium 和 Node.js。',
    licences: '许可证',
    licencesWhy: 'Parlour 中用到的每一份他人作品及其许可证全文。',
    show: '显示许可证',
    count: (count: number) => plural(count, { other: '# 个软件包' }),
    notHere: {
      happened: '无法打开许可证。',
      todo: '程序所在文件夹的 NOTICE 文件中也有这些内容。',
    },
    chromium:
      'Chromium 包含数百位他人的作品，其许可证在程序所在文件夹的 LICENSES.chromium.html 文件中。',
  },
};
