import { accessText } from './ja/access.ts';
import { checkText } from './ja/check.ts';
import { compareText } from './ja/compare.ts';
import { costText } from './ja/cost.ts';
import { homeText } from './ja/home.ts';
import { hostingNamesText } from './ja/hosting-names.ts';
import { hostingsText } from './ja/hostings.ts';
import { keysText } from './ja/keys.ts';
import { linkProblemsText } from './ja/link-problems.ts';
import { linksText } from './ja/links.ts';
import { meetingProblemsText } from './ja/meeting-problems.ts';
import { meetingText } from './ja/meeting.ts';
import { moveText } from './ja/move.ts';
import { ownServerText } from './ja/own-server.ts';
import { settingsText } from './ja/settings.ts';
import { signInText } from './ja/sign-in.ts';
import { systemText } from './ja/system.ts';
import { ticketsText } from './ja/tickets.ts';
import { aboutText } from './ja/about.ts';
import { appearanceText } from './ja/appearance.ts';
import { meetingSettingsText } from './ja/meeting-settings.ts';
import { privacyText } from './ja/privacy.ts';
import { youText } from './ja/you.ts';
import { shareText } from './ja/share.ts';
import { runningText } from './ja/running.ts';
import { deviceTestText } from './ja/device-test.ts';
import { usageText } from './ja/usage.ts';
import { stripsText } from './ja/strips.ts';
import { managedText } from './ja/managed.ts';
import { updatesText } from './ja/updates.ts';
import { registrationText } from './ja/registration.ts';
import { commandLineText } from './ja/command-line.ts';
import { ticketAddressText } from './ja/ticket-address.ts';
import { table } from './table.ts';

/** Japanese. */
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
