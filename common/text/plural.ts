import { locale } from './spoken.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Sentences with a count in them, in one language: `#` stands for the number, written as people
 * there write it. Which of the forms a count takes is CLDR's business (`Intl.PluralRules`).
 */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', written(count, language));
}

const formats = new Map<string, Intl.NumberFormat>();

/** As the region writes numbers, where the language is the one that is spoken. */
function written(count: number, language: string): string {
  const region = locale().split('-')[0] === language.split('-')[0] ? locale() : language;
  const format = formats.get(region) ?? new Intl.NumberFormat(region);
  formats.set(region, format);
  return format.format(count);
}
