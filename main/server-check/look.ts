import { endingOf } from '../../common/check-finding.ts';
import { baseAddress } from '../../common/meeting.ts';
import { ok, type Result } from '../../common/result.ts';
import type { CheckFinding, CheckStep } from '../../common/server-check.ts';
import { askServer, type Reached } from './ask-server.ts';
import type { CheckLines } from './check-lines.ts';
import type { CheckNet } from './check-net.ts';
import { finding } from './finding.ts';
import { lookAtXmpp } from './look-at-xmpp.ts';
import { type Asked, lookAtConnection, lookAtName } from './look-at-connection.ts';
import { lookAtRelays } from './relay.ts';
import type { CheckTarget } from './server-check.ts';
import { type FoundConfig, readConfig, type ServerConfig } from './server-config.ts';
import { judgeScript, type Read } from './server-script.ts';
import { within } from './time-limit.ts';
import {
  clockFinding,
  framingFinding,
  redirectFinding,
  signInFinding,
  versionFinding,
} from './web-findings.ts';

/** One check while it runs. */
export interface Looking {
  target: CheckTarget;
  net: CheckNet;
  lines: CheckLines;
  /** Aborts when the check is over, however it ends. */
  signal: AbortSignal;
  now(): number;
  /** Letters and digits that nobody has a room by. */
  room: string;
}

/** In ms. Where a server is slow at everything, the limit of the whole check comes first. */
const limits = { files: 7_000, relay: 3_000 };

/** In bytes, unpacked. A real script has 200 KB, a configuration 60 KB, a page 30 KB. */
const longest = { script: 2 * 1024 * 1024, config: 512 * 1024, page: 512 * 1024 };

/** Everything that is asked for needs the name; everything else needs what was asked for. */
export async function look(looking: Looking): Promise<void> {
  const { lines, target } = looking;
  if (!(await lookAtName(looking))) return lines.skipRest({ cause: 'name' });

  const files = askForFiles(looking);
  if (!(await lookAtConnection(looking, [files.script, files.config, files.page]))) return;
  lines.start('redirect', 'sign-in-page', 'script', 'config', 'framing', 'clock', 'version');
  const script = await files.script;
  const shown = script.ok ? script : await files.page;
  if (shown.ok && !(await lookAtWayIn(lines, shown.value))) return;
  if (!shown.ok) lines.skip(['redirect', 'sign-in-page'], 'script');

  const found = await lookAtScript(looking, files);
  if (!found) return lines.skipRest({ cause: 'script' });
  await Promise.all([
    lookAtPage(lines, await files.page),
    found.ok
      ? lookAtConfig(looking, found.value.config, target)
      : lines.skip(['iframe-api', 'bosh', 'websocket', 'entrance', 'ticket', 'relay'], 'config'),
  ]);
}

const isSound = ({ code }: CheckFinding): boolean => endingOf(code) !== 'problem';

interface Files {
  /** Where they are looked for, with a slash at the end. */
  base: string;
  script: Asked;
  config: Asked;
  page: Asked;
}

function askForFiles({ net, target, signal, room }: Looking): Files {
  const base = baseAddress(target.server, target.path);
  const limit = within(signal, limits.files);
  const get = (name: string, most: number): Asked =>
    askServer(net, { address: base + name, longest: most, signal: limit });
  return {
    base,
    script: get('external_api.js', longest.script),
    config: get('config.js', longest.config),
    // The address of any room is the same page, and looking at it opens no room.
    page: get(room, longest.page),
  };
}

/** Does the way to Jitsi lead anywhere else first? */
async function lookAtWayIn(lines: CheckLines, { answer, redirect }: Reached): Promise<boolean> {
  const led = redirectFinding(redirect);
  lines.end('redirect', led);
  if (!isSound(led)) {
    lines.skipRest({ cause: 'redirect' });
    return false;
  }
  const signIn = signInFinding(answer, await answer.body);
  lines.end('sign-in-page', signIn);
  if (!isSound(signIn)) lines.skipRest({ cause: 'sign-in-page' });
  return isSound(signIn);
}

/** Script and configuration; undefined where neither is Jitsi's, so that nothing else can be. */
async function lookAtScript(
  { lines }: Looking,
  files: Files,
): Promise<Result<FoundConfig, CheckFinding> | undefined> {
  const [judged, found] = await Promise.all([
    readOf(files.script).then(judgeScript),
    readOf(files.config).then((read) => readConfig(read, files.base)),
  ]);
  lines.end('script', judged);
  if (!found.ok && !isSound(judged)) return undefined;
  lines.end('config', found.ok ? found.value.finding : found.problem);
  return found;
}

async function readOf(asked: Asked): Promise<Read> {
  const reached = await asked;
  if (!reached.ok) return reached;
  const { answer } = reached.value;
  return ok({ answer, body: await answer.body });
}

async function lookAtPage(lines: CheckLines, page: Awaited<Asked>): Promise<void> {
  if (!page.ok) {
    lines.end('framing', finding('framing-unknown', { error: page.problem }));
    lines.end('clock', finding('clock-unknown'));
    lines.end('version', finding('version-unknown'));
    return;
  }
  const { answer } = page.value;
  lines.end('framing', framingFinding(answer));
  lines.end('clock', clockFinding(answer));
  lines.end('version', versionFinding(answer, await answer.body));
}

async function lookAtConfig(
  looking: Looking,
  config: ServerConfig,
  { hosting }: CheckTarget,
): Promise<void> {
  const { lines, net, signal } = looking;
  const steps: CheckStep[] = ['iframe-api', 'relay'];
  lines.start(...steps);
  const off = hosting === 'ownServer' ? 'iframe-api-off' : 'iframe-api-off-known';
  lines.end('iframe-api', finding(config.isIframeApiOff ? off : 'iframe-api-on'));
  const relay = lookAtRelays(config.relays, net, within(signal, limits.relay));
  await Promise.all([
    relay.then((found) => lines.end('relay', found)),
    lookAtXmpp(looking, config),
  ]);
}
