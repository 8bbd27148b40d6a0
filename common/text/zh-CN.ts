import { accessText } from './zh-CN/access.ts';
import { checkText } from './zh-CN/check.ts';
import { compareText } from './zh-CN/compare.ts';
import { costText } from './zh-CN/cost.ts';
import { homeText } from './zh-CN/home.ts';
import { hostingNamesText } from './zh-CN/hosting-names.ts';
import { hostingsText } from './zh-CN/hostings.ts';
import { keysText } from './zh-CN/keys.ts';
import { linkProblemsText } from './zh-CN/link-problems.ts';
import { linksText } from './zh-CN/links.ts';
import { meetingProblemsText } from './zh-CN/meeting-problems.ts';
import { meetingText } from './zh-CN/meeting.ts';
import { moveText } from './zh-CN/move.ts';
import { ownServerText } from './zh-CN/own-server.ts';
import { settingsText } from './zh-CN/settings.ts';
import { signInText } from './zh-CN/sign-in.ts';
import { systemText } from './zh-CN/system.ts';
import { ticketsText } from './zh-CN/tickets.ts';
import { aboutText } from './zh-CN/about.ts';
import { appearanceText } from './zh-CN/appearance.ts';
import { meetingSettingsText } from './zh-CN/meeting-settings.ts';
import { privacyText } from './zh-CN/privacy.ts';
import { youText } from './zh-CN/you.ts';
import { shareText } from './zh-CN/share.ts';
import { runningText } from './zh-CN/running.ts';
import { deviceTestText } from './zh-CN/device-test.ts';
import { usageText } from './zh-CN/usage.ts';
import { stripsText } from './zh-CN/strips.ts';
import { managedText } from './zh-CN/managed.ts';
import { updatesText } from './zh-CN/updates.ts';
import { registrationText } from './zh-CN/registration.ts';
import { commandLineText } from './zh-CN/command-line.ts';
import { ticketAddressText } from './zh-CN/ticket-address.ts';
import { table } from './table.ts';

/** Chinese, simplified. */
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
