import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: (typeof source)['accessProblem'] = {
  certificate: {
    happened: (about) => `${about} 无法证明自己是真正的服务器。`,
    todo: '请不要在当前网络中加入，并告知服务器管理员其证书无效。',
  },
  'certificate-expired': {
    happened: (about) => `${about} 的证书已过期。`,
    todo: '请检查这台电脑的日期和时间。如果没有问题，就需要服务器管理员更新证书。',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `${about} 的证书尚未生效。`,
    todo: '请检查这台电脑的日期和时间。如果没有问题，则说明服务器自己的时钟不准。',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} 使用的是自签名证书，没有第三方为它担保。`,
    todo: '服务器管理员可以向公共证书颁发机构申请证书。你也可以与对方核对指纹，然后把证书添加到系统信任的证书中。',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `这台电脑不认识 ${about} 的证书颁发者。`,
    todo: '如果在公司或学校，请向服务器管理员询问如何在系统中安装其颁发机构，并核对指纹。否则可能有人在中间窃听：请不要在当前网络中加入。',
  },
  'certificate-wrong-name': {
    happened: (about) => `收到的证书不属于 ${about}。`,
    todo: '请检查地址。如果地址正确，请不要在当前网络中加入，并告知服务器管理员。',
  },
  'certificate-revoked': {
    happened: (about) => `${about} 的证书已被吊销。`,
    todo: '它的密钥可能已被盗，请不要加入。服务器管理员需要更换证书。',
  },
  'tls-failed': {
    happened: (about) => `无法与 ${about} 建立安全连接。`,
    todo: '服务器可能过旧，或者该端口不支持 https。请检查地址和端口。',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} 只允许持有证书的电脑访问。`,
    todo: '请重试并选择你的证书。如果没有，请联系服务器管理员。',
  },
  'sign-in-needed': {
    happened: (about) => `登录后才能打开 ${about}。`,
    todo: '请重试，并使用服务器管理员给你的用户名和密码。',
  },
  'proxy-sign-in-needed': {
    happened: () => '当前网络的代理要求先登录。',
    todo: '请重试，并使用你在此网络中的用户名和密码。',
  },
  'proxy-failed': {
    happened: (about) => `无法通过当前网络的代理访问 ${about}。`,
    todo: '请检查系统设置中的代理，或联系网络管理员。',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `颁发给：${names}`,
    subjectAndMore: (names: string, count: number) =>
      `颁发给：${names}，${plural(count, { other: '另有 # 个' })}`,
    issuer: (name: string) => `颁发者：${name}`,
    valid: (from: string, until: string) => `有效期：${from} 至 ${until}`,
    fingerprint: (hex: string) => `SHA-256：${hex}`,
  },
  signIn: {
    title: '登录',
    server: '会议服务器需要确认你的身份：',
    proxy: '当前网络的代理需要确认你的身份：',
    realm: '它的原文：',
    user: '用户名',
    password: '密码',
    wrong: {
      happened: '用户名或密码未被接受。',
      todo: '请检查后重试。',
    },
    kept: '只保留到退出 Parlour 为止，且只发送到上面的地址。',
    signIn: '登录',
    cancel: '取消',
  },
  clientCertificate: {
    question: (server: string) => `${server} 要求你出示证书。`,
    detail: '它会看到你所选证书中的名称。',
    choice: (name: string, until: string) => `${name}（有效至 ${until}）`,
    more: '其他…',
    none: '无',
  },
};
