import { clipboard } from 'electron/main';
import * as v from 'valibot';
import {
  type AppApi,
  type MeetingApi,
  type MeetingWish,
  meetingWishes,
  type SettingsSection,
  settingsSections,
} from '../common/ipc.ts';
import { profileOf } from '../common/profile.ts';
import { fail, ok, type Result } from '../common/result.ts';
import { webLink } from '../common/meeting.ts';
import { parseMeetingLink } from '../common/meeting-link.ts';
import { meetingProblemCodes } from '../common/meeting-problem.ts';
import { type Moved, type MoveProblem, planMove } from '../common/move-meeting.ts';
import { settingsChangeSchema } from '../common/settings.ts';
import type { AppStateKeeper } from './app-state.ts';
import { openOutside } from './guards.ts';
import type { Invite } from './tickets/invite.ts';
import { type Handler, handler } from './ipc.ts';
import type { JoinMeeting } from './join-meeting.ts';
import type { MeetingHistory } from './meeting-history.ts';
import type { MeetingWindow } from './meeting-window.ts';
import type { Profiles } from './profiles.ts';
import type { SettingsStore } from './settings-store.ts';

/** The calls of a contract that main answers; what is heard (`on…`) is sent, not answered. */
type Handlers<Api> = Record<Exclude<keyof Api, `on${string}`>, Handler>;

const nothing = v.strictTuple([]);
const key = v.pipe(v.string(), v.maxLength(1_000));
/** Milliseconds since 1970. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0));
const profileId = v.pipe(v.string(), v.maxLength(32));
const anyText = v.pipe(v.string(), v.maxLength(1_000_000));

export interface AppApiParts {
  state: AppStateKeeper;
  settings: SettingsStore;
  history: MeetingHistory;
  profiles: Pick<Profiles, 'all' | 'current'>;
  joinMeeting: JoinMeeting;
  invite: Invite;
  openSettings(section: SettingsSection): void;
}

export function createAppApi(parts: AppApiParts): Handlers<AppApi> {
  const { state, settings, history, profiles, joinMeeting } = parts;

  const join: AppApi['join'] = async (text) => {
    const meeting = parseMeetingLink(text, { current: profiles.current(), all: profiles.all() });
    if (!meeting.ok) return meeting;
    state.dismissNotice();
    await joinMeeting.join(meeting.value);
    return ok(null);
  };

  const rejoin: AppApi['rejoin'] = async (wanted) => {
    const known = joinMeeting.last(wanted) ?? history.find(wanted);
    // Forgotten in another window, a moment ago.
    if (!known) return state.notify({ kind: 'link-problem', problem: { code: 'room-missing' } });
    // Its hosting was removed, or has another address now.
    if (!profileOf(known, profiles.all())) {
      const problem = { code: 'server-unknown' as const, about: known.server };
      return state.notify({ kind: 'link-problem', problem });
    }
    state.dismissNotice();
    await joinMeeting.join({ audioMuted: false, videoMuted: false, ...known });
  };

  const startInvitation = (wanted: string): void => {
    const meeting = history.find(wanted);
    if (meeting) state.invite({ key: wanted, name: meeting.name });
  };
  const copyInvitation: AppApi['copyInvitation'] = async (wanted, expiresAt) => {
    const meeting = history.find(wanted);
    if (!meeting) return fail({ code: 'ticket-not-made' });
    const link = await parts.invite(meeting, expiresAt);
    if (!link.ok) return link;
    await clipboard.writeText(link.value);
    return ok(null);
  };

  const startMove = (wanted: string): void => {
    const meeting = history.find(wanted);
    if (meeting) state.move({ key: wanted, name: meeting.name });
  };
  const move = (wanted: string, id: string, andPinned: boolean): Result<Moved, MoveProblem> => {
    const known = { meetings: history.rows(), profiles: profiles.all() };
    const plan = planMove(wanted, id, andPinned, known);
    if (!plan.ok) return plan;
    history.move(plan.value.moves);
    return ok(plan.value.moved);
  };

  return {
    state: handler(nothing, () => state.get()),
    join: handler(v.strictTuple([anyText]), join),
    rejoin: handler(v.strictTuple([key]), rejoin),
    change: handler(v.strictTuple([settingsChangeSchema]), (change) =>
      settings.change((all) => ({
        ...all,
        you: change.you ?? all.you,
        join: change.join ?? all.join,
      })),
    ),
    pin: handler(v.strictTuple([key, v.boolean()]), history.pin),
    forget: handler(v.strictTuple([key]), history.forget),
    copyLink: handler(v.strictTuple([key]), (wanted) => {
      const meeting = history.find(wanted);
      // Returned, because newer Electrons write asynchronously.
      return meeting && clipboard.writeText(webLink(meeting));
    }),
    startInvitation: handler(v.strictTuple([key]), startInvitation),
    endInvitation: handler(nothing, () => state.invite(undefined)),
    copyInvitation: handler(v.strictTuple([key, moment]), copyInvitation),
    startMove: handler(v.strictTuple([key]), startMove),
    endMove: handler(nothing, () => state.move(undefined)),
    move: handler(v.strictTuple([key, profileId, v.boolean()]), move),
    dismissNotice: handler(nothing, () => state.dismissNotice()),
    openSettings: handler(v.strictTuple([v.picklist(settingsSections)]), (section) =>
      parts.openSettings(section),
    ),
  };
}

const problem = v.strictObject({
  code: v.picklist(meetingProblemCodes),
  about: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
});
const report = v.variant('kind', [
  v.strictObject({ kind: v.literal('page-ready') }),
  v.strictObject({ kind: v.literal('joined') }),
  v.strictObject({ kind: v.literal('failed'), problem }),
  v.strictObject({ kind: v.literal('left'), problem: v.exactOptional(problem) }),
]);

export function createMeetingApi(
  window: Pick<MeetingWindow, 'takeOrder'>,
  joinMeeting: JoinMeeting,
  openSettings: (section: SettingsSection, toInspector?: boolean) => void,
  checkServer: () => void,
): Handlers<MeetingApi> {
  const wish = (wanted: MeetingWish): void => {
    const meeting = joinMeeting.current();
    if (!meeting) return;
    switch (wanted) {
      case 'retry':
        return joinMeeting.retry();
      case 'browser':
        return void openOutside(webLink(meeting));
      case 'settings':
        return openSettings('hosting');
      case 'check':
        return checkServer();
      case 'ticket':
        return openSettings('hosting', true);
    }
  };
  return {
    order: handler(nothing, window.takeOrder),
    ticket: handler(nothing, joinMeeting.takeTicket),
    report: handler(v.strictTuple([report]), joinMeeting.report),
    wish: handler(v.strictTuple([v.picklist(meetingWishes)]), wish),
  };
}
