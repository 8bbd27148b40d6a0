import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  longestClaim,
  longestExtraClaims,
  ownServerSchema,
  ownServerSigningInput,
  writtenAddress,
} from '../../common/own-server.ts';
import { acme, ownServer } from './sample-profile.ts';

const whole = ownServer({
  server: 'meet.example.org:8443',
  path: 'team/Café',
  authentication: 'RS256',
  issuer: 'town_app',
  audience: 'town_audience',
  subject: 'meet.jitsi',
  keyId: 'town/2026',
  extraClaims: '{"context":{"group":"staff"}}',
  ticket: { role: 'guest', lifetime: 30, features: ['recording'] },
  key: acme.key,
  secret: { isWeak: true, addedAt: 1, lastUsedAt: 2 },
});
const read = (change: object): unknown => v.parse(ownServerSchema, { ...whole, ...change });
const usual = { role: 'host', lifetime: 60, features: [] };

describe('a damaged part of an own server falls back alone', () => {
  const parts: [part: string, value: unknown, instead: unknown][] = [
    ['server', undefined, ''],
    ['server', null, ''],
    ['server', 42, ''],
    ['server', ['meet.example.org'], ''],
    ['server', 'https://meet.example.org', ''],
    ['server', 'meet.example.org/team', ''],
    ['server', 'ada@meet.example.org', ''],
    ['server', 'meet example org', ''],
    ['server', 'meet.example.org?x', ''],
    ['server', 'meet.example.org#x', ''],
    ['server', 'meet.example.org\\x', ''],
    ['server', 'MEET.example.org', ''],
    ['server', 'bücher.example', ''],
    ['server', 'meet.example.org.', ''],
    ['server', 'meet..example.org', ''],
    ['server', 'meet.example.org:', ''],
    ['server', 'meet.example.org:0', ''],
    ['server', 'meet.example.org:123456', ''],
    ['server', '[::1', ''],
    // These would mean something in a page's policy.
    ['server', '*', ''],
    ['server', '*.example.org', ''],
    ['server', "meet.example.org;script-src'unsafe-inline'", ''],
    ['server', 'meet.example.org,evil.example', ''],
    ['server', "'self'", ''],
    ['server', `${'x'.repeat(250)}.example`, ''],
    ['path', null, ''],
    ['path', ['team'], ''],
    ['path', '..', ''],
    ['path', '../x', ''],
    ['path', 'team/../x', ''],
    ['path', 'team/.', ''],
    ['path', '/team', ''],
    ['path', 'team/', ''],
    ['path', 'team//a', ''],
    ['path', 'team a', ''],
    ['path', 'team?jwt=a.b.c', ''],
    ['path', 'team#x', ''],
    ['path', 'team%2Fa', ''],
    ['path', 'team\\a', ''],
    ['path', 'x'.repeat(256), ''],
    ['authentication', undefined, 'none'],
    ['authentication', null, 'none'],
    ['authentication', 'hs256', 'none'],
    ['authentication', 'HS512', 'none'],
    ['authentication', true, 'none'],
    ['issuer', undefined, ''],
    ['issuer', ['town_app'], ''],
    ['issuer', 'x'.repeat(longestClaim + 1), ''],
    ['audience', null, ''],
    ['audience', ['town_app'], ''],
    ['audience', 'x'.repeat(longestClaim + 1), ''],
    ['subject', undefined, '*'],
    ['subject', 42, '*'],
    ['subject', 'x'.repeat(longestClaim + 1), '*'],
    ['keyId', null, ''],
    ['keyId', 'x'.repeat(longestClaim + 1), ''],
    ['extraClaims', undefined, ''],
    ['extraClaims', { group: 'staff' }, ''],
    ['extraClaims', 'x'.repeat(longestExtraClaims + 1), ''],
    ['ticket', null, usual],
    ['ticket', { ...whole.ticket, role: 'owner' }, { ...whole.ticket, role: 'host' }],
    ['ticket', { ...whole.ticket, lifetime: 121 }, { ...whole.ticket, lifetime: 60 }],
    ['ticket', { ...whole.ticket, features: ['root'] }, { ...whole.ticket, features: [] }],
    ['key', null, undefined],
    ['key', { ...whole.key, fingerprint: 'x' }, undefined],
    ['key', '-----BEGIN PRIVATE KEY-----', undefined],
    ['secret', null, undefined],
    ['secret', 'hunter2', undefined],
    ['secret', { addedAt: 1 }, undefined],
    ['secret', { isWeak: 'no', addedAt: 1 }, undefined],
    ['secret', { isWeak: false, addedAt: -1 }, undefined],
    ['secret', { isWeak: false, addedAt: 1.5 }, undefined],
    ['secret', { isWeak: false, addedAt: 1, lastUsedAt: null }, undefined],
  ];

  it.each(parts)('%s: %j', (part, value, instead) => {
    expect(read({ [part]: value })).toEqual({ ...whole, [part]: instead });
  });
});

describe('an own server', () => {
  it.each([
    whole,
    ownServer(),
    ownServer({ server: '', authentication: 'none', secret: undefined }),
    ownServer({ server: '[::1]:8443' }),
    ownServer({ server: 'xn--bcher-kva.example' }),
    ownServer({ server: '127.0.0.1' }),
    ownServer({ server: 'localhost:65535' }),
    ownServer({ path: '会議/a_b-c.d' }),
    ownServer({ path: '...x' }),
  ])('that is sound is read as it is: %j', (profile) => {
    expect(v.parse(ownServerSchema, profile)).toEqual(profile);
  });

  it('has no room for what nobody knows, a secret among it', () => {
    const more = { password: 'hunter2', pem: '-----BEGIN', jwt: 'a.b.c' };
    expect(
      read({ ...more, secret: { ...whole.secret, length: 7, sha256: 'ff', ...more } }),
    ).toEqual(whole);
  });

  it('with nothing but id and name is one that is not filled in', () => {
    const bare = { kind: 'ownServer', id: 'town1', name: 'town hall' };
    expect(v.parse(ownServerSchema, bare)).toEqual({
      ...bare,
      server: '',
      path: '',
      authentication: 'none',
      issuer: '',
      audience: '',
      subject: '*',
      keyId: '',
      extraClaims: '',
      ticket: usual,
    });
  });
});

describe('how a page says tickets are signed', () => {
  const signing = {
    authentication: 'HS256',
    issuer: 'town_app',
    audience: '',
    subject: '*',
    keyId: '',
    extraClaims: '',
  };

  it.each([
    ['null', null],
    ['a part that is missing', { ...signing, issuer: undefined }],
    ['a part too many', { ...signing, secret: 'hunter2' }],
    ['an algorithm that is none', { ...signing, authentication: 'none256' }],
    ['a list for the audience', { ...signing, audience: ['a'] }],
    ['a claim beyond 200 characters', { ...signing, issuer: 'x'.repeat(longestClaim + 1) }],
    ['claims that are an object', { ...signing, extraClaims: {} }],
  ])('is refused with %s', (_what, input) => {
    expect(v.is(ownServerSigningInput, input)).toBe(false);
  });

  it('is taken without the blanks around pasted claims', () => {
    const pasted = { ...signing, issuer: ' town_app\n', audience: '\tall ', keyId: ' a b ' };
    expect(v.parse(ownServerSigningInput, pasted)).toEqual({
      ...signing,
      audience: 'all',
      keyId: 'a b',
    });
  });
});

describe('an address as people write it', () => {
  it.each([
    ['meet.example.org', '', 'meet.example.org'],
    ['meet.example.org:8443', 'team/a', 'meet.example.org:8443/team/a'],
  ])('of %s and %j is %s', (server, path, written) => {
    expect(writtenAddress({ server, path })).toBe(written);
  });
});
