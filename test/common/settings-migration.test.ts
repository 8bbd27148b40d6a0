import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsSchema, settingsVersion } from '../../common/settings.ts';
import { migratedSettings } from '../../common/settings-migration.ts';

const read = (stored: Record<string, unknown>) => v.parse(settingsSchema, migratedSettings(stored));

describe('settings of the first version', () => {
  it.each([
    ['null', null],
    ['a number', 42],
    ['a list', ['acme1']],
    ['an object', { id: 'acme1' }],
    ['nothing', undefined],
  ])('whose hosting is %s have none that was chosen', (_what, current) => {
    expect(read({ version: 1, current })).toEqual(defaultSettings());
  });

  it('with a hosting that cannot be one have none that was chosen', () => {
    expect(read({ version: 1, current: 'x'.repeat(33) })).toEqual(defaultSettings());
  });

  it.each(['public', 'acme1'])('go on with the hosting that was chosen: %s', (current) => {
    expect(read({ version: 1, current })).toEqual({ ...defaultSettings(), recent: [current] });
  });

  it.each([
    ['no number', undefined],
    ['a text', '1'],
    ['a text that says more', '2'],
    ['null', null],
    ['no number at all', Number.NaN],
    ['infinity', Infinity],
    ['0', 0],
    ['-1', -1],
    ['1.5', 1.5],
    ['a list', [2]],
    ['true', true],
  ])('may have for their number: %s', (_what, version) => {
    expect(read({ version, current: 'acme1' }).recent).toEqual(['acme1']);
    expect(read({ current: 'acme1' }).recent).toEqual(['acme1']);
  });

  it('keep everything else as it is, also what this Parlour does not know', () => {
    const rest = { you: { name: 'Ada' }, colour: 'red' };
    expect(migratedSettings({ version: 1, current: 'acme1', ...rest })).toEqual({
      ...rest,
      version: settingsVersion,
      recent: ['acme1'],
    });
  });

  it('are not changed themselves', () => {
    const stored = Object.freeze({ version: 1, current: 'acme1' });
    migratedSettings(stored);
    expect(stored).toEqual({ version: 1, current: 'acme1' });
  });
});

describe('settings of the second version', () => {
  it('lose the meetings, which have a file of their own, and nothing else', () => {
    const rest = { you: { name: 'Ada' }, recent: ['acme1'], colour: 'red' };
    expect(migratedSettings({ version: 2, ...rest, meetings: [1] })).toEqual({
      ...rest,
      version: settingsVersion,
    });
  });
});

describe('settings of this version', () => {
  const now = { ...defaultSettings(), recent: ['acme1', 'public'] };

  it('stay as they are', () => {
    expect(migratedSettings(now)).toEqual(now);
    expect(migratedSettings(migratedSettings(now))).toEqual(now);
  });

  it('keep what was chosen, though their number was lost', () => {
    const { version: _version, ...rest } = now;
    expect(read(rest)).toEqual(now);
    expect(read({ ...rest, version: 'two' })).toEqual(now);
  });

  it('do not go by what the first version called the hosting', () => {
    expect(read({ ...now, current: 'beta1' }).recent).toEqual(['acme1', 'public']);
  });
});

describe('settings of a later version', () => {
  it.each([settingsVersion + 1, 99, 1e9, Number.MAX_SAFE_INTEGER])(
    'are taken as far as they are known: %d',
    (version) => {
      const later = { ...defaultSettings(), version, recent: ['acme1'], colour: 'red' };
      expect(read(later)).toEqual({ ...defaultSettings(), recent: ['acme1'] });
    },
  );
});

describe('settings that are empty', () => {
  it('are the defaults', () => {
    expect(read({})).toEqual(defaultSettings());
  });
});
