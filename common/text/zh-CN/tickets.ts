import type { TicketProblemCode } from '../../ticket-problem.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import type { TicketRowName } from '../../ticket-inspect.ts';
import type { ticketsText as source } from '../en/tickets.ts';
import type { ProblemText } from '../problem-text.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = '可在“设置”的“会议服务”中查看。';
const newLink = '如果入场券来自链接，请向会议组织者索取新的链接。';

/** Why no ticket was made. */
const ticketProblem: Record<TicketProblemCode, ProblemText> = {
  'app-id-unusable': {
    happened: () => '无法用此 AppID 制作入场券。',
    todo: '请从 JaaS 控制台重新复制 AppID；它以 vpaas-magic-cookie- 开头。',
  },
  'key-id-unusable': {
    happened: () => '无法用此密钥 ID 制作入场券。',
    todo: '请从 JaaS 控制台重新复制密钥 ID，不含 AppID 和斜杠。',
  },
  'key-id-missing': {
    happened: () => '没有密钥 ID 就无法制作入场券：服务器靠它查找公钥。',
    todo: '请向服务器管理员询问密钥 ID（kid），并填写。',
  },
  'issuer-missing': {
    happened: () => '没有签发者就无法制作入场券。',
    todo: '请填写签发者；它就是服务器的 app_id。',
  },
  'extra-claims-unusable': {
    happened: () => '无法用这些附加声明制作入场券。',
    todo: '请改正，或将该栏留空。',
  },
  'room-unusable': {
    happened: () => '无法为此房间制作入场券。',
    todo: '请用文字和数字指定一个房间；没有适用于所有房间的入场券。',
  },
  'end-passed': {
    happened: () => '此邀请的到期时间已经过去。',
    todo: '请选择更晚的到期时间。',
  },
  'key-not-private': {
    happened: () => '无法用此密钥签发入场券，因为它不是私钥。',
    todo: '请重新保存此配置的私钥。',
  },
  'key-not-rsa': {
    happened: () => '无法用此私钥签发入场券，因为它不是 RSA 私钥。',
    todo: '请为此配置保存 RSA 私钥；JaaS 建议 4096 位。',
  },
  'key-too-short': {
    happened: () => '无法用此私钥签发入场券，因为它不足 2048 位。',
    todo: '请为此配置保存更长的私钥；JaaS 建议 4096 位。',
  },
  'key-not-secret': {
    happened: () => '无法用此私钥签发入场券，因为服务器需要共享密钥。',
    todo: '请重新保存此配置的共享密钥。',
  },
  'signature-doubtful': {
    happened: () => '入场券签名后没有通过检查，因此已丢弃。',
    todo: '请重试。如果再次出现，请重新保存密钥，并检测这台电脑的内存。',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: Record<TicketRefusalCode, ProblemText> = {
  'ticket-missing': {
    happened: () => '此服务器只让持有入场券的人进入。',
    todo: '请向会议组织者索取邀请，或在“设置”的“会议服务”中为此服务器添加密钥。',
  },
  'ticket-expired': {
    happened: () => '此会议的入场券已过期。',
    todo: `请重试以获取新的入场券。${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => '此会议的入场券尚未生效。',
    todo: '请检查这台电脑的日期和时间。如果入场券来自链接，请等到它生效。',
  },
  'ticket-signature': {
    happened: () => '服务器无法确认入场券由谁签发。',
    todo: `这里的私钥或共享密钥必须与服务器所知的一致。${newLink}`,
  },
  'ticket-kid': {
    happened: () => '服务器不认识签发入场券所用的密钥。',
    todo: '请与服务器核对密钥 ID，JaaS 则在控制台中核对；刚添加的密钥需要几分钟才能生效。',
  },
  'ticket-issuer': {
    happened: () => '服务器不接受此签发者的入场券。',
    todo: `请向服务器管理员询问签发者。${lookUp}`,
  },
  'ticket-audience': {
    happened: () => '入场券用于另一类服务器。',
    todo: `请向服务器管理员询问受众。${lookUp}`,
  },
  'ticket-room': {
    happened: () => '入场券用于另一个房间。',
    todo: `请检查房间和 AppID。${newLink}`,
  },
  'account-blocked': {
    happened: () => '此会议的 JaaS 账户已被停用。',
    todo: '账户所有者可以在 JaaS 控制台查看原因，通常与套餐或付款有关。',
  },
  'ticket-refused': {
    happened: () => '服务器没有接受入场券。',
    todo: `如果是你自己的入场券，请在“设置”的“会议服务”中查看。${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: Record<TicketRowName, string> = {
  alg: '签名方式',
  typ: '类型',
  kid: '密钥',
  aud: '受众',
  iss: '签发者',
  sub: '账户或服务器',
  room: '房间',
  nbf: '生效时间',
  iat: '制作时间',
  exp: '到期时间',
  jti: '入场券编号',
  'context.user.id': '用户',
  'context.user.name': '名字',
  'context.user.email': '电子邮件',
  'context.user.avatar': '头像',
  'context.user.moderator': '主持人',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 hr 5 min`. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: '不到一分钟',
  lessThanMinuteAhead: '不到一分钟后',
  lessThanMinutePast: '不到一分钟前',
  ahead: (span: string) => `${span}后`,
  past: (span: string) => `${span}前`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: ProblemText = {
  happened: (about) =>
    about ? `这台电脑的时钟与服务器相差${about}。` : '这台电脑的时钟与服务器相差数天。',
  todo: '请在系统设置中校准日期和时间。',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
