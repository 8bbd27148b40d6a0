import type { App, JumpListCategory, JumpListItem } from 'electron/main';
import { describe, expect, it } from 'vitest';
import type { MeetingRow } from '../../../common/ipc.ts';
import { parseMeetingLink } from '../../../common/meeting-link.ts';
import { publicProfile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { dockMenu } from '../../../main/native/dock-menu.ts';
import { showJumpList } from '../../../main/native/jump-list.ts';
import { createRecent, type RecentMeeting } from '../../../main/native/recent.ts';

const meeting = (room: string, more: Partial<MeetingRow> = {}): MeetingRow => ({
  server: 'meet.example.org',
  tenant: '',
  room,
  name: room,
  key: `meet.example.org/${room}`,
  pinned: false,
  lastJoined: 1,
  ...more,
});

function rig(meetings: MeetingRow[]) {
  const waiting: (() => void)[] = [];
  const shown: (readonly RecentMeeting[])[] = [];
  const known = { meetings, isKept: true };
  const recent = createRecent({
    meetings: () => known.meetings,
    isKept: () => known.isKept,
    show: (all) => void shown.push(all),
    later: (run) => void waiting.push(run),
  });
  const pass = () => {
    for (const run of waiting.splice(0)) run();
    return shown.at(-1)?.map(({ name }) => name);
  };
  return { known, recent, shown, pass };
}

describe('recent meetings', () => {
  it('are the first ten of the list, as it is ordered', () => {
    const rooms = Array.from({ length: 12 }, (_, index) => `room-${index}`);
    const { recent, pass } = rig(rooms.map((room) => meeting(room)));
    recent.changed();
    expect(pass()).toEqual(rooms.slice(0, 10));
  });

  it('are none when meetings are not to be remembered', () => {
    const { known, recent, pass } = rig([meeting('standup', { pinned: true })]);
    recent.changed();
    expect(pass()).toEqual(['standup']);
    known.isKept = false;
    recent.changed();
    expect(pass()).toEqual([]);
  });

  it('follow the list, once for many changes and not at all for none', () => {
    const { known, recent, shown, pass } = rig([meeting('standup')]);
    for (let index = 0; index < 50; index++) recent.changed();
    expect(shown).toEqual([]);
    pass();
    known.meetings = [meeting('standup', { lastJoined: 2 })];
    recent.changed();
    pass();
    expect(shown).toHaveLength(1);
    known.meetings = [meeting('retro'), meeting('standup')];
    recent.changed();
    expect(pass()).toEqual(['retro', 'standup']);
  });

  it('are shown again in another language', () => {
    const { recent, shown, pass } = rig([meeting('standup')]);
    recent.changed();
    pass();
    recent.spoken();
    pass();
    expect(shown).toHaveLength(2);
  });

  it('hold addresses and names, and nothing else that a meeting may come to have', () => {
    const ticket = { ticket: 'eyJ' } as Partial<MeetingRow>;
    const { recent, shown, pass } = rig([meeting('standup', ticket)]);
    recent.changed();
    pass();
    expect(Object.keys(shown[0]![0]!).sort()).toEqual(['key', 'name', 'room', 'server', 'tenant']);
  });
});

/** The taskbar of Windows: takes no category with an item that was taken away from it. */
function createTaskbar(removed: JumpListItem[] = [], isPrivate = false) {
  let list: JumpListCategory[] = [];
  const taskbar: Pick<App, 'setJumpList' | 'getJumpListSettings'> = {
    getJumpListSettings: () => ({ minItems: 10, removedItems: removed }),
    setJumpList: (categories) => {
      const next = categories ?? [];
      const own = next.filter(({ type }) => type === 'custom');
      const items = own.flatMap((one) => one.items ?? []);
      if (isPrivate && own.length > 0) return 'customCategoryAccessDeniedError';
      if (items.some(({ args }) => removed.some((one) => one.args === args))) return 'error';
      if (items.some(({ description = '' }) => description.length > 260)) return 'error';
      list = next;
      return 'ok';
    },
  };
  return { taskbar, list: () => list };
}

const hostings = { current: publicProfile, all: [publicProfile] };
const program = 'C:\\Program Files\\Parlour\\Parlour.exe';
const titles = ({ items = [] }: JumpListCategory) => items.map(({ title }) => title);

describe('the jump list of Windows', () => {
  it('starts Parlour with the link of a meeting, or alone', () => {
    const { taskbar, list } = createTaskbar();
    const room = meeting('CaféamFluss', { tenant: 'team', name: 'Café "am" Fluss' });
    showJumpList(taskbar, program, [room]);
    const [ours, tasks] = list();
    expect(ours).toMatchObject({ type: 'custom', name: text.recent.meetings });
    const [item] = ours!.items!;
    expect(item).toMatchObject({ type: 'task', title: room.name, program });
    // One word, whatever is in it: Windows splits at blanks and takes quotes away.
    expect(item!.args).toMatch(/^-- [^\s"]+$/);
    const read = parseMeetingLink(item!.args!.slice(3), hostings);
    const { server, tenant } = room;
    expect(read).toMatchObject({ value: { meeting: { server, tenant, room: room.room } } });
    expect(tasks).toMatchObject({ type: 'tasks' });
    expect(titles(tasks!)).toEqual([text.recent.join]);
    expect(tasks!.items![0]!.args).toBe('');
  });

  it('has no category without meetings', () => {
    const { taskbar, list } = createTaskbar();
    showJumpList(taskbar, program, []);
    expect(list().map(({ type }) => type)).toEqual(['tasks']);
  });

  it('leaves out what the person took away, and keeps the rest', () => {
    const meetings = [meeting('standup'), meeting('retro')];
    const first = createTaskbar();
    showJumpList(first.taskbar, program, meetings);
    const second = createTaskbar([first.list()[0]!.items![0]!]);
    showJumpList(second.taskbar, program, meetings);
    expect(titles(second.list()[0]!)).toEqual(['retro']);
  });

  it('has at least its task where Windows shows nothing of what was opened', () => {
    const { taskbar, list } = createTaskbar([], true);
    showJumpList(taskbar, program, [meeting('standup')]);
    expect(list().map(({ type }) => type)).toEqual(['tasks']);
  });

  it('takes the longest name', () => {
    const { taskbar, list } = createTaskbar();
    showJumpList(taskbar, program, [meeting('long', { name: 'x'.repeat(2_000) })]);
    expect(list().map(({ type }) => type)).toEqual(['custom', 'tasks']);
  });
});

describe('the menu in a Mac’s dock', () => {
  it('joins a meeting by its name, or opens Home', () => {
    const done: string[] = [];
    const menu = dockMenu([meeting('standup'), meeting('R&D')], {
      home: () => void done.push('home'),
      join: (key) => void done.push(key),
    });
    expect(menu.map(({ label, type }) => label ?? type)).toEqual([
      'standup',
      'R&&D',
      'separator',
      text.recent.join,
    ]);
    for (const { click } of menu) (click as (() => void) | undefined)?.();
    expect(done).toEqual(['meet.example.org/standup', 'meet.example.org/R&D', 'home']);
  });

  it('has only the way to Home without meetings', () => {
    const menu = dockMenu([], { home: () => undefined, join: () => undefined });
    expect(menu.map(({ label }) => label)).toEqual([text.recent.join]);
  });
});
