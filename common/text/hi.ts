import { accessText } from './hi/access.ts';
import { checkText } from './hi/check.ts';
import { compareText } from './hi/compare.ts';
import { costText } from './hi/cost.ts';
import { homeText } from './hi/home.ts';
import { hostingNamesText } from './hi/hosting-names.ts';
import { hostingsText } from './hi/hostings.ts';
import { keysText } from './hi/keys.ts';
import { linkProblemsText } from './hi/link-problems.ts';
import { linksText } from './hi/links.ts';
import { meetingProblemsText } from './hi/meeting-problems.ts';
import { meetingText } from './hi/meeting.ts';
import { moveText } from './hi/move.ts';
import { ownServerText } from './hi/own-server.ts';
import { settingsText } from './hi/settings.ts';
import { signInText } from './hi/sign-in.ts';
import { systemText } from './hi/system.ts';
import { ticketsText } from './hi/tickets.ts';
import { aboutText } from './hi/about.ts';
import { appearanceText } from './hi/appearance.ts';
import { meetingSettingsText } from './hi/meeting-settings.ts';
import { privacyText } from './hi/privacy.ts';
import { youText } from './hi/you.ts';
import { shareText } from './hi/share.ts';
import { runningText } from './hi/running.ts';
import { deviceTestText } from './hi/device-test.ts';
import { usageText } from './hi/usage.ts';
import { stripsText } from './hi/strips.ts';
import { managedText } from './hi/managed.ts';
import { updatesText } from './hi/updates.ts';
import { registrationText } from './hi/registration.ts';
import { commandLineText } from './hi/command-line.ts';
import { ticketAddressText } from './hi/ticket-address.ts';
import { table } from './table.ts';

/** Hindi. */
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
