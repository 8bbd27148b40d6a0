import { join } from 'node:path';
import { app } from 'electron/main';
import { tellCannotShutIn } from './cannot-shut-in.ts';
import { keepMemoryOutOfCoreDumps } from './core-dumps.ts';
import { createAnswers } from './command-line/answer.ts';
import { knownProfiles } from './command-line/known-profiles.ts';
import { type CommandLine, parseWords, wordsFor } from './command-line/parse.ts';
import { profileNamed } from './command-line/profile-named.ts';
import { terminalLanguage } from './command-line/terminal-language.ts';
import { arrivalOf } from './links/arrival.ts';
import { createDeepLinks, type DeepLinks } from './links/deep-links.ts';
import { createLinkRegistration } from './links/link-registration.ts';
import { isLocked } from './links/lock.ts';
import { guardApp } from './guards.ts';
import { hasScreen } from './has-screen.ts';
import { createPolicyHere } from './managed/policy-here.ts';
import { declarePageScheme } from './pages.ts';
import { relaunch } from './relaunch.ts';
import { runAndWait } from './run-and-wait.ts';
import { start, type StartParts } from './start.ts';
import { versionsOf } from './versions.ts';

// What has to happen before the app is ready; everything else is built in start.ts.
keepMemoryOutOfCoreDumps();
const answers = createAnswers({
  speech: () => terminalLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale),
  versions: versionsOf(app),
  out: process.stdout,
  error: process.stderr,
  exit: (code) => app.exit(code),
});
const said = parseWords(wordsFor(process.argv, app.isPackaged), process.stderr.isTTY);
if (!said.ok) void answers.problem(said.problem);
else if (said.value.kind === 'help') void answers.help();
else if (said.value.kind === 'version') answers.version();
else begin(said.value);

function begin(wanted: Exclude<CommandLine, { kind: 'help' | 'version' }>): void {
  const isForLinks = wanted.kind === 'links';
  if (isForLinks && !hasScreen(process)) return void answers.noScreen();
  const launch = relaunch(app, process, isForLinks ? runAndWait : undefined);
  if (launch.kind === 'cannot-shut-in') void tellCannotShutIn();
  if (launch.kind !== 'goes-on') return;
  // Started from source as root, Chromium refuses to run with its sandbox; an installed app has it always.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  declarePageScheme();
  guardApp(app);
  if (wanted.kind === 'links')
    return void answers.links(wanted.act, createLinkRegistration(app, process));

  const { profile: name } = wanted;
  const policy = createPolicyHere(process.platform);
  const profile =
    name === undefined
      ? undefined
      : profileNamed(name, knownProfiles(app.getPath('userData'), policy()));
  if (profile?.ok === false) return void answers.problem(profile.problem);
  const first = arrivalOf(wanted, profile?.value, process.cwd);
  run(createDeepLinks(app, first), launch.refused, policy);
}

/**
 * Quitting before the app is ready is lost now and then, and a process without windows would stay
 * for ever.
 */
function end(): void {
  app.quit();
  void app.whenReady().then(() => app.exit());
}

function run(links: DeepLinks, refused: readonly string[], policy: StartParts['policy']): void {
  if (links.handedOver && isLocked(app.getPath('userData'), process.platform)) return end();
  void app.whenReady().then(() =>
    start({
      links,
      refused,
      policy,
      preloadFolder: join(import.meta.dirname, '../preload'),
      pagesFolder: join(import.meta.dirname, '../renderer'),
    }),
  );
}
