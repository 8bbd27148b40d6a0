import type { SetBy } from './managed.ts';

/** One of the values a person chooses from. */
export interface Option<Value extends string> {
  value: Value;
  name: string;
  /** Shown while it is the chosen one, in place of the help of the whole. */
  help?: string;
  /** The language its name is in (BCP 47), where it is not the page’s. */
  lang?: string;
}

/** What the choice of one value out of a few needs, however it is drawn. */
export interface OptionProps<Value extends string> {
  name: string;
  help?: string;
  value: Value;
  options: readonly Option<NoInfer<Value>>[];
  disabled?: boolean;
  setBy?: SetBy | undefined;
  onChange(value: NoInfer<Value>): void;
}

/** The help of the chosen value, or of the whole. */
export const helpOf = <Value extends string>({
  help,
  value,
  options,
}: Pick<OptionProps<Value>, 'help' | 'value' | 'options'>): string | undefined =>
  options.find((one) => one.value === value)?.help ?? help;
