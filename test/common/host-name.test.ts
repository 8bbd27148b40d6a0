import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverIn } from '../../common/address.ts';
import { spokenHost } from '../../common/host-name.ts';
import { runs } from './any-link.ts';

/** As a link spells it, and as it gets here. */
const spoken = (host: string) => spokenHost(new URL(`https://${host}`).host);

describe('a host is flagged that puts its letters together as no language does', () => {
  it.each([
    ['Cyrillic in Latin', 'mеet.jit.si'],
    ['Cyrillic in Latin, at the end', 'meet.jitsі.example'],
    ['Greek in Latin', 'meετ.example'],
    ['Greek in Cyrillic', 'мεт.example'],
    ['Armenian in Latin', 'јօin.example'],
    ['Cherokee', 'ᎫᎥᏆ.example'],
    ['Cyrillic with Japanese', 'мееかい.example'],
    ['Hangul with Hiragana', '한かい.example'],
    ['Latin below a Cyrillic half', 'www.яндекs.example'],
    ['two kinds of digits', 'ক৪4.example'],
  ])('%s: %s', (_what, host) => {
    const name = spoken(host);
    expect(name).toEqual({ shown: host, ascii: new URL(`https://${host}`).host, isMixed: true });
    expect(name.ascii).not.toBe(name.shown);
  });
});

describe('a host keeps its punycode, and is flagged, that', () => {
  it.each([
    ['cannot be decoded', 'xn--a.example'],
    ['cannot be decoded either', 'xn--99999999.example'],
    ['has nothing in it', 'xn--.example'],
    ['stands for plain ASCII', 'xn--meet-.example'],
    ['stands for a capital letter', 'xn--Bcher-kva.example'],
    ['stands for a ligature', 'xn--nance-ova34195b.example'],
    ['stands for wide letters', 'xn--meet-3ra97410b.example'],
    ['hides a zero-width space', 'xn--meet-w76a.example'],
    ['hides a zero-width joiner', 'xn--meet-676a.example'],
    ['hides a joiner where Hindi has one', 'xn--11b2er09f.example'],
    ['hides a variation selector', 'xn--meet-c78x.example'],
    ['hides a filler', 'xn--ab-3w4a.example'],
    ['turns the direction', 'xn--meet-ud7a.example'],
    ['begins with an accent', 'xn--meet-uvc.example'],
    ['mixes both directions', 'xn--meet-otf.example'],
    ['mixes them by a digit', 'xn--room-ofg.example'],
    ['stands for a heart', 'xn--meet-kw4b.example'],
    ['stands for a slash', 'xn--meetjit-4d7c.example'],
  ])('%s: %s', (_what, host) => {
    expect(spokenHost(host)).toEqual({ shown: host, ascii: host, isMixed: true });
  });
});

describe('a host is shown in plain script', () => {
  it.each([
    'bücher.example',
    'café.example:8443',
    'straße.example',
    'яндекс.example',
    'комната-1.example',
    'ελλάδα.example',
    '会議.example',
    '会議room.example',
    'かいぎカイギ会議.example',
    'お名前・ドットコム.example',
    '회의.example',
    '회의room.example',
    'ㄅㄆ會議.example',
    'اجتماع.example',
    'اجتماع٣.example',
    'פגישה.example',
    'मीटिंग.example',
    'ক৪.example',
    'ห้องประชุม.example',
    'xn.bücher.example',
    'l·l.example',
  ])('%s', (host) => {
    const name = spoken(host);
    expect(name).toEqual({ shown: host, ascii: new URL(`https://${host}`).host, isMixed: false });
    expect(name.ascii).toMatch(/xn--/);
  });

  it('and in punycode beside it, when all of it looks like other letters', () => {
    expect(spoken('аррӏе.example')).toEqual({
      shown: 'аррӏе.example',
      ascii: 'xn--80ak6aa92e.example',
      isMixed: false,
    });
  });
});

describe('a host is shown as it is', () => {
  it.each([
    'meet.jit.si',
    'meet.example.org:8443',
    'localhost',
    'my_box:443',
    '127.0.0.1',
    '10.0.0.7:8443',
    '[::1]',
    '[2001:db8::1]:8443',
    'a-b.c--d.example',
    '',
  ])('%j', (server) => {
    expect(spokenHost(server)).toEqual({ shown: server, ascii: server, isMixed: false });
  });
});

describe('any host at all', () => {
  const label = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
    fc.stringMatching(/^[a-z0-9-]{0,12}$/).map((text) => `xn--${text}`),
    fc.domain(),
  );
  const authority = fc
    .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ':8443'))
    .map(([labels, port]) => `${labels.join('.')}${port}`);

  it(`is shown as what leads to it, with nothing hidden (seed ${runs.seed}, ${runs.numRuns} hosts)`, () => {
    let plain = 0;
    fc.assert(
      fc.property(authority, (written) => {
        const server = serverIn(written);
        if (server === undefined) return;
        const { shown, ascii } = spokenHost(server);
        expect(ascii).toBe(server);
        expect(shown).not.toMatch(/[\p{C}\p{Default_Ignorable_Code_Point}\s/\\?#@%]/u);
        const asked = ascii.split('.');
        for (const [at, name] of shown.split('.').entries()) {
          if (name === asked[at]) continue;
          plain += 1;
          expect(new URL(`https://x.${name}`).host).toBe(`x.${asked[at]}`);
        }
      }),
      runs,
    );
    expect(plain).toBeGreaterThan(runs.numRuns / 1_000);
  }, 300_000);
});
