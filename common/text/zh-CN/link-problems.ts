import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => '还没有房间名称。',
    todo: '请输入房间名称，或粘贴会议链接。',
  },
  'link-too-long': {
    happened: () => '这段文本太长，不可能是会议链接。',
    todo: '请只粘贴链接，或输入房间名称。',
  },
  'link-unreadable': {
    happened: () => '无法读取此链接。',
    todo: '请从来源处重新复制，或输入房间名称。',
  },
  'scheme-unsupported': {
    happened: (about) => `“${about}:”链接不能打开会议。`,
    todo: '请粘贴以 https:// 开头的链接，或输入房间名称。',
  },
  'carries-password': {
    happened: () => '此链接带有用户名或密码。',
    todo: '请索取不含这些内容的链接。',
  },
  'profile-unfinished': {
    happened: (about) => `“${about}”尚未设置好。`,
    todo: '请在设置中填写其余内容，或切换到公共服务器。',
  },
  'room-missing': {
    happened: (about) =>
      about ? `此链接指向 ${about}，但没有房间。` : '此链接指向一台服务器，但没有房间。',
    todo: '请在最后一个斜杠后面加上房间名称。',
  },
  'room-too-long': {
    happened: () => '此房间名称超过 200 个字符。',
    todo: '请换一个短一些的。',
  },
  'room-reserved': {
    happened: (about) => `“${about}”由 Jitsi 服务器保留自用。`,
    todo: '请换一个房间名称。',
  },
  'room-climbs': {
    happened: () => '房间名称不能包含“..”。',
    todo: '请去掉这些点。',
  },
  'room-question-mark': {
    happened: () => '房间名称不能包含“?”。',
    todo: '请去掉它，或粘贴完整链接。',
  },
  'room-hash': {
    happened: () => '房间名称不能包含“#”。',
    todo: '请去掉它，或粘贴完整链接。',
  },
  'room-emoji': {
    happened: (about) => (about ? `房间名称不能包含 ${about}。` : '房间名称不能包含表情符号。'),
    todo: '请使用文字和数字。',
  },
  'room-hidden-character': {
    happened: () => '此房间名称含有不可见字符。',
    todo: '请手动输入名称，不要粘贴。',
  },
  'room-character': {
    happened: (about) => `房间名称不能包含“${about}”。`,
    todo: '请使用文字和数字。',
  },
  'room-nothing-left': {
    happened: () => '此房间名称中没有文字或数字。',
    todo: '请加上一些。',
  },
  'hosting-unknown': {
    happened: () => '正在运行的 Parlour 里没有你指定的会议服务。',
    todo: '请退出 Parlour，然后重新启动。',
  },
  'server-not-allowed': {
    happened: (about) => `你的组织不允许在 ${about} 上举行会议。`,
    todo: '请询问管理员能否允许。',
  },
  'hosting-not-allowed': {
    happened: () => '你的组织不允许这种会议服务。',
    todo: '请询问管理员能否允许。',
  },
};
