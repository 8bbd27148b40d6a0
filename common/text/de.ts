import { accessText } from './de/access.ts';
import { checkText } from './de/check.ts';
import { compareText } from './de/compare.ts';
import { costText } from './de/cost.ts';
import { homeText } from './de/home.ts';
import { hostingNamesText } from './de/hosting-names.ts';
import { hostingsText } from './de/hostings.ts';
import { keysText } from './de/keys.ts';
import { linkProblemsText } from './de/link-problems.ts';
import { linksText } from './de/links.ts';
import { meetingProblemsText } from './de/meeting-problems.ts';
import { meetingText } from './de/meeting.ts';
import { moveText } from './de/move.ts';
import { ownServerText } from './de/own-server.ts';
import { settingsText } from './de/settings.ts';
import { signInText } from './de/sign-in.ts';
import { systemText } from './de/system.ts';
import { ticketsText } from './de/tickets.ts';
import { aboutText } from './de/about.ts';
import { appearanceText } from './de/appearance.ts';
import { meetingSettingsText } from './de/meeting-settings.ts';
import { privacyText } from './de/privacy.ts';
import { youText } from './de/you.ts';
import { shareText } from './de/share.ts';
import { runningText } from './de/running.ts';
import { deviceTestText } from './de/device-test.ts';
import { usageText } from './de/usage.ts';
import { stripsText } from './de/strips.ts';
import { managedText } from './de/managed.ts';
import { updatesText } from './de/updates.ts';
import { registrationText } from './de/registration.ts';
import { commandLineText } from './de/command-line.ts';
import { ticketAddressText } from './de/ticket-address.ts';
import { table } from './table.ts';

/** German. */
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
