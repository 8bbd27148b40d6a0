import { describe, expect, it } from 'vitest';
import {
  type FrameMove,
  isPage,
  judgeFrameMove,
  problemOfNetError,
  problemOfStatus,
} from '../../../main/meeting/frame-policy.ts';

const server = 'meet.example.org:8443';

const moves: Record<FrameMove, readonly string[]> = {
  leaves: [
    '',
    'nonsense',
    '/standup',
    '//meet.example.org:8443/standup',
    'about:blank',
    'about:srcdoc',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://meet.example.org:8443/x',
    'app://parlour/home/index.html',
    'http://meet.example.org:8443/standup',
    'wss://meet.example.org:8443/standup',
    'https://meet.example.org/standup',
    'https://meet.example.org:443/standup',
    'https://meet.example.org:84430/standup',
    'https://evil.example/standup',
    'https://evil.example/meet.example.org:8443/standup',
    'https://meet.example.org:8443.evil.example/standup',
    'https://meet.example.org:8443@evil.example/standup',
    'https://www.meet.example.org:8443/standup',
    'https://meet.example.org.:8443/standup',
    'https://evil.example/static/close.html',
    'https://evil.example/',
  ],
  ended: [
    'https://meet.example.org:8443',
    'https://meet.example.org:8443/',
    'https://meet.example.org:8443/?x=1',
    'https://meet.example.org:8443/#x',
    'https://meet.example.org:8443/standup/..',
    'https://meet.example.org:8443/static/close.html',
    'https://meet.example.org:8443/static/close3.html?guest=true',
    'https://meet.example.org:8443/static/planLimit.html',
    'https://meet.example.org:8443/standup/../static/close.html',
  ],
  stays: [
    'https://meet.example.org:8443/standup',
    'HTTPS://MEET.EXAMPLE.ORG:8443/StandUp',
    'https://meet.example.org:8443/team/standup',
    'https://meet.example.org:8443/standup?jwt=a.b.c#config.x=1',
    'https://meet.example.org:8443/statics',
    'https://meet.example.org:8443/team/static/x',
    'https://meet.example.org:8443/Caf%C3%A9',
  ],
};

describe.each(Object.entries(moves))('a frame of this meeting %s', (move, addresses) => {
  it.each(addresses)('with %j', (address) => {
    expect(judgeFrameMove(address, server)).toBe(move);
  });
});

describe('a frame that failed to load', () => {
  it.each([
    ['TIMED_OUT', -7, 'too-slow'],
    ['NETWORK_CHANGED', -21, 'offline'],
    ['BLOCKED_BY_CLIENT', -20, 'not-jitsi'],
    ['BLOCKED_BY_RESPONSE', -27, 'framing-refused'],
    ['CONNECTION_REFUSED', -102, 'refused'],
    ['NAME_NOT_RESOLVED', -105, 'name-not-found'],
    ['INTERNET_DISCONNECTED', -106, 'offline'],
    ['SSL_PROTOCOL_ERROR', -107, 'tls-failed'],
    ['SSL_CLIENT_AUTH_CERT_NEEDED', -110, 'client-certificate-needed'],
    ['TUNNEL_CONNECTION_FAILED', -111, 'proxy-failed'],
    ['SSL_VERSION_OR_CIPHER_MISMATCH', -113, 'tls-failed'],
    ['BAD_SSL_CLIENT_AUTH_CERT', -117, 'client-certificate-needed'],
    ['CONNECTION_TIMED_OUT', -118, 'too-slow'],
    ['NAME_RESOLUTION_FAILED', -137, 'name-not-found'],
    ['PROXY_AUTH_REQUESTED', -127, 'proxy-sign-in-needed'],
    ['PROXY_CONNECTION_FAILED', -130, 'proxy-failed'],
    ['CERT_COMMON_NAME_INVALID', -200, 'certificate-wrong-name'],
    ['CERT_DATE_INVALID', -201, 'certificate-expired'],
    ['CERT_AUTHORITY_INVALID', -202, 'certificate-unknown-issuer'],
    ['CERT_REVOKED', -206, 'certificate-revoked'],
    ['CERT_WEAK_SIGNATURE_ALGORITHM', -208, 'certificate'],
    ['CERT_SELF_SIGNED_LOCAL_NETWORK', -219, 'certificate-self-signed'],
    ['the last certificate error', -299, 'certificate'],
    ['FAILED', -2, 'unreachable'],
    ['ADDRESS_UNREACHABLE', -109, 'unreachable'],
    ['BLOCKED_BY_CSP', -30, 'not-jitsi'],
    ['INVALID_URL', -300, 'unreachable'],
    ['TOO_MANY_REDIRECTS', -310, 'not-jitsi'],
    ['an error nobody knows yet', -9_999, 'unreachable'],
  ])('by %s (%i) has the problem %s', (_name, error, code) => {
    expect(problemOfNetError(error, server)).toEqual({ code, about: server });
  });

  it.each([
    ['OK', 0],
    ['ABORTED', -3],
  ])('by %s (%i) has no problem: another load took its place', (_name, error) => {
    expect(problemOfNetError(error, server)).toBeUndefined();
  });
});

describe('an HTTP status', () => {
  it.each([
    [400, { code: 'server-error', about: '400' }],
    [401, { code: 'sign-in-needed', about: server }],
    [407, { code: 'proxy-sign-in-needed', about: server }],
    [403, { code: 'not-allowed', about: server }],
    [404, { code: 'page-missing', about: server }],
    [410, { code: 'page-missing', about: server }],
    [429, { code: 'server-error', about: '429' }],
    [500, { code: 'server-error', about: '500' }],
    [503, { code: 'server-error', about: '503' }],
    [599, { code: 'server-error', about: '599' }],
  ])('of %i is a problem', (status, problem) => {
    expect(problemOfStatus(status, server)).toEqual(problem);
  });

  // -1: a move within the page, which has no status.
  it.each([-1, 0, 200, 204, 304, 399])('of %i is a page that is there', (status) => {
    expect(problemOfStatus(status, server)).toBeUndefined();
  });
});

describe('an answer of the server', () => {
  const typed = (...lines: string[]) => ({ 'Content-Type': lines });
  it.each([
    ['HTML', 200, typed('text/html; charset=utf-8')],
    ['HTML, however it is written', 200, { 'content-TYPE': [' Text/HTML'] }],
    ['XHTML', 200, typed('application/xhtml+xml')],
    ['of no type', 200, {}],
    ['a page to be shown here', 200, { ...typed('text/html'), 'Content-Disposition': ['inline'] }],
    ['a way elsewhere', 302, typed('text/plain')],
    ['an error, whatever it is written in', 503, typed('application/json')],
  ])('is a page, or says itself what is wrong: %s', (_what, status, headers) => {
    expect(isPage(status, headers)).toBe(true);
  });

  it.each([
    ['no content', 204, {}],
    ['no content, and a type', 205, typed('text/html')],
    ['JSON', 200, typed('application/json')],
    ['text', 200, typed('text/plain; charset=utf-8')],
    ['something that begins like HTML', 200, typed('text/html5')],
    ['bytes', 206, typed('application/octet-stream')],
    ['two types', 200, typed('text/html', 'text/plain')],
    ['a page to save', 200, { ...typed('text/html'), 'content-disposition': ['Attachment; a'] }],
  ])('is no page: %s', (_what, status, headers) => {
    expect(isPage(status, headers)).toBe(false);
  });
});
