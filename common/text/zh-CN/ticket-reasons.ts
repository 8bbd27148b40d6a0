import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => '这段文本中没有入场券。',
    todo: '请完整粘贴：用点隔开的三个部分，或带有入场券的链接。',
  },
  'header-not-found': {
    happened: () => '无法读取入场券的第一部分，即头部。',
    todo: '请重新完整复制入场券。',
  },
  'payload-not-found': {
    happened: () => '无法读取入场券的第二部分，即声明。',
    todo: '请重新复制入场券，从第一个字符到最后一个字符。',
  },
  'alg-none': {
    happened: () => '此入场券声称不需要签名（alg none）。',
    todo: '没有服务器接受这样的入场券。请用你的密钥签名。',
  },
  'alg-shared-secret': {
    happened: () => '此入场券用共享密钥签名；JaaS 需要 RS256。',
    todo: '请用私钥签名，其公钥须已在 JaaS 控制台中。',
  },
  'alg-invalid': {
    happened: () => '此入场券的签名方式，服务器不支持验证。',
    todo: '请将 alg 设为 RS256；使用共享密钥的服务器接受 HS256。',
  },
  'alg-other': {
    happened: () => '此入场券的签名方式与此服务器的入场券不同。',
    todo: '请将 alg 设为此配置“身份验证”中的方式。',
  },
  'signature-not-found': {
    happened: () => '入场券缺少第三部分，即签名。',
    todo: '请重新复制入场券，包括最后一部分。',
  },
  'typ-invalid': {
    happened: () => '头部没有注明这是 JWT。',
    todo: '请将 typ 设为 JWT，使用大写字母。',
  },
  'kid-not-found': {
    happened: () => '头部没有指明密钥（kid）。',
    todo: '请设置 kid；对于 JaaS，它由 AppID、斜杠和密钥 ID 组成。',
  },
  'kid-mismatch': {
    happened: () => '密钥（kid）不属于入场券的账户（sub）。',
    todo: '对于 JaaS，kid 以 sub 中的同一个 AppID 开头，后接斜杠。',
  },
  'key-other': {
    happened: () => '签发此入场券的不是此配置的密钥。',
    todo: '只要服务器认识那个密钥，就没有问题。',
  },
  'aud-invalid': {
    happened: () => '受众（aud）不是此服务器的。',
    todo: '对于 JaaS，它是文本 jitsi，而不是列表。',
  },
  'iss-invalid': {
    happened: () => '服务器不接受此签发者（iss）。',
    todo: '对于 JaaS，它是文本 chat。',
  },
  'iss-other': {
    happened: () => '签发者（iss）与此配置的不同。',
    todo: '如果服务器接受它（asap_accepted_issuers），就没有问题。',
  },
  'aud-other': {
    happened: () => '受众（aud）与此配置的不同。',
    todo: '如果服务器接受它（asap_accepted_audiences），就没有问题。',
  },
  'sub-not-found': {
    happened: () => '入场券没有说明用于谁的服务器（sub）。',
    todo: '对于 JaaS，请将 sub 设为 AppID。',
  },
  'sub-mismatch': {
    happened: () => '入场券用于另一个账户，而不是此配置的账户（sub）。',
    todo: '请将 sub 设为此配置的 AppID。',
  },
  'token-expired': {
    happened: () => '入场券已过期（exp）。',
    todo: '请重新制作一张。',
  },
  'exp-invalid': {
    happened: () => '入场券的到期时间（exp）缺失，或者不是时间。',
    todo: '请将 exp 设为数字：自 1970 年起的秒数。',
  },
  'exp-not-found': {
    happened: () => '此入场券永不过期（没有 exp）。',
    todo: '任何得到它的人都可以一直使用。请设置 exp。',
  },
  'exp-too-far': {
    happened: () => '入场券的到期时间在 30 天以后（exp）。',
    todo: '请设置更近的到期时间。时间以秒为单位；这里可能误用了毫秒。',
  },
  'nbf-future': {
    happened: () => '入场券尚未生效（nbf）。',
    todo: '请等待，或将 nbf 提前到一分钟之前；并检查制作入场券的电脑的时钟。',
  },
  'nbf-invalid': {
    happened: () => '入场券的生效时间（nbf）不是时间。',
    todo: '请将 nbf 设为数字，即自 1970 年起的秒数，或者去掉它。',
  },
  'room-not-found': {
    happened: () => '入场券没有指定房间。',
    todo: '请将 room 设为房间名称；没有它，有些页面会一直黑屏而没有提示。',
  },
  'room-any': {
    happened: () => '此入场券可以打开所有房间。',
    todo: '请指定一个房间，这样即使入场券丢失，也只能打开那一个。',
  },
  'room-pattern': {
    happened: () => '此入场券可以打开所有符合某种模式的房间。',
    todo: '只有服务器知道是哪些房间。',
  },
  'room-spelling': {
    happened: () => '房间的写法与服务器比对房间的方式不符。',
    todo: '请使用小写字母，不含空格，并对非 ASCII 字符进行百分号编码。',
  },
  'room-mismatch': {
    happened: () => '入场券用于另一个房间，而不是这个房间。',
    todo: '请将 room 设为这个房间，不含 AppID。',
  },
  'context-not-found': {
    happened: () => '入场券没有 context。',
    todo: '请添加 context，其中含有对象 user 和 features；JaaS 要求如此。',
  },
  'features-not-found': {
    happened: () => '入场券的 context 没有 features。',
    todo: '请添加 context.features；如果什么都不允许，则为空对象。',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi 没有名为“${about}”的功能。`,
    todo: '请去掉它，或检查名称是否有误。',
  },
  'feature-value-invalid': {
    happened: (about) => `功能“${about}”既不是打开也不是关闭。`,
    todo: '请将其设为文本 true 或文本 false。',
  },
};
