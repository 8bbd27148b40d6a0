import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeCertificate } from '../../../main/server-check/certificate.ts';
import { createIdentities, type Identities } from '../../broken/identities.ts';
import { createAuthority } from '../../trust/authority.ts';

let identities: Identities;
beforeAll(async () => {
  identities = await createIdentities(await createAuthority('Parlour test'), 'example.org');
});

const host = 'meet.example.org';
const now = Date.now();
const day = 24 * 3_600_000;
const pemsOf = ({ cert }: { cert: string }): string[] =>
  cert.match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
const judge = (name: keyof Identities, verdict: string, at = now) =>
  judgeCertificate({ chain: pemsOf(identities[name]), verdict }, host, at);

describe('a certificate', () => {
  it.each<[string, keyof Identities, string]>([
    ['certificate-expired', 'expired', 'ERR_CERT_DATE_INVALID'],
    ['certificate-not-yet-valid', 'notYetValid', 'ERR_CERT_DATE_INVALID'],
    ['certificate-self-signed', 'selfSigned', 'ERR_CERT_AUTHORITY_INVALID'],
    ['certificate-incomplete', 'incomplete', 'ERR_CERT_AUTHORITY_INVALID'],
    ['certificate-private-ca', 'privateAuthority', 'ERR_CERT_AUTHORITY_INVALID'],
    ['certificate-untrusted', 'sound', 'ERR_CERT_AUTHORITY_INVALID'],
    ['certificate-name', 'otherName', 'ERR_CERT_COMMON_NAME_INVALID'],
    ['certificate-revoked', 'sound', 'ERR_CERT_REVOKED'],
    ['certificate-weak', 'sound', 'ERR_CERT_WEAK_SIGNATURE_ALGORITHM'],
    ['certificate-refused', 'sound', 'ERR_CERTIFICATE_TRANSPARENCY_REQUIRED'],
    ['certificate-ends-soon', 'endsSoon', 'OK'],
    ['certificate-sound', 'sound', 'OK'],
  ])('is called %s (%s, %s), with its facts', (code, name, verdict) => {
    const { fingerprint256 } = new X509Certificate(pemsOf(identities[name])[0] ?? '');
    const found = judge(name, verdict);
    expect(found.code).toBe(code);
    expect(found.about).toMatchObject({
      fingerprint: fingerprint256,
      issuer: expect.stringMatching(/\w/),
      from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('says how many days are left, and is sound with fourteen', () => {
    expect(judge('endsSoon', 'OK').about).toMatchObject({ days: '3' });
    expect(judge('endsSoon', 'OK', now - 12 * day).code).toBe('certificate-sound');
  });

  it('says which names it is for', () => {
    expect(judge('otherName', 'ERR_CERT_COMMON_NAME_INVALID').about).toMatchObject({
      host,
      names: 'somebody-else.example.org',
    });
  });

  it('that nobody showed, or nobody can read, is Chromium’s matter alone', () => {
    expect(judgeCertificate({ chain: [], verdict: 'OK' }, host, now).code).toBe(
      'certificate-trusted',
    );
    const nonsense = { chain: ['nonsense'], verdict: 'ERR_CERT_INVALID' };
    expect(judgeCertificate(nonsense, host, now)).toEqual({
      code: 'certificate-refused',
      about: { error: 'ERR_CERT_INVALID' },
    });
  });
});
