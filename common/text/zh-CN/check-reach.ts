import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `证书颁发给 ${named(about, 'subject')}，颁发者为 ${named(about, 'issuer')}，有效期从 ` +
  `${named(about, 'from')} 至 ${named(about, 'until')}，SHA-256 指纹为 ${named(about, 'fingerprint')}。`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `该名称指向 ${named(about, 'addresses')}。` },
  'name-is-address': { happened: () => '服务器以数字地址给出，因此不需要名称。' },
  'name-by-proxy': {
    happened: (about) => `该名称由代理 ${named(about, 'proxy')} 查询。`,
  },
  'name-unknown': {
    happened: () => '该名称没有对应的地址。',
    todo: () => '请检查拼写；内部网络中的名称只能在该网络中或通过其 VPN 查到。',
  },
  'name-server-silent': {
    happened: () => '网络没有答复该名称对应哪个地址。',
    todo: () => '请检查网络及其域名服务器（DNS），然后重新检查。',
  },
  offline: {
    happened: () => '这台电脑没有联网。',
    todo: () => '请连接网络，然后重新检查。',
  },
  'connection-stands': { happened: () => '服务器接受连接。' },
  'connection-by-proxy': {
    happened: (about) => `服务器通过代理 ${named(about, 'proxy')} 接受连接。`,
  },
  'connection-refused': {
    happened: () => '该地址的计算机不接受此端口上的连接。',
    todo: () => '请检查端口，确认 Web 服务器正在运行，并让防火墙放行 TCP 443。',
  },
  'connection-reset': {
    happened: () => '连接立即被中断。',
    todo: () => '途中有设备不放行：请检查防火墙、代理和负载均衡器。',
  },
  'connection-timed-out': {
    happened: () => '该地址没有任何响应。',
    todo: () => '请确认服务器已开机，且其防火墙放行 TCP 443。',
  },
  'connection-silent': {
    happened: () => '服务器接受了连接，但没有任何回应。',
    todo: () => '请检查端口；如果端口正确，请重启 Web 服务器。',
  },
  'connection-unreachable': {
    happened: () => '从这里无法到达该地址。',
    todo: () => '请检查网络；内部网络中的服务器可能需要连接其 VPN。',
  },
  'connection-blocked': {
    happened: () => '这台电脑或其管理员阻止了连接。',
    todo: () => '请在防火墙或安全软件中放行 Parlour。',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium 不会连接此端口上的 Web 服务器。',
    todo: () => '请让服务器监听 443 端口，或其他常用的网页端口。',
  },
  'connection-failed': {
    happened: (about) => `连接失败（${named(about, 'error')}）。`,
    todo: () => '请检查网络，然后重新检查。',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? '无法使用系统指定的代理。'
        : `无法使用代理 ${about['proxy']}。`,
    todo: () => '请检查系统网络设置中的代理。',
  },
  'proxy-sign-in': {
    happened: () => '代理要求用户名和密码。',
    todo: () => '请让代理的管理员对此服务器免除登录。',
  },

  'certificate-sound': { happened: (about) => `这台电脑信任该证书。${whole(about)}` },
  'certificate-trusted': { happened: () => '这台电脑信任该证书。' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), { other: '证书将在 # 天后到期。' });
      return `${days}${whole(about)}`;
    },
    todo: () => '请立即续期，并查明为何没有自动续期。',
  },
  'certificate-expired': {
    happened: (about) => `证书已过期。${whole(about)}`,
    todo: () => '请续期；如果到期日还没到，请校准这台电脑的时钟。',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `证书尚未生效。${whole(about)}`,
    todo: () => '请先检查这台电脑的时钟，再检查颁发证书的计算机的时钟。',
  },
  'certificate-self-signed': {
    happened: (about) => `服务器使用自签名证书。${whole(about)}`,
    todo: () =>
      '请申请一份所有电脑都信任的证书；或者在服务器上核对指纹，然后在本系统中安装该证书。',
  },
  'certificate-name': {
    happened: (about) =>
      `证书适用于 ${named(about, 'names')}，而不适用于 ${named(about, 'host')}。${whole(about)}`,
    todo: () => '请使用证书适用的名称，或为当前名称申请证书。',
  },
  'certificate-incomplete': {
    happened: (about) => `服务器发送了证书，但缺少为其担保的中间证书。${whole(about)}`,
    todo: () => '请让 Web 服务器发送完整的证书链：用 fullchain.pem 代替 cert.pem。',
  },
  'certificate-private-ca': {
    happened: (about) => `这台电脑不认识该证书的颁发机构。${whole(about)}`,
    todo: () => '请在本系统中安装该颁发机构的证书，或申请一份所有电脑都信任的证书。',
  },
  'certificate-untrusted': {
    happened: (about) => `没有这台电脑认识的机构为该证书担保。${whole(about)}`,
    todo: () => '可能是服务器缺少证书链的一部分，也可能需要在本系统中安装颁发机构。',
  },
  'certificate-revoked': {
    happened: (about) => `证书已被吊销。${whole(about)}`,
    todo: () => '请不要在那里输入任何内容；服务器管理员需要申请新证书。',
  },
  'certificate-weak': {
    happened: (about) => `证书使用的签名或密钥强度太弱。${whole(about)}`,
    todo: () => '请申请新证书，使用 SHA-256 和至少 2048 位的密钥。',
  },
  'certificate-refused': {
    happened: (about) => `Chromium 拒绝该证书（${named(about, 'error')}）。`,
    todo: () => '请向所有电脑都信任的颁发机构申请新证书。',
  },
  'tls-too-old': {
    happened: () => '服务器只支持已不再安全的加密方式。',
    todo: () => '请让服务器启用 TLS 1.2 和 1.3。',
  },
  'tls-none': {
    happened: () => '此端口有响应，但没有加密。',
    todo: () => '请检查端口：会议需要 https，通常为 443 端口。',
  },
  'tls-client-certificate': {
    happened: () => '服务器要求出示你的证书，而会议无法出示。',
    todo: () => '请让服务器在此主机上不要求证书。',
  },
  'tls-failed': {
    happened: (about) => `无法协商加密方式（${named(about, 'error')}）。`,
    todo: () => '请检查 Web 服务器的 TLS 设置。',
  },

  'redirect-none': { happened: () => '服务器就在此地址直接应答。' },
  'redirect-path': {
    happened: (about) => `服务器重定向到 ${named(about, 'path')}。`,
    todo: () => '请把相应的路径加到此配置的地址中。',
  },
  'redirect-host': {
    happened: (about) => `服务器重定向到 ${named(about, 'host')}。`,
    todo: () => '如果会议在那里，请在此配置中使用那个地址；如果那是登录页面，请让 Jitsi 不经过它。',
  },
  'redirect-http': {
    happened: () => '服务器重定向到 http，那里没有加密。',
    todo: () => '请让服务器把 http 重定向到 https，绝不反向。',
  },
  'redirect-loop': {
    happened: () => '服务器在循环重定向。',
    todo: () => '请在 Web 服务器及其前面的代理中，查找两条相互抵消的重定向规则。',
  },

  'sign-in-none': { happened: () => '在 Jitsi 之前没有任何密码要求。' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'Web 服务器首先要求用户名和密码。'
        : `Web 服务器首先要求用户名和密码：“${about['realm']}”。`,
    todo: () => '会议无法提供这些信息；请改由 Jitsi 自己验证（安全域或入场券）。',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? '应答的不是 Jitsi，而是一个要求密码的页面。'
        : `应答的不是 Jitsi，而是一个要求密码的页面：“${about['title']}”。`,
    todo: () => '请在浏览器中登录网络；如果页面来自服务器，请让 Jitsi 不经过它。',
  },
  'sign-in-portal': {
    happened: () => '网络要求先登录。',
    todo: () => '请在浏览器中打开任意网页并登录，然后重新检查。',
  },
};
