import type { Receiver } from '../../what-hostings-receive.ts';
import type { youText as source } from '../en/you.ts';

const youProblem: (typeof source)['youProblem'] = {
  'email-unreadable': {
    happened: () => '这不是电子邮件地址。',
    todo: '请按 ada@example.org 的格式填写，或将该栏留空。',
  },
  'picture-not-https': {
    happened: () => '这不是以 https:// 开头的地址。',
    todo: '请复制网上任何人都能看到的图片的地址，或将该栏留空。',
  },
  'picture-too-long': {
    happened: () => '此地址太长。',
    todo: '入场券是随网址传送的：请选择地址较短的图片。',
  },
};

const receiver: Record<Receiver, string> = {
  public: '公共服务器',
  jaas: '你的 JaaS 账户',
  'signing-server': '你的使用入场券的服务器',
  'open-server': '你的不用入场券的服务器',
  'ticket-address': '由所在组织发放入场券的会议服务',
  others: '他人的服务器和账户',
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: '你的名字',
    nameHelp: '在会议中显示给其他人。只发送到你所加入会议的服务器。',
    email: '电子邮件',
    emailHelp: '只发送到下表所列之处。可以留空。',
    picture: '头像',
    pictureHelp:
      '网上图片的地址，以 https:// 开头。Parlour 不会加载它，因此这里没有预览；其他人的程序会从该地址加载。',
    receives: '每个会议服务会收到什么',
    hosting: '会议服务',
    receiver,
    way: {
      ticket: '在签名的入场券中',
      address: '发给发放入场券的一方，以及加入时',
      page: '加入时',
      no: '不发送',
    },
    /** What has been filled in above is all that is ever sent. */
    onlyFilled: '留空的内容不会发送给任何人。',
  },
};
