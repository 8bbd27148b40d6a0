import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: '离开会议',
    mute: '静音',
    unmute: '取消静音',
    cameraOff: '关闭摄像头',
    cameraOn: '打开摄像头',
    share: '共享屏幕…',
    stopSharing: '停止共享',
    raiseHand: '举手',
    lowerHand: '放下手',
    open: '打开会议',
    people: (count: number) => (count === 1 ? '只有你' : plural(count, { other: '# 人' })),
    unread: (count: number) => plural(count, { other: '# 条新消息' }),
    speaks: (name: string) => `${name} 正在发言`,
    /** How long the meeting has run; `time` as people write it. */
    runsFor: (time: string) => `参会时间：${time}`,
  },
  /** The menu “Meeting”. `&`: as in the rest of the menu. */
  meetingMenu: {
    title: '会议(&M)',
    /** With a tick while it is so. */
    muted: '麦克风静音',
    cameraOff: '关闭摄像头',
    hand: '举手',
    chat: '聊天',
    tiles: '平铺视图',
    participants: '参会者',
    pictureInPicture: '画中画',
    alwaysOnTop: '总在最前',
    invite: '复制邀请…',
    copyLink: '复制网页链接',
  },
  /** What the icon in the tray stands for. */
  trayState: {
    talking: (name: string) => `正在“${name}”中`,
    muted: (name: string) => `正在“${name}”中，已静音`,
    sharing: (name: string) => `正在“${name}”中，正在共享`,
    'sharing-muted': (name: string) => `正在“${name}”中，已静音，正在共享`,
  },
  closing: {
    question: (name: string) => `你正在“${name}”中。`,
    detail: '如果让会议继续，其他人仍会听到和看到你允许的内容。',
    leave: '离开会议',
    keep: '让会议继续',
    stay: '取消',
    always: '始终这样做',
  },
  /** Notifications of the system. Names are people’s, or '' where nobody knows. */
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} 想要进入` : '有人想要进入'),
      message: (name: string) => (name ? `${name} 发来消息` : '新消息'),
      hand: (name: string) => (name ? `${name} 举手了` : '有人举手了'),
    },
    several: {
      knock: (count: number) => plural(count, { other: '# 人想要进入' }),
      message: (count: number) => plural(count, { other: '# 条新消息' }),
      hand: (count: number) => plural(count, { other: '# 人举手' }),
    },
  },
  runningSettings: {
    title: '会议进行时',
    notifications: '通知',
    notificationsHelp: '当你在看别的内容，而有人敲门、发消息或举手时通知你。',
    compact: '最小化时显示小窗口',
    compactHelp: '一个小窗口保持在最前：显示谁在发言、已参会多久，并可静音、开关摄像头和离开会议。',
    closing: '关闭会议窗口时',
    closingChoice: { ask: '询问', leave: '离开', keep: '让会议继续' },
    closingHelp: {
      ask: '会询问你是离开会议，还是让会议继续。',
      leave: '直接离开会议，不再询问。',
      keep: '窗口关闭后会议继续进行。点按时钟旁的图标可以恢复窗口；如果没有该图标，窗口会最小化。',
    },
    shortcut: '全局静音快捷键',
    shortcutHelp: '在会议中，无论前面是哪个程序，这组快捷键都能让你静音或取消静音。',
    noShortcut: '未设置快捷键',
    chooseKeys: '选择快捷键…',
    pressKeys: '请按下快捷键…',
    removeKeys: '移除快捷键',
    recording:
      '请按住 Ctrl 或 Alt（Mac 上为 Command、Control 或 Option），再按另一个键。按 Esc 取消。',
    needsModifier: '打字时要用到这个键。请同时按住 Ctrl 或 Alt。',
    keysSet: (keys: string) => `快捷键已设为 ${keys}。`,
    keysRemoved: '已移除全局静音快捷键。',
    shortcutTaken: {
      happened: '这组快捷键已被其他程序或系统占用。',
      todo: '请选择其他快捷键。',
    },
    /** Keys as keyboards call them. */
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: '空格键',
      Up: '向上键',
      Down: '向下键',
      Left: '向左键',
      Right: '向右键',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Insert: 'Insert',
      Delete: 'Delete',
    },
    testDevices: '测试摄像头、麦克风和扬声器…',
    testDevicesHelp: '在加入会议之前，先看到和听到会议将会收到的画面和声音。',
  },
};
