import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: '没有连接。Parlour 正在等待网络恢复。',
    silent: '会议没有响应。',
    entering: (server: string) => `${server} 还没有让你进入。`,
    rejoin: '重新加入',
    dismiss: '关闭',
    joiningAgain: '正在重新加入',
    slept: '电脑刚才处于睡眠状态。',
    networkAway: '网络刚才中断了。',
    onceMore: '正在再试一次',
    microphoneGone: (name: string) => `麦克风“${name}”已断开。`,
    cameraGone: (name: string) => `摄像头“${name}”已断开。`,
    speakerGone: (name: string) => `扬声器“${name}”已断开。`,
    microphoneBroken: (name: string) => `麦克风“${name}”无法继续工作。`,
    cameraBroken: (name: string) => `摄像头“${name}”无法继续工作。`,
    anotherUsed: '已改用其他设备。',
    chooseAnother: '请在会议的设置中选择其他设备。',
    hint: {
      'graphics-restarted': '画面中断了片刻，现已恢复。',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => '主持人没有让你进入。',
      todo: '再次敲门之前，请先问一下主持人。',
    },
    'password-cancelled': {
      happened: () => '你没有输入密码，因此没有进入会议。',
      todo: '请向会议组织者索取密码，然后重新加入。',
    },
    'out-of-memory': {
      happened: () => '内存不足，会议已停止。',
      todo: '请关闭其他程序，然后重新加入；你的摄像头和麦克风已关闭。',
    },
    'stopped-answering': {
      happened: () => '会议不再响应。',
      todo: '请重新加入；你的摄像头和麦克风已关闭。',
    },
    'captured-screen': {
      happened: (about) => `${about} 未经询问就截取了你的屏幕。Parlour 已关闭会议。`,
      todo: '请告知服务器的管理员。',
    },
  },
};
