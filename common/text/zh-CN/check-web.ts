import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => '这是一台 Jitsi 服务器。' },
  'script-missing': {
    happened: () => '这里没有 external_api.js，而每台 Jitsi 服务器都有这个文件。',
    todo: () => '请检查地址和路径；如果没有问题，请让 Web 服务器提供该脚本。',
  },
  'script-empty': {
    happened: () => '文件 external_api.js 是空的。',
    todo: () => '请重新安装 Jitsi 的网页文件。',
  },
  'script-unauthorised': {
    happened: () => '服务器要求先验证身份才提供文件（401）。',
    todo: () => '请允许所有人读取这些文件；谁可以进入由 Jitsi 自己决定。',
  },
  'script-forbidden': {
    happened: () => '服务器拒绝提供文件（403）。',
    todo: () => '请允许所有人读取这些文件，并检查允许的网络和国家/地区名单。',
  },
  'script-too-many': {
    happened: () => '服务器表示请求过于频繁（429）。',
    todo: () => '请稍等一分钟再检查；如果仍然如此，请放宽请求数量限制。',
  },
  'script-server-error': {
    happened: (about) => `Web 服务器自身出错（${status(about)}）。`,
    todo: () => '具体原因请查看它的日志。',
  },
  'script-gateway': {
    happened: (about) => `前端服务器得不到后面 Jitsi 的响应（${status(about)}）。`,
    todo: () => '请启动 Jitsi 的 Web 服务器，并检查访问它所用的地址。',
  },
  'script-unavailable': {
    happened: () => '服务器表示目前无法应答（503）。',
    todo: () => '如果正在维护，请稍候；否则原因见它的日志。',
  },
  'script-status': {
    happened: (about) => `服务器的应答出乎意料（${status(about)}）。`,
    todo: () => '请检查此配置的地址和路径。',
  },
  'script-html': {
    happened: () => '得到的是网页，而不是 Jitsi 的脚本。',
    todo: () =>
      '可能这不是 Jitsi 服务器，也可能 Web 服务器对所有请求都返回同一个页面：请让它提供该脚本。',
  },
  'script-not-jitsi': {
    happened: () => '这里有文件 external_api.js，但不是 Jitsi 的。',
    todo: () => '请检查此配置的地址和路径。',
  },
  'script-damaged': {
    happened: (about) => `Jitsi 的脚本第 ${named(about, 'line')} 行有错误。`,
    todo: () => '请重新安装 Jitsi 的网页文件；该文件可能不完整。',
  },
  'script-too-big': {
    happened: () => '文件 external_api.js 超过 2 MB，而 Jitsi 的文件从不会这么大。',
    todo: () => '请检查此配置的地址和路径。',
  },
  'script-cut': {
    happened: () => '脚本没有传完就中断了。',
    todo: () => '请检查 Web 服务器及其前面代理的磁盘和缓存。',
  },
  'script-too-slow': {
    happened: () => '服务器在线，但没有及时发送脚本。',
    todo: () => '请查看服务器是否繁忙，然后重新检查。',
  },
  'script-failed': {
    happened: (about) => `无法获取脚本（${named(about, 'error')}）。`,
    todo: () => '请重新检查；如果仍然如此，请查看 Web 服务器的日志。',
  },

  'config-found': { happened: () => '可以读取，并给出了此服务器的各个地址。' },
  'config-missing': {
    happened: () => '没有 config.js，因此会议页面无法启动。',
    todo: () => '请让 Web 服务器提供该文件。',
  },
  'config-status': {
    happened: (about) => `服务器不提供 config.js（${status(about)}）。`,
    todo: () => '请允许所有人读取该文件。',
  },
  'config-html': {
    happened: () => '得到的是网页，而不是 config.js。',
    todo: () => '请让 Web 服务器优先提供该文件，而不是返回网页。',
  },
  'config-empty': {
    happened: () => '文件 config.js 是空的，因此会议页面无法启动。',
    todo: () => '请重新编写该文件。',
  },
  'config-too-big': {
    happened: () => '文件 config.js 超过 512 KB，因此 Parlour 没有读取。',
    todo: () => '请确认这是正确的文件。',
  },
  'config-cut': {
    happened: () => '文件 config.js 没有传完就中断了。',
    todo: () => '请检查 Web 服务器及其前面代理的磁盘和缓存。',
  },
  'config-too-slow': {
    happened: () => '服务器没有及时发送 config.js。',
    todo: () => '请查看服务器是否繁忙，然后重新检查。',
  },
  'config-failed': {
    happened: (about) => `无法获取文件 config.js（${named(about, 'error')}）。`,
    todo: () => '请重新检查；如果仍然如此，请查看 Web 服务器的日志。',
  },
  'config-syntax': {
    happened: (about) => `config.js 第 ${named(about, 'line')} 行有错误，修正之前谁都无法加入。`,
    todo: () => '请查看该行和它的前一行：常见原因是缺少逗号或引号。',
  },
  'config-unreadable': {
    happened: () => '文件 config.js 中没有可以读取的设置。',
    todo: () => '文件必须以此开头：var config = {',
  },
  'config-no-domain': {
    happened: () => '文件 config.js 没有指定用于登录的域（hosts.domain）。',
    todo: () => '请将其设为 Prosody 所服务的主机。',
  },
  'config-local-address': {
    happened: (about) =>
      `按照 config.js，${named(about, 'name')} 位于 ${named(about, 'host')}，从外部无法访问。`,
    todo: () => '请设置服务器的公网地址；使用 Docker 时为 PUBLIC_URL。',
  },
  'config-insecure-address': {
    happened: (about) =>
      `按照 config.js，访问 ${named(about, 'name')} 不加密，而 https 页面不允许这样做。`,
    todo: () => '请让其地址以 https 或 wss 开头。',
  },
  'config-other-host': {
    happened: (about) =>
      `按照 config.js，${named(about, 'name')} 位于 ${named(about, 'host')}，而不是 ${named(about, 'server')}。`,
    todo: () => '如果本来就打算这样，则没有问题；否则请设置服务器的公网地址。',
  },

  'framing-free': { happened: () => '服务器允许其他程序显示它的会议。' },
  'framing-limited': {
    happened: () => '服务器只允许部分页面显示它的会议；对于配置中的服务器，Parlour 会自动处理。',
  },
  'framing-unknown': {
    happened: () => '没有收到会议页面。',
    todo: () => '请让 Web 服务器对每个房间都返回 Jitsi 的页面。',
  },

  'iframe-api-on': { happened: () => 'Parlour 这样的程序可以运行会议。' },
  'iframe-api-off-known': {
    happened: () => '对网页已关闭；Parlour 是应用程序，不受影响。',
  },
  'iframe-api-off': {
    happened: () =>
      '已关闭（disableIframeAPI），因此网页中的会议会在五分钟后结束；Parlour 不受影响。',
    todo: () => '可以保持不变，也可以对网页开放。',
  },

  'clock-agrees': { happened: () => '这台电脑的时钟与服务器一致。' },
  'clock-unknown': { happened: () => '服务器没有告知它的时间。' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `服务器的时钟比这台电脑慢${named(about, 'span')}。`
        : `服务器的时钟比这台电脑快${named(about, 'span')}。`,
    todo: () => '请校准不准的那一个；Parlour 制作入场券时会考虑这一差异。',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `服务器的时钟比这台电脑慢${named(about, 'span')}，入场券无法容许这么大的差异。`
        : `服务器的时钟比这台电脑快${named(about, 'span')}，入场券无法容许这么大的差异。`,
    todo: () => '请校准不准的那一个。',
  },

  'relay-none': {
    happened: () => 'config.js 中没有指定；有人进入会议后，服务器仍可能提供。',
  },
  'relay-answers': { happened: (about) => `有应答：${named(about, 'server')}。` },
  'relay-silent': {
    happened: (about) => `${named(about, 'server')} 没有应答。`,
    todo: () => '两人会议的数据可能要绕行；请让双方的防火墙放行这些端口。',
  },

  'version-known': { happened: (about) => `服务器自称 ${named(about, 'version')}。` },
  'version-unknown': { happened: () => '服务器没有告知它运行的版本。' },
};
