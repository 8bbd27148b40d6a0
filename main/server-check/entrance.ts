import type { CheckFinding } from '../../common/server-check.ts';
import { ticketRefusal } from '../../common/ticket-refusal.ts';
import { finding } from './finding.ts';
import type { ServerConfig } from './server-config.ts';
import { greet, type Outcome, signIn, type XmppStream } from './xmpp.ts';

/** Begins a new conversation; `ticket` rides along where there is one. */
export type Converse = (ticket?: { ticket: string; room: string }) => XmppStream;

/** Who gets in, and what for. */
export type Entrance = 'open' | 'ticket' | 'password' | 'unknown';

export interface FoundEntrance {
  kind: Entrance;
  finding: CheckFinding;
}

/** Signs in without a ticket and looks at what is asked for; nobody enters a room. */
export async function lookAtEntrance(
  converse: Converse,
  config: ServerConfig,
  makesTickets: boolean,
): Promise<FoundEntrance> {
  const { mechanisms, outcome } = await signInAt(config.domain, converse());
  if (mechanisms.includes('ANONYMOUS')) return entranceOf(outcome, config, makesTickets);
  if (mechanisms.length === 0) return { kind: 'unknown', finding: finding('entrance-unknown') };
  const { anonymousDomain } = config;
  if (anonymousDomain === undefined) {
    return { kind: 'password', finding: finding('entrance-password') };
  }
  const guest = await signInAt(anonymousDomain, converse());
  const code = guest.outcome === 'success' ? 'entrance-password-guests' : 'entrance-guests-refused';
  return { kind: 'password', finding: finding(code, { domain: anonymousDomain }) };
}

function entranceOf(
  outcome: Outcome,
  { tokenAuthUrl }: ServerConfig,
  makesTickets: boolean,
): FoundEntrance {
  if (outcome === undefined) return { kind: 'unknown', finding: finding('entrance-unknown') };
  if (outcome === 'success') return { kind: 'open', finding: finding('entrance-open') };
  if (refusalOf(outcome) !== 'ticket-missing') {
    const words = outcome.words || outcome.condition;
    return { kind: 'unknown', finding: finding('entrance-refused', { words }) };
  }
  if (makesTickets) return { kind: 'ticket', finding: finding('entrance-ticket') };
  const code =
    tokenAuthUrl === undefined ? 'entrance-ticket-lacking' : 'entrance-sign-in-elsewhere';
  return { kind: 'ticket', finding: finding(code, { address: hostOf(tokenAuthUrl) }) };
}

export const refusalOf = ({ words }: { words: string }) =>
  ticketRefusal({ name: 'connection.passwordRequired', message: words }, true);

/** Signs in without a name, where a domain lets one, and leaves. */
export async function signInAt(
  domain: string,
  stream: XmppStream,
): Promise<{ mechanisms: readonly string[]; outcome: Outcome }> {
  try {
    const greeting = await greet(stream, domain);
    const mechanisms = greeting.ok ? greeting.value.mechanisms : [];
    return {
      mechanisms,
      outcome: mechanisms.includes('ANONYMOUS') ? await signIn(stream) : undefined,
    };
  } finally {
    await stream.leave();
  }
}

/** Without the query: addresses to sign in at carry what is nobody's business. */
const hostOf = (address = ''): string => /^https?:\/\/([^/?#@\s]{1,253})/i.exec(address)?.[1] ?? '';
