import { ok, type Result } from '../../common/result.ts';
import { openBosh } from './bosh-stream.ts';
import { mayBeAsked } from './config-address.ts';
import { type Converse, lookAtEntrance } from './entrance.ts';
import { finding } from './finding.ts';
import type { Looking } from './look.ts';
import type { ServerConfig } from './server-config.ts';
import { within } from './time-limit.ts';
import { tryTicket } from './try-ticket.ts';
import { openWebSocket } from './websocket-stream.ts';
import { greet, type XmppProblem } from './xmpp.ts';

/** In ms; a sign-in over the slowest way that still works in a meeting takes a second. */
const limits = { greeting: 3_500, entrance: 2_500, ticket: 2_000 };

/** The two ways to talk XMPP, and with one that works: who gets in, and is the ticket good? */
export async function lookAtXmpp(looking: Looking, config: ServerConfig): Promise<void> {
  const { lines, target, signal } = looking;
  lines.start('bosh', 'websocket');
  const limit = within(signal, limits.greeting);
  const [bosh, websocket] = await Promise.all([
    tryWay('bosh', looking, config, limit),
    tryWay('websocket', looking, config, limit),
  ]);
  const isAnyGood = bosh.ok || websocket.ok;
  endLine('bosh', bosh, isAnyGood);
  endLine('websocket', websocket, isAnyGood);

  const way = bosh.ok ? 'bosh' : 'websocket';
  const address = config[way];
  if (!isAnyGood || address === undefined) {
    return lines.skip(['entrance', 'ticket'], causeIn({ bosh, websocket }));
  }
  const converse =
    (most: number): Converse =>
    (made) =>
      open(way, looking, addressFor(address, made ?? { room: looking.room }), within(signal, most));

  lines.start('entrance');
  const { makeTicket } = target;
  const entrance = await lookAtEntrance(
    converse(limits.entrance),
    config,
    makeTicket !== undefined,
  );
  lines.end('entrance', entrance.finding);
  if (!makeTicket) return lines.end('ticket', finding('ticket-none'));
  // A ticket opens doors: it goes to the server it is for, and to nobody that server names.
  if (new URL(address).host !== target.server) {
    return lines.end('ticket', finding('ticket-elsewhere', { host: new URL(address).host }));
  }
  lines.start('ticket');
  const made = await makeTicket();
  if (!made.ok) return lines.end('ticket', finding('ticket-not-made'));
  if (signal.aborted) return;
  const { domain } = config;
  lines.end('ticket', await tryTicket(converse(limits.ticket), domain, entrance.kind, made.value));

  function endLine(step: 'bosh' | 'websocket', tried: Tried, isOtherGood: boolean): void {
    if (tried.ok) return lines.end(step, finding(`${step}-works`));
    const { fault, about } = tried.problem;
    const found = finding(`${step}-${fault}`, { domain: config.domain, ...about });
    if (isOtherGood || fault === 'elsewhere') lines.end(step, found);
    else lines.end(step, found, 'problem');
  }
}

type Way = 'bosh' | 'websocket';
type Tried = Result<null, XmppProblem>;

/** The line that says why nobody can sign in: an address nobody may ask is the configuration's. */
const causeIn = (tried: Readonly<Record<Way, Tried>>): Way | 'config' =>
  (['bosh', 'websocket'] as const).find((way) => {
    const { [way]: one } = tried;
    return !one.ok && one.problem.fault !== 'elsewhere';
  }) ?? 'config';

async function tryWay(
  way: Way,
  looking: Looking,
  config: ServerConfig,
  signal: AbortSignal,
): Promise<Tried> {
  const address = config[way];
  if (address === undefined) return { ok: false, problem: { fault: 'not-named' } };
  if (!mayBeAsked(address, looking.target.server)) {
    return { ok: false, problem: { fault: 'elsewhere' } };
  }
  const stream = open(way, looking, addressFor(address, { room: looking.room }), signal);
  const greeting = await greet(stream, config.domain);
  await stream.leave();
  return greeting.ok ? ok(null) : greeting;
}

const open = (way: Way, { net }: Looking, address: string, signal: AbortSignal) =>
  way === 'bosh' ? openBosh(net, address, signal) : openWebSocket(net, address, signal);

/** As lib-jitsi-meet builds it: `modules/xmpp/xmpp.ts`, `createConnection`. */
function addressFor(address: string, { room, ticket }: { room: string; ticket?: string }): string {
  const whole = new URL(address);
  whole.searchParams.set('room', room);
  if (ticket !== undefined) whole.searchParams.set('token', ticket);
  return whole.href;
}
