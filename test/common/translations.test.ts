import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../common/languages.ts';
import { speak, text } from '../../common/text/index.ts';
import { text as pseudo } from '../../common/text/pseudo.ts';
import { type Leaf, leaves, markers, said, valuesFor } from './every-sentence.ts';
import { mayBeTheSame } from './same-words.ts';

const english = leaves(text);

/** The paths of sentences about which something is to be said, and what each says. */
const offences = (
  spoken: ReadonlyMap<string, Leaf>,
  isWrong: (sentence: string, original: string, path: string) => boolean,
): string[] =>
  [...spoken].flatMap(([path, leaf]) => {
    const values = toldTo(path);
    const originals = said(english.get(path) ?? '', values);
    return said(leaf, values)
      .filter((sentence, at) => isWrong(sentence, originals[at] ?? '', path))
      .map((sentence) => `${path}: ${sentence}`);
  });

/** What every language is told, so that it can be compared. */
const toldTo = (path: string, count = 7): readonly unknown[] =>
  valuesFor(path, english.get(path) ?? '', count);

const isCounted = (path: string): boolean => toldTo(path).some((one) => typeof one === 'number');

/** What is said of so many, where a number is said. */
const counted = (spoken: ReadonlyMap<string, Leaf>, count: number): string[] =>
  [...spoken]
    .filter(([path]) => isCounted(path))
    .flatMap(([path, leaf]) => said(leaf, toldTo(path, count)).map((one) => `${path}: ${one}`));

const spokenIn = async (language: Language): Promise<ReadonlyMap<string, Leaf>> => {
  await speak({ language, locale: language });
  return leaves(text);
};

/** JSON, commands and addresses keep their own signs. */
const withoutCode = (sentence: string): string =>
  sentence.replaceAll(/\{"[^]*\}/gu, '').replaceAll(markers, '');

/** Quotation marks that belong to other languages. */
const foreignQuotes: Partial<Record<Language, RegExp>> = {
  de: /[”«»]/u,
  fr: /[“”„]/u,
  pl: /[“«»]/u,
  uk: /[“”]/u,
  ja: /[“”„«»]/u,
  ar: /[„]/u,
  'zh-CN': /[„«»]/u,
};

const ends: readonly [kind: string, signs: RegExp][] = [
  ['a full stop', /[.。।۔]$/u],
  ['a question mark', /[?？؟]$/u],
  ['an exclamation mark', /[!！]$/u],
  ['a colon', /[:：]$/u],
  ['more to come', /…$/u],
];

/** How a sentence ends, whatever is closed behind it. */
function endOf(sentence: string): string {
  const bare = sentence.replace(/[\s”“»)）」』]+$/u, '');
  return ends.find(([, signs]) => signs.test(bare))?.[0] ?? 'nothing';
}

describe.each(languages.filter((one) => one !== 'en'))('the sentences in %s', (language) => {
  it('are those of the English table, each a text or a function like there', async () => {
    const spoken = await spokenIn(language);
    expect([...spoken.keys()]).toEqual([...english.keys()]);
    for (const [path, leaf] of spoken) expect(typeof leaf, path).toBe(typeof english.get(path));
  });

  it('are there, and nothing but words', async () => {
    const spoken = await spokenIn(language);
    const isWrong = (sentence: string): boolean =>
      !/^\S(?:.*\S)?$/u.test(sentence) || /undefined|\[object|NaN| {2}|function/u.test(sentence);
    expect(offences(spoken, isWrong)).toEqual([]);
  });

  it('are not English', async () => {
    const isSame = (sentence: string, original: string): boolean =>
      sentence === original && !mayBeTheSame(sentence);
    expect(offences(await spokenIn(language), isSame)).toEqual([]);
  });

  it('name every value that the English ones name', async () => {
    const numbers = [String(7), new Intl.NumberFormat(language).format(7)];
    const lacks = (sentence: string, original: string, path: string): boolean =>
      (original.match(markers) ?? []).some((value) => !sentence.includes(value)) ||
      (isCounted(path) &&
        /(?<!\d)7(?!\d)/.test(original) &&
        !numbers.some((one) => sentence.includes(one)));
    expect(offences(await spokenIn(language), lacks)).toEqual([]);
  });

  it.each([0, 1, 2, 3, 5, 11, 21, 100])('count %i', async (count) => {
    const isWrong = (sentence: string): boolean => /#|NaN|undefined|: $/u.test(sentence);
    expect(counted(await spokenIn(language), count).filter(isWrong)).toEqual([]);
  });

  it('have the quotation marks and dots that are theirs', async () => {
    const isWrong = (sentence: string): boolean =>
      /["'`]|\.\.\./u.test(withoutCode(sentence)) ||
      (foreignQuotes[language]?.test(withoutCode(sentence)) ?? false);
    expect(offences(await spokenIn(language), isWrong)).toEqual([]);
  });

  it('end like the English ones', async () => {
    const endsElse = (sentence: string, original: string): boolean =>
      endOf(sentence) !== endOf(original);
    expect(offences(await spokenIn(language), endsElse)).toEqual([]);
  });
});

describe('the sentences in English', () => {
  it.each([0, 1, 2, 3, 5, 11, 21, 100])('count %i', (count) => {
    const sentences = counted(english, count);
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((one) => /#|NaN|undefined/u.test(one))).toEqual([]);
  });

  it('have typographic quotation marks and dots', () => {
    const isWrong = (sentence: string): boolean => /["'`]|\.\.\./u.test(withoutCode(sentence));
    expect(offences(english, isWrong)).toEqual([]);
  });
});

describe('the sentences in the made-up language', () => {
  it('are those of the English table, all of them in brackets', () => {
    const spoken = leaves(pseudo);
    expect([...spoken.keys()]).toEqual([...english.keys()]);
    expect(offences(spoken, (sentence) => !/^\[.*\]$/u.test(sentence))).toEqual([]);
  });

  it('are longer by two fifths', () => {
    const isShort = (sentence: string, original: string): boolean =>
      sentence.length < original.length * 1.4;
    expect(offences(leaves(pseudo), isShort)).toEqual([]);
  });
});
