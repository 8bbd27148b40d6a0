import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `正在向 ${host} 索取入场券`,
    asks: '发放入场券的服务器需要确认你的身份：',
    refused: (host: string) => `这张入场券由 ${host} 发放。请重试；如果仍然如此，请告诉管理员。`,
    nameHelp: '在会议中显示给其他人。只发送到你所加入会议的服务器，以及发放入场券的服务器。',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `无法连接到发放入场券的 ${about}。`,
      todo: '请检查网络和所在组织的 VPN，然后重试。',
    },
    'ticket-address-too-slow': {
      happened: (about) => `发放入场券的 ${about} 没有及时响应。`,
      todo: '请检查网络，然后重试。',
    },
    'ticket-address-insecure': {
      happened: (about) => `与发放入场券的 ${about} 之间的连接不安全。`,
      todo: '没有向它发送任何内容。请告诉管理员它的证书有问题。',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} 只在登录后发放入场券。`,
      todo: '请重试，并按所在组织的说明登录。',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} 不为你发放此会议的入场券。`,
      todo: '请询问管理员你是否可以加入。',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} 目前不再发放入场券。`,
      todo: '请几分钟后重试。',
    },
    'ticket-address-error': {
      happened: (about) => `发放入场券的 ${about} 出现了问题。`,
      todo: '请一分钟后重试。如果仍然如此，请告诉管理员。',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about} 的回复不是入场券。`,
      todo: '请告诉管理员，入场券的地址可能有误。',
    },
    'ticket-address-other-room': {
      happened: (about) => `${about} 发来的入场券并非只用于此会议。`,
      todo: '没有使用它。请告诉管理员。',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} 发来的入场券现在无效。`,
      todo: '请重试。如果仍然如此，请告诉管理员，该服务器的时钟可能有误。',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about} 发来的入场券不适用于此会议。`,
      todo: '没有使用它。请告诉管理员。',
    },
  },
};
