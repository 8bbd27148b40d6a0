/** Every option of Parlour, in the order in which help, manual and documents name them. */
export const optionNames = [
  'profile',
  'muted',
  'hidden',
  'new-meeting',
  'settings',
  'install-links',
  'remove-links',
  'help',
  'version',
] as const;
export type OptionName = (typeof optionNames)[number];

/** The one that a value belongs to: behind `=`, or as the next word. */
export const hasValue = (name: OptionName): name is 'profile' => name === 'profile';

/** These say what Parlour is to do; no meeting and no other of them goes with one. */
const actionNames = ['new-meeting', 'settings', 'install-links', 'remove-links'] as const;
export type Action = (typeof actionNames)[number];
export const isAction = (name: OptionName): name is Action =>
  actionNames.some((action) => action === name);

/** A word taken apart: `--profile=town hall` → `--profile` with a value. */
export interface Option {
  name: OptionName;
  value: string | undefined;
}

/** The option a word is, letter for letter; undefined for all other words. */
export function optionOf(word: string): Option | undefined {
  const [, written, value] = /^--([a-z-]+)(?:=([^]*))?$/.exec(word) ?? [];
  const name = optionNames.find((one) => one === written);
  return name && { name, value };
}

/** With what a process ends. */
export const exitCodes = {
  /** Done, or handed to the Parlour that runs. */
  done: 0,
  /** Understood, but it could not be done. */
  failed: 1,
  /** The words are not understood. */
  wrong: 2,
} as const;
export type Outcome = keyof typeof exitCodes;
