import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { JaasAccount } from '../app/jaas-account.ts';
import { createCertificate } from '../jitsi/certificate.ts';
import type { Jitsi } from '../jitsi/index.ts';
import { type Answer, type AskedFor, gives } from './answers.ts';

export const ticketHost = 'tickets.example.org';
export const ticketAddress = `https://${ticketHost}/parlour`;

/** An address on loopback that hands out tickets of an account. */
export interface TicketServer {
  /** What was asked for, in order, and with which headers. */
  readonly asked: { wish: AskedFor; headers: NodeJS.Dict<string | string[]> }[];
  /** Every path that anything was asked for at. */
  readonly paths: string[];
  /** How it answers from now on; rightly at first. */
  answer(next: Answer): void;
  /** Chromium switches that lead there, and to the deployment; its certificate counts if it `isTrusted`. */
  switches(jitsi: Jitsi, isTrusted?: boolean): string[];
  close(): Promise<void>;
}

export async function startTicketServer(account: JaasAccount): Promise<TicketServer> {
  const certificate = await createCertificate([ticketHost]);
  const open = new Set<Socket>();
  const asked: TicketServer['asked'] = [];
  const paths: string[] = [];
  let answer = gives;
  const server = createServer(certificate, (request, response) => {
    paths.push(`${request.method} ${request.url}`);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const wish = JSON.parse(Buffer.concat(parts).toString() || '{}') as AskedFor;
      asked.push({ wish, headers: request.headers });
      const { remotePort } = request.socket;
      const reset = (): void => {
        // The one below TLS, which alone can be reset.
        for (const socket of open) if (socket.remotePort === remotePort) socket.resetAndDestroy();
      };
      answer({ wish, request, response, account, reset });
    });
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    paths,
    answer: (next) => {
      answer = next;
    },
    switches: (jitsi, isTrusted = true) => {
      const [rules = ''] = jitsi.switches('meet.example.org');
      const trusted = [jitsi.spki, ...(isTrusted ? [certificate.spki] : [])];
      return [
        `${rules},MAP ${ticketHost} 127.0.0.1:${port}`,
        `--ignore-certificate-errors-spki-list=${trusted.join(',')}`,
      ];
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
