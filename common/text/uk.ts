import { accessText } from './uk/access.ts';
import { checkText } from './uk/check.ts';
import { compareText } from './uk/compare.ts';
import { costText } from './uk/cost.ts';
import { homeText } from './uk/home.ts';
import { hostingNamesText } from './uk/hosting-names.ts';
import { hostingsText } from './uk/hostings.ts';
import { keysText } from './uk/keys.ts';
import { linkProblemsText } from './uk/link-problems.ts';
import { linksText } from './uk/links.ts';
import { meetingProblemsText } from './uk/meeting-problems.ts';
import { meetingText } from './uk/meeting.ts';
import { moveText } from './uk/move.ts';
import { ownServerText } from './uk/own-server.ts';
import { settingsText } from './uk/settings.ts';
import { signInText } from './uk/sign-in.ts';
import { systemText } from './uk/system.ts';
import { ticketsText } from './uk/tickets.ts';
import { aboutText } from './uk/about.ts';
import { appearanceText } from './uk/appearance.ts';
import { meetingSettingsText } from './uk/meeting-settings.ts';
import { privacyText } from './uk/privacy.ts';
import { youText } from './uk/you.ts';
import { shareText } from './uk/share.ts';
import { runningText } from './uk/running.ts';
import { deviceTestText } from './uk/device-test.ts';
import { usageText } from './uk/usage.ts';
import { stripsText } from './uk/strips.ts';
import { managedText } from './uk/managed.ts';
import { updatesText } from './uk/updates.ts';
import { registrationText } from './uk/registration.ts';
import { commandLineText } from './uk/command-line.ts';
import { ticketAddressText } from './uk/ticket-address.ts';
import { table } from './table.ts';

/** Ukrainian. */
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
