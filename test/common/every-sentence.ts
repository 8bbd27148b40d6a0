/** A leaf of the text table: a sentence, or a function that makes one. */
export type Leaf = string | ((...about: never[]) => unknown);

/** Every leaf of a table by its path, `home.notice.left`. */
export function leaves(words: object, path = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, Leaf][] => {
      const here = path ? `${path}.${key}` : key;
      if (typeof word === 'string' || typeof word === 'function') return [[here, word as Leaf]];
      return [...leaves(word as object, here)];
    }),
  );
}

/** What stands for a value in a sentence, so that it is found again. */
export const marked = (name: string): string => `⟦${name}⟧`;
export const markers = /⟦[^⟧]*⟧/gu;

/** Values of a finding, whichever a sentence asks for. One of them is a number of days. */
const anything: object = new Proxy(
  {},
  { get: (_, name) => (name === 'days' ? '7' : marked(String(name))) },
);

/**
 * The values that a function is told: a count where it counts, the values of a finding for a
 * sentence of a check, and else a marked text. A count shows itself: of a text it makes `NaN`.
 */
export function valuesFor(path: string, says: Leaf, count = 7): readonly unknown[] {
  if (typeof says === 'string') return [];
  if (path.startsWith('check.finding.')) return [anything];
  const texts = Array.from({ length: says.length }, (_, at) => marked(String(at)));
  return texts.map((text, at) => {
    const counted = texts.map((one, place) => (place === at ? count : one));
    return countOfNaN(said(says, texts)) > countOfNaN(said(says, counted)) ? count : text;
  });
}

/** What a leaf says of these values: most say one sentence, some an object of them. */
export function said(leaf: Leaf, values: readonly unknown[]): readonly string[] {
  if (typeof leaf === 'string') return [leaf];
  const answer = (leaf as (...about: readonly unknown[]) => unknown)(...values);
  if (typeof answer === 'string') return [answer];
  return Object.values(answer as object).filter((one) => typeof one === 'string');
}

const countOfNaN = (sentences: readonly string[]): number =>
  sentences.join(' ').split('NaN').length - 1;
