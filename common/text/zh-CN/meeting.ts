import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: '正在制作入场券',
    reaching: (server: string) => `正在连接 ${server}`,
    opening: '正在打开会议',
    asking: '正在等待你的答复',
    leaving: '正在离开',
    reconnecting: '正在重新连接',
    cancel: '取消',
    leave: '离开',
    tryAgain: '重试',
    openInBrowser: '在浏览器中打开',
    back: '返回 Parlour',
    openSettings: '打开设置',
    showTicket: '显示入场券',
    checkServer: '检查服务器',
    frame: '会议',
    unnamed: '访客',
  },
  switching: {
    question: (name: string) => `你正在“${name}”中。`,
    detail: (name: string) => `要离开并加入“${name}”吗？`,
    again: '此链接自带入场券。要离开，并用它重新加入吗？',
    ignored: (names: string) => `链接要求的其他操作不会执行：${names}。`,
    leave: '离开并加入',
    joinAgain: '重新加入',
    stay: '留下',
  },
  mediaConsent: {
    question: (server: string) => `${server} 想要使用你的摄像头和麦克风。`,
    detail: '你没有设置过此服务器。请仅在信任链接发送者时允许。',
    allow: '允许',
    refuse: '不允许',
  },
};
