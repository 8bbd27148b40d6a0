import type { LinkFileProblemCode } from '../../link-problem.ts';
import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('zh-CN');

type Words = (typeof source)['words'];

const linkFileProblem: Record<LinkFileProblemCode, ProblemText> = {
  'file-missing': {
    happened: (about) => `文件“${about}”不存在。`,
    todo: '它可能已被移动：请找找看，或索取链接。',
  },
  'file-kind': {
    happened: (about) => `Parlour 不能打开“${about}”这类文件。`,
    todo: '请打开 .meeting、.url、.webloc、.desktop 或 .ics 文件。',
  },
  'file-too-big': {
    happened: (about) => `“${about}”太大，不可能是会议链接。`,
    todo: '请索取链接本身。',
  },
  'file-irregular': {
    happened: (about) => `“${about}”不是普通文件。`,
    todo: '请打开文件本身，而不是它的快捷方式。',
  },
  'file-remote': {
    happened: (about) => `“${about}”在另一台电脑上。`,
    todo: '请把文件复制到这台电脑，再打开它。',
  },
  'file-unreadable': {
    happened: (about) => `无法读取“${about}”。`,
    todo: '请确认你有读取权限，或索取链接。',
  },
  'file-empty': {
    happened: (about) => `“${about}”中没有会议。`,
    todo: '请向发送者索取链接。',
  },
  'file-newer': {
    happened: (about) => `“${about}”由更新版本的 Parlour 创建。`,
    todo: '请更新 Parlour，或索取链接。',
  },
  'file-several': {
    happened: (about) => `“${about}”包含多个会议。`,
    todo: '请从日历中打开你想要的那一个。',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: Words['linkEntry'] = {
  unknownServer: (server: string) => `Parlour 还不认识 ${server}。`,
  asksFirst: '连接之前会先询问。',
  several: '会询问使用哪个会议服务',
  drop: '把会议链接或文件拖到这里',
};

/** Home's dialog before a link opens. */
const linkQuestion: Words['linkQuestion'] = {
  unknown: '要在未知的服务器上加入吗？',
  server: '服务器',
  room: '房间',
  /** The same address in the letters that networks use. */
  ascii: (server: string) => `技术名称：${server}`,
  mixed: '此地址混用了不同的文字，可能在冒充别的地址。',
  nothingSent: '尚未向它发送任何内容。',
  ignored: '此链接还要求了 Parlour 不会执行的操作：',
  ignoredCount: (count: number) =>
    plural(count, { other: '此链接还要求了 # 项 Parlour 不会执行的操作' }),
  once: '仅加入一次',
  onceMeans: '不会保留该服务器的任何内容。',
  add: '添加为自有服务器…',
  addMeans: '会先打开它的设置。',
  which: '用哪个会议服务打开此会议？',
  whichWhy: (server: string) => `你有多个会议服务使用 ${server}。`,
  always: '此类链接始终使用它',
  join: '加入',
  cancel: '取消',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: Words['linkCopies'] = {
  copy: '复制 Parlour 链接',
  save: '保存链接文件…',
  desktop: '添加到桌面',
  saveInvitation: '另存为文件…',
};

const linkNotice: Words['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} 已加入你的服务器。设置好之后，就可以加入“${name}”。`,
  fileSaved: (file: string) => `已保存为 ${file}。`,
  fileNotSaved: {
    happened: '无法保存文件。',
    todo: '请换一个位置，或检查磁盘是否有空间、你是否有写入权限。',
  },
};

const linkSettings: Words['linkSettings'] = {
  schemes: '打开链接的程序',
  schemesWhy:
    '公共服务器的登录结果通过 jitsi-meet: 链接返回。只有由 Parlour 打开此类链接，才能回到你的会议。',
  ours: (scheme: string) => `${scheme}: 链接由 Parlour 打开。`,
  theirs: (scheme: string, program: string) => `${scheme}: 链接由 ${program} 打开。`,
  nobody: (scheme: string) => `没有程序打开 ${scheme}: 链接。`,
  someone: (scheme: string) => `系统没有说明用什么打开 ${scheme}: 链接。`,
  claim: '用 Parlour 打开',
  claimFor: (scheme: string) => `用 Parlour 打开 ${scheme}: 链接`,
  /** After it was asked to, and says no or nothing. */
  systemDecides: (scheme: string) =>
    `这由系统设置决定。请在系统的“默认应用”中，为 ${scheme}: 链接选择 Parlour。`,
  notSure: (scheme: string) =>
    `已向系统提出请求，但系统没有说明结果。如果 ${scheme}: 链接仍用其他程序打开，请在系统的“默认应用”中选择 Parlour。`,
  asking: '正在询问系统…',
  notAsked: {
    happened: '无法向系统询问用哪个程序打开链接。',
    todo: '请重试；如果仍然如此，请查看系统的“默认应用”。',
  },
  tryAgain: '重试',
  joining: '通过链接加入',
  joiningWhy:
    '通过链接打开会议时，会先显示服务器自己的预览页面，摄像头和麦克风都是关闭的。不询问时，你会直接进入房间。',
  atOnce: '通过链接加入时不询问',
  theirTicket: '优先使用链接自带的入场券',
  forgetChosen: '清除我为链接选择的会议服务',
  forgotten: '已清除。Parlour 会重新询问。',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  /** The window of the system that asks where a link file goes. */
  fileSaving: { title: '保存链接文件', kind: '会议' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => '此次登录已被使用过。',
    todo: '请从会议中重新登录。',
  },
  ticketMissing: {
    happened: () => '此地址没有带回登录结果。',
    todo: '请复制浏览器想要打开的完整地址，包括开头的 jitsi-meet:。',
  },
};
