import type { LinkProblemCode } from '../link-problem.ts';
import type { MeetingProblemCode } from '../meeting-problem.ts';
import type { accessText } from './en/access.ts';
import type { checkText } from './en/check.ts';
import type { compareText } from './en/compare.ts';
import type { costText } from './en/cost.ts';
import type { homeText } from './en/home.ts';
import type { hostingNamesText } from './en/hosting-names.ts';
import type { hostingsText } from './en/hostings.ts';
import type { keysText } from './en/keys.ts';
import type { linkProblemsText } from './en/link-problems.ts';
import type { linksText } from './en/links.ts';
import type { meetingProblemsText } from './en/meeting-problems.ts';
import type { meetingText } from './en/meeting.ts';
import type { moveText } from './en/move.ts';
import type { ownServerText } from './en/own-server.ts';
import type { settingsText } from './en/settings.ts';
import type { signInText } from './en/sign-in.ts';
import type { systemText } from './en/system.ts';
import type { ticketsText } from './en/tickets.ts';
import type { aboutText } from './en/about.ts';
import type { appearanceText } from './en/appearance.ts';
import type { meetingSettingsText } from './en/meeting-settings.ts';
import type { privacyText } from './en/privacy.ts';
import type { youText } from './en/you.ts';
import type { shareText } from './en/share.ts';
import type { runningText } from './en/running.ts';
import type { deviceTestText } from './en/device-test.ts';
import type { usageText } from './en/usage.ts';
import type { stripsText } from './en/strips.ts';
import type { managedText } from './en/managed.ts';
import type { updatesText } from './en/updates.ts';
import type { registrationText } from './en/registration.ts';
import type { commandLineText } from './en/command-line.ts';
import type { ticketAddressText } from './en/ticket-address.ts';
import type { ProblemText } from './problem-text.ts';

/** What a language writes, a file each in its folder. English is the source and gives the shape. */
export interface Parts {
  access: typeof accessText;
  check: typeof checkText;
  compare: typeof compareText;
  cost: typeof costText;
  home: typeof homeText;
  hostingNames: typeof hostingNamesText;
  hostings: typeof hostingsText;
  keys: typeof keysText;
  linkProblems: typeof linkProblemsText;
  links: typeof linksText;
  meeting: typeof meetingText;
  meetingProblems: typeof meetingProblemsText;
  move: typeof moveText;
  ownServer: typeof ownServerText;
  settings: typeof settingsText;
  signIn: typeof signInText;
  system: typeof systemText;
  tickets: typeof ticketsText;
  you: typeof youText;
  privacy: typeof privacyText;
  meetingSettings: typeof meetingSettingsText;
  appearance: typeof appearanceText;
  about: typeof aboutText;
  strips: typeof stripsText;
  usage: typeof usageText;
  deviceTest: typeof deviceTestText;
  running: typeof runningText;
  share: typeof shareText;
  ticketAddress: typeof ticketAddressText;
  commandLine: typeof commandLineText;
  registration: typeof registrationText;
  updates: typeof updatesText;
  managed: typeof managedText;
}

/** Every sentence of one language, put together as the app asks for them. */
export function table(parts: Parts) {
  const { access, keys, links, tickets } = parts;
  const linkProblem: Record<LinkProblemCode, ProblemText> = {
    ...parts.linkProblems,
    ...links.linkFileProblem,
    'ticket-used': links.ticketUsed,
    'ticket-missing': links.ticketMissing,
  };
  const meetingProblem: Record<MeetingProblemCode, ProblemText> = {
    ...parts.meetingProblems,
    ...keys.keychainProblem,
    ...tickets.ticketRefusal,
    ...parts.ticketAddress.ticketAddressProblem,
    ...access.accessProblem,
    ...parts.strips.runningProblem,
    'server-not-allowed': linkProblem['server-not-allowed'],
    'hosting-not-allowed': linkProblem['hosting-not-allowed'],
    'clock-far-off': tickets.clockFarOff,
  };
  return {
    ...parts.home,
    ...parts.settings,
    ...parts.you,
    ...parts.privacy,
    ...parts.meetingSettings,
    ...parts.appearance,
    ...parts.about,
    ...parts.strips,
    ...parts.usage,
    ...parts.deviceTest,
    ...parts.running,
    ...parts.share,
    ...parts.ticketAddress,
    ...parts.commandLine,
    ...parts.registration,
    ...parts.updates,
    ...parts.managed,
    ...parts.meeting,
    ...parts.system,
    ...parts.hostingNames,
    ...keys,
    ...tickets,
    ...parts.hostings,
    ...parts.check,
    ...parts.compare,
    ...parts.cost,
    ...parts.ownServer,
    ...parts.move,
    ...links,
    ...access,
    ...parts.signIn,
    ...links.words,
    linkProblem,
    meetingProblem,
  };
}

export type Text = ReturnType<typeof table>;
