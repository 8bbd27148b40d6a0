import {
  type AuthInfo,
  type ClientRequest,
  type IncomingMessage,
  net,
  type Session,
} from 'electron/main';
import type { MeetingProblemCode } from '../../common/meeting-problem.ts';
import type { FetchingProfile } from '../../common/profile.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import { nameOf } from '../server-check/net-error.ts';
import type { Credentials } from '../sign-in.ts';
import type { TicketAnswer, TicketPost } from './fetch-ticket.ts';
import { codeOfError } from './ticket-net-error.ts';

export interface TicketPostParts {
  /** Holds what the address knows people by, and nothing of meetings. */
  sessionOf(profile: FetchingProfile): Session;
  /**
   * Answers on behalf of one request, for as long as that asks: who the person is, or nothing where
   * they do not say.
   */
  identify(): (info: AuthInfo) => Promise<Credentials | undefined>;
}

/** The longest answer that is read, in bytes: servers take addresses of 8 kB, and a ticket rides in one. */
const longestAnswer = 16 * 1024;

/** The address has this long, in ms, and again each time the person said who they are. */
const longestWait = 10_000;

export function createTicketPost({ sessionOf, identify }: TicketPostParts): TicketPost {
  return (profile, body) =>
    new Promise((resolve) => {
      const answerFor = identify();
      const request = requestTo(profile.ticketAddress, sessionOf(profile));
      if (!request) return resolve(fail('ticket-address-unreachable'));
      let limit: NodeJS.Timeout | undefined;
      const end = (outcome: Result<TicketAnswer, MeetingProblemCode>): void => {
        clearTimeout(limit);
        resolve(outcome);
        request.abort();
      };
      const wait = (): void => {
        limit = setTimeout(() => end(fail('ticket-address-too-slow')), longestWait);
      };

      request.on('login', (info, answer) => {
        clearTimeout(limit);
        const go = (said?: Credentials): void => {
          wait();
          // Electron takes nothing at all for a refusal, and an `undefined` for a mistake.
          if (said) answer(said.user, said.password);
          else answer();
        };
        // What it asks in may be gone by now.
        void Promise.resolve(info)
          .then(answerFor)
          .then(go, () => go());
      });
      request.on('redirect', () => end(fail('ticket-address-no-ticket')));
      request.on('response', (response) => read(response, end));
      request.on('error', (error) => end(fail(codeOfError(nameOf(error.message)))));
      wait();
      request.end(body);
    });
}

/** Undefined where no request can be made of the address, whatever let it in here. */
function requestTo(url: string, session: Session): ClientRequest | undefined {
  try {
    return net.request({
      url,
      method: 'POST',
      session,
      // A ticket address that leads elsewhere is wrong, and nobody else hears who asks.
      redirect: 'manual',
      credentials: 'include',
      cache: 'no-store',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    });
  } catch {
    return undefined;
  }
}

function read(
  response: IncomingMessage,
  end: (outcome: Result<TicketAnswer, MeetingProblemCode>) => void,
): void {
  const parts: Buffer[] = [];
  let length = 0;
  response.on('data', (part) => {
    length += part.length;
    parts.push(part);
    if (length > longestAnswer) end(fail('ticket-address-no-ticket'));
  });
  response.on('end', () => {
    const type = [response.headers['content-type'] ?? ''].flat().join(', ');
    end(ok({ status: response.statusCode, type, text: Buffer.concat(parts).toString() }));
  });
  response.on('error', () => end(fail('ticket-address-unreachable')));
  response.on('aborted', () => end(fail('ticket-address-unreachable')));
}
