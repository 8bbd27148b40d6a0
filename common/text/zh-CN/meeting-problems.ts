import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => '这台电脑没有连接到互联网。',
    todo: '请检查网络，然后重试。',
  },
  'name-not-found': {
    happened: (about) => `找不到名为 ${about} 的服务器。`,
    todo: '请检查地址和网络，然后重试。',
  },
  refused: {
    happened: (about) => `${about} 不接受连接。`,
    todo: '它可能正在重启：请过一分钟再试。',
  },
  'server-error': {
    happened: (about) => `会议服务器返回错误（${about}）。`,
    todo: '它可能负载过重：请过一分钟再试。',
  },
  'page-missing': {
    happened: (about) => `${about} 的这个地址没有会议。`,
    todo: '请与发送链接的人核对。',
  },
  'too-slow': {
    happened: (about) => `${about} 没有及时响应。`,
    todo: '请检查网络，然后重试。',
  },
  'not-jitsi': {
    happened: (about) => `${about} 的页面不是 Jitsi 会议。`,
    todo: '请检查地址。酒店或列车上的网络可能要求先登录：请在浏览器中打开链接。',
  },
  'framing-refused': {
    happened: (about) => `${about} 不允许其他程序显示它的会议。`,
    todo: '请在浏览器中打开会议。服务器管理员可以放行（X-Frame-Options）。',
  },
  unreachable: {
    happened: (about) => `无法连接到 ${about}。`,
    todo: '请检查网络，然后重试。',
  },
  'join-too-slow': {
    happened: () => '服务器打开了页面，但一直没有让你进入。',
    todo: '请重试；如果仍然如此，则是服务器有问题。',
  },
  'not-allowed': {
    happened: () => '你没有加入此会议的权限。',
    todo: '请向会议组织者索取邀请。',
  },
  kicked: {
    happened: (about) => (about ? `你已被移出“${about}”。` : '你已被移出会议。'),
    todo: '再次加入之前，请先问一下主持人。',
  },
  'ended-by-host': {
    happened: (about) =>
      about ? `主持人已为所有人结束“${about}”。` : '主持人已为所有人结束会议。',
    todo: '你可以关闭此消息。',
  },
  'connection-lost': {
    happened: (about) => `与 ${about} 的连接已断开。`,
    todo: '请检查网络，然后重试。',
  },
  'page-crashed': {
    happened: () => '会议意外停止。',
    todo: '请重新加入；你的摄像头和麦克风已关闭。',
  },
  'key-absent': {
    happened: (about) => `“${about}”还没有私钥，因此无法制作入场券。`,
    todo: '请在设置中添加私钥。',
  },
  'ticket-not-made': {
    happened: () => '无法为此房间制作入场券。',
    todo: '请在“设置”的“会议服务”中查看入场券：那里会说明缺少什么。',
  },
};
