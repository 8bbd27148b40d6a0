import { accessText } from './it/access.ts';
import { checkText } from './it/check.ts';
import { compareText } from './it/compare.ts';
import { costText } from './it/cost.ts';
import { homeText } from './it/home.ts';
import { hostingNamesText } from './it/hosting-names.ts';
import { hostingsText } from './it/hostings.ts';
import { keysText } from './it/keys.ts';
import { linkProblemsText } from './it/link-problems.ts';
import { linksText } from './it/links.ts';
import { meetingProblemsText } from './it/meeting-problems.ts';
import { meetingText } from './it/meeting.ts';
import { moveText } from './it/move.ts';
import { ownServerText } from './it/own-server.ts';
import { settingsText } from './it/settings.ts';
import { signInText } from './it/sign-in.ts';
import { systemText } from './it/system.ts';
import { ticketsText } from './it/tickets.ts';
import { aboutText } from './it/about.ts';
import { appearanceText } from './it/appearance.ts';
import { meetingSettingsText } from './it/meeting-settings.ts';
import { privacyText } from './it/privacy.ts';
import { youText } from './it/you.ts';
import { shareText } from './it/share.ts';
import { runningText } from './it/running.ts';
import { deviceTestText } from './it/device-test.ts';
import { usageText } from './it/usage.ts';
import { stripsText } from './it/strips.ts';
import { managedText } from './it/managed.ts';
import { updatesText } from './it/updates.ts';
import { registrationText } from './it/registration.ts';
import { commandLineText } from './it/command-line.ts';
import { ticketAddressText } from './it/ticket-address.ts';
import { table } from './table.ts';

/** Italian. */
export const text = table({
  access: accessText,
  check: checkText,
  compare: compareText,
  cost: costText,
  home: homeText,
  hostingNames: hostingNamesText,
  hostings: hostingsText,
  keys: keysText,
  linkProblems: linkProblemsText,
  links: linksText,
  meeting: meetingText,
  meetingProblems: meetingProblemsText,
  move: moveText,
  ownServer: ownServerText,
  settings: settingsText,
  signIn: signInText,
  system: systemText,
  tickets: ticketsText,
  you: youText,
  privacy: privacyText,
  meetingSettings: meetingSettingsText,
  appearance: appearanceText,
  about: aboutText,
  strips: stripsText,
  usage: usageText,
  deviceTest: deviceTestText,
  running: runningText,
  share: shareText,
  ticketAddress: ticketAddressText,
  commandLine: commandLineText,
  registration: registrationText,
  updates: updatesText,
  managed: managedText,
});
