import type { CheckFindingCode } from '../../common/check-finding.ts';
import type { CheckStep } from '../../common/server-check.ts';
import type { NetError } from './check-net.ts';

/** The line a failure belongs to, and what it is called there. */
export interface NetFault {
  step: Extract<CheckStep, 'name' | 'connection' | 'certificate' | 'script'>;
  code: CheckFindingCode;
}

/** Names from Chromium's `net/base/net_error_list.h`. The first that fits counts. */
const faults: readonly [RegExp, NetFault][] = [
  [/^ERR_INTERNET_DISCONNECTED$/, { step: 'name', code: 'offline' }],
  [/^ERR_DNS_(?:TIMED_OUT|SERVER_\w+)$/, { step: 'name', code: 'name-server-silent' }],
  [/^ERR_(?:NAME_|DNS_|ICANN_)/, { step: 'name', code: 'name-unknown' }],
  [/^ERR_CONNECTION_REFUSED$/, { step: 'connection', code: 'connection-refused' }],
  [
    /^ERR_(?:CONNECTION_(?:RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)$/,
    { step: 'connection', code: 'connection-reset' },
  ],
  [/^ERR_(?:CONNECTION_)?TIMED_OUT$/, { step: 'connection', code: 'connection-timed-out' }],
  [/^ERR_(?:ADDRESS_|CONNECTION_FAILED$)/, { step: 'connection', code: 'connection-unreachable' }],
  [/^ERR_(?:UNEXPECTED_)?PROXY_AUTH/, { step: 'connection', code: 'proxy-sign-in' }],
  [
    /^ERR_(?:PROXY_|TUNNEL_|SOCKS_|MANDATORY_PROXY_|PAC_|NO_SUPPORTED_PROXIES)/,
    { step: 'connection', code: 'proxy-failed' },
  ],
  [
    /^ERR_(?:NETWORK_ACCESS_DENIED|BLOCKED_BY_)/,
    { step: 'connection', code: 'connection-blocked' },
  ],
  [/^ERR_UNSAFE_PORT$/, { step: 'connection', code: 'connection-unsafe-port' }],
  [
    /^ERR_SSL_(?:VERSION_OR_CIPHER_MISMATCH|OBSOLETE_\w+)$/,
    { step: 'certificate', code: 'tls-too-old' },
  ],
  [/^ERR_(?:SSL_PROTOCOL_ERROR|INVALID_HTTP_RESPONSE)$/, { step: 'certificate', code: 'tls-none' }],
  [
    /^ERR_(?:SSL_CLIENT_AUTH|BAD_SSL_CLIENT_AUTH)/,
    { step: 'certificate', code: 'tls-client-certificate' },
  ],
  [
    // Somebody answered, and what came was no HTTP.
    /^ERR_(?:RESPONSE_|HTTP2_|INVALID_RESPONSE|CONTENT_|INCOMPLETE_|INVALID_CHUNKED)/,
    { step: 'script', code: 'script-failed' },
  ],
  [/^ERR_SSL_/, { step: 'certificate', code: 'tls-failed' }],
  [/^ERR_CERT_/, { step: 'certificate', code: 'certificate-refused' }],
];

export const faultOf = (error: NetError): NetFault =>
  faults.find(([pattern]) => pattern.test(error))?.[1] ?? {
    step: 'connection',
    code: 'connection-failed',
  };

/** `net::ERR_TIMED_OUT` → `ERR_TIMED_OUT`, as Chromium's errors are written in different places. */
export const nameOf = (text: string): NetError =>
  /net::(\w+)/.exec(text)?.[1] ?? (/^\w+$/.test(text) ? text : 'ERR_FAILED');
