import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: '房间名称或会议链接',
    join: '加入',
    opensWith: '将使用',
    hosting: '会议服务',
    /** The last entry of the list of hostings: it leads to their settings. */
    setUpHosting: '设置其他会议服务…',
    muted: '加入时静音',
    cameraOff: '关闭摄像头',
    newName: '换个名称',
    meetings: '你的会议',
    search: '搜索',
    nothingFound: (wanted: string) => `你没有名为“${wanted}”的会议。`,
    firstRun: '你加入过的会议会显示在这里。',
    firstRunWays: '输入名称，从任意位置打开会议链接，或把链接拖到此窗口。',
    invitation: '无需账户，无需设置：马上就能加入。',
    addName: '添加你的名字',
    found: (count: number) => plural(count, { other: '# 个会议' }),
    rejoin: '重新加入',
    pin: (name: string) => `置顶“${name}”`,
    copyLink: (name: string) => `复制“${name}”的网页链接`,
    copied: '链接已复制',
    invite: (name: string) => `复制“${name}”的邀请`,
    more: (name: string) => `“${name}”的更多操作`,
    /** The menu of one meeting, in the order of the menu. */
    menu: {
      copyLink: '复制网页链接',
      invite: '复制邀请…',
      moveUp: '上移',
      moveDown: '下移',
      forget: '从列表中移除',
    },
    /** After a pinned meeting was moved among the pinned ones. */
    pinMoved: (name: string, place: number, of: number) =>
      `“${name}”现在排在第 ${place} 位，共 ${of} 位。`,
    forgotten: (name: string) => `已从列表中移除“${name}”。`,
    forgottenCount: (count: number) => plural(count, { other: '已从列表中移除 # 个会议。' }),
    undo: '撤销',
    joinRow: (name: string) => `加入“${name}”`,
    dismiss: '关闭',
    today: '今天',
    yesterday: '昨天',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `你参会不到一分钟就离开了“${name}”。`
        : plural(minutes, { other: `你参会 # 分钟后离开了“${name}”。` }),
    meetingsDamaged: (file: string) => ({
      happened: '无法读取“你的会议”，列表已重新开始。',
      todo: `旧文件已保留为 ${file}。`,
    }),
    settingsDamaged: (file: string) => ({
      happened: '无法读取你的设置，Parlour 已使用全新设置。',
      todo: `旧文件已保留为 ${file}。`,
    }),
    usageDamaged: (file: string) => ({
      happened: '无法读取“使用情况”的记录，已重新开始统计。',
      todo: `旧文件已保留为 ${file}。`,
    }),
    meetingsRestored: '无法读取“你的会议”，已改用该列表最后一份完好的副本。',
    settingsRestored: '无法读取你的设置，已改用最后一份完好的副本。',
    usageRestored: '无法读取“使用情况”的记录，已改用最后一份完好的副本。',
    damagedStays: (file: string) =>
      `损坏的文件 ${file} 无法移走：你的更改会在 Parlour 退出后丢失。`,
    notWritten: (folder: string) => ({
      happened: '无法保存你的更改，它会在 Parlour 退出后丢失。',
      todo: `请腾出磁盘空间，或确认可以写入 ${folder}。`,
    }),
  },
};
