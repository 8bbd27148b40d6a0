import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../main/server-check/check-net.ts';
import {
  clockFinding,
  framingFinding,
  signInFinding,
  versionFinding,
} from '../../../main/server-check/web-findings.ts';

const noon = Date.UTC(2026, 5, 1, 12);
const nothing = { text: '', end: 'whole' } as const;
const answer = (headers: Record<string, string> = {}, status = 200): Answer => ({
  status,
  headers,
  before: noon,
  after: noon,
  body: Promise.resolve(nothing),
});

describe('the clock', () => {
  const at = (skew: number, more: Record<string, string> = {}) =>
    clockFinding(answer({ date: new Date(noon + skew).toUTCString(), ...more }));

  it.each([
    [-50_000, 'clock-agrees', undefined],
    [-600_000, 'clock-off', 'behind'],
    [600_000, 'clock-off', 'ahead'],
    [3 * 24 * 3_600_000, 'clock-far-off', 'ahead'],
  ])('of a server that is %i ms off', (skew, code, side) => {
    expect(at(skew)).toMatchObject({ code, ...(side && { about: { side } }) });
  });

  it('is not known where a cache answered, or nobody says it', () => {
    expect(at(0, { age: '7' }).code).toBe('clock-unknown');
    expect(clockFinding(answer()).code).toBe('clock-unknown');
  });
});

describe('a sign-in in front', () => {
  it.each([
    [401, { 'www-authenticate': 'Basic realm="Staff only"' }, '', 'sign-in-http'],
    [403, { 'www-authenticate': 'Negotiate' }, '', 'sign-in-http'],
    [511, {}, '', 'sign-in-portal'],
    [200, {}, '<html><title>WLAN</title><input name=p type="password">', 'sign-in-html'],
    [403, {}, '', 'sign-in-none'],
    [200, {}, 'var text = "<input type=password>";', 'sign-in-none'],
  ])('%i %j %j', (status, headers, text, code) => {
    const found = signInFinding(answer(headers, status), { text, end: 'whole' });
    expect(found.code).toBe(code);
  });

  it('is quoted, but not its hidden characters', () => {
    const realm = answer({ 'www-authenticate': 'Basic realm="St\u202Eaff"' }, 401);
    expect(signInFinding(realm, nothing).about).toEqual({ realm: 'St\uFFFDaff' });
  });
});

describe('showing meetings', () => {
  it.each([
    [{}, 200, 'framing-free'],
    [{ 'x-frame-options': 'DENY' }, 200, 'framing-limited'],
    [
      { 'content-security-policy': "default-src *; frame-ancestors 'none'" },
      200,
      'framing-limited',
    ],
    [{ 'content-security-policy': 'default-src *' }, 200, 'framing-free'],
    [{}, 404, 'framing-unknown'],
  ])('%j %i', (headers, status, code) => {
    expect(framingFinding(answer(headers, status)).code).toBe(code);
  });
});

describe('the release', () => {
  it.each([
    ['<script src="libs/app.bundle.min.js?v=8960"></script>', {}, '8960'],
    ['<html>', { 'x-jitsi-shard': 'eu-7' }, 'eu-7'],
    ['<script src="a.js?v=<b>"></script>', {}, undefined],
  ])('is read from %j %j', (text, headers, version) => {
    expect(versionFinding(answer(headers), { text, end: 'whole' }).about?.['version']).toBe(
      version,
    );
  });
});
