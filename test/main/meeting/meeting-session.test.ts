import type { WebFrameMain } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { isEntering, isMeetingFrame } from '../../../main/meeting/meeting-session.ts';
import { pageAddress, pageOrigin } from '../../../main/page-policy.ts';

const server = 'meet.example.org:8443';
const url = `https://${server}/standup`;

const frame = (address: string, parent: WebFrameMain | null = null): WebFrameMain =>
  ({ url: address, parent }) as WebFrameMain;
const page = frame(pageAddress('meeting'));
const meeting = frame('', page);

describe('an answer is not the meeting frame’s, and stays as it was sent,', () => {
  it.each<[string, Parameters<typeof isMeetingFrame>[0]]>([
    ['from another host', { url: 'https://evil.example/standup', frame: meeting }],
    ['from another port', { url: 'https://meet.example.org/standup', frame: meeting }],
    [
      'from a host that only begins alike',
      { url: `https://${server}.evil.example/`, frame: meeting },
    ],
    ['over http', { url: `http://${server}/standup`, frame: meeting }],
    ['without an address', { url: '', frame: meeting }],
    ['for a frame inside the meeting', { url, frame: frame('', frame(url, page)) }],
    ['for a frame inside that', { url, frame: frame('', frame(url, meeting)) }],
    ['for a frame without a parent', { url, frame: frame('') }],
    ['for our page itself', { url, frame: page }],
    ['for a frame in another page of ours', { url, frame: frame('', frame(pageAddress('home'))) }],
    ['for a frame in a stranger’s page', { url, frame: frame('', frame('https://evil.example/')) }],
    [
      'for a page of ours that is framed itself',
      { url, frame: frame('', frame(pageAddress('meeting'), frame('https://evil.example/'))) },
    ],
    ['for no frame', { url, frame: null }],
    ['for a request nobody knows the frame of', { url }],
    ['for a request of a stranger', { url, initiatorOrigin: 'https://evil.example' }],
    ['for a request of the server’s own page', { url, initiatorOrigin: `https://${server}` }],
    ['for an opaque origin', { url, initiatorOrigin: 'null' }],
    [
      'for a frame inside the meeting, whoever is said to have asked',
      { url, frame: frame('', frame(url, page)), initiatorOrigin: pageOrigin },
    ],
  ])('%s', (_what, details) => {
    expect(isMeetingFrame(details, server)).toBe(false);
  });
});

describe('an answer is the meeting frame’s', () => {
  it.each<[string, Parameters<typeof isMeetingFrame>[0]]>([
    ['for a frame of our meeting page', { url, frame: meeting }],
    [
      'when the frame moves on within its server',
      { url, frame: frame(url, page), initiatorOrigin: `https://${server}` },
    ],
    [
      'when only the one who asked is known: our page',
      { url, frame: null, initiatorOrigin: pageOrigin },
    ],
  ])('%s', (_what, details) => {
    expect(isMeetingFrame(details, server)).toBe(true);
  });
});

const bytes = (text: string) => [{ bytes: Buffer.from(text) }] as never;

describe('a page enters a room', () => {
  it.each<[string, Parameters<typeof isEntering>[0]]>([
    ['over a WebSocket', { url: `wss://${server}/xmpp-websocket?room=standup`, method: 'GET' }],
    ['below a tenant', { url: `wss://${server}/team/xmpp-websocket`, method: 'GET' }],
    [
      'over HTTP, by the first request',
      {
        url: `https://${server}/http-bind?room=standup`,
        method: 'POST',
        uploadData: bytes(`<body rid='1' to='meet.example.org' wait='60'/>`),
      },
    ],
    ['over HTTP, without a word', { url: `https://${server}/http-bind`, method: 'POST' }],
  ])('%s', (_what, details) => {
    expect(isEntering(details, server)).toBe(true);
  });
});

describe('a page does not enter a room', () => {
  it.each<[string, Parameters<typeof isEntering>[0]]>([
    ['by a WebSocket of another kind', { url: `wss://${server}/colibri-ws/1`, method: 'GET' }],
    ['at another server', { url: 'wss://evil.example/xmpp-websocket', method: 'GET' }],
    ['at another port', { url: 'wss://meet.example.org/xmpp-websocket', method: 'GET' }],
    ['without encryption', { url: `ws://${server}/xmpp-websocket`, method: 'GET' }],
    ['by naming the path', { url: `https://${server}/?a=/http-bind`, method: 'POST' }],
    ['by asking first', { url: `https://${server}/http-bind`, method: 'OPTIONS' }],
    [
      'by a later request over HTTP: it may wait in the lobby',
      {
        url: `https://${server}/http-bind`,
        method: 'POST',
        uploadData: bytes(`<body rid='2' sid='5c4b' xmlns='…'/>`),
      },
    ],
  ])('%s', (_what, details) => {
    expect(isEntering(details, server)).toBe(false);
  });
});
