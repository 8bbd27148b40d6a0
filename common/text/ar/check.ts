import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { apart } from './apart.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'الاسم',
  connection: 'الاتصال',
  certificate: 'الشهادة',
  redirect: 'إعادة التوجيه',
  'sign-in-page': 'تسجيل دخول مسبق',
  script: 'نص Jitsi البرمجي',
  config: 'التهيئة (config.js)',
  framing: 'عرض الاجتماعات',
  'iframe-api': 'واجهة IFrame API',
  bosh: 'XMPP عبر BOSH',
  websocket: 'XMPP عبر WebSocket',
  entrance: 'من يمكنه الدخول',
  ticket: 'التذكرة',
  clock: 'الساعة',
  relay: 'خوادم الترحيل (STUN وTURN)',
  version: 'الإصدار',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'في الانتظار',
  running: 'جارٍ',
  ok: 'سليم',
  warning: 'تنبيه',
  problem: 'مشكلة',
  skipped: 'لم يُفحص',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined ? 'لم يُفحص، بسبب سطر سابق.' : `لم يُفحص، بسبب هذا السطر: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'انتهى وقت الفحص قبل النظر في هذا.',
    todo: () => 'أعد الفحص عندما يكون الخادم أو الشبكة أسرع.',
  },
  cancelled: { happened: () => 'أُلغي الفحص قبل النظر في هذا.' },
  surprised: {
    happened: () => 'تعذّر على Parlour النظر في هذا.',
    todo: () => 'أعد الفحص؛ وإن بقي الحال، فهو خلل في Parlour.',
  },
};

const prosodyFile = apart('/etc/prosody/conf.avail/meet.example.org.cfg.lua');
const debianFile = apart('/etc/jitsi/meet/meet.example.org-config.js');
const envFile = apart('.env');

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'على الخادم',
  'server-certificate': 'على الخادم، باسم عام: شهادة تثق بها كل أجهزة الكمبيوتر',
  'server-certbot': 'على الخادم، باستخدام certbot',
  'server-coturn': 'على الخادم، لـ coturn',
  'server-web-log': 'على الخادم: ما يقوله خادم الويب',
  'server-name-error': 'على الخادم: تحديد الخطأ',
  'computer-debian': 'على هذا الكمبيوتر: Debian وUbuntu، النظام',
  'computer-linux': 'على هذا الكمبيوتر: Linux، ما يقرؤه Parlour وChromium',
  'computer-macos': 'على هذا الكمبيوتر: macOS',
  'computer-windows': 'على هذا الكمبيوتر: Windows، بصلاحيات المسؤول',
  nginx: 'nginx: كتلة server لهذا المضيف',
  'nginx-bosh': 'nginx: كتلة server لهذا المضيف، لـ BOSH',
  'nginx-websocket': 'nginx: كتلة server لهذا المضيف، لـ WebSocket',
  'nginx-debian': 'nginx: كتلة server لهذا المضيف (حزم Debian)',
  'nginx-port-80': 'nginx: كتلة server للمنفذ 80',
  'nginx-locations': 'nginx: كتل location لهذا المضيف',
  'nginx-limits': 'nginx: حيث يوجد limit_req',
  prosody: `ملف Prosody: ${prosodyFile}`,
  'prosody-bosh': `ملف Prosody: ${prosodyFile}، لـ BOSH`,
  'prosody-websocket': `ملف Prosody: ${prosodyFile}، لـ WebSocket`,
  debian: 'حزم Debian',
  'debian-config': `حزم Debian: ${debianFile}`,
  docker: 'docker-jitsi-meet',
  'docker-env': `الملف ${envFile} في docker-jitsi-meet`,
  'docker-env-then-up': `الملف ${envFile} في docker-jitsi-meet، ثم ${apart('docker compose up -d')}`,
  'docker-env-port': `الملف ${envFile} في docker-jitsi-meet؛ وHTTPS_PORT هو المنفذ المستخدم في Parlour`,
  'docker-web-up': 'docker-jitsi-meet: هل تعمل حاوية الويب فيه؟',
  'docker-web-start': 'docker-jitsi-meet: تشغيله',
  'docker-web-rewrite': 'docker-jitsi-meet: جعله يكتب الملف من جديد',
  'key-file-name': `اسم الملف لقيمة kid، دون ${apart('.pem')}`,
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `فحص Parlour الخادم ${apart(server)} دون دخول أي اجتماع.`,
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
