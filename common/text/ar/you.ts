import type { youText as source } from '../en/you.ts';
import { apart } from './apart.ts';

const youProblem: (typeof source)['youProblem'] = {
  'email-unreadable': {
    happened: () => 'هذا ليس عنوان بريد إلكتروني.',
    todo: 'اكتبه مثل ada@example.org، أو اترك الحقل فارغًا.',
  },
  'picture-not-https': {
    happened: () => `هذا ليس عنوانًا يبدأ بـ ${apart('https://')}.`,
    todo: 'انسخ عنوان صورة يمكن لأي شخص رؤيتها على الويب، أو اترك الحقل فارغًا.',
  },
  'picture-too-long': {
    happened: () => 'هذا العنوان أطول من اللازم.',
    todo: 'تنتقل التذاكر في عناوين الويب: اختر صورة عنوانها أقصر.',
  },
};

const receiver: (typeof source)['you']['receiver'] = {
  public: 'الخادم العام',
  jaas: 'حساباتك في JaaS',
  'signing-server': 'خوادمك ذات التذاكر',
  'open-server': 'خوادمك بلا تذاكر',
  'ticket-address': 'استضافات مؤسستك التي تصدر التذاكر',
  others: 'خوادم الآخرين وحساباتهم',
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: 'اسمك',
    nameHelp: 'يظهر للآخرين في الاجتماع. ولا يُرسل إلا إلى خادم الاجتماع الذي تنضم إليه.',
    email: 'البريد الإلكتروني',
    emailHelp: 'لا يُرسل إلا حيث يذكر الجدول أدناه ذلك. ويمكن تركه فارغًا.',
    picture: 'الصورة',
    pictureHelp: `عنوان صورة على الويب، يبدأ بـ ${apart('https://')}. لا يحمّلها Parlour، فلا معاينة لها هنا؛ وتحمّلها برامج الآخرين من ذلك العنوان.`,
    receives: 'ما تتلقاه كل استضافة',
    hosting: 'الاستضافة',
    receiver,
    way: {
      ticket: 'في التذكرة الموقّعة',
      address: 'إلى من يصدر التذكرة، وعند الانضمام',
      page: 'عند الانضمام',
      no: 'لا يُرسل',
    },
    onlyFilled: 'الحقل الفارغ لا يُرسل إلى أحد.',
  },
};
