import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'नाम',
  connection: 'कनेक्शन',
  certificate: 'सर्टिफ़िकेट',
  redirect: 'रीडायरेक्ट',
  'sign-in-page': 'पहले साइन इन',
  script: 'Jitsi की स्क्रिप्ट',
  config: 'कॉन्फ़िगरेशन (config.js)',
  framing: 'मीटिंग दिखाना',
  'iframe-api': 'IFrame API',
  bosh: 'BOSH पर XMPP',
  websocket: 'WebSocket पर XMPP',
  entrance: 'कौन अंदर आ सकता है',
  ticket: 'टिकट',
  clock: 'घड़ी',
  relay: 'रिले (STUN और TURN)',
  version: 'वर्शन',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'इंतज़ार में',
  running: 'जारी',
  ok: 'ठीक',
  warning: 'चेतावनी',
  problem: 'समस्या',
  skipped: 'छोड़ा गया',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'पहले की एक लाइन के कारण नहीं देखा गया।'
        : `इस लाइन के कारण नहीं देखा गया: ${cause}।`;
    },
  },
  'out-of-time': {
    happened: () => 'इसे देखने से पहले जाँच का समय ख़त्म हो गया।',
    todo: () => 'सर्वर या नेटवर्क तेज़ हो जाए, तब दोबारा जाँच चलाएँ।',
  },
  cancelled: { happened: () => 'इसे देखने से पहले जाँच रद्द कर दी गई।' },
  surprised: {
    happened: () => 'Parlour इसे नहीं देख पाया।',
    todo: () => 'दोबारा जाँच चलाएँ; यही रहे, तो ख़ामी Parlour में है।',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'सर्वर पर',
  'server-certificate': 'सर्वर पर, सार्वजनिक नाम हो तो: ऐसा सर्टिफ़िकेट जिस पर हर कंप्यूटर भरोसा करता है',
  'server-certbot': 'सर्वर पर, certbot से',
  'server-coturn': 'सर्वर पर, coturn के लिए',
  'server-web-log': 'सर्वर पर: वेब सर्वर क्या कहता है',
  'server-name-error': 'सर्वर पर: गड़बड़ी पहचानें',
  'computer-debian': 'इस कंप्यूटर पर: Debian और Ubuntu, सिस्टम',
  'computer-linux': 'इस कंप्यूटर पर: Linux, जो Parlour और Chromium पढ़ते हैं',
  'computer-macos': 'इस कंप्यूटर पर: macOS',
  'computer-windows': 'इस कंप्यूटर पर: Windows, एडमिन के तौर पर',
  nginx: 'nginx: इस होस्ट का server ब्लॉक',
  'nginx-bosh': 'nginx: इस होस्ट का server ब्लॉक, BOSH के लिए',
  'nginx-websocket': 'nginx: इस होस्ट का server ब्लॉक, WebSocket के लिए',
  'nginx-debian': 'nginx: इस होस्ट का server ब्लॉक (Debian पैकेज)',
  'nginx-port-80': 'nginx: पोर्ट 80 का server ब्लॉक',
  'nginx-locations': 'nginx: इस होस्ट के location ब्लॉक',
  'nginx-limits': 'nginx: जहाँ limit_req लिखा है',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, BOSH के लिए',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, WebSocket के लिए',
  debian: 'Debian पैकेज',
  'debian-config': 'Debian पैकेज: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, फिर docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env; Parlour के लिए HTTPS_PORT वाला पोर्ट है',
  'docker-web-up': 'docker-jitsi-meet: क्या उसका वेब कंटेनर चल रहा है?',
  'docker-web-start': 'docker-jitsi-meet: उसे शुरू करें',
  'docker-web-rewrite': 'docker-jitsi-meet: उससे फ़ाइल नए सिरे से लिखवाएँ',
  'key-file-name': 'kid की फ़ाइल का नाम, .pem के बिना',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour ने किसी मीटिंग में गए बिना ${server} को जाँचा।`,
      line: (ended: string, what: string) => `${ended}: ${what}।`,
    },
  },
};
