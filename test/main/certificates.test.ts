import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MeetingProblemCode } from '../../common/meeting-problem.ts';
import { explainCertificate } from '../../main/certificates.ts';

const server = 'meet.example.org';
const day = 86_400_000;
const now = Date.now();
const longName = 'x'.repeat(60);

/** A certificate for these names, valid for ten days around now, signed by itself or by a CA. */
async function certificate(
  names: readonly string[],
  ca?: { key: string; cert: string },
): Promise<string> {
  const made = await generate(
    [
      { name: 'countryName', value: 'DE' },
      { name: 'commonName', value: 'meet\u202Egro.example' },
    ],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      notBeforeDate: new Date(now - 5 * day),
      notAfterDate: new Date(now + 5 * day),
      extensions: [
        { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
      ],
      ...(ca && { ca }),
    },
  );
  return made.cert;
}

let own = '';
let issued = '';
let named = '';
beforeAll(async () => {
  const authority = await generate([{ name: 'commonName', value: 'Acme Root' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const ca = { key: authority.private, cert: authority.cert };
  [own, issued, named] = await Promise.all([
    certificate([server]),
    certificate([server], ca),
    certificate([
      `${longName}.${longName}`,
      'b.example',
      'c.example',
      'd.example',
      'e.example',
      'f.example',
    ]),
  ]);
});

const explain = (code: MeetingProblemCode, pem: string, when = now) =>
  explainCertificate({ code, about: server }, pem, when);

describe('a certificate says nothing about', () => {
  it.each(['refused', 'tls-failed', 'too-slow'] as const)('%s', (code) => {
    expect(explain(code, own)).toEqual({ code, about: server });
  });

  it('anything when it cannot be read', () => {
    for (const pem of ['', 'nonsense', own.slice(0, 200)]) {
      expect(explain('certificate-expired', pem)).toEqual({
        code: 'certificate-expired',
        about: server,
      });
    }
  });
});

describe('a refused certificate', () => {
  it.each<[string, MeetingProblemCode, () => string, number, MeetingProblemCode]>([
    ['that is over', 'certificate-expired', () => own, now + 6 * day, 'certificate-expired'],
    [
      'whose time will come',
      'certificate-expired',
      () => own,
      now - 6 * day,
      'certificate-not-yet-valid',
    ],
    ['whose own dates are right', 'certificate-expired', () => own, now, 'certificate'],
    ['that signed itself', 'certificate-unknown-issuer', () => own, now, 'certificate-self-signed'],
    [
      'of an authority nobody knows',
      'certificate-unknown-issuer',
      () => issued,
      now,
      'certificate-unknown-issuer',
    ],
    ['for another name', 'certificate-wrong-name', () => own, now, 'certificate-wrong-name'],
    ['that was revoked', 'certificate-revoked', () => issued, now, 'certificate-revoked'],
  ])('%s (%s) is told as such', (_what, told, pem, when, code) => {
    expect(explain(told, pem(), when)).toMatchObject({ code, about: server });
  });

  it('is described in lines people can compare', () => {
    const date = (offset: number): string =>
      new Date(now + offset * day).toISOString().slice(0, 10);
    expect(explain('certificate-unknown-issuer', issued).detail?.split('\n')).toEqual([
      `Issued for: ${server}`,
      'Issued by: Acme Root',
      `Valid: ${date(-5)} until ${date(5)}`,
      expect.stringMatching(/^SHA-256: (?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/),
    ]);
  });

  it('gets no more room than a few short names, and hides nothing in them', () => {
    const [subject = '', issuer = ''] =
      explain('certificate-self-signed', named).detail?.split('\n') ?? [];
    expect(subject).toBe(
      `Issued for: ${longName}.${'x'.repeat(18)}…, b.example, c.example, d.example, and 2 more`,
    );
    expect(issuer).not.toContain('\u202E');
  });
});
