import type { BrandingElement, BrandingOutcome } from '../../branding-facts.ts';
import type { meetingSettingsText as source } from '../en/meeting-settings.ts';

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `“${about}”大于 64 KB。`,
    todo: '请选择小一些的图片：400 × 200 像素的徽标已经足够。',
  },
  'not-a-picture': {
    happened: (about) => `“${about}”不是 Parlour 能显示的图片。`,
    todo: '请选择 PNG、JPEG、WebP 或 SVG 文件。',
  },
  unreadable: {
    happened: (about) => `无法读取“${about}”。`,
    todo: '请确认文件仍在原处，且你有读取权限。',
  },
};

const outcome: Record<BrandingOutcome, string> = {
  removed: '已去除',
  replaced: '换成你的',
  hidden: '从不显示',
  server: '由服务器决定',
  kept: '保留',
  absent: '没有',
};

const element: Record<BrandingElement, { name: string; why: string }> = {
  logo: {
    name: '角落的徽标',
    why: 'Parlour 会换成你的徽标，或者留空。设置了自己品牌标识的服务器会显示它自己的，任何客户端都无法更改。',
  },
  background: {
    name: '背景颜色',
    why: '使用你选的颜色。设置了自己品牌标识的服务器会显示它自己的颜色或图片。',
  },
  'product-name': {
    name: '服务器页面的名称',
    why: '页面仍使用运营者给它起的名称，但窗口上只有 Parlour 的标题。会议中的某些句子可能会提到该名称。',
  },
  advertising: {
    name: '广告和“powered by”',
    why: '在所有会议中都已关闭。',
  },
  invitations: {
    name: '服务器的邀请窗口',
    why: 'Parlour 自己会复制链接和邀请，因此不需要带有服务器名称的窗口。',
  },
  'help-and-download': {
    name: '帮助、下载、嵌入和反馈',
    why: '这些按钮已从工具栏中去除。',
  },
  'open-in-app': {
    name: '“在应用中打开”页面',
    why: '你已经在应用中了。',
  },
  'closing-page': {
    name: '会议结束后的页面',
    why: '任何客户端都无法将其关闭。Parlour 会自己挂断，并在该页面出现之前关闭会议。',
  },
  'before-meeting': {
    name: '入会前预览的背景',
    why: '它属于服务器。将“入会前预览”设为“从不”，即可在服务器允许时跳过预览。',
  },
  'legal-links': {
    name: '条款、隐私和支持链接',
    why: '必须能联系到服务器的运营者，因此任何客户端都不得更改。',
  },
  wording: {
    name: '会议中的文字',
    why: '来自服务器；如果服务器支持，会使用你的语言。',
  },
  plan: {
    name: '套餐提示',
    why: '当你账户的套餐不包含某项功能时，JaaS 会提示。',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: '会议开始时',
    muted: '加入时静音',
    mutedHelp: '麦克风保持关闭，直到你打开它。',
    cameraOff: '关闭摄像头',
    cameraOffHelp: '摄像头保持关闭，直到你打开它。',
    prejoin: '入会前预览',
    prejoinChoice: { 'as-server': '由服务器决定', always: '始终', never: '从不' },
    prejoinHelp: {
      'as-server': '进入之前是否先看到自己的画面，由各服务器决定。通常选这一项。',
      always: '进入之前先看到自己的画面，并选择摄像头和麦克风。',
      never: '直接进入房间。通过链接打开的会议仍会显示预览，除非你在“链接”中设为不询问。',
    },
    quality: '画质',
    qualityChoice: { automatic: '自动', gentle: '流畅', 'audio-only': '仅音频' },
    qualityHelp: {
      automatic: '在电脑和网络允许的范围内尽量清晰。通常选这一项。',
      gentle: '适合性能较弱的电脑和较慢的网络：最多同时显示四路画面，你的画面为 360p。',
      'audio-only': '完全没有画面：对电脑和网络的负担最小。你的摄像头保持关闭。',
    },
    look: '会议的外观',
    logo: '你的徽标',
    logoHelp:
      '不超过 64 KB 的 PNG、JPEG、WebP 或 SVG 文件。显示在会议的角落，仅限这台电脑。没有徽标时，角落留空。',
    noLogo: '没有徽标',
    logoShown: '这是你的徽标',
    chooseLogo: '选择图片…',
    removeLogo: '移除徽标',
    logoTaken: (file: string) => `“${file}”已设为你的徽标。`,
    logoRemoved: '徽标已移除。',
    background: '背景颜色',
    backgroundHelp: '会议画面后面的颜色，仅限这台电脑。通常使用服务器自己的颜色。',
    noBackground: '服务器自己的颜色',
    resetBackground: '恢复为服务器的颜色',
    branding: 'Parlour 会改变什么，服务器会保留什么',
    part: '会议的组成部分',
    /** `date` as people write it. */
    checked: (date: string) => `Jitsi 的源代码和手册查阅于 ${date}：`,
    outcome,
    element,
  },
};
