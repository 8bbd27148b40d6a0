import { expect, it } from 'vitest';
import { answerIn } from '../../../main/recovery/ask-server.ts';

const saidBy = (message: string): boolean | undefined => answerIn(new Error(message));

it.each([
  'net::ERR_CONNECTION_REFUSED',
  'net::ERR_NAME_NOT_RESOLVED',
  'net::ERR_NETWORK_CHANGED',
  'net::ERR_INTERNET_DISCONNECTED',
])('no server answers where there is no way to it: %s', (error) => {
  expect(saidBy(error)).toBe(false);
});

it('no server answers that is too slow', () => {
  expect(answerIn(new DOMException('aborted due to timeout', 'TimeoutError'))).toBe(false);
});

it.each([
  'Redirect was cancelled',
  'net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED',
  'net::ERR_TUNNEL_CONNECTION_FAILED',
  'net::ERR_PROXY_AUTH_UNSUPPORTED',
])('who refuses has answered: %s', (error) => {
  expect(saidBy(error)).toBe(true);
});

it.each(['net::ERR_CERT_AUTHORITY_INVALID', 'net::ERR_CERT_DATE_INVALID'])(
  'it is open who answers with a wrong certificate: %s',
  (error) => {
    expect(saidBy(error)).toBeUndefined();
  },
);
