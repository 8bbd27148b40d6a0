import type { CheckFindingCode } from '../../common/check-finding.ts';
import type { CheckLine, CheckState, CheckStep } from '../../common/server-check.ts';

type About = Readonly<Record<string, string>>;

/** One line of a check. */
export const line = (
  step: CheckStep,
  state: CheckState,
  code?: CheckFindingCode,
  about?: About,
): CheckLine => ({
  step,
  state,
  ...(code && { finding: { code, ...(about && { about }) } }),
});

/** Everything is as it should be. */
export const allFine: readonly CheckLine[] = [
  line('name', 'ok', 'name-found', { addresses: '192.0.2.7, 2001:db8::7' }),
  line('connection', 'ok', 'connection-stands'),
  line('certificate', 'ok', 'certificate-sound', {
    subject: 'meet.example.org',
    issuer: 'R11, Let’s Encrypt',
    from: '3 March 2026',
    until: '1 June 2026',
    fingerprint: '0a1b2c3d '.repeat(8).trim(),
  }),
  line('redirect', 'ok', 'redirect-none'),
  line('sign-in-page', 'ok', 'sign-in-none'),
  line('script', 'ok', 'script-found'),
  line('config', 'ok', 'config-found'),
  line('framing', 'ok', 'framing-free'),
  line('iframe-api', 'ok', 'iframe-api-on'),
  line('bosh', 'ok', 'bosh-works'),
  line('websocket', 'ok', 'websocket-works'),
  line('entrance', 'ok', 'entrance-ticket'),
  line('ticket', 'ok', 'ticket-accepted'),
  line('clock', 'ok', 'clock-agrees'),
  line('relay', 'ok', 'relay-none'),
  line('version', 'ok', 'version-known', { version: '2.0.9823' }),
];

/** Works, with things to know, and things that are broken. */
export const broken: readonly CheckLine[] = allFine.map((one) => {
  switch (one.step) {
    case 'certificate':
      return line('certificate', 'problem', 'certificate-incomplete', {
        subject: 'meet.example.org',
        issuer: 'R11, Let’s Encrypt',
        from: '3 March 2026',
        until: '1 June 2026',
        names: 'meet.example.org',
        fingerprint: '0a1b2c3d '.repeat(8).trim(),
      });
    case 'framing':
      return line('framing', 'skipped', 'not-looked-at', { cause: 'certificate' });
    case 'websocket':
      return line('websocket', 'warning', 'websocket-gateway', { status: '502' });
    case 'ticket':
      return line('ticket', 'problem', 'ticket-issuer');
    case 'version':
      return line('version', 'skipped', 'not-looked-at', { cause: 'certificate' });
    default:
      return one;
  }
});

/** In the middle of it. */
export const halfWay: readonly CheckLine[] = [
  ...allFine.slice(0, 6),
  line('config', 'problem', 'config-missing'),
  line('bosh', 'running'),
];

const markup = '<img src=x onerror="document.title=1"><b>bold</b>';

/** What a server says that is not trusted: markup, and more of it than there is room. */
export const hostile: readonly CheckLine[] = [
  line('name', 'ok', 'name-found', { addresses: markup }),
  line('certificate', 'problem', 'certificate-name', {
    host: markup,
    names: `${'donaudampfschifffahrtsgesellschaft'.repeat(12)}.example`,
    subject: markup,
    issuer: markup,
    from: markup,
    until: markup,
    fingerprint: '0a'.repeat(300),
  }),
  line('version', 'ok', 'version-known', { version: markup }),
];
