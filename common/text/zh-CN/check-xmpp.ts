import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `文件 config.js 没有指定 ${way} 的地址。`,
    todo: () => '请指定一个；会议会优先使用 WebSocket，不行时使用 BOSH。',
  },
  elsewhere: {
    happened: () => `未检查，因为 config.js 中 ${way} 的地址位于内部网络或没有加密。`,
  },
  missing: {
    happened: (about) => `Web 服务器没有把 ${way} 转发给 Prosody（${status(about)}）。`,
    todo: () => '请让它转发此地址。',
  },
  forbidden: {
    happened: (about) => `服务器拒绝自己的页面使用 ${way}（${status(about)}）。`,
    todo: () => '请在 Prosody 中允许这些页面的来源，并检查 Web 服务器的规则。',
  },
  gateway: {
    happened: (about) => `Web 服务器转发了 ${way}，但 Prosody 没有应答（${status(about)}）。`,
    todo: () => '请启动 Prosody，并检查 Web 服务器设置中它的端口。',
  },
  redirect: {
    happened: () => `服务器把 ${way} 请求重定向到了别处。`,
    todo: () => '请让它自己应答这些请求。',
  },
  status: {
    happened: (about) => `${way} 的应答出乎意料（${status(about)}）。`,
    todo: () => '请查看 Web 服务器和 Prosody 的日志。',
  },
  failed: {
    happened: (about) => `${way} 通信中断（${named(about, 'error')}）。`,
    todo: () => '请查看 Prosody 的日志。',
  },
  'too-slow': {
    happened: () => `没有及时收到 ${way} 的应答。`,
    todo: () => '请查看 Prosody 是否繁忙，并查看它的日志。',
  },
  'not-xmpp': {
    happened: () => `在 ${way} 的地址上应答的不是 Prosody。`,
    todo: () => '请让 Web 服务器把此地址转发给 Prosody。',
  },
  domain: {
    happened: (about) =>
      `config.js 的 hosts.domain 中指定了 ${named(about, 'domain')}，但 Prosody 不为它提供服务。`,
    todo: () => '请让两边指定同一台主机。',
  },
  'no-sign-in': {
    happened: () => `Prosody 通过 ${way} 应答，但没有提供登录方式。`,
    todo: () => '请在 Prosody 中注明：加密由前面的 Web 服务器完成。',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : `服务器的原文：“${about['words']}”。`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `服务器表示没有收到入场券。${saying(about)}`,
    todo: () => '请让 Web 服务器保留地址中问号后面的内容。',
  },
  'ticket-expired': {
    happened: (about) => `按服务器的时钟，入场券已过期。${saying(about)}`,
    todo: () => '请校准两台电脑的时钟。',
  },
  'ticket-not-yet-valid': {
    happened: (about) => `按服务器的时钟，入场券尚未生效。${saying(about)}`,
    todo: () => '请校准两台电脑的时钟。',
  },
  'ticket-signature': {
    happened: (about) => `服务器不认可入场券的签名。${saying(about)}`,
    todo: () => '请填写服务器所知的私钥或共享密钥；共享密钥必须与服务器的 app_secret 逐字相同。',
  },
  'ticket-kid': {
    happened: (about) => `服务器不认识签发入场券所用的密钥。${saying(about)}`,
    todo: () => '请核对密钥 ID（kid）；使用密钥服务器时，文件名是 kid 的 SHA-256 值。',
  },
  'ticket-issuer': {
    happened: (about) => `服务器不接受此签发者（iss）的入场券。${saying(about)}`,
    todo: () => '请将服务器的 app_id 填为签发者，或让服务器接受当前签发者。',
  },
  'ticket-audience': {
    happened: (about) => `服务器不接受此受众（aud）的入场券。${saying(about)}`,
    todo: () => '请填写服务器接受的受众，通常就是它的 app_id。',
  },
  'ticket-room': {
    happened: (about) => `服务器不认可入场券中的房间。${saying(about)}`,
    todo: () => '请检查此配置中的路径，以及入场券中的主体（sub）。',
  },
  'account-blocked': {
    happened: () => '此配置的账户已被停用。',
    todo: () => '账户所有者可以在 JaaS 控制台查看原因，通常与套餐或付款有关。',
  },
  'ticket-refused': {
    happened: (about) => `服务器拒绝了入场券。${saying(about)}`,
    todo: () => '请对照服务器的设置，检查签发者、受众、密钥和签名方式。',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody 有应答。' },
  'websocket-works': { happened: () => 'Prosody 有应答。' },
  ...bothWays(fault),

  'entrance-open': { happened: () => '所有人都可以进入，不需要入场券或密码。' },
  'entrance-ticket': {
    happened: () => '凭入场券才能进入，此配置会制作入场券。',
  },
  'entrance-ticket-lacking': {
    happened: () => '凭入场券才能进入，而此配置不制作入场券。',
    todo: () =>
      '请在此配置中设置入场券：签名方式、签发者、受众，以及私钥或共享密钥；或者只凭邀请进入。',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? '凭入场券才能进入，服务器在登录页面上发放入场券。'
        : `凭入场券才能进入，服务器在 ${about['address']} 发放入场券。`,
    todo: () => '请在会议要求时到那里登录，或者在此配置中设置入场券。',
  },
  'entrance-password': {
    happened: () => '服务器要求所有人提供用户名和密码。',
    todo: () => '会议会要求输入；如果也想让访客进入，请设置访客域。',
  },
  'entrance-password-guests': {
    happened: () => '主持人用会议要求的用户名和密码开启会议，之后访客即可进入。',
  },
  'entrance-guests-refused': {
    happened: (about) => `访客本应通过 ${named(about, 'domain')} 进入，但 Prosody 不允许。`,
    todo: () => '请让 Prosody 为该主机提供服务，并允许匿名访问。',
  },
  'entrance-refused': {
    happened: (about) => `服务器不允许任何人登录：“${named(about, 'words')}”。`,
    todo: () => '请查看 Prosody 的日志。',
  },
  'entrance-unknown': {
    happened: () => '服务器没有说明进入的条件。',
    todo: () => '请重新检查；如果仍然如此，请查看 Prosody 的日志。',
  },

  'ticket-none': { happened: () => '此配置不制作入场券。' },
  'ticket-elsewhere': {
    happened: (about) =>
      `未尝试，因为服务器让人在 ${named(about, 'host')} 登录，而入场券只发送给服务器本身。`,
  },
  'ticket-not-made': {
    happened: () => '无法制作用于测试的入场券。',
    todo: () => '请在上方测试此配置的私钥或共享密钥，就会知道缺少什么。',
  },
  'ticket-accepted': { happened: () => '服务器接受此配置的入场券。' },
  'ticket-not-looked-at': {
    happened: () => '服务器不检查入场券：胡乱填写的也会放行。',
    todo: () => '请在 Prosody 中启用入场券，或在此配置中选择不使用入场券。',
  },
  'ticket-not-taken': {
    happened: () => '服务器要求用户名和密码，不接受入场券。',
    todo: () => '请在 Prosody 中启用入场券，或在此配置中选择不使用入场券。',
  },
  'ticket-unseen': {
    happened: () => '入场券没有到达 Prosody：Web 服务器把它从地址中去掉了。',
    todo: () => '请让它转发问号后面的内容。',
  },
  'ticket-unanswered': {
    happened: () => '服务器没有说明对入场券的判断。',
    todo: () => '请重新检查；如果仍然如此，请查看 Prosody 的日志。',
  },
  ...refusal,
};
