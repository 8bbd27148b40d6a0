import type { signInText as source } from '../en/sign-in.ts';
import { apart } from './apart.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'سجّل الدخول في متصفحك، ثم عُد إلى هنا.',
    stuck: 'سجّلت الدخول، ولم يحدث شيء',
    why: `بعد تسجيل الدخول، يسلّم متصفحك رابط ${apart('jitsi-meet:')}. ولا يصل إلى هذا الاجتماع إلا إذا كان Parlour يفتح هذه الروابط.`,
    choose: 'اختيار ما يفتح هذه الروابط',
    address: 'الصق العنوان هنا',
    addressHelp: 'العنوان كاملًا كما أراد المتصفح فتحه. وهو صالح لمرة واحدة.',
    continue: 'متابعة',
    close: 'إغلاق',
  },
};
