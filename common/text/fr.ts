import { accessText } from './fr/access.ts';
import { checkText } from './fr/check.ts';
import { compareText } from './fr/compare.ts';
import { costText } from './fr/cost.ts';
import { homeText } from './fr/home.ts';
import { hostingNamesText } from './fr/hosting-names.ts';
import { hostingsText } from './fr/hostings.ts';
import { keysText } from './fr/keys.ts';
import { linkProblemsText } from './fr/link-problems.ts';
import { linksText } from './fr/links.ts';
import { meetingProblemsText } from './fr/meeting-problems.ts';
import { meetingText } from './fr/meeting.ts';
import { moveText } from './fr/move.ts';
import { ownServerText } from './fr/own-server.ts';
import { settingsText } from './fr/settings.ts';
import { signInText } from './fr/sign-in.ts';
import { systemText } from './fr/system.ts';
import { ticketsText } from './fr/tickets.ts';
import { aboutText } from './fr/about.ts';
import { appearanceText } from './fr/appearance.ts';
import { meetingSettingsText } from './fr/meeting-settings.ts';
import { privacyText } from './fr/privacy.ts';
import { youText } from './fr/you.ts';
import { shareText } from './fr/share.ts';
import { runningText } from './fr/running.ts';
import { deviceTestText } from './fr/device-test.ts';
import { usageText } from './fr/usage.ts';
import { stripsText } from './fr/strips.ts';
import { managedText } from './fr/managed.ts';
import { updatesText } from './fr/updates.ts';
import { registrationText } from './fr/registration.ts';
import { commandLineText } from './fr/command-line.ts';
import { ticketAddressText } from './fr/ticket-address.ts';
import { table } from './table.ts';

/** French. */
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
