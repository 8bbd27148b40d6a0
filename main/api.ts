import { clipboard } from 'electron/main';
import * as v from 'valibot';
import { type AppApi, type SettingsSection, settingsSections } from '../common/ipc.ts';
import { type MeetingApi, type MeetingWish, meetingWishes } from '../common/meeting-api.ts';
import { linkAnswerSchema } from '../common/link-question.ts';
import { type AssociationKind, associationKinds, type LinkSetUp } from '../common/link-set-up.ts';
import { fail, ok, type Result } from '../common/result.ts';
import { parlourLink, webLink } from '../common/meeting.ts';
import { meetingProblemCodes } from '../common/meeting-problem.ts';
import { meetingNewsSchema, meetingStatusSchema } from '../common/meeting-status.ts';
import { written } from '../common/written.ts';
import { type Moved, type MoveProblem, pinnedBeside, planMove } from '../common/move-meeting.ts';
import { afterChange, settingsChangeSchema } from '../common/settings.ts';
import type { AppStateKeeper } from './app-state.ts';
import { openOutside } from './guards.ts';
import type { LinkFiles } from './links/save-link-file.ts';
import type { LinkQuestions } from './links/link-questions.ts';
import type { OpenLink } from './links/open-link.ts';
import type { Associations } from './links/associations.ts';
import type { LinkRegistration } from './links/link-registration.ts';
import type { Updates } from './updates/updates.ts';
import type { Invite } from './tickets/invite.ts';
import { type Handler, handler } from './ipc.ts';
import type { JoinMeeting } from './meeting/join-meeting.ts';
import type { MeetingHistory } from './history/meeting-history.ts';
import type { MeetingWindow } from './meeting/meeting-window.ts';
import type { Profiles } from './profiles.ts';
import type { SettingsStore } from './settings-store.ts';
import type { MeetingStorage } from './storage.ts';
import type { UsageHere } from './usage/create-usage.ts';

/** The calls of a contract that main answers; what is heard (`on…`) is sent, not answered. */
type Handlers<Api> = Record<Exclude<keyof Api, `on${string}`>, Handler>;

const nothing = v.strictTuple([]);
const key = v.pipe(v.string(), v.maxLength(1_000));
/** Milliseconds since 1970. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0));
const profileId = v.pipe(v.string(), v.maxLength(32));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const path = v.pipe(v.string(), v.nonEmpty(), v.maxLength(32_768));
const anyText = v.pipe(v.string(), v.maxLength(1_000_000));

const dropped = v.union([v.strictObject({ path }), v.strictObject({ text: anyText })]);

export interface AppApiParts {
  state: AppStateKeeper;
  settings: SettingsStore;
  history: MeetingHistory;
  profiles: Pick<Profiles, 'all'>;
  joinMeeting: Pick<JoinMeeting, 'last'>;
  openLink: OpenLink;
  questions: LinkQuestions;
  linkFiles: LinkFiles;
  associations: Pick<Associations, 'claim'>;
  registration: LinkRegistration;
  updates: Pick<Updates, 'check' | 'download' | 'install'>;
  invite: Invite;
  usage: Pick<UsageHere, 'months' | 'save' | 'clear'>;
  storage: Pick<MeetingStorage, 'sizes' | 'clear'>;
  openSettings(section: SettingsSection): void;
  openDeviceTest(): void;
}

export function createAppApi(parts: AppApiParts): Handlers<AppApi> {
  const { state, settings, history, profiles, joinMeeting, openLink, linkFiles } = parts;

  const join: AppApi['join'] = async (text) => {
    const outcome = await openLink.typed(text);
    if (outcome.ok && outcome.value === 'joined') state.clearNews();
    return outcome;
  };

  const rejoin: AppApi['rejoin'] = async (wanted) => {
    const known = openLink.waiting(wanted) ?? joinMeeting.last(wanted) ?? history.find(wanted);
    // Forgotten in another window, a moment ago.
    if (!known) return state.notify({ kind: 'link-problem', problem: { code: 'room-missing' } });
    state.clearNews();
    await openLink.again({ audioMuted: false, videoMuted: false, ...known });
  };

  const startInvitation = (wanted: string): void => {
    const meeting = history.find(wanted);
    if (meeting) state.invite(meeting);
  };
  /** Somebody who has no list of meetings may still invite to the one they are in. */
  const invitedTo = (wanted: string) => history.find(wanted) ?? joinMeeting.last(wanted);
  const copyInvitation: AppApi['copyInvitation'] = async (wanted, expiresAt) => {
    const meeting = invitedTo(wanted);
    if (!meeting) return fail({ code: 'ticket-not-made' });
    const link = await parts.invite(meeting, expiresAt);
    if (!link.ok) return link;
    await clipboard.writeText(link.value);
    return ok(null);
  };
  const tellSaved = (outcome: Awaited<ReturnType<LinkFiles['save']>>): void => {
    if (outcome === 'cancelled') return;
    state.notify(
      outcome === 'failed' ? { kind: 'file-not-saved' } : { kind: 'file-saved', ...outcome },
    );
  };
  const saveInvitation: AppApi['saveInvitation'] = async (wanted, expiresAt) => {
    const meeting = invitedTo(wanted);
    if (!meeting) return fail({ code: 'ticket-not-made' });
    const link = await parts.invite(meeting, expiresAt);
    if (!link.ok) return link;
    // The dialog tells what comes of it now.
    state.clearNews();
    tellSaved(await linkFiles.save(meeting, link.value));
    return ok(null);
  };
  const saveLinkFile = async (wanted: string): Promise<void> => {
    const meeting = history.find(wanted);
    if (meeting) tellSaved(await linkFiles.save(meeting));
  };
  const saveUsage = async (): Promise<void> => {
    // Settings tells what comes of it now.
    state.clearNews();
    tellSaved(await parts.usage.save());
  };
  const addToDesktop = async (wanted: string): Promise<void> => {
    const meeting = history.find(wanted);
    if (meeting) tellSaved(await linkFiles.addToDesktop(meeting));
  };

  const claimAssociation = async (what: AssociationKind): Promise<LinkSetUp> => {
    await parts.associations.claim(what);
    return parts.registration.look();
  };

  const startMove = (wanted: string): void => {
    const meeting = history.find(wanted);
    if (!meeting) return;
    const beside = pinnedBeside(meeting, history.rows(), profiles.all()).length;
    state.move({ ...meeting, pinnedBeside: beside });
  };
  const move = (wanted: string, id: string, andPinned: boolean): Result<Moved, MoveProblem> => {
    // All that can move; the other thousands need not be looked at.
    const meetings = history.rows().filter((one) => one.pinned || one.key === wanted);
    const plan = planMove(wanted, id, andPinned, { meetings, profiles: profiles.all() });
    if (!plan.ok) return plan;
    history.move(plan.value.moves);
    return ok(plan.value.moved);
  };

  return {
    state: handler(nothing, () => written(state.get())),
    meetings: handler(nothing, () => written(history.rows())),
    join: handler(v.strictTuple([anyText]), join),
    drop: handler(v.strictTuple([dropped]), (what) => {
      state.clearNews();
      return openLink.arrived(
        'path' in what ? { kind: 'file', path: what.path } : { kind: 'link', text: what.text },
      );
    }),
    answerLink: handler(v.strictTuple([count, linkAnswerSchema]), parts.questions.answer),
    rejoin: handler(v.strictTuple([key]), rejoin),
    change: handler(v.strictTuple([settingsChangeSchema]), (change) =>
      settings.change((all) => afterChange(all, change)),
    ),
    pin: handler(v.strictTuple([key, v.boolean()]), history.pin),
    movePin: handler(v.strictTuple([key, v.nullable(key)]), history.movePin),
    forget: handler(v.strictTuple([key]), history.forget),
    forgetAll: handler(nothing, history.forgetAll),
    undoForget: handler(nothing, history.undoForget),
    usage: handler(nothing, () => written(parts.usage.months())),
    saveUsage: handler(nothing, saveUsage),
    clearUsage: handler(nothing, parts.usage.clear),
    openDeviceTest: handler(nothing, () => parts.openDeviceTest()),
    storage: handler(nothing, parts.storage.sizes),
    clearStorage: handler(v.strictTuple([profileId]), parts.storage.clear),
    copyLink: handler(v.strictTuple([key, v.picklist(['web', 'parlour'])]), (wanted, form) => {
      const meeting = history.find(wanted);
      const print = form === 'web' ? webLink : parlourLink;
      // Returned, because newer Electrons write asynchronously.
      return meeting && clipboard.writeText(print(meeting));
    }),
    saveLinkFile: handler(v.strictTuple([key]), saveLinkFile),
    addToDesktop: handler(v.strictTuple([key]), addToDesktop),
    startInvitation: handler(v.strictTuple([key]), startInvitation),
    endInvitation: handler(nothing, () => state.invite(undefined)),
    copyInvitation: handler(v.strictTuple([key, moment]), copyInvitation),
    saveInvitation: handler(v.strictTuple([key, moment]), saveInvitation),
    startMove: handler(v.strictTuple([key]), startMove),
    endMove: handler(nothing, () => state.move(undefined)),
    move: handler(v.strictTuple([key, profileId, v.boolean()]), move),
    dismissNotice: handler(nothing, () => state.dismissNotice()),
    openSettings: handler(v.strictTuple([v.picklist(settingsSections)]), (section) =>
      parts.openSettings(section),
    ),
    linkSetUp: handler(nothing, parts.registration.look),
    claimAssociation: handler(v.strictTuple([v.picklist(associationKinds)]), claimAssociation),
    installLinks: handler(nothing, parts.registration.install),
    removeLinks: handler(nothing, parts.registration.remove),
    checkForUpdate: handler(nothing, parts.updates.check),
    downloadUpdate: handler(nothing, parts.updates.download),
    installUpdate: handler(nothing, parts.updates.install),
  };
}

const problem = v.strictObject({
  code: v.picklist(meetingProblemCodes),
  about: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
});
const report = v.variant('kind', [
  v.strictObject({ kind: v.literal('page-ready') }),
  v.strictObject({ kind: v.literal('waits') }),
  v.strictObject({ kind: v.literal('joined') }),
  v.strictObject({ kind: v.literal('silent') }),
  v.strictObject({ kind: v.literal('lost') }),
  v.strictObject({ kind: v.literal('status'), status: meetingStatusSchema }),
  v.strictObject({ kind: v.literal('news'), news: meetingNewsSchema }),
  v.strictObject({ kind: v.literal('person'), who: v.pipe(v.string(), v.maxLength(300)) }),
  v.strictObject({ kind: v.literal('failed'), problem }),
  v.strictObject({ kind: v.literal('left'), problem: v.exactOptional(problem) }),
]);

export function createMeetingApi(
  window: Pick<MeetingWindow, 'takeOrder' | 'showPictureInPicture'>,
  joinMeeting: JoinMeeting,
  openSettings: (section: SettingsSection, toInspector?: boolean) => void,
  checkServer: () => void,
  openLink: Pick<OpenLink, 'signedIn'>,
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
      case 'links':
        return openSettings('links');
      case 'check':
        return checkServer();
      case 'ticket':
        return openSettings('hosting', true);
      case 'picture-in-picture':
        return window.showPictureInPicture();
    }
  };
  return {
    order: handler(nothing, window.takeOrder),
    ticket: handler(nothing, joinMeeting.takeTicket),
    report: handler(v.strictTuple([report]), joinMeeting.report),
    signedIn: handler(v.strictTuple([anyText]), openLink.signedIn),
    wish: handler(v.strictTuple([v.picklist(meetingWishes)]), wish),
  };
}
