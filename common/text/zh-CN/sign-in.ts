import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: '请在浏览器中登录，然后回到这里。',
    stuck: '我已登录，但没有反应',
    why: '登录后，浏览器会交出一个 jitsi-meet: 链接。只有由 Parlour 打开此类链接，才能回到此会议。',
    choose: '选择打开此类链接的程序',
    address: '在此粘贴地址',
    addressHelp: '浏览器想要打开的完整地址。只能使用一次。',
    continue: '继续',
    close: '关闭',
  },
};
