import type { ExtraClaimsProblemCode } from '../../extra-claims.ts';
import { longestExtraClaims, type Authentication } from '../../own-server.ts';
import type { SecretProblemCode } from '../../secret-problem.ts';
import type { ServerAddressProblemCode } from '../../server-address.ts';
import type { ownServerText as source } from '../en/own-server.ts';
import type { ProblemText } from '../problem-text.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: Record<ServerAddressProblemCode, ProblemText> = {
  'address-missing': {
    happened: () => '还没有服务器地址。',
    todo: '请输入服务器的名称，例如 meet.example.org。',
  },
  'address-http': {
    happened: () => 'http:// 地址没有加密，无法使用 Jitsi。',
    todo: '请使用 https://；为此服务器需要有证书。',
  },
  'address-scheme': {
    happened: (about) => `“${about}:”不是会议服务器的地址。`,
    todo: '请输入服务器的名称，例如 meet.example.org。',
  },
  'address-password': {
    happened: () => '此地址带有用户名或密码。',
    todo: '请去掉；如果服务器要求，Parlour 会询问。',
  },
  'address-unreadable': {
    happened: () => '这不是服务器的地址。',
    todo: '请输入服务器的名称，例如 meet.example.org；如有端口，请在后面加上“:端口”。',
  },
  'address-path': {
    happened: (about) => `“${about}”不能放在房间名称前面。`,
    todo: '请去掉它，或填写你的服务器上房间地址开头的路径。',
  },
  'address-room-link': {
    happened: (about) => `这看起来是房间“${about}”的链接。`,
    todo: '请选择你想要的：',
  },
  'address-public': {
    happened: () => '这是公共服务器。',
    todo: '请在上方选择“公共服务器”；无需设置。',
  },
  'address-jaas': {
    happened: () => '这是 8x8 的 JaaS 服务器。',
    todo: '请在上方选择“JaaS”，并在那里填写你的 AppID。',
  },
  'address-taken': {
    happened: (about) => `“${about}”使用相同的地址。`,
    todo: '请给其中一个加上路径，或删除其中一个。',
  },
  'address-not-allowed': {
    happened: (about) => `你的组织不允许在 ${about} 上举行会议。`,
    todo: '请询问管理员能否允许。',
  },
};

/** Why a text is no shared secret. */
const secretProblem: Record<SecretProblemCode, ProblemText> = {
  'secret-missing': {
    happened: () => '还没有共享密钥。',
    todo: '请粘贴服务器的 app_secret。',
  },
  'secret-too-long': {
    happened: () => '内容超过 1,000 字节，作为共享密钥太长。',
    todo: '请只粘贴共享密钥，不要粘贴整个文件。',
  },
  'secret-several-lines': {
    happened: () => '共享密钥只有一行，而这里有多行。',
    todo: '请只粘贴服务器 app_secret 的值。',
  },
  'secret-hidden-character': {
    happened: () => '此共享密钥含有不可见字符。',
    todo: '请手动输入，或从纯文本文件中复制。',
  },
  'secret-is-key': {
    happened: () => '这是私钥文件，不是共享密钥。',
    todo: '要使用私钥，请在上方选择“私钥（RS256）”。',
  },
  'secret-is-ticket': {
    happened: () => '这是入场券（JWT），不是签发入场券的共享密钥。',
    todo: '请粘贴服务器的 app_secret；Parlour 会自己制作入场券。',
  },
  'secret-sample': {
    happened: () => '这是 Jitsi 文档中的示例，人尽皆知。',
    todo: '请在服务器上更改，例如改为“openssl rand -hex 32”的输出。',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: Record<ExtraClaimsProblemCode, ProblemText> = {
  'claims-too-long': {
    happened: () => `附加声明最多 ${longestExtraClaims} 个字符，现在超出了。`,
    todo: '请去掉一些：入场券是随网址传送的。',
  },
  'claims-not-json': {
    happened: () => '这不是 JSON。',
    todo: '请按此格式书写：{"context": {"group": "staff"}}，使用英文双引号。',
  },
  'claims-not-object': {
    happened: () => '这是 JSON，但不是对象。',
    todo: '请在外面加上花括号，并在每个值前面写上名称。',
  },
  'claims-reserved': {
    happened: (about) => `“${about}”由 Parlour 在每张入场券中自行设置。`,
    todo: '请在这里去掉它。',
  },
};

const authentications: Record<Authentication, string> = {
  none: '无',
  HS256: '共享密钥（HS256）',
  RS256: '私钥（RS256）',
};

const authenticationHelp: Record<Authentication, string> = {
  none: '有链接的人都能进入，或在服务器自己的页面上登录。',
  HS256: 'Parlour 用服务器中名为 app_secret 的共享密钥签发入场券。',
  RS256: 'Parlour 用私钥签发入场券；服务器按密钥 ID 查找对应的公钥。',
};

const ownServer: (typeof source)['ownServer'] = {
  address: '服务器地址',
  addressHelp: '服务器的名称，如有端口和路径请一并填写：meet.example.org',
  useAddress: (address: string) => `使用 ${address}`,
  authentication: '身份验证',
  authentications,
  authenticationHelp,
  secretTitle: '签名用的共享密钥',
  secret: '共享密钥',
  secretHelp: '服务器的 app_secret（JWT_APP_SECRET）。它会存入系统钥匙串；Parlour 不会再次显示它。',
  saveSecret: '保存共享密钥',
  secretSaved: '共享密钥已保存。',
  secretKind: '共享密钥，HS256',
  weak: '此共享密钥不足 32 字节，可能被逐一尝试猜出。',
  weakTodo: '可以使用。要更安全，请把“openssl rand -hex 32”的输出同时填到服务器和这里。',
  tested: {
    accepted: (server: string) => `签名和验证正常，${server} 接受用它签发的入场券。`,
    'not-asked': (server: string) =>
      `签名和验证正常。无法询问 ${server} 是否接受用它签发的入场券；下次开会时就会知道。`,
  },
  testSecret: '测试共享密钥',
  replaceSecret: '更换共享密钥',
  forgetSecret: '移除共享密钥',
  env: '从 .env 文件导入…',
  envHelp: 'docker-jitsi-meet 的该文件包含签发者、受众和共享密钥。',
  envTaken: (file: string) => `已从 ${file} 读取。原文件仍在：请存放在别人无法读取的地方。`,
  claims: '入场券的内容',
  issuer: '签发者',
  issuerHelp: 'iss：服务器的 app_id（JWT_APP_ID）。',
  audience: '受众',
  audienceHelp: 'aud：留空表示与签发者相同，适合大多数服务器。',
  subject: '主体',
  subjectHelp:
    'sub：* 适合所有不验证域的服务器。验证域的服务器需要填写它的 XMPP 域，例如 meet.jitsi。',
  keyId: '密钥 ID',
  keyIdHelp: 'kid：服务器查找公钥所用的名称。',
  extraClaims: '附加声明',
  extraClaimsHelp: '合并到每张入场券中的 JSON 对象。通常留空。',
  moderators:
    '在按软件包默认安装的 Jitsi 服务器上，凡持有入场券的人都是主持人，访客也不例外。装有 token_affiliation 模块的服务器会区分角色。',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
