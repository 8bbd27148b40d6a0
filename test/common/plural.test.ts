import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../common/text/index.ts';
import { pluralIn } from '../../common/text/plural.ts';

afterEach(() => speak({ language: 'en', locale: 'en' }));

describe('a count', () => {
  it('takes the form its language has for it', () => {
    const plural = pluralIn('pl');
    const forms = { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' };
    expect([1, 2, 5, 22].map((count) => plural(count, forms))).toEqual([
      '1 plik',
      '2 pliki',
      '5 plików',
      '22 pliki',
    ]);
  });

  it('is written as the region does, if that speaks the language', async () => {
    const plural = pluralIn('en');
    await speak({ language: 'en', locale: 'en-IN' });
    expect(plural(100_000, { other: '#' })).toBe('1,00,000');
    await speak({ language: 'en', locale: 'de-DE' });
    expect(plural(100_000, { other: '#' })).toBe('100,000');
  });
});
