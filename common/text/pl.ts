import { accessText } from './pl/access.ts';
import { checkText } from './pl/check.ts';
import { compareText } from './pl/compare.ts';
import { costText } from './pl/cost.ts';
import { homeText } from './pl/home.ts';
import { hostingNamesText } from './pl/hosting-names.ts';
import { hostingsText } from './pl/hostings.ts';
import { keysText } from './pl/keys.ts';
import { linkProblemsText } from './pl/link-problems.ts';
import { linksText } from './pl/links.ts';
import { meetingProblemsText } from './pl/meeting-problems.ts';
import { meetingText } from './pl/meeting.ts';
import { moveText } from './pl/move.ts';
import { ownServerText } from './pl/own-server.ts';
import { settingsText } from './pl/settings.ts';
import { signInText } from './pl/sign-in.ts';
import { systemText } from './pl/system.ts';
import { ticketsText } from './pl/tickets.ts';
import { aboutText } from './pl/about.ts';
import { appearanceText } from './pl/appearance.ts';
import { meetingSettingsText } from './pl/meeting-settings.ts';
import { privacyText } from './pl/privacy.ts';
import { youText } from './pl/you.ts';
import { shareText } from './pl/share.ts';
import { runningText } from './pl/running.ts';
import { deviceTestText } from './pl/device-test.ts';
import { usageText } from './pl/usage.ts';
import { stripsText } from './pl/strips.ts';
import { managedText } from './pl/managed.ts';
import { updatesText } from './pl/updates.ts';
import { registrationText } from './pl/registration.ts';
import { commandLineText } from './pl/command-line.ts';
import { ticketAddressText } from './pl/ticket-address.ts';
import { table } from './table.ts';

/** Polish. */
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
