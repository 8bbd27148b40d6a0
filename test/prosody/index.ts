import { createServer, type Server } from 'node:https';
import { request as askPlainly } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { answers, type Handler, javascript } from '../broken/parts.ts';
import { configText, roomPage, script } from '../broken/texts.ts';
import { type Authority, createAuthority } from '../trust/authority.ts';
import { domain, type Entrance, guestDomain, startProsody } from './server.ts';

/** A Jitsi server as far as the sign-in: a real Prosody with a web server in front of it. */
export interface ProsodySite {
  /** `host:port`, as a profile has it. */
  address: string;
  /** Who vouches for its certificate. */
  authority: Authority;
  /** The rule for `--host-resolver-rules` that leads there. */
  rule: string;
  close(): Promise<void>;
}

export async function startProsodySite(
  entrance: Entrance,
  authority?: Authority,
): Promise<ProsodySite> {
  const issuer = authority ?? (await createAuthority('Parlour test'));
  const prosody = await startProsody(entrance);
  const host = `${entrance}.prosody.test`;
  const server = createServer(
    await issuer.issue({ hosts: [host] }),
    createFront(entrance, prosody.httpPort),
  );
  passUpgradesOn(server, prosody.httpPort);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `${host}:${port}`,
    authority: issuer,
    rule: `MAP ${host} 127.0.0.1`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await prosody.stop();
    },
  };
}

/** What nginx serves, and what it passes on. */
function createFront(entrance: Entrance, httpPort: number): Handler {
  const isForGuests = entrance === 'password-with-guests';
  return (request, response) => {
    const host = request.headers.host ?? '';
    switch (new URL(request.url ?? '/', 'https://any').pathname) {
      case '/external_api.js':
        return answers(200, script, javascript)(request, response);
      case '/config.js': {
        const config = {
          hosts: { domain, ...(isForGuests && { anonymousdomain: guestDomain }) },
          bosh: `https://${host}/http-bind`,
          websocket: `wss://${host}/xmpp-websocket`,
        };
        return answers(200, configText(config), javascript)(request, response);
      }
      case '/http-bind':
      case '/xmpp-websocket':
        return passOn(request, response, httpPort);
      default:
        return answers(200, roomPage)(request, response);
    }
  };
}

/** `proxy_pass` of nginx, with the `Host` that Jitsi's own configuration sets. */
function passOn(...[request, response, port]: [...Parameters<Handler>, number]): void {
  const { method, url, headers } = request;
  const passed = askPlainly(
    { host: '127.0.0.1', port, method, path: url, headers: { ...headers, host: domain } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  passed.on('error', () => response.writeHead(502).end());
  response.on('close', () => passed.destroy());
  request.pipe(passed);
}

function passUpgradesOn(server: Server, port: number): void {
  server.on('upgrade', ({ method, url, rawHeaders }, socket, head) => {
    const passed = connect(port, '127.0.0.1');
    const lines = [`${method} ${url} HTTP/1.1`];
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const name = rawHeaders[at] ?? '';
      lines.push(`${name}: ${/^host$/i.test(name) ? domain : rawHeaders[at + 1]}`);
    }
    passed.write(`${lines.join('\r\n')}\r\n\r\n`);
    passed.write(head);
    passed.pipe(socket).pipe(passed);
    for (const [one, other] of [
      [socket, passed],
      [passed, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
}
