type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Sentences with a count in them, in one language: `#` stands for the number, written as people
 * there write it. Which of the forms a count takes is CLDR's business (`Intl.PluralRules`).
 */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
