import type { MediaReach } from '../../common/device-test-api.ts';
import { baseAddress } from '../../common/meeting.ts';
import { isFinished, type Profile, serverOf, tenantOf } from '../../common/profile.ts';
import { ok } from '../../common/result.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { askServer } from '../server-check/ask-server.ts';
import type { CheckNet } from '../server-check/check-net.ts';
import { answerTime, type Relay, relaysIn } from '../server-check/relay.ts';
import { readConfig } from '../server-check/server-config.ts';
import { within } from '../server-check/time-limit.ts';

/** In ms: together they stay below what a person waits for. */
const limits = { config: 4_500, relay: 3_000 };
/** In bytes, unpacked. */
const longestConfig = 512 * 1024;

/**
 * Asks the relays that a profile's server names whether they answer. Nothing else is asked of
 * anybody: the server's `config.js`, and a STUN binding request for each relay in it.
 */
export async function reach(
  profile: Profile,
  openNet: (server: string) => CheckNet,
  signal: AbortSignal,
): Promise<MediaReach> {
  const about = { hosting: hostingName(profile), server: serverOf(profile) };
  if (!isFinished(profile)) return { ...about, outcome: 'not-asked' };
  const net = openNet(about.server);
  try {
    const texts = await relaysOf(profile, net, within(signal, limits.config));
    if (!texts) return { ...about, outcome: 'no-config' };
    const relays = relaysIn(texts);
    if (relays.length === 0) return { ...about, outcome: 'none-named' };
    const limit = within(signal, limits.relay);
    const times = await Promise.all(relays.map((relay) => answerTime(relay, net, limit)));
    const fastest = (transport: Relay['transport']): number =>
      Math.min(...relays.map((one, at) => (one.transport === transport && times[at]) || Infinity));
    // Media prefers UDP, however fast TCP is.
    const transport = fastest('udp') < Infinity ? 'udp' : 'tcp';
    const time = fastest(transport);
    return time < Infinity
      ? { ...about, outcome: 'reached', transport, milliseconds: Math.max(1, Math.round(time)) }
      : { ...about, outcome: 'no-answer' };
  } finally {
    net.close();
  }
}

async function relaysOf(
  profile: Profile,
  net: CheckNet,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const base = baseAddress(serverOf(profile), tenantOf(profile));
  const question = { address: `${base}config.js`, longest: longestConfig, signal };
  const asked = await askServer(net, question);
  if (!asked.ok) return undefined;
  const { answer } = asked.value;
  const read = await readConfig(ok({ answer, body: await answer.body }), base);
  return read.ok ? read.value.config.relays : undefined;
}
