import type { App, JumpListItem } from 'electron/main';
import { parlourLink } from '../../common/meeting.ts';
import { text } from '../../common/text/index.ts';
import type { RecentMeeting } from './recent.ts';

/** The longest description; Windows drops items with a longer one (Electron, `setJumpList`). */
const longestDescription = 260;

type Taskbar = Pick<App, 'setJumpList' | 'getJumpListSettings'>;

/** What a right click on Parlour’s icon in the taskbar of Windows offers. Each starts `program`. */
export function showJumpList(
  taskbar: Taskbar,
  program: string,
  meetings: readonly RecentMeeting[],
): void {
  const words = text.recent;
  const task = (title: string, description: string, args: string): JumpListItem => ({
    type: 'task',
    title,
    description: description.slice(0, longestDescription),
    program,
    args,
    iconPath: program,
    iconIndex: 0,
  });
  // Windows leaves the whole category out when it holds an item that the person took away.
  const away = new Set(taskbar.getJumpListSettings().removedItems.map(({ args }) => args));
  const items = meetings
    // Behind `--` nothing is read as a switch. A link is percent-encoded: it has no blanks.
    .map(({ name, ...address }) => task(name, words.joinNamed(name), `-- ${parlourLink(address)}`))
    .filter(({ args }) => !away.has(args));
  const tasks = {
    type: 'tasks' as const,
    items: [task(words.join, words.joinHint, '')],
  };
  const ours = { type: 'custom' as const, name: words.meetings, items };
  const outcome = taskbar.setJumpList(items.length > 0 ? [ours, tasks] : [tasks]);
  // Whoever told Windows not to show what was opened last gets the tasks alone.
  if (outcome !== 'ok') taskbar.setJumpList([tasks]);
}
