import { describe, expect, it } from 'vitest';
import { type EnvValues, parseEnvFile } from '../../../main/keys/env-file.ts';
import { readPrivateKey } from '../../../main/keys/private-key-text.ts';
import { anyNumber } from '../../common/any-number.ts';
import { anyText } from '../../common/any-text.ts';
import { pkcs1, pkcs8, rsaKey } from '../../fakes/keys.ts';

const key = rsaKey(2_048);
const appId = 'vpaas-magic-cookie-0a1b2c';
const jaas = (text: string): EnvValues['jaas'] => {
  const read = parseEnvFile(text);
  return read.ok ? read.value.jaas : {};
};
const nothing = { ok: false, problem: { code: 'env-nothing' } };

describe('what is not asked for', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\r\n\t'],
    ['a comment', '# JAAS_APP_ID=x'],
    ['a similar name', 'JAAS_APP_ID_OLD=x\nMY_JAAS_APP_ID=x\njaas_app_id=x\nJAAS-APP-ID=x'],
    ['an empty value', 'JAAS_APP_ID=\nJAAS_KID=""\nJAAS_PRIVATE_KEY= # none'],
    ['a name without a value', 'JAAS_APP_ID'],
    ['a name inside the text of another', 'NOTE="\nJAAS_APP_ID=x\n"'],
    ['names of all objects', '__proto__=x\nconstructor=x\ntoString=x'],
    ['a key file', pkcs8(key)],
    ['a web page', '<html>\n<body>JAAS_APP_ID=x</body>\n</html>'],
  ])('is nothing found: %s', (_what, text) => {
    expect(parseEnvFile(text)).toEqual(nothing);
  });

  it('is in nothing that comes back', () => {
    const text = [
      'NODE_OPTIONS=--require=/tmp/evil.js',
      'LD_PRELOAD=/tmp/evil.so',
      'ELECTRON_RUN_AS_NODE=1',
      'DATABASE_PASSWORD=hunter2',
      `JAAS_APP_ID=${appId}`,
    ].join('\n');
    expect(parseEnvFile(text)).toEqual({ ok: true, value: { jaas: { appId }, ownServer: {} } });
  });

  it('never reaches the environment, and what is asked for does not either', () => {
    const before = { ...process.env };
    parseEnvFile(`NODE_OPTIONS=--inspect\nJAAS_APP_ID=${appId}\nexport LD_PRELOAD=x\nPATH=x`);
    expect({ ...process.env }).toEqual(before);
  });
});

describe('a line is read', () => {
  it.each([
    [`JAAS_APP_ID=${appId}`],
    [`  JAAS_APP_ID = ${appId}  `],
    [`export JAAS_APP_ID=${appId}`],
    [`JAAS_APP_ID="${appId}"`],
    [`JAAS_APP_ID='${appId}'`],
    [`JAAS_APP_ID=\`${appId}\``],
    [`JAAS_APP_ID="${appId}" # ours`],
    [`JAAS_APP_ID=${appId} # ours`],
    [`JAAS_APP_ID: ${appId}`],
    [`\uFEFFJAAS_APP_ID=${appId}\r\n`],
    [`# first\r\n\r\nJAAS_APP_ID=${appId}\r\nOTHER=x`],
    [`OTHER\nJAAS_APP_ID=${appId}`],
    [`NOTE=it's\nJAAS_APP_ID=${appId}`],
    [`NOTE="open\nJAAS_APP_ID=${appId}`],
    [`NOTE="a \\" b"\nJAAS_APP_ID=${appId}`],
    [`NOTE="a \\\\"\nJAAS_APP_ID=${appId}`],
    [`JAAS_APP_ID=old\nJAAS_APP_ID=${appId}`],
    [`JAAS_APP_ID=${appId}\nJAAS_APP_ID=`],
  ])('%j', (text) => {
    expect(jaas(text).appId).toBe(appId);
  });

  it('with a # that begins no comment', () => {
    expect(jaas('JAAS_KID=a#b').keyId).toBe('a#b');
    expect(jaas('JAAS_KID="a # b"').keyId).toBe('a # b');
  });

  it('without looking for other variables in it', () => {
    expect(jaas('JAAS_KID=$HOME/${PATH}').keyId).toBe('$HOME/${PATH}');
  });

  it('for a server of one’s own, by the names of docker-jitsi-meet', () => {
    const text = [
      'ENABLE_AUTH=1',
      'JWT_APP_ID=parlour',
      'JWT_APP_SECRET="s3cret # with a hash"',
      'JWT_ACCEPTED_ISSUERS=parlour,other',
      'JWT_ACCEPTED_AUDIENCES=jitsi',
    ].join('\n');
    expect(parseEnvFile(text)).toEqual({
      ok: true,
      value: {
        jaas: {},
        ownServer: {
          appId: 'parlour',
          secret: 's3cret # with a hash',
          issuers: 'parlour,other',
          audiences: 'jitsi',
        },
      },
    });
  });
});

describe('a private key is read', () => {
  const p1 = pkcs1(key);
  const spelled = p1.replaceAll('\n', '\\n');
  const passphrase = 'correct horse';
  const encrypted = String(
    key.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase }),
  );
  it.each([
    ['spelled out in double quotes', `JAAS_PRIVATE_KEY="${spelled}"`],
    ['spelled out in single quotes', `JAAS_PRIVATE_KEY='${spelled}'`],
    ['spelled out without quotes', `JAAS_PRIVATE_KEY=${spelled}`],
    ['over many lines in double quotes', `JAAS_PRIVATE_KEY="${p1}"`],
    ['over many lines in single quotes', `JAAS_PRIVATE_KEY='${p1}'`],
    ['over many lines in backticks', `JAAS_PRIVATE_KEY=\`${p1}\``],
    ['over many lines without quotes', `JAAS_PRIVATE_KEY=${p1}`],
    ['behind a passphrase without quotes', `JAAS_PRIVATE_KEY=${encrypted}`],
    ['with line ends of Windows', `export JAAS_PRIVATE_KEY="${p1}"`.replaceAll('\n', '\r\n')],
  ])('%s, and the lines around it', (_how, line) => {
    const found = jaas(`JAAS_APP_ID=${appId}\n${line}\nJAAS_KID=${appId}/0d0e0f\n`);
    expect(found).toMatchObject({ appId, keyId: `${appId}/0d0e0f` });
    const read = readPrivateKey(found.privateKey ?? '', passphrase);
    expect(read.ok && read.value.equals(key)).toBe(true);
  });
});

describe('a text that means to keep us busy', () => {
  it.each([
    ['quotes that never close', 'JAAS_KID="\n'.repeat(6_000)],
    ['escaped quotes', `JAAS_KID="${'\\"'.repeat(32_000)}`],
    ['backslashes', `JAAS_KID="${'\\'.repeat(64_000)}`],
    ['keys that never end', 'JAAS_KID=-----BEGIN \n'.repeat(3_000)],
    ['blanks', ' '.repeat(65_000)],
    ['blanks in a value', `JAAS_KID=${' '.repeat(32_000)}x${' '.repeat(32_000)}`],
    ['lines', '\n'.repeat(65_000)],
    ['a name without end', 'A'.repeat(65_000)],
  ])('is done at once: %s', (_what, text) => {
    const start = performance.now();
    parseEnvFile(text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('or is anything at all never throws', () => {
    const text = anyText(11);
    const below = anyNumber(12);
    const names = ['JAAS_APP_ID', 'JAAS_KID', 'export ', '=', '"', "'", '\n', '\\', '#', ': '];
    for (let i = 0; i < 2_000; i++) {
      const parts = Array.from({ length: 8 }, () => names[below(names.length)] ?? text());
      expect(typeof parseEnvFile(parts.join(text())).ok).toBe('boolean');
    }
  });
});
