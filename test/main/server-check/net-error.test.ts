import { describe, expect, it } from 'vitest';
import { faultOf, nameOf } from '../../../main/server-check/net-error.ts';

describe('a failure of the network belongs to its line', () => {
  it.each([
    ['ERR_NAME_NOT_RESOLVED', 'name', 'name-unknown'],
    ['ERR_DNS_TIMED_OUT', 'name', 'name-server-silent'],
    ['ERR_INTERNET_DISCONNECTED', 'name', 'offline'],
    ['ERR_CONNECTION_REFUSED', 'connection', 'connection-refused'],
    ['ERR_CONNECTION_RESET', 'connection', 'connection-reset'],
    ['ERR_EMPTY_RESPONSE', 'connection', 'connection-reset'],
    ['ERR_TIMED_OUT', 'connection', 'connection-timed-out'],
    ['ERR_CONNECTION_TIMED_OUT', 'connection', 'connection-timed-out'],
    ['ERR_ADDRESS_UNREACHABLE', 'connection', 'connection-unreachable'],
    ['ERR_PROXY_CONNECTION_FAILED', 'connection', 'proxy-failed'],
    ['ERR_TUNNEL_CONNECTION_FAILED', 'connection', 'proxy-failed'],
    ['ERR_SOCKS_CONNECTION_FAILED', 'connection', 'proxy-failed'],
    ['ERR_PROXY_AUTH_UNSUPPORTED', 'connection', 'proxy-sign-in'],
    ['ERR_UNEXPECTED_PROXY_AUTH', 'connection', 'proxy-sign-in'],
    ['ERR_NETWORK_ACCESS_DENIED', 'connection', 'connection-blocked'],
    ['ERR_UNSAFE_PORT', 'connection', 'connection-unsafe-port'],
    ['ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'certificate', 'tls-too-old'],
    ['ERR_SSL_PROTOCOL_ERROR', 'certificate', 'tls-none'],
    ['ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'certificate', 'tls-client-certificate'],
    ['ERR_SSL_UNRECOGNIZED_NAME_ALERT', 'certificate', 'tls-failed'],
    ['ERR_CERT_INVALID', 'certificate', 'certificate-refused'],
    ['ERR_RESPONSE_HEADERS_TOO_BIG', 'script', 'script-failed'],
    ['ERR_HTTP2_PROTOCOL_ERROR', 'script', 'script-failed'],
    ['ERR_FAILED', 'connection', 'connection-failed'],
  ])('%s', (error, step, code) => {
    expect(faultOf(error)).toEqual({ step, code });
  });

  it.each([
    ['net::ERR_TIMED_OUT', 'ERR_TIMED_OUT'],
    ['Error: net::ERR_TIMED_OUT at somewhere', 'ERR_TIMED_OUT'],
    ['OK', 'OK'],
    ['Redirect was cancelled', 'ERR_FAILED'],
  ])('%j is called %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});
