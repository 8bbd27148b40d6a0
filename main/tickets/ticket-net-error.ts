import type { MeetingProblemCode } from '../../common/meeting-problem.ts';
import type { NetError } from '../server-check/check-net.ts';

/** Names from Chromium's `net/base/net_error_list.h`. The first that fits counts. */
const codes: readonly [RegExp, MeetingProblemCode][] = [
  [/^ERR_(?:INTERNET_DISCONNECTED|NETWORK_CHANGED)$/, 'offline'],
  [/^ERR_(?:CONNECTION_)?TIMED_OUT$/, 'ticket-address-too-slow'],
  [/^ERR_PROXY_AUTH_REQUESTED/, 'proxy-sign-in-needed'],
  [/^ERR_(?:PROXY_|TUNNEL_|SOCKS_|MANDATORY_PROXY_|PAC_|NO_SUPPORTED_PROXIES)/, 'proxy-failed'],
  [/^ERR_(?:SSL_CLIENT_AUTH|BAD_SSL_CLIENT_AUTH)/, 'ticket-address-sign-in'],
  [/^ERR_(?:CERT_|SSL_)/, 'ticket-address-insecure'],
  [/^ERR_(?:INVALID_|RESPONSE_|CONTENT_|HTTP2_)/, 'ticket-address-no-ticket'],
];

/** What people are told of a request for a ticket that came to nothing. */
export const codeOfError = (error: NetError): MeetingProblemCode =>
  codes.find(([pattern]) => pattern.test(error))?.[1] ?? 'ticket-address-unreachable';
