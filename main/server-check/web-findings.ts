import type { CheckFinding } from '../../common/server-check.ts';
import { spanInWords } from '../../common/text/span.ts';
import { skewOf } from '../tickets/server-clock.ts';
import type { Redirect } from './ask-server.ts';
import type { Answer, Body } from './check-net.ts';
import { finding } from './finding.ts';
import { asksForPassword, releaseIn, titleOf } from './html.ts';

export function redirectFinding(redirect: Redirect): CheckFinding {
  switch (redirect.kind) {
    case 'none':
      return finding('redirect-none');
    case 'path':
      return finding('redirect-path', { path: redirect.path });
    case 'host':
      return finding('redirect-host', { host: redirect.host });
    case 'http':
      return finding('redirect-http');
    case 'loop':
      return finding('redirect-loop');
  }
}

/** Does something in front of Jitsi want a password first? */
export function signInFinding({ status, headers }: Answer, { text }: Body): CheckFinding {
  const challenge = headers['www-authenticate'];
  if (status === 511) return finding('sign-in-portal');
  if ((status === 401 || status === 403) && challenge !== undefined) {
    const realm = /\brealm\s*=\s*"?([^",]{0,200})/i.exec(challenge)?.[1] ?? '';
    return finding('sign-in-http', { realm });
  }
  if (asksForPassword(text)) return finding('sign-in-html', { title: titleOf(text) });
  return finding('sign-in-none');
}

/** May other pages show a room? Parlour changes both headers for the server of a profile. */
export function framingFinding({ status, headers }: Answer): CheckFinding {
  if (status !== 200) return finding('framing-unknown', { status });
  const isLimited =
    headers['x-frame-options'] !== undefined ||
    /\bframe-ancestors\b/i.test(headers['content-security-policy'] ?? '');
  return finding(isLimited ? 'framing-limited' : 'framing-free');
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Tickets are valid from a minute before they are made, so a minute is what clocks may differ. */
export function clockFinding({ headers, before, after }: Answer): CheckFinding {
  const asked = { date: headers['date'] ?? null, age: headers['age'] ?? null };
  const skew = skewOf(asked, before, after);
  if (skew === undefined) return finding('clock-unknown');
  const apart = Math.abs(skew);
  if (apart < minute) return finding('clock-agrees');
  const side = skew > 0 ? 'ahead' : 'behind';
  return finding(apart > day ? 'clock-far-off' : 'clock-off', { span: spanInWords(skew), side });
}

/** Which release runs there, as far as the page or a header says it. */
export function versionFinding({ headers }: Answer, { text }: Body): CheckFinding {
  const version = releaseIn(text);
  const shard = headers['x-jitsi-shard'];
  return version === undefined && shard === undefined
    ? finding('version-unknown')
    : finding('version-known', { version: version ?? shard });
}
