import type { CheckStep } from '../../server-check.ts';
import type { checkText as source } from '../en/check.ts';
import { checkReachText } from './check-reach.ts';
import { checkWebText } from './check-web.ts';
import { checkXmppText } from './check-xmpp.ts';

type Check = (typeof source)['check'];

const step: Check['step'] = {
  name: 'Ad',
  connection: 'Bağlantı',
  certificate: 'Sertifika',
  redirect: 'Yönlendirmeler',
  'sign-in-page': 'Öndeki oturum açma sayfası',
  script: 'Jitsi’nin betiği',
  config: 'Yapılandırma (config.js)',
  framing: 'Toplantıların gösterilmesi',
  'iframe-api': 'IFrame API’si',
  bosh: 'BOSH üzerinden XMPP',
  websocket: 'WebSocket üzerinden XMPP',
  entrance: 'Kim girebilir',
  ticket: 'Bilet',
  clock: 'Saat',
  relay: 'Aktarıcılar (STUN ve TURN)',
  version: 'Sürüm',
};

/** How a line ended, in the report. */
const state: Check['state'] = {
  waiting: 'Bekliyor',
  running: 'Sürüyor',
  ok: 'Tamam',
  warning: 'Uyarı',
  problem: 'Sorun',
  skipped: 'Atlandı',
};

const finding: Check['finding'] = {
  ...checkReachText,
  ...checkWebText,
  ...checkXmppText,
  'not-looked-at': {
    happened: (about) => {
      const cause = step[about['cause'] as CheckStep];
      return cause === undefined
        ? 'Önceki bir satır yüzünden bakılmadı.'
        : `Şu satır yüzünden bakılmadı: ${cause}.`;
    },
  },
  'out-of-time': {
    happened: () => 'Denetimin süresi buna bakılmadan doldu.',
    todo: () => 'Sunucu ya da ağ daha hızlıyken yeniden denetleyin.',
  },
  cancelled: { happened: () => 'Denetim buna bakılmadan iptal edildi.' },
  surprised: {
    happened: () => 'Parlour buna bakamadı.',
    todo: () => 'Yeniden denetleyin; böyle kalırsa bu Parlour’un hatasıdır.',
  },
};

/** Where the lines belong that whoever runs the server may copy. */
const place: Check['place'] = {
  server: 'Sunucuda',
  'server-certificate': 'Sunucuda, herkese açık bir adla: her bilgisayarın güvendiği bir sertifika',
  'server-certbot': 'Sunucuda, certbot ile',
  'server-coturn': 'Sunucuda, coturn için',
  'server-web-log': 'Sunucuda: web sunucusunun söylediği',
  'server-name-error': 'Sunucuda: hatanın adını bulun',
  'computer-debian': 'Bu bilgisayarda: Debian ve Ubuntu, sistem',
  'computer-linux': 'Bu bilgisayarda: Linux, Parlour ve Chromium’un okuduğu',
  'computer-macos': 'Bu bilgisayarda: macOS',
  'computer-windows': 'Bu bilgisayarda: Windows, yönetici olarak',
  nginx: 'nginx: bu sunucunun server bloğu',
  'nginx-bosh': 'nginx: bu sunucunun server bloğu, BOSH için',
  'nginx-websocket': 'nginx: bu sunucunun server bloğu, WebSocket için',
  'nginx-debian': 'nginx: bu sunucunun server bloğu (Debian paketleri)',
  'nginx-port-80': 'nginx: 80 numaralı portun server bloğu',
  'nginx-locations': 'nginx: bu sunucunun location blokları',
  'nginx-limits': 'nginx: limit_req satırının olduğu yer',
  prosody: 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua',
  'prosody-bosh': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, BOSH için',
  'prosody-websocket': 'Prosody: /etc/prosody/conf.avail/meet.example.org.cfg.lua, WebSocket için',
  debian: 'Debian paketleri',
  'debian-config': 'Debian paketleri: /etc/jitsi/meet/meet.example.org-config.js',
  docker: 'docker-jitsi-meet',
  'docker-env': 'docker-jitsi-meet: .env',
  'docker-env-then-up': 'docker-jitsi-meet: .env, sonra docker compose up -d',
  'docker-env-port': 'docker-jitsi-meet: .env; Parlour’un kullandığı port HTTPS_PORT’tur',
  'docker-web-up': 'docker-jitsi-meet: web kapsayıcısı çalışıyor mu?',
  'docker-web-start': 'docker-jitsi-meet: başlatın',
  'docker-web-rewrite': 'docker-jitsi-meet: dosyayı yeniden yazdırın',
  'key-file-name': 'Bir kid için dosyanın adı, .pem olmadan',
};

/** The sentences of a server check. */
export const checkText: typeof source = {
  check: {
    step,
    state,
    finding,
    place,
    report: {
      title: (server: string) => `Parlour, bir toplantıya girmeden ${server} sunucusunu denetledi.`,
      /** One of `state`, and one of `step`; sentences follow. */
      line: (ended: string, what: string) => `${ended}: ${what}.`,
    },
  },
};
