import { fail, ok, type Result } from '../../common/result.ts';
import type { CheckFinding } from '../../common/server-check.ts';
import { addressFinding, fullAddress } from './config-address.ts';
import { finding } from './finding.ts';
import { isHtml } from './html.ts';
import { isLiterals, type Literal, type Literals, readLiterals } from './literals.ts';
import type { Read } from './server-script.ts';

/** What a server's `config.js` tells its meeting page. */
export interface ServerConfig {
  /** The XMPP domain people sign in to. */
  domain: string;
  /** The one guests sign in to, where the other wants a password. */
  anonymousDomain: string | undefined;
  /** Whole addresses, `https:` and `wss:`. */
  bosh: string | undefined;
  websocket: string | undefined;
  /** Where people sign in for a ticket. */
  tokenAuthUrl: string | undefined;
  isIframeApiOff: boolean;
  /** `stun:host:port`, `turn:…` */
  relays: readonly string[];
}

export interface FoundConfig {
  config: ServerConfig;
  finding: CheckFinding;
}

/** Reads `config.js` without running it. `base` is the address it was found at. */
export async function readConfig(
  read: Read,
  base: string,
): Promise<Result<FoundConfig, CheckFinding>> {
  if (!read.ok) {
    const { problem: error } = read;
    return fail(
      error === 'ERR_ABORTED' ? finding('config-too-slow') : finding('config-failed', { error }),
    );
  }
  const { answer, body } = read.value;
  const { status } = answer;
  if (status === 404 || status === 410) return fail(finding('config-missing'));
  if (status !== 200 && status !== 204) return fail(finding('config-status', { status }));
  if (body.end === 'too-slow') return fail(finding('config-too-slow'));
  if (body.end === 'too-big') return fail(finding('config-too-big'));
  if (body.text.trim() === '') return fail(finding('config-empty'));
  if (isHtml(body.text)) return fail(finding('config-html'));
  if (body.end === 'cut') return fail(finding('config-cut'));
  const literals = await readLiterals(body.text, 'config');
  if (!literals.ok) {
    const { problem } = literals;
    const line = problem.code === 'syntax' ? problem.line : 0;
    return fail(line > 0 ? finding('config-syntax', { line }) : finding('config-unreadable'));
  }
  const config = configIn(literals.value, base);
  if (config.domain === '') return fail(finding('config-no-domain'));
  return ok({ config, finding: addressFinding(config, base) ?? finding('config-found') });
}

function configIn(all: Literals, base: string): ServerConfig {
  const at = (path: string): Literal | undefined =>
    path
      .split('.')
      .reduce<Literal | undefined>(
        (part, name) => (isLiterals(part) ? part.get(name) : undefined),
        all,
      );
  const text = (path: string): string | undefined => {
    const value = at(path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    domain: text('hosts.domain') ?? '',
    anonymousDomain: text('hosts.anonymousdomain'),
    bosh: fullAddress(text('bosh'), base, 'https:'),
    websocket: fullAddress(text('websocket'), base, 'wss:'),
    tokenAuthUrl: text('tokenAuthUrl'),
    isIframeApiOff: at('disableIframeAPI') === true,
    relays: relaysIn(at('p2p.stunServers')),
  };
}

/** `[{ urls: 'stun:…' }]`; `urls` may be a list as well. */
const relaysIn = (servers: Literal | undefined): string[] =>
  (Array.isArray(servers) ? (servers as Literal[]) : []).flatMap((server) => {
    const urls = isLiterals(server) ? server.get('urls') : undefined;
    return [urls ?? []].flat().filter((url): url is string => typeof url === 'string');
  });
