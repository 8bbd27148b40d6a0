import { fail, ok } from '../../common/result.ts';
import type {
  Answer,
  CheckNet,
  ShownCertificate,
  TextSocket,
} from '../../main/server-check/check-net.ts';
import type { FakeXmpp } from './xmpp.ts';

/** What a file of the server answers; a text alone is a net error. */
export type FakeFile =
  | {
      status?: number;
      headers?: Record<string, string>;
      text?: string;
      redirect?: string;
      end?: 'cut' | 'too-slow';
    }
  | `ERR_${string}`
  | 'silent';

export interface FakeServer {
  names: Record<string, string[]>;
  proxy?: string;
  /** By whole address, without its query. */
  files: Record<string, FakeFile>;
  /** For whatever is not among the files. */
  otherFile: FakeFile;
  certificate?: ShownCertificate;
  xmpp: FakeXmpp;
  bosh: 'passed-on' | FakeFile;
  websocket: 'passed-on' | { status: number } | { error: string };
  /** Answers datagrams and connections. */
  relay: boolean;
  listens: boolean;
}

/** A network with one server in it, which behaves as CheckNet promises. */
export function createFakeNet(server: FakeServer) {
  const asked: string[] = [];
  let isClosed = false;
  const answerOf = (file: Exclude<FakeFile, string>): Answer => {
    const { status = 200, headers = {}, text = '', redirect, end = 'whole' } = file;
    return {
      status,
      headers,
      ...(redirect !== undefined && { redirect }),
      before: 1_000,
      after: 1_000,
      body: Promise.resolve({ text, end }),
    };
  };
  const untilAborted = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve());
    });

  const net: CheckNet = {
    resolve: async (host) => {
      const addresses = server.names[host];
      return addresses ? ok(addresses) : fail('ERR_NAME_NOT_RESOLVED');
    },
    proxyFor: async () => server.proxy,
    ask: async ({ address, body, longest, signal }) => {
      asked.push(address);
      const { search } = new URL(address);
      const plain = address.slice(0, address.length - search.length);
      const isBosh = plain.endsWith('/http-bind') && !(plain in server.files);
      const file = isBosh ? server.bosh : (server.files[plain] ?? server.otherFile);
      if (file === 'passed-on') return ok(answerOf({ text: server.xmpp.bosh(search, body ?? '') }));
      if (file === 'silent') {
        await untilAborted(signal);
        return fail('ERR_ABORTED');
      }
      if (typeof file === 'string') return fail(file);
      const answer = answerOf(file);
      const { text } = await answer.body;
      return text.length > longest
        ? ok({ ...answer, body: Promise.resolve({ text: text.slice(0, longest), end: 'too-big' }) })
        : ok(answer);
    },
    certificateOf: () => server.certificate,
    openSocket: async (address) => {
      asked.push(address);
      if (server.websocket !== 'passed-on') return fail(server.websocket);
      return ok(server.xmpp.socket(new URL(address).search) satisfies TextSocket);
    },
    sendDatagram: async (_target, bytes) => {
      if (!server.relay) return undefined;
      const answer = Buffer.from(bytes);
      answer.writeUInt16BE(0x0101, 0);
      return answer;
    },
    connects: async () => server.listens,
    close: () => void (isClosed = true),
  };
  return { net, asked, isClosed: () => isClosed };
}
