import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { type Session, session } from 'electron/main';
import { fail, ok } from '../../common/result.ts';
import { guardSession } from '../guards.ts';
import type { CheckNet, Endpoint, ShownCertificate } from './check-net.ts';
import { nameOf } from './net-error.ts';
import { ask } from './net-request.ts';
import { createSocketWindows } from './socket-window.ts';

export interface OpenNetParts {
  /** Where our built pages lie. */
  pagesFolder: string;
  /** What its sessions are called by: no two askers may share one. */
  name: string;
}

/**
 * Chromium's network for checks. Each has a session of its own, in memory: Chromium remembers its
 * verdict on a certificate for half an hour, and asks nobody meanwhile.
 */
export function createOpenNet({ pagesFolder, name }: OpenNetParts): (server: string) => CheckNet {
  let opened = 0;
  return (server) => {
    opened += 1;
    const own = session.fromPartition(`${name}-${opened}`, { cache: false });
    guardSession(own);
    const certificates = lookAtCertificates(own);
    const sockets = createSocketWindows({ session: own, pagesFolder, origin: `https://${server}` });

    return {
      resolve: (host) => resolve(own, host),
      // All sessions share the system's proxies; one that was just made says "none" at first.
      proxyFor: async (address) => firstProxy(await session.defaultSession.resolveProxy(address)),
      ask: (question) => ask(own, question),
      certificateOf: (host) => certificates.get(host.replace(/^\[|\]$/g, '')),
      openSocket: sockets.open,
      sendDatagram,
      connects,
      close: () => {
        sockets.close();
        void own.closeAllConnections();
      },
    };
  };
}

/** Remembers what hosts show, and leaves every verdict to Chromium. */
function lookAtCertificates(own: Session): ReadonlyMap<string, ShownCertificate> {
  const seen = new Map<string, ShownCertificate>();
  own.setCertificateVerifyProc(({ hostname, certificate, verificationResult }, answer) => {
    const chain: string[] = [];
    // A certificate that nobody issued names itself as its issuer, or none.
    for (
      let one: typeof certificate | undefined = certificate;
      one && chain.length < 6 && !chain.includes(one.data);
      one = one.issuerCert
    ) {
      chain.push(one.data);
    }
    seen.set(hostname, { chain, verdict: nameOf(verificationResult) });
    // -3: what Chromium found. 0 would trust anybody.
    answer(-3);
  });
  return seen;
}

async function resolve(own: Session, host: string) {
  try {
    const { endpoints } = await own.resolveHost(host);
    return ok(endpoints.map(({ address }) => address));
  } catch (error) {
    return fail(nameOf(String(error)));
  }
}

/** `PROXY a:1;DIRECT` → `a:1`; nothing where the first choice is no proxy. */
const firstProxy = (list: string): string | undefined =>
  /^\s*(?:PROXY|HTTPS|QUIC|SOCKS[45]?)\s+([^\s;]+)/i.exec(list)?.[1];

function sendDatagram(
  { address, port }: Endpoint,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  return new Promise((done) => {
    const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
    let isOver = false;
    const end = (answer?: Uint8Array): void => {
      if (isOver) return;
      isOver = true;
      signal.removeEventListener('abort', stop);
      clearInterval(again);
      socket.close();
      done(answer);
    };
    const stop = (): void => end();
    const send = (): void => socket.send(bytes, port, address, (error) => error && end());
    // Datagrams get lost.
    const again = setInterval(send, 800);
    signal.addEventListener('abort', stop);
    socket.on('error', stop);
    socket.on('message', (answer) => end(answer));
    if (signal.aborted) stop();
    else send();
  });
}

function connects({ address, port }: Endpoint, signal: AbortSignal): Promise<boolean> {
  return new Promise((done) => {
    if (signal.aborted) return done(false);
    const socket = connect({ host: address, port });
    const end = (isThere: boolean) => (): void => {
      signal.removeEventListener('abort', stop);
      socket.destroy();
      done(isThere);
    };
    const stop = end(false);
    signal.addEventListener('abort', stop);
    socket.on('connect', end(true));
    socket.on('error', stop);
  });
}
