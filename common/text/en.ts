import { accessText } from './en/access.ts';
import { checkText } from './en/check.ts';
import { compareText } from './en/compare.ts';
import { costText } from './en/cost.ts';
import { homeText } from './en/home.ts';
import { hostingNamesText } from './en/hosting-names.ts';
import { hostingsText } from './en/hostings.ts';
import { keysText } from './en/keys.ts';
import { linkProblemsText } from './en/link-problems.ts';
import { linksText } from './en/links.ts';
import { meetingProblemsText } from './en/meeting-problems.ts';
import { meetingText } from './en/meeting.ts';
import { moveText } from './en/move.ts';
import { ownServerText } from './en/own-server.ts';
import { settingsText } from './en/settings.ts';
import { signInText } from './en/sign-in.ts';
import { systemText } from './en/system.ts';
import { ticketsText } from './en/tickets.ts';
import { aboutText } from './en/about.ts';
import { appearanceText } from './en/appearance.ts';
import { meetingSettingsText } from './en/meeting-settings.ts';
import { privacyText } from './en/privacy.ts';
import { youText } from './en/you.ts';
import { shareText } from './en/share.ts';
import { runningText } from './en/running.ts';
import { deviceTestText } from './en/device-test.ts';
import { usageText } from './en/usage.ts';
import { stripsText } from './en/strips.ts';
import { managedText } from './en/managed.ts';
import { updatesText } from './en/updates.ts';
import { registrationText } from './en/registration.ts';
import { commandLineText } from './en/command-line.ts';
import { ticketAddressText } from './en/ticket-address.ts';
import { table } from './table.ts';

/** English, the source of all the others. */
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
