import type { MeetingHint } from '../../common/meeting-api.ts';
import type { LostDevice } from './device-watch.ts';
import type { Life } from './life.ts';

/** One line above the meeting's page. */
export type Strip =
  | { kind: 'silent' }
  | { kind: 'offline' }
  | { kind: 'hint'; hint: MeetingHint }
  | { kind: 'device'; lost: LostDevice }
  | { kind: 'entering' }
  | { kind: 'sign-in' };

/** What is the case beside the meeting's own life. */
export interface Beside {
  answers: boolean;
  /** As main and as this window know it. */
  network: { main: boolean; window: boolean };
  signsIn: boolean;
  /** Until they are dismissed; the newest first. */
  hints: readonly MeetingHint[];
  lost: readonly LostDevice[];
}

export const nothingBeside: Beside = {
  answers: true,
  network: { main: true, window: true },
  signsIn: false,
  hints: [],
  lost: [],
};

/** What is said above the page, the most important first; nothing while a panel covers it. */
export function stripsOf(life: Life, beside: Beside): Strip[] {
  const waits = life.phase === 'page' || life.phase === 'prejoin' || life.phase === 'entering';
  if (!waits && life.phase !== 'joined') return [];
  const strips: Strip[] = [];
  // Without a network nobody is let in, and a page may be busy with that; one reason is enough.
  const isOffline = !beside.network.main || !beside.network.window;
  if (isOffline) strips.push({ kind: 'offline' });
  else if (!beside.answers) strips.push({ kind: 'silent' });
  for (const hint of beside.hints) strips.push({ kind: 'hint', hint });
  for (const lost of beside.lost) strips.push({ kind: 'device', lost });
  if (life.phase === 'entering' && life.slow && !isOffline) strips.push({ kind: 'entering' });
  if (waits && beside.signsIn) strips.push({ kind: 'sign-in' });
  return strips;
}

/** The same again replaces itself. */
export const withHint = (beside: Beside, hint: MeetingHint): Beside => ({
  ...beside,
  hints: [hint, ...beside.hints.filter((one) => one !== hint)],
});
export const withLost = (beside: Beside, lost: LostDevice): Beside => ({
  ...beside,
  lost: [lost, ...beside.lost.filter((one) => one.device !== lost.device)],
});

/** Without the one that the person has read. */
export function without(beside: Beside, strip: Strip): Beside {
  switch (strip.kind) {
    case 'hint':
      return { ...beside, hints: beside.hints.filter((one) => one !== strip.hint) };
    case 'device':
      return { ...beside, lost: beside.lost.filter((one) => one !== strip.lost) };
    default:
      return beside;
  }
}
