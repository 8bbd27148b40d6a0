import type { MeetingProblemCode } from '../../common/meeting-problem.ts';

/**
 * Chromium's errors (`net/base/net_error_list.h`) of a request that did not reach its server for
 * want of a way to it. What a server, a certificate or a policy refused is none.
 */
const noWay =
  /^net::ERR_(?:INTERNET_DISCONNECTED|NETWORK_(?:CHANGED|IO_SUSPENDED|ACCESS_DENIED)|NAME_(?:NOT_RESOLVED|RESOLUTION_FAILED)|DNS_\w+|ADDRESS_UNREACHABLE|CONNECTION_(?:REFUSED|RESET|CLOSED|ABORTED|FAILED|TIMED_OUT)|TIMED_OUT|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|PROXY_CONNECTION_FAILED|QUIC_PROTOCOL_ERROR|HTTP2_PING_FAILED)$/;

/** Of a WebSocket Electron knows no more than that it failed. */
export const saysNoWay = (error: string, of: 'webSocket' | 'xhr'): boolean =>
  noWay.test(error) || (of === 'webSocket' && error === 'net::ERR_FAILED');

const ofNetwork: ReadonlySet<MeetingProblemCode> = new Set([
  'offline',
  'name-not-found',
  'refused',
  'unreachable',
  'too-slow',
  'proxy-failed',
  'connection-lost',
]);

/** May a network that is away be behind this problem? */
export const mayBeNetwork = (code: MeetingProblemCode): boolean => ofNetwork.has(code);
