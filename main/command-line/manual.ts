import { text } from '../../common/text/index.ts';
import { exitCodeRows, type HelpRow, optionRows } from './help.ts';

/**
 * The manual of `parlour(1)`, in man(7), from the words of `--help`. It lies in
 * packaging/linux/parlour.1; nothing of this is in the app.
 */
export function manualPage(): string {
  const words = text.commandLine;
  return [
    '.TH PARLOUR 1 "" Parlour "User Commands"',
    '.SH NAME',
    'parlour \\- hold Jitsi meetings on the server you choose',
    '.SH SYNOPSIS',
    escaped(words.synopsis).replace('parlour', '.B parlour\n'),
    '.SH DESCRIPTION',
    escaped(words.about),
    'With no meeting it opens Home, where one is joined.',
    'If Parlour runs already, it is told what to do, and this start ends.',
    '.SH OPTIONS',
    ...optionRows().flatMap(entry),
    '.SH EXIT STATUS',
    ...exitCodeRows().flatMap(entry),
    '.SH EXAMPLES',
    ...examples.flatMap(([line, meaning]) => entry([line, meaning])),
    '.SH NOTES',
    'A script that passes on what somebody else wrote puts',
    '.B \\-\\-',
    'before it: nothing behind that is an option.',
    '.SH FILES',
    '.TP',
    '.I ~/.config/Parlour',
    'Settings, meetings and the log. Keys and secrets lie in the keychain.',
    '',
  ]
    .join('\n')
    .replaceAll(/\n\n+(?=.)/g, '\n')
    .replaceAll(/^ +/gm, '');
}

/** Lines that work as they are written, once a hosting has that name. */
export const examples: readonly HelpRow[] = [
  ['parlour https://meet.jit.si/standup', 'Joins that meeting.'],
  ["parlour --profile 'Town hall' --muted board", 'Joins the room there, muted.'],
  ['parlour --hidden', 'Waits in the tray; for starting with the computer.'],
];

const entry = ([term, meaning]: HelpRow): string[] => [
  '.TP',
  `.B ${escaped(term)}`,
  escaped(meaning),
];

/** A hyphen that is typed is another one than that of a text. */
const escaped = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^(['.])/g, '\\&$1');
