import type { JaasIdProblemCode } from '../../jaas-ids.ts';
import type { KeychainProblemCode, KeyProblemCode } from '../../key-problem.ts';
import type { keysText as source } from '../en/keys.ts';
import type { ProblemText } from '../problem-text.ts';

const file = (about: string): string => (about ? `“${about}”` : '此文件');
const howToMakeOne =
  '请用以下命令生成一个：ssh-keygen -t rsa -b 4096 -m PEM。然后把公钥交给你的服务器。';

const keyProblem: Record<KeyProblemCode, ProblemText> = {
  empty: {
    happened: () => '还没有私钥。',
    todo: '请粘贴私钥，或选择私钥文件。',
  },
  'too-large': {
    happened: () => '这段文本太长，不可能是私钥。',
    todo: '请只粘贴私钥，从 BEGIN 行到 END 行。',
  },
  binary: {
    happened: () => '这不是文本，也不是 Parlour 能读取的私钥。',
    todo: '请选择私钥文件；文件名通常以 .pem、.pk 或 .key 结尾。',
  },
  'web-page': {
    happened: () => '这是网页，不是私钥。',
    todo: '请下载私钥文件本身；可能需要先登录。',
  },
  'one-line': {
    happened: () => '这看起来像密码或共享密钥，不像私钥。',
    todo: '请粘贴完整的私钥；大约有 30 到 50 行。',
  },
  'not-a-key': {
    happened: () => '这段文本中没有私钥。',
    todo: '请查找以 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 开头的部分。',
  },
  'frame-missing': {
    happened: () => '此私钥缺少首行和末行。',
    todo: '请完整复制，包括 BEGIN 行和 END 行。',
  },
  damaged: {
    happened: () => '此私钥不完整或已损坏。',
    todo: '请重新完整复制，或改为选择私钥文件。',
  },
  'two-keys': {
    happened: () => '这里有多个私钥。',
    todo: '请只提供属于此配置的那一个。',
  },
  'public-key': {
    happened: () => '这是公钥。',
    todo: '请选择私钥：同名但不带 .pub 的文件，或首行含有 PRIVATE 的文件。',
  },
  certificate: {
    happened: () => '这是证书，不是私钥。',
    todo: '请选择首行含有 PRIVATE KEY 的文件。',
  },
  'certificate-request': {
    happened: () => '这是证书请求，不是私钥。',
    todo: '请选择生成该请求时所用的私钥。',
  },
  openssh: {
    happened: () => '此私钥使用 OpenSSH 自己的格式。',
    todo: '请用以下命令转换私钥文件的副本：ssh-keygen -p -m PEM -f COPY。然后选择该副本。',
  },
  putty: {
    happened: () => '此私钥使用 PuTTY 自己的格式。',
    todo: '请在 PuTTYgen 中打开它，依次选择“Conversions”“Export OpenSSH key”，再用以下命令转换：ssh-keygen -p -m PEM -f COPY。',
  },
  pgp: {
    happened: () => '这是 PGP 密钥或消息。',
    todo: '请选择你为会议生成的 RSA 私钥。',
  },
  jwk: {
    happened: () => '此私钥以 JSON（JWK）格式书写。',
    todo: '请从来源处以 PEM 格式导出。',
  },
  jwt: {
    happened: () => '这是入场券（JWT），不是签发入场券的私钥。',
    todo: '请粘贴私钥；Parlour 会自己制作入场券。',
  },
  pkcs12: {
    happened: () => '这是 PKCS #12 容器（.p12 或 .pfx）。',
    todo: '请用以下命令取出私钥：openssl pkcs12 -nocerts -in FILE -out key.pem。',
  },
  ec: {
    happened: () => '这是椭圆曲线私钥；入场券需要 RSA 私钥。',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => '这是 Ed25519 私钥；入场券需要 RSA 私钥。',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () => '此 RSA 私钥仅限 PSS 签名，而会议服务器不验证这种签名。',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => '这是 DSA 私钥；入场券需要 RSA 私钥。',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () => '这种私钥无法签发入场券，需要 RSA 私钥。',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about ? `此私钥只有 ${about} 位，不够安全。` : '此私钥不足 2048 位，不够安全。',
    todo: '请生成 2048 位或更长的私钥；JaaS 建议 4096 位。',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `此私钥有 ${about} 位，超出服务器可接受的长度。`
        : '此私钥超过 8192 位，超出服务器可接受的长度。',
    todo: '请生成 4096 位的私钥。',
  },
  'passphrase-needed': {
    happened: () => '此私钥受口令保护。',
    todo: '请输入口令；Parlour 只使用一次，不会保存。',
  },
  'passphrase-wrong': {
    happened: () => '此口令无法打开私钥。',
    todo: '请重新输入；注意区分大小写。',
  },
  'encryption-unsupported': {
    happened: () => '此私钥的加密方式 Parlour 无法打开。',
    todo: '请改用常见的加密方式保存：openssl rsa -aes256 -traditional -in FILE -out key.pem。',
  },
  'file-missing': {
    happened: (about) => `${file(about)}已不存在。`,
    todo: '请重新选择文件。',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)}无法读取。`,
    todo: '请确认你有读取权限，或改为粘贴私钥。',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)}是文件夹。`,
    todo: '请选择其中的私钥文件。',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)}是程序之间的管道，不是文件。`,
    todo: '请把私钥保存为普通文件，或直接粘贴。',
  },
  'file-is-device': {
    happened: (about) => `${file(about)}是设备，不是文件。`,
    todo: '请选择普通文件，或粘贴私钥。',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)}是程序的套接字，不是文件。`,
    todo: '请选择包含私钥的普通文件。',
  },
  'file-empty': {
    happened: (about) => `${file(about)}是空的。`,
    todo: '请重新下载或保存私钥。',
  },
  'file-too-large': {
    happened: (about) => `${file(about)}太大，不可能是私钥。`,
    todo: '请选择私钥文件；它只有几 KB。',
  },
  'file-slow': {
    happened: (about) => `未能及时读取${file(about)}。`,
    todo: '如果它在网络驱动器上，请先复制到这台电脑。',
  },
  'env-nothing': {
    happened: (about) => `${file(about)}中没有 Parlour 认识的变量名。`,
    todo: '请使用这些名称：JAAS_APP_ID、JAAS_KID 和 JAAS_PRIVATE_KEY。',
  },
};

const keychainProblem: Record<KeychainProblemCode, ProblemText> = {
  locked: {
    happened: () => '钥匙串已锁定。',
    todo: '请重试，并在系统询问时输入钥匙串的密码。',
  },
  unavailable: {
    happened: () => '这台电脑上没有 Parlour 能使用的钥匙串服务。',
    todo: '在 Linux 上，请安装 GNOME 密钥环（gnome-keyring）或 KWallet（kwalletmanager）并重新登录，或者仅在本次会话中使用密钥。',
  },
  denied: {
    happened: () => '系统没有允许 Parlour 使用钥匙串。',
    todo: '请重试，并在询问时选择“允许”。',
  },
  slow: {
    happened: () => '钥匙串没有响应。',
    todo: '如果系统正在询问密码，请先输入，然后重试。',
  },
  damaged: {
    happened: () => '钥匙串中此配置的内容与当初保存的密钥不符。',
    todo: '请重新保存密钥。',
  },
  removed: {
    happened: () => '此配置的密钥已从钥匙串中删除。',
    todo: '请重新保存密钥。',
  },
  'missing-module': {
    happened: () => 'Parlour 缺少用于访问钥匙串的组件。',
    todo: '请重新安装 Parlour，或者仅在本次会话中使用密钥。',
  },
};

const jaasIdProblem: Record<JaasIdProblemCode, ProblemText> = {
  'app-id-missing': {
    happened: () => '还没有 AppID。',
    todo: '请从 JaaS 控制台（jaas.8x8.vc）的“API keys”页面复制。',
  },
  'app-id-address': {
    happened: () => '这是网址，不是 AppID。',
    todo: '请只复制从 vpaas-magic-cookie- 开始、到下一个斜杠为止的部分。',
  },
  'app-id-unreadable': {
    happened: () => '这不是 AppID：AppID 由 vpaas-magic-cookie- 加上数字和字母 a 到 f 组成。',
    todo: '请从 JaaS 控制台（jaas.8x8.vc）的“API keys”页面重新复制。',
  },
  'app-id-sample': {
    happened: () => '这是 8x8 文档中的示例 AppID。',
    todo: '请从 JaaS 控制台（jaas.8x8.vc）的“API keys”页面复制你自己的。',
  },
  'key-id-missing': {
    happened: () => '还没有密钥 ID。',
    todo: '请从 JaaS 控制台（jaas.8x8.vc）的“API keys”页面复制；它是斜杠后面的部分。',
  },
  'key-id-address': {
    happened: () => '这是网址，不是密钥 ID。',
    todo: '请从 JaaS 控制台（jaas.8x8.vc）的“API keys”页面复制你的密钥旁边的 ID。',
  },
  'key-id-unreadable': {
    happened: () => '这不是密钥 ID：密钥 ID 很短，例如 0a1b2c。',
    todo: '请从 JaaS 控制台（jaas.8x8.vc）的“API keys”页面重新复制。',
  },
  'key-id-sample': {
    happened: () => '这是 8x8 文档中的示例密钥 ID。',
    todo: '请从 JaaS 控制台（jaas.8x8.vc）的“API keys”页面复制你自己的。',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `此密钥属于另一个 AppID：${about}。` : '此密钥属于另一个 AppID。',
    todo: '请从 JaaS 控制台的同一行复制 AppID 和密钥 ID。',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
