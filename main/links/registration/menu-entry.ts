import { localeOf, type MenuTexts, type MenuWords } from '../../../common/text/menu-texts.ts';
import { mimeTypes } from '../xdg-associations.ts';
import { asValue, execLine } from './exec-line.ts';
import { type Mark, markLine } from './mark.ts';

/**
 * The desktop entry that makes a menu entry and opens links, as the Desktop Entry Specification 1.5
 * writes it, in the languages of `texts`. `command` are the words that start this Parlour, its program or a link to it first.
 */
export function menuEntry(
  program: string,
  command: readonly string[],
  mark: Mark,
  texts: MenuTexts,
): string {
  const action = (name: string, said: keyof MenuWords): string[] => [
    '',
    `[Desktop Action ${name}]`,
    ...inAllLanguages(texts, 'Name', said),
    `Exec=${execLine([...command, `--${name}`])}`,
  ];
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Parlour',
    ...inAllLanguages(texts, 'Comment', 'comment'),
    execOf(command),
    // Without its program the entry is in no menu.
    tryExecOf(program),
    'Icon=parlour',
    'Terminal=false',
    'Categories=Network;VideoConference;',
    `MimeType=${Object.values(mimeTypes).join(';')};`,
    'StartupWMClass=parlour',
    'StartupNotify=true',
    'Actions=new-meeting;settings;',
    markLine(mark),
    ...action('new-meeting', 'newMeeting'),
    ...action('settings', 'settings'),
    '',
  ].join('\n');
}

/** Behind `--` nothing inside a link is ever read as a switch. */
const execOf = (command: readonly string[]): string => `Exec=${execLine([...command, '--'], '%U')}`;

const tryExecOf = (program: string): string => `TryExec=${asValue(program)}`;

/** Whether an entry starts the Parlour that these words start. */
export function startsThis(entry: string, program: string, command: readonly string[]): boolean {
  const lines = entry.split('\n');
  return lines.includes(execOf(command)) && lines.includes(tryExecOf(program));
}

function inAllLanguages(
  { en, ...others }: MenuTexts,
  key: string,
  said: keyof MenuWords,
): string[] {
  return [
    `${key}=${en[said]}`,
    ...Object.entries(others).map(([tag, words]) => `${key}[${localeOf(tag)}]=${words[said]}`),
  ];
}
