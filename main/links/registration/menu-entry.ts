import { menuTexts } from '../../../common/text/menu-texts.ts';
import { mimeTypes } from '../xdg-associations.ts';
import { asValue, execLine } from './exec-line.ts';
import { type Mark, markLine } from './mark.ts';

type Words = (typeof menuTexts)['en'];

/**
 * The desktop entry that makes a menu entry and opens links, as the Desktop Entry Specification 1.5
 * writes it. `command` are the words that start this Parlour, the program's absolute path first.
 */
export function menuEntry(command: readonly string[], mark: Mark): string {
  const action = (name: string, said: keyof Words): string[] => [
    '',
    `[Desktop Action ${name}]`,
    ...inAllLanguages('Name', said),
    `Exec=${execLine([...command, `--${name}`])}`,
  ];
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Parlour',
    ...inAllLanguages('Comment', 'comment'),
    execOf(command),
    // Without its program the entry is in no menu.
    `TryExec=${asValue(command[0] ?? '')}`,
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

/** Whether an entry starts the Parlour that these words start. */
export const startsThis = (entry: string, command: readonly string[]): boolean =>
  entry.split('\n').includes(execOf(command));

function inAllLanguages(key: string, said: keyof Words): string[] {
  const { en, ...others } = menuTexts;
  return [
    `${key}=${en[said]}`,
    ...Object.entries(others).map(([tag, words]) => `${key}[${localeOf(tag)}]=${words[said]}`),
  ];
}

/** Desktops name languages as POSIX does. */
export const localeOf = (tag: string): string => tag.replace('-', '_');
