import type { ticketAddressText as source } from '../en/ticket-address.ts';
import { apart } from './apart.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `جارٍ طلب تذكرتك من ${apart(host)}`,
    asks: 'يسأل الخادم الذي يصدر تذاكرك عن هويتك:',
    refused: (host: string) =>
      `هذه التذكرة من ${apart(host)}. حاول مجددًا؛ إن استمر الأمر، فأبلغ المسؤولين عن الأجهزة.`,
    nameHelp:
      'يظهر للآخرين في الاجتماع. ولا يُرسل إلا إلى خادم الاجتماع الذي تنضم إليه وإلى الخادم الذي يصدر تذكرتك.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `تعذّر الوصول إلى ${apart(about)} الذي يصدر تذاكرك.`,
      todo: 'تحقّق من الشبكة ومن شبكة VPN في مؤسستك، ثم حاول مجددًا.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `لم يردّ ${apart(about)} الذي يصدر تذاكرك في الوقت المحدد.`,
      todo: 'تحقّق من الشبكة، ثم حاول مجددًا.',
    },
    'ticket-address-insecure': {
      happened: (about) => `الاتصال بـ ${apart(about)} الذي يصدر تذاكرك غير آمن.`,
      todo: 'لم يُرسل إليه شيء. أبلغ المسؤولين عن الأجهزة بأن شهادته غير سليمة.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `لا يصدر ${apart(about)} التذاكر إلا بعد تسجيل الدخول.`,
      todo: 'حاول مجددًا وسجّل الدخول كما أوضحت لك مؤسستك.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `لا يعطيك ${apart(about)} تذكرة لهذا الاجتماع.`,
      todo: 'اسأل المسؤولين عن الأجهزة هل يحق لك الانضمام.',
    },
    'ticket-address-busy': {
      happened: (about) => `لا يصدر ${apart(about)} مزيدًا من التذاكر في الوقت الحالي.`,
      todo: 'حاول مجددًا بعد بضع دقائق.',
    },
    'ticket-address-error': {
      happened: (about) => `لدى ${apart(about)} الذي يصدر تذاكرك مشكلة.`,
      todo: 'حاول مجددًا بعد دقيقة. إن استمر الأمر، فأبلغ المسؤولين عن الأجهزة.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `ردّ ${apart(about)} بشيء ليس تذكرة.`,
      todo: 'أبلغ المسؤولين عن الأجهزة بأن عنوان التذاكر قد يكون خاطئًا.',
    },
    'ticket-address-other-room': {
      happened: (about) => `أعطاك ${apart(about)} تذكرة ليست لهذا الاجتماع وحده.`,
      todo: 'لم تُستخدم التذكرة. أبلغ المسؤولين عن الأجهزة.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `أعطاك ${apart(about)} تذكرة غير صالحة الآن.`,
      todo: 'حاول مجددًا. إن استمر الأمر، فأبلغ المسؤولين عن الأجهزة بأن ساعة ذلك الخادم قد تكون خاطئة.',
    },
    'ticket-address-unfit': {
      happened: (about) => `أعطاك ${apart(about)} تذكرة لا تناسب هذا الاجتماع.`,
      todo: 'لم تُستخدم التذكرة. أبلغ المسؤولين عن الأجهزة.',
    },
  },
};
