import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../common/result.ts';
import { channelFile } from '../../../main/updates/latest-release.ts';
import { updateKey } from '../../../main/updates/signature.ts';
import { proves } from '../../proof/proves-unit.ts';
import { ask, hash, newSigner, ymlWith } from './signed.ts';

const signer = newSigner();
const good = Buffer.from(ymlWith());

describe('whose release it is', () => {
  it('only bytes that were signed are read, whichever bit of them or of the signature is another', async ({
    task,
  }) => {
    const right = signer.sign(good);
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length * 8 - 1), async (bit) => {
        const other = flip(good, bit);
        const { answer, parsed } = await ask(signer.publicKey, other, right);
        expect(answer).toEqual(fail('not-signed'));
        expect(parsed).toEqual([]);
        tried += 1;
      }),
      { numRuns: 200 },
    );
    const signature = Buffer.from(right, 'base64');
    for (let bit = 0; bit < signature.length * 8; bit += 7) {
      const other = flip(signature, bit).toString('base64');
      const { answer, parsed } = await ask(signer.publicKey, good, other);
      expect([answer, parsed]).toEqual([fail('not-signed'), []]);
      tried += 1;
    }
    proves(task, 'U1', 'forgeries', tried);
  });

  it('nothing that is no signature, or that of somebody else, counts as one', async ({ task }) => {
    const right = signer.sign(good);
    const others = [
      undefined,
      '',
      '\n',
      ' '.repeat(88),
      `${right}${right}`,
      `${right} `,
      ` ${right}`,
      right.slice(0, -1),
      Buffer.from(right, 'base64').toString('hex'),
      Buffer.from(right, 'base64').toString('base64url'),
      `-----BEGIN SIGNATURE-----\n${right}`,
      newSigner().sign(good),
      signer.sign(Buffer.from('')),
      'A'.repeat(2_000),
    ];
    for (const other of others) {
      const { answer, parsed } = await ask(signer.publicKey, good, other);
      expect([other, answer, parsed]).toEqual([other, fail('not-signed'), []]);
    }
    proves(task, 'U1', 'forgeries', others.length);
    for (const end of ['', '\n', '\r\n']) {
      const { answer } = await ask(signer.publicKey, good, `${right}${end}`);
      expect(answer.ok).toBe(true);
    }
  });

  it('a key of another kind is none, and a private one is not taken for its public half', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const ed = generateKeyPairSync('ed25519');
    const spki = { type: 'spki', format: 'pem' } as const;
    const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
    const none = [
      rsa.publicKey.export(spki).toString(),
      generateKeyPairSync('ed448').publicKey.export(spki).toString(),
      ed.privateKey.export(pkcs8).toString(),
      '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n',
      'key',
      '',
    ];
    for (const pem of none) expect(updateKey(pem)).toBe(undefined);
    const pem = ed.publicKey.export(spki).toString();
    expect(updateKey(pem)?.equals(createPublicKey(ed.privateKey))).toBe(true);
  });
});

describe('what a signed release says', () => {
  const read = async (yml: string | Uint8Array) =>
    (await ask(signer.publicKey, yml, signer.sign(Buffer.from(yml)))).answer;

  it('is read in full', async () => {
    expect(await read(ymlWith({ releaseNotes: "'Calls last longer.'" }))).toEqual(
      ok({
        version: '2.0.0',
        notes: 'Calls last longer.',
        releasedAt: Date.UTC(2026, 10, 30, 12),
        files: [{ url: 'Parlour-2.0.0.AppImage', sha512: hash, size: 1000 }],
      }),
    );
  });

  it('names files of its own folder only', async () => {
    const names = [
      '../Parlour.AppImage',
      '..',
      '.hidden',
      '/etc/passwd',
      'a/b.AppImage',
      String.raw`a\b.AppImage`,
      'https://evil.example/Parlour.AppImage',
      '//evil.example/Parlour.AppImage',
      'javascript:alert(1)',
      'C:Parlour.exe',
      '%2e%2e%2fParlour.AppImage',
      'Parlour.AppImage?x',
      'Parlour.AppImage#x',
      'Parlour AppImage',
      '-rf.AppImage',
      '',
    ];
    for (const name of names) {
      const files = `\n  - url: ${JSON.stringify(name)}\n    sha512: ${hash}\n    size: 1`;
      expect([name, await read(ymlWith({ files }))]).toEqual([name, fail('unreadable')]);
    }
  });

  it('is no release without a version, a date, or a hash and a size for each file', async () => {
    const url = 'Parlour-2.0.0.AppImage';
    const files = (rest: string): string => `\n  - url: ${url}\n${rest}`;
    const broken: Record<string, string>[] = [
      { version: '2.0' },
      { version: '2.0.0-beta.1' },
      { version: "'2.0.0 '" },
      { releaseDate: 'yesterday' },
      { files: '[]' },
      { files: files('    size: 1') },
      { files: files(`    sha512: ${hash}`) },
      { files: files(`    sha512: ${hash}\n    size: -1`) },
      { files: files(`    sha512: ${hash}\n    size: 1e12`) },
      { files: files(`    sha512: abc\n    size: 1`) },
    ];
    for (const lines of broken) {
      expect([lines, await read(ymlWith(lines))]).toEqual([lines, fail('unreadable')]);
    }
  });

  it('is a release or not, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await read(bytes)).toEqual(fail('unreadable'));
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length * 8 - 1), async (bit) => {
        const answer = await read(flip(good, bit));
        expect(answer.ok || answer.problem === 'unreadable').toBe(true);
      }),
    );
  });

  it('has notes of plain text that are not too long', async () => {
    const notes = `a\r\nb\u202E\u0007\u200Bc${'x'.repeat(10_000)}`;
    const answer = await read(ymlWith({ releaseNotes: JSON.stringify(notes) }));
    expect(answer.ok && answer.value.notes).toBe(`a\nbc${'x'.repeat(3_996)}`);
  });
});

it('a yml that is too large is not read, and one that is not there has no signature', async () => {
  const huge = await ask(signer.publicKey, Buffer.alloc(300_000), 'x');
  expect(huge).toEqual({ answer: fail('unreadable'), parsed: [] });
  expect((await ask(signer.publicKey)).answer).toEqual(fail('unreachable'));
});

it('each system has a yml of its own, named as electron-builder does', () => {
  expect(channelFile('win32', 'x64')).toBe('latest.yml');
  expect(channelFile('darwin', 'arm64')).toBe('latest-mac.yml');
  expect(channelFile('linux', 'x64')).toBe('latest-linux.yml');
  expect(channelFile('linux', 'arm64')).toBe('latest-linux-arm64.yml');
});

function flip(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(bit / 8);
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << (bit % 8)), at);
  return copy;
}
