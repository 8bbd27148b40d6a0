import { X509Certificate } from 'node:crypto';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Authority, createAuthority, selfSigned } from './authority.ts';
import { createTrust, type Trust } from './trust.ts';

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority('Parlour test');
});

describe('an authority', () => {
  it('does not vouch for what another one issued, nor for what nobody did', async () => {
    const stranger = await createAuthority('Parlour test');
    const { publicKey } = new X509Certificate(authority.cert);
    const { cert } = await stranger.issue({ hosts: ['a.test'] });
    expect(new X509Certificate(cert).verify(publicKey)).toBe(false);
    expect(new X509Certificate((await selfSigned('a.test')).cert).verify(publicKey)).toBe(false);
  });

  it('vouches for a host, from and until when it is told, and says where it is', async () => {
    const day = 24 * 3_600_000;
    const from = Math.floor(Date.now() / 1_000) * 1_000 - 10 * day;
    const { cert, key } = await authority.issue({
      hosts: ['a.test', '*.b.test'],
      from,
      until: from + day,
      issuerAt: 'http://127.0.0.1:9/issuer.crt',
    });
    const read = new X509Certificate(cert);
    expect(read.verify(new X509Certificate(authority.cert).publicKey)).toBe(true);
    expect(read.subjectAltName).toBe('DNS:a.test, DNS:*.b.test');
    expect(Date.parse(read.validFrom)).toBe(from);
    expect(Date.parse(read.validTo)).toBe(from + day);
    expect(read.infoAccess).toContain('CA Issuers - URI:http://127.0.0.1:9/issuer.crt');
    expect(read.ca).toBe(false);
    expect(key).toContain('PRIVATE KEY');
  });

  it('lets another one vouch in its place', async () => {
    const below = await authority.delegate('In between');
    const read = new X509Certificate(below.cert);
    expect(read.ca).toBe(true);
    expect(read.checkIssued(new X509Certificate(authority.cert))).toBe(true);
  });
});

describe('a home folder that trusts', () => {
  let trust: Trust;
  beforeAll(async () => {
    trust = await createTrust();
  });
  afterAll(() => trust.remove());

  const list = async (what: '-L' | '-K'): Promise<string> => {
    const database = `sql:${join(trust.env['HOME'] ?? '', '.pki', 'nssdb')}`;
    const { stdout } = await promisify(execFile)('certutil', [what, '-d', database]).catch(
      // `-K` of a database without keys is an error.
      (error: { stdout: string }) => error,
    );
    return stdout;
  };

  it('trusts nobody at first, and then whom it is told to', async () => {
    expect(await list('-L')).not.toContain('Parlour');
    await trust.add(authority.cert);
    expect(await list('-L')).toMatch(/^Parlour test\s+C,,\s*$/m);
  });

  it('holds a key of the person with the certificate for it', async () => {
    expect(await list('-K')).not.toContain('Ada');
    await trust.addPersonal('Ada', authority);
    expect(await list('-L')).toMatch(/^Ada\s+u,u,u\s*$/m);
    expect(await list('-K')).toContain('Ada');
  });
});
