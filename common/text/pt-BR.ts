import { accessText } from './pt-BR/access.ts';
import { checkText } from './pt-BR/check.ts';
import { compareText } from './pt-BR/compare.ts';
import { costText } from './pt-BR/cost.ts';
import { homeText } from './pt-BR/home.ts';
import { hostingNamesText } from './pt-BR/hosting-names.ts';
import { hostingsText } from './pt-BR/hostings.ts';
import { keysText } from './pt-BR/keys.ts';
import { linkProblemsText } from './pt-BR/link-problems.ts';
import { linksText } from './pt-BR/links.ts';
import { meetingProblemsText } from './pt-BR/meeting-problems.ts';
import { meetingText } from './pt-BR/meeting.ts';
import { moveText } from './pt-BR/move.ts';
import { ownServerText } from './pt-BR/own-server.ts';
import { settingsText } from './pt-BR/settings.ts';
import { signInText } from './pt-BR/sign-in.ts';
import { systemText } from './pt-BR/system.ts';
import { ticketsText } from './pt-BR/tickets.ts';
import { aboutText } from './pt-BR/about.ts';
import { appearanceText } from './pt-BR/appearance.ts';
import { meetingSettingsText } from './pt-BR/meeting-settings.ts';
import { privacyText } from './pt-BR/privacy.ts';
import { youText } from './pt-BR/you.ts';
import { shareText } from './pt-BR/share.ts';
import { runningText } from './pt-BR/running.ts';
import { deviceTestText } from './pt-BR/device-test.ts';
import { usageText } from './pt-BR/usage.ts';
import { stripsText } from './pt-BR/strips.ts';
import { managedText } from './pt-BR/managed.ts';
import { updatesText } from './pt-BR/updates.ts';
import { registrationText } from './pt-BR/registration.ts';
import { commandLineText } from './pt-BR/command-line.ts';
import { ticketAddressText } from './pt-BR/ticket-address.ts';
import { table } from './table.ts';

/** Brazilian Portuguese. */
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
