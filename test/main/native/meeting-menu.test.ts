import type { MenuItemConstructorOptions } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { type MeetingStatus, quietStatus } from '../../../common/meeting-status.ts';
import { text } from '../../../common/text/index.ts';
import {
  meetingItems,
  meetingMenu,
  type MeetingMenuState,
} from '../../../main/native/meeting-menu.ts';

type Item = MenuItemConstructorOptions;
const nowhere: MeetingMenuState = {
  status: undefined,
  isAway: false,
  isOnTop: false,
  makesTickets: false,
};
const joined = (status: Partial<MeetingStatus> = {}): MeetingMenuState => ({
  ...nowhere,
  status: { ...quietStatus, audioMuted: false, videoMuted: false, ...status },
});
const itemsOf = (state: MeetingMenuState, act: (what: string) => void = () => undefined): Item[] =>
  (meetingMenu(state, act).submenu as Item[]).filter(({ type }) => type !== 'separator');
const ticked = (state: MeetingMenuState) =>
  itemsOf(state).flatMap(({ label, checked }) => (checked ? label : []));
const shown = (state: MeetingMenuState) =>
  itemsOf(state).flatMap(({ label, visible }) => (visible ? label : []));

describe('the menu “Meeting”', () => {
  it('can be used while a meeting is joined, and not before or after', () => {
    expect(itemsOf(nowhere).some(({ enabled }) => enabled)).toBe(false);
    expect(itemsOf(joined()).every(({ enabled }) => enabled)).toBe(true);
  });

  it('leaves of a meeting that is away what needs no page', () => {
    const enabled = itemsOf({ ...joined(), isAway: true })
      .filter((item) => item.enabled && item.visible)
      .map(({ label }) => label);
    const { alwaysOnTop, copyLink } = text.meetingMenu;
    expect(enabled).toEqual([alwaysOnTop, copyLink, text.running.leave]);
  });

  it('ticks what is so', () => {
    const words = text.meetingMenu;
    expect(ticked(joined())).toEqual([]);
    expect(ticked(joined({ audioMuted: true, handRaised: true }))).toEqual([
      words.muted,
      words.hand,
    ]);
    const open = { chatOpen: true, tiles: true, participantsOpen: true, videoMuted: true };
    expect(ticked({ ...joined(open), isOnTop: true })).toEqual([
      words.cameraOff,
      words.chat,
      words.participants,
      words.tiles,
      words.alwaysOnTop,
    ]);
  });

  it('offers to share, or to stop that', () => {
    const { share, stopSharing } = text.running;
    expect(shown(joined())).toContain(share);
    expect(shown(joined())).not.toContain(stopSharing);
    expect(shown(joined({ sharing: true }))).toContain(stopSharing);
    expect(shown(joined({ sharing: true }))).not.toContain(share);
  });

  it('offers a plain link, or the dialog where tickets are made here', () => {
    const { invite, copyLink } = text.meetingMenu;
    expect(shown(joined())).toContain(copyLink);
    expect(shown(joined())).not.toContain(invite);
    expect(shown({ ...joined(), makesTickets: true })).toContain(invite);
    expect(shown({ ...joined(), makesTickets: true })).not.toContain(copyLink);
  });

  it('does what each item says', () => {
    const done: string[] = [];
    for (const { click, visible } of itemsOf(joined(), (act) => void done.push(act))) {
      if (visible) (click as unknown as () => void)();
    }
    expect(done).toEqual([
      'audio',
      'video',
      'share',
      'hand',
      'chat',
      'participants',
      'tiles',
      'picture-in-picture',
      'always-on-top',
      'invite',
      'leave',
    ]);
  });

  it('has no keys that the meeting’s page hears as its own', () => {
    const jitsis = new Set('ACDFMPRSTVW'.split(''));
    const letters = itemsOf(joined()).flatMap(({ accelerator }) => accelerator?.at(-1) ?? []);
    expect(letters).toHaveLength(5);
    expect(letters.filter((letter) => jitsis.has(letter))).toEqual([]);
  });

  it('looks the same when it is brought up to date as when it is made anew', () => {
    const away = { ...joined(), isAway: true };
    for (const state of [nowhere, away, joined(), joined({ sharing: true, audioMuted: true })]) {
      const made = itemsOf(state).map(({ id, enabled, visible, checked }) => ({
        id,
        enabled,
        visible,
        checked,
      }));
      expect(meetingItems(state)).toEqual(made);
    }
  });
});
