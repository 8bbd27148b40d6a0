import type { MoveChange } from '../../move-changes.ts';
import type { MoveProblemCode } from '../../move-meeting.ts';
import type { moveText as source } from '../en/move.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('zh-CN');

/** `folder`: what stands before the room's name; `server`: the new one. */
const change: Record<MoveChange, (folder: string, server: string) => string> = {
  'new-link': () => '链接会改变。请把新链接发给你的访客。',
  'tickets-now': () => '链接会改变，访客从此需要邀请：由 Parlour 制作的、带入场券的链接。',
  'tickets-again': () => '链接会改变，你的访客需要新的邀请。',
  'no-tickets': () =>
    '链接会改变，有链接的人不需要入场券就能进入。密码和等候室不会一起迁移：请在会议中设置。',
  'old-invitations': () => '之前发出的邀请在到期之前仍会打开原来的地方。',
  'folder-dropped': (folder) => `JaaS 的房间没有文件夹：“${folder}”会从地址中去掉。`,
  'sign-in': () => '要开启房间，需要有一人用 Google、GitHub 或 Facebook 登录。',
  'all-moderate': () =>
    '在按软件包默认安装的 Jitsi 服务器上，凡持有入场券的人都是主持人，访客也不例外。',
  'monthly-users': () => '每个加入的人都会计为账户的一位月活跃用户。',
  reachable: (_folder, server) =>
    `访客必须能访问 ${server}：请确保它对他们开放，而不只对你的内部网络开放。`,
  'left-behind': () => '录像和聊天记录留在原处。',
};

const moveProblem: Record<MoveProblemCode, ProblemText> = {
  'move-gone': {
    happened: () => '此会议或新的会议服务已不存在。',
    todo: '请关闭此窗口，再查看你的会议。',
  },
  'move-not-yours': {
    happened: () => '此房间所属的账户没有在这里设置。',
    todo: '请让房间的主持人来迁移。',
  },
  'move-elsewhere': {
    happened: (about) => (about ? `新地址会属于“${about}”。` : '新地址会属于另一个会议服务。'),
    todo: '请选择另一个会议服务，或在设置中更改其中一个的地址。',
  },
  'move-no-room': {
    happened: () => '此会议服务中不能有这个地址的房间。',
    todo: '请选择另一个会议服务，或在那里用更简单的名称加入。',
  },
};

const move: (typeof source)['move'] = {
  action: '迁移到其他会议服务…',
  title: '迁移到其他会议服务',
  to: '迁移到',
  changes: '会有哪些变化',
  change,
  along: (count: number, hosting: string) =>
    plural(count, { other: `同时迁移其他 # 个置顶会议（来自“${hosting}”）` }),
  move: '迁移',
  cancel: '取消',
  moved: (name: string, hosting: string) => `“${name}”已迁移到“${hosting}”。`,
  movedAlong: (count: number) => plural(count, { other: '同时迁移了 # 个会议。' }),
  stayed: (count: number) =>
    plural(count, { other: '# 个置顶会议留在原处：新的会议服务中不能有它们的地址。' }),
  copyLink: '复制新链接',
  linkCopied: '链接已复制。',
  copyInvitation: '复制邀请…',
  close: '关闭',
};

/** The words of moving a meeting to another hosting. */
export const moveText: typeof source = { move, moveProblem };
