import { describe, expect, it } from 'vitest';
import { jaasIdProblemCodes, kidOf, parseAppId, parseKeyId } from '../../common/jaas-ids.ts';
import { keychainProblemCodes, keyProblemCodes } from '../../common/key-problem.ts';
import { text } from '../../common/text/index.ts';
import { anyText } from './any-text.ts';

const appId = 'vpaas-magic-cookie-0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const other = 'vpaas-magic-cookie-ffffffffffffffffffffffffffffffff';
const sample = 'vpaas-magic-cookie-1fc542a3e4414a44b2611668195e2bfe';

describe('an AppID', () => {
  it.each([
    ['app-id-missing', ''],
    ['app-id-missing', ' \t\u200B'],
    ['app-id-missing', '""'],
    ['app-id-address', `https://8x8.vc/${appId}/standup`],
    ['app-id-address', `8x8.vc/${appId}`],
    ['app-id-address', 'https://jaas.8x8.vc/#/apikeys'],
    ['app-id-address', 'jaas.8x8.vc'],
    ['app-id-unreadable', 'standup'],
    ['app-id-unreadable', '0a1b2c3d4e5f60718293a4b5c6d7e8f9'],
    ['app-id-unreadable', 'vpaas-magic-cookie-'],
    ['app-id-unreadable', 'vpaas-magic-cookie-xxxxxxxx'],
    ['app-id-unreadable', 'vpaas-magic-cookie-<your AppID>'],
    ['app-id-unreadable', `${appId}${'0'.repeat(64)}`],
    ['app-id-unreadable', '-----BEGIN PRIVATE KEY-----'],
    ['app-id-unreadable', '4f4910'],
    ['app-id-unreadable', appId.replace('-0a', '- 0a')],
    ['app-id-unreadable', '/0a1b2c'],
    ['app-id-unreadable', ' '.repeat(1_000_000)],
    ['app-id-sample', sample],
    ['app-id-sample', `${sample}/0a1b2c`],
    ['app-id-sample', sample.toUpperCase()],
  ])('is refused: %s %j', (code, written) => {
    expect(parseAppId(written)).toEqual({ ok: false, problem: { code } });
  });

  it.each([
    appId,
    ` ${appId}\n`,
    `"${appId}",`,
    `“${appId}”`,
    appId.toUpperCase(),
    `\u200B${appId}\u200B`,
    `${appId}/0a1b2c`,
  ])('is taken: %j', (written) => {
    expect(parseAppId(written)).toEqual({ ok: true, value: appId });
  });
});

describe('a key ID', () => {
  it.each([
    ['key-id-missing', ''],
    ['key-id-missing', `${appId}/`],
    ['key-id-missing', appId],
    ['key-id-address', 'https://jaas.8x8.vc/#/apikeys'],
    ['key-id-address', `https://8x8.vc/${appId}/0a1b2c`],
    ['key-id-missing', '0a1b2c/'],
    ['key-id-unreadable', 'my key ID'],
    ['key-id-unreadable', `${appId}/0a1b2c/x`],
    ['key-id-unreadable', '<key ID>'],
    ['key-id-unreadable', 'standup/0a1b2c'],
    ['key-id-unreadable', '-----BEGIN PUBLIC KEY-----'],
    ['key-id-unreadable', 'x'.repeat(33)],
    ['key-id-unreadable', `0${' '.repeat(1_000_000)}0`],
    ['key-id-sample', '4f4910'],
    ['key-id-sample', `${sample}/4f4910`],
    ['key-id-sample', `${appId}/4f4910`],
  ])('is refused: %s %j', (code, written) => {
    expect(parseKeyId(written, appId)).toEqual({ ok: false, problem: { code } });
  });

  it('of another AppID is refused, with that', () => {
    expect(parseKeyId(`${other}/0a1b2c`, appId)).toEqual({
      ok: false,
      problem: { code: 'key-id-of-other-app', about: other },
    });
  });

  it.each(['0a1b2c', ' 0a1b2c\n', '"0a1b2c"', `${appId}/0a1b2c`, `${appId.toUpperCase()}/0a1b2c`])(
    'is taken: %j',
    (written) => {
      expect(parseKeyId(written, appId)).toEqual({ ok: true, value: '0a1b2c' });
    },
  );

  it('keeps its case', () => {
    expect(parseKeyId('SAMPLE-Key_1', appId)).toEqual({ ok: true, value: 'SAMPLE-Key_1' });
  });

  it('makes the kid of a ticket together with its AppID', () => {
    expect(kidOf(appId, '0a1b2c')).toBe(`${appId}/0a1b2c`);
    expect(parseAppId(kidOf(appId, '0a1b2c'))).toEqual({ ok: true, value: appId });
    expect(parseKeyId(kidOf(appId, '0a1b2c'), appId)).toEqual({ ok: true, value: '0a1b2c' });
  });
});

it('any text is either taken or refused', () => {
  const anything = anyText(21);
  for (let i = 0; i < 2_000; i++) {
    for (const read of [parseAppId(anything()), parseKeyId(anything(), appId)]) {
      expect(read.ok || jaasIdProblemCodes.includes(read.problem.code)).toBe(true);
      // What is taken is taken again as it is.
      if (read.ok)
        expect([parseAppId(read.value), parseKeyId(read.value, appId)]).toContainEqual(read);
    }
  }
});

describe('a problem with a key, its keychain or its IDs', () => {
  const lists = [
    [text.keyProblem, keyProblemCodes],
    [text.keychainProblem, keychainProblemCodes],
    [text.jaasIdProblem, jaasIdProblemCodes],
  ] as const;
  const all = lists.flatMap(([words]) => Object.entries(words));

  it('has its sentences, for each code and nothing else', () => {
    for (const [words, codes] of lists)
      expect(Object.keys(words).sort()).toEqual([...codes].sort());
  });

  it.each(all)('(%s) is told in sentences and plain typography', (_code, { happened, todo }) => {
    for (const sentence of [happened(''), happened('key.pem'), todo]) {
      expect(sentence).toMatch(/^(?:\p{Lu}|“key\.pem”).*[.!]$/u);
      expect(sentence).not.toMatch(/undefined|\s{2}|['"]|\.\.|\s[.!]$/);
    }
  });

  it('sounds like no other', () => {
    const told = all.map(([, { happened }]) => happened('x'));
    expect(told.filter((sentence, at) => told.indexOf(sentence) !== at)).toEqual([]);
  });
});
