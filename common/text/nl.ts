import { accessText } from './nl/access.ts';
import { checkText } from './nl/check.ts';
import { compareText } from './nl/compare.ts';
import { costText } from './nl/cost.ts';
import { homeText } from './nl/home.ts';
import { hostingNamesText } from './nl/hosting-names.ts';
import { hostingsText } from './nl/hostings.ts';
import { keysText } from './nl/keys.ts';
import { linkProblemsText } from './nl/link-problems.ts';
import { linksText } from './nl/links.ts';
import { meetingProblemsText } from './nl/meeting-problems.ts';
import { meetingText } from './nl/meeting.ts';
import { moveText } from './nl/move.ts';
import { ownServerText } from './nl/own-server.ts';
import { settingsText } from './nl/settings.ts';
import { signInText } from './nl/sign-in.ts';
import { systemText } from './nl/system.ts';
import { ticketsText } from './nl/tickets.ts';
import { aboutText } from './nl/about.ts';
import { appearanceText } from './nl/appearance.ts';
import { meetingSettingsText } from './nl/meeting-settings.ts';
import { privacyText } from './nl/privacy.ts';
import { youText } from './nl/you.ts';
import { shareText } from './nl/share.ts';
import { runningText } from './nl/running.ts';
import { deviceTestText } from './nl/device-test.ts';
import { usageText } from './nl/usage.ts';
import { stripsText } from './nl/strips.ts';
import { managedText } from './nl/managed.ts';
import { updatesText } from './nl/updates.ts';
import { registrationText } from './nl/registration.ts';
import { commandLineText } from './nl/command-line.ts';
import { ticketAddressText } from './nl/ticket-address.ts';
import { table } from './table.ts';

/** Dutch. */
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
