import { expect, it } from 'vitest';
import { saysNoWay } from '../../../main/recovery/network-errors.ts';

it.each([
  'net::ERR_INTERNET_DISCONNECTED',
  'net::ERR_NETWORK_CHANGED',
  'net::ERR_NAME_NOT_RESOLVED',
  'net::ERR_CONNECTION_REFUSED',
  'net::ERR_CONNECTION_RESET',
  'net::ERR_CONNECTION_TIMED_OUT',
  'net::ERR_TIMED_OUT',
  'net::ERR_ADDRESS_UNREACHABLE',
  'net::ERR_PROXY_CONNECTION_FAILED',
])('%s is said where there is no way to a server', (error) => {
  expect(saysNoWay(error, 'xhr')).toBe(true);
});

it.each([
  'net::OK',
  'net::ERR_ABORTED',
  'net::ERR_FAILED',
  'net::ERR_BLOCKED_BY_CLIENT',
  'net::ERR_BLOCKED_BY_RESPONSE',
  'net::ERR_CERT_AUTHORITY_INVALID',
  'net::ERR_SSL_PROTOCOL_ERROR',
  'net::ERR_INVALID_AUTH_CREDENTIALS',
  'ERR_CONNECTION_REFUSED of a page’s own',
])('%s says nothing of the way', (error) => {
  expect(saysNoWay(error, 'xhr')).toBe(false);
});

it('of a WebSocket it is enough that it failed', () => {
  expect(saysNoWay('net::ERR_FAILED', 'webSocket')).toBe(true);
  expect(saysNoWay('net::ERR_ABORTED', 'webSocket')).toBe(false);
});
