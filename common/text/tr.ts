import { accessText } from './tr/access.ts';
import { checkText } from './tr/check.ts';
import { compareText } from './tr/compare.ts';
import { costText } from './tr/cost.ts';
import { homeText } from './tr/home.ts';
import { hostingNamesText } from './tr/hosting-names.ts';
import { hostingsText } from './tr/hostings.ts';
import { keysText } from './tr/keys.ts';
import { linkProblemsText } from './tr/link-problems.ts';
import { linksText } from './tr/links.ts';
import { meetingProblemsText } from './tr/meeting-problems.ts';
import { meetingText } from './tr/meeting.ts';
import { moveText } from './tr/move.ts';
import { ownServerText } from './tr/own-server.ts';
import { settingsText } from './tr/settings.ts';
import { signInText } from './tr/sign-in.ts';
import { systemText } from './tr/system.ts';
import { ticketsText } from './tr/tickets.ts';
import { aboutText } from './tr/about.ts';
import { appearanceText } from './tr/appearance.ts';
import { meetingSettingsText } from './tr/meeting-settings.ts';
import { privacyText } from './tr/privacy.ts';
import { youText } from './tr/you.ts';
import { shareText } from './tr/share.ts';
import { runningText } from './tr/running.ts';
import { deviceTestText } from './tr/device-test.ts';
import { usageText } from './tr/usage.ts';
import { stripsText } from './tr/strips.ts';
import { managedText } from './tr/managed.ts';
import { updatesText } from './tr/updates.ts';
import { registrationText } from './tr/registration.ts';
import { commandLineText } from './tr/command-line.ts';
import { ticketAddressText } from './tr/ticket-address.ts';
import { table } from './table.ts';

/** Turkish. */
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
