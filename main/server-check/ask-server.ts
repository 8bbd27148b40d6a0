import { fail, ok, type Result } from '../../common/result.ts';
import type { Answer, CheckNet, NetError, Question } from './check-net.ts';

/** Where a server sends one that asks for a file of its. */
export type Redirect =
  | { kind: 'none' }
  | { kind: 'path'; path: string }
  | { kind: 'host'; host: string }
  | { kind: 'http' }
  | { kind: 'loop' };

export interface Reached {
  answer: Answer;
  redirect: Redirect;
}

/** Chromium gives up after 20; no server needs more than one. */
const mostRedirects = 5;

/** Gets a file, following redirects as long as they stay on the server. */
export async function askServer(
  net: Pick<CheckNet, 'ask'>,
  question: Question,
): Promise<Result<Reached, NetError>> {
  const start = new URL(question.address);
  let address = start;
  const seen = new Set<string>();
  for (;;) {
    const asked = await net.ask({ ...question, address: address.href });
    if (!asked.ok) return fail(asked.problem);
    const answer = asked.value;
    if (answer.redirect === undefined) {
      const redirect: Redirect =
        address.href === start.href ? { kind: 'none' } : { kind: 'path', path: address.pathname };
      return ok({ answer, redirect });
    }
    seen.add(address.href);
    const target = targetOf(answer.redirect, address);
    if (!target) return ok({ answer, redirect: { kind: 'loop' } });
    if (target.hostname === start.hostname && target.protocol === 'http:') {
      return ok({ answer, redirect: { kind: 'http' } });
    }
    if (target.origin !== start.origin) {
      return ok({ answer, redirect: { kind: 'host', host: target.host } });
    }
    if (seen.has(target.href) || seen.size > mostRedirects) {
      return ok({ answer, redirect: { kind: 'loop' } });
    }
    address = target;
  }
}

function targetOf(location: string, from: URL): URL | undefined {
  try {
    const target = new URL(location, from);
    target.hash = '';
    return target;
  } catch {
    return undefined;
  }
}
