import { accessText } from './ko/access.ts';
import { checkText } from './ko/check.ts';
import { compareText } from './ko/compare.ts';
import { costText } from './ko/cost.ts';
import { homeText } from './ko/home.ts';
import { hostingNamesText } from './ko/hosting-names.ts';
import { hostingsText } from './ko/hostings.ts';
import { keysText } from './ko/keys.ts';
import { linkProblemsText } from './ko/link-problems.ts';
import { linksText } from './ko/links.ts';
import { meetingProblemsText } from './ko/meeting-problems.ts';
import { meetingText } from './ko/meeting.ts';
import { moveText } from './ko/move.ts';
import { ownServerText } from './ko/own-server.ts';
import { settingsText } from './ko/settings.ts';
import { signInText } from './ko/sign-in.ts';
import { systemText } from './ko/system.ts';
import { ticketsText } from './ko/tickets.ts';
import { aboutText } from './ko/about.ts';
import { appearanceText } from './ko/appearance.ts';
import { meetingSettingsText } from './ko/meeting-settings.ts';
import { privacyText } from './ko/privacy.ts';
import { youText } from './ko/you.ts';
import { shareText } from './ko/share.ts';
import { runningText } from './ko/running.ts';
import { deviceTestText } from './ko/device-test.ts';
import { usageText } from './ko/usage.ts';
import { stripsText } from './ko/strips.ts';
import { managedText } from './ko/managed.ts';
import { updatesText } from './ko/updates.ts';
import { registrationText } from './ko/registration.ts';
import { commandLineText } from './ko/command-line.ts';
import { ticketAddressText } from './ko/ticket-address.ts';
import { table } from './table.ts';

/** Korean. */
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
