import { accessText } from './ar/access.ts';
import { checkText } from './ar/check.ts';
import { compareText } from './ar/compare.ts';
import { costText } from './ar/cost.ts';
import { homeText } from './ar/home.ts';
import { hostingNamesText } from './ar/hosting-names.ts';
import { hostingsText } from './ar/hostings.ts';
import { keysText } from './ar/keys.ts';
import { linkProblemsText } from './ar/link-problems.ts';
import { linksText } from './ar/links.ts';
import { meetingProblemsText } from './ar/meeting-problems.ts';
import { meetingText } from './ar/meeting.ts';
import { moveText } from './ar/move.ts';
import { ownServerText } from './ar/own-server.ts';
import { settingsText } from './ar/settings.ts';
import { signInText } from './ar/sign-in.ts';
import { systemText } from './ar/system.ts';
import { ticketsText } from './ar/tickets.ts';
import { aboutText } from './ar/about.ts';
import { appearanceText } from './ar/appearance.ts';
import { meetingSettingsText } from './ar/meeting-settings.ts';
import { privacyText } from './ar/privacy.ts';
import { youText } from './ar/you.ts';
import { shareText } from './ar/share.ts';
import { runningText } from './ar/running.ts';
import { deviceTestText } from './ar/device-test.ts';
import { usageText } from './ar/usage.ts';
import { stripsText } from './ar/strips.ts';
import { managedText } from './ar/managed.ts';
import { updatesText } from './ar/updates.ts';
import { registrationText } from './ar/registration.ts';
import { commandLineText } from './ar/command-line.ts';
import { ticketAddressText } from './ar/ticket-address.ts';
import { table } from './table.ts';

/** Arabic. */
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
