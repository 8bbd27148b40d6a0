import { accessText } from './es/access.ts';
import { checkText } from './es/check.ts';
import { compareText } from './es/compare.ts';
import { costText } from './es/cost.ts';
import { homeText } from './es/home.ts';
import { hostingNamesText } from './es/hosting-names.ts';
import { hostingsText } from './es/hostings.ts';
import { keysText } from './es/keys.ts';
import { linkProblemsText } from './es/link-problems.ts';
import { linksText } from './es/links.ts';
import { meetingProblemsText } from './es/meeting-problems.ts';
import { meetingText } from './es/meeting.ts';
import { moveText } from './es/move.ts';
import { ownServerText } from './es/own-server.ts';
import { settingsText } from './es/settings.ts';
import { signInText } from './es/sign-in.ts';
import { systemText } from './es/system.ts';
import { ticketsText } from './es/tickets.ts';
import { aboutText } from './es/about.ts';
import { appearanceText } from './es/appearance.ts';
import { meetingSettingsText } from './es/meeting-settings.ts';
import { privacyText } from './es/privacy.ts';
import { youText } from './es/you.ts';
import { shareText } from './es/share.ts';
import { runningText } from './es/running.ts';
import { deviceTestText } from './es/device-test.ts';
import { usageText } from './es/usage.ts';
import { stripsText } from './es/strips.ts';
import { managedText } from './es/managed.ts';
import { updatesText } from './es/updates.ts';
import { registrationText } from './es/registration.ts';
import { commandLineText } from './es/command-line.ts';
import { ticketAddressText } from './es/ticket-address.ts';
import { table } from './table.ts';

/** Spanish. */
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
