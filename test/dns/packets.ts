import { readFileSync } from 'node:fs';

/** What a network saw since it was made, as its kernel counts it. */
export interface Packets {
  /** Connections that somebody began, TCP over IPv4 and IPv6. */
  connections: number;
  /** Datagrams that somebody sent, UDP over IPv4 and IPv6: questions to a name server, too. */
  datagrams: number;
}

/** Counts in the network of a process (RFC 4022, tcpActiveOpens; RFC 4113, udpOutDatagrams). */
export function packetsIn(pid: number): Packets {
  const old = readFileSync(`/proc/${pid}/net/snmp`, 'utf8');
  const new6 = readFileSync(`/proc/${pid}/net/snmp6`, 'utf8');
  return {
    connections: counted(old, 'Tcp', 'ActiveOpens'),
    datagrams:
      counted(old, 'Udp', 'OutDatagrams') +
      Number(/^Udp6OutDatagrams\s+(\d+)/m.exec(new6)?.[1] ?? 0),
  };
}

/** Of two lines, the first names what the second counts. */
function counted(table: string, protocol: string, name: string): number {
  const [names = [], counts = []] = table
    .split('\n')
    .filter((line) => line.startsWith(`${protocol}: `))
    .map((line) => line.split(' '));
  const count = counts[names.indexOf(name)];
  if (count === undefined) throw new Error(`The kernel does not count ${protocol} ${name}.`);
  return Number(count);
}
