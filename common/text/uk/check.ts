import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'Ім’я',
  connection: 'З’єднання',
  certificate: 'Сертифікат',
  redirect: 'Переспрямування',
  'sign-in-page': 'Вхід перед Jitsi',
  script: 'Скрипт Jitsi',
  config: 'Конфігурація (config.js)',
  framing: 'Показ зустрічей',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP через BOSH',
  websocket: 'XMPP через WebSocket',
  entrance: 'Хто може ввійти',
  ticket: 'Квиток',
  clock: 'Годинник',
  relay: 'Ретранслятори (STUN і TURN)',
  version: 'Версія',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'Очікує',
  running: 'Триває',
  ok: 'Гаразд',
  warning: 'Попередження',
  problem: 'Проблема',
  skipped: 'Пропущено',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'Не перевірено через один із попередніх рядків.'
        : `Не перевірено через цей рядок: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'Час перевірки вийшов, перш ніж дійшло до цього.',
    todo: () => 'Повторіть перевірку, коли сервер чи мережа працюватимуть швидше.',
  },
  cancelled: { happened: () => 'Перевірку скасовано, перш ніж дійшло до цього.' },
  surprised: {
    happened: () => 'Parlour не вдалося це перевірити.',
    todo: () => 'Повторіть перевірку; якщо не мине, це вада Parlour.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'На сервері',
  'server-certificate': 'На сервері з публічним іменем: сертифікат, якому довіряє кожен комп’ютер',
  'server-certbot': 'На сервері, з certbot',
  'server-coturn': 'На сервері, для coturn',
  'server-web-log': 'На сервері: що каже вебсервер',
  'server-name-error': 'На сервері: дізнатися, яка помилка',
  'computer-debian': 'На цьому комп’ютері: Debian та Ubuntu, система',
  'computer-linux': 'На цьому комп’ютері: Linux, що читають Parlour і Chromium',
  'computer-macos': 'На цьому комп’ютері: macOS',
  'computer-windows': 'На цьому комп’ютері: Windows, від імені адміністратора',
  nginx: 'nginx: блок server цього домену',
  'nginx-bosh': 'nginx: блок server цього домену, для BOSH',
  'nginx-websocket': 'nginx: блок server цього домену, для WebSocket',
  'nginx-debian': 'nginx: блок server цього домену (пакети Debian)',
  'nginx-port-80': 'nginx: блок server для порту 80',
  'nginx-locations': 'nginx: блоки location цього домену',
  'nginx-limits': 'nginx: де стоїть limit_req',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, для BOSH',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, для WebSocket',
  debian: 'Пакети Debian',
  'debian-config': 'Пакети Debian: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, потім docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env; порт для Parlour — це HTTPS_PORT',
  'docker-web-up': 'docker-jitsi-meet: чи працює контейнер web?',
  'docker-web-start': 'docker-jitsi-meet: запустити його',
  'docker-web-rewrite': 'docker-jitsi-meet: нехай створить файл наново',
  'key-file-name': 'Ім’я файлу для kid, без .pem',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour перевірив ${server}, не заходячи на зустріч.`,
      /** One of `state`, and one of `step`; sentences follow. */
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
