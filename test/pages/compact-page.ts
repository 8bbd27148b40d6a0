import type { Page } from 'playwright/test';
import { type MeetingStatus, quietStatus } from '../../common/meeting-status.ts';
import { type RunningApi, type RunningMeeting, runningMethods } from '../../common/running-api.ts';
import { type Asked, putBridge } from './bridge.ts';
import { now } from './samples.ts';
import { openPage, servePages } from './serve.ts';
import { english, speaksBy } from './speaking.ts';

/** A meeting in which somebody speaks. */
export const talking: MeetingStatus = {
  ...quietStatus,
  audioMuted: false,
  videoMuted: false,
  people: 5,
  speaker: 'Grace Hopper',
};

export interface OpenedCompact {
  asked: Asked;
  put(change: Partial<RunningMeeting>): void;
  /** The meeting is over. */
  end(): void;
}

/** Opens the small view of a meeting that was joined 65 s ago. */
export async function openCompact(
  page: Page,
  change: Partial<RunningMeeting> = {},
): Promise<OpenedCompact> {
  const listeners = new Set<(meeting: RunningMeeting | null) => void>();
  let meeting: RunningMeeting | null = {
    name: 'standup',
    joinedAt: now.getTime() - 65_000,
    status: talking,
    speech: english,
    ...change,
  };
  const set = (next: RunningMeeting | null): void => {
    meeting = next;
    for (const hear of listeners) hear(next);
  };
  const put: OpenedCompact['put'] = (part) => meeting && set({ ...meeting, ...part });
  const asked = await putBridge<RunningApi>(page, 'running', runningMethods, {
    meeting: async () => meeting,
    act: async () => {},
    onMeeting: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  await servePages(page);
  await page.clock.install({ time: now });
  speaksBy(page, (speech) => put({ speech }));
  await openPage(page, 'compact');
  await page.getByRole('main').waitFor();
  return { asked, put, end: () => set(null) };
}
