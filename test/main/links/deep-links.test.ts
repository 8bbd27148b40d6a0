import { EventEmitter } from 'node:events';
import type { App } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { type Arrival, packed } from '../../../main/links/arrival.ts';
import { arrivalIn } from './arrival-in.ts';
import { createDeepLinks, type DeepLinks } from '../../../main/links/deep-links.ts';

const link = 'https://meet.jit.si/standup';
const asLink = (text: string): Arrival => ({ kind: 'link', text });

/** The part of Electron's app that hands links over, alone on this computer or not. */
function createFakeApp(alone = true) {
  const events = new EventEmitter();
  let handedOver: unknown;
  const app = Object.assign(events, {
    isPackaged: true,
    requestSingleInstanceLock: (data) => {
      if (!alone) handedOver = structuredClone(data);
      return alone;
    },
  } satisfies Pick<App, 'isPackaged' | 'requestSingleInstanceLock'>);
  const open = (name: string, what: string): Event => {
    const event = new Event(name, { cancelable: true });
    events.emit(name, event, what);
    return event;
  };
  return {
    app: app as unknown as App,
    handedOver: () => handedOver,
    startAgain: (data: unknown) => events.emit('second-instance', {}, ['ignored', link], '/', data),
    openUrl: (url: string) => open('open-url', url),
    openFile: (path: string) => open('open-file', path),
  };
}

const create = (fake: { app: App }, ...words: string[]): DeepLinks =>
  createDeepLinks(
    fake.app,
    arrivalIn(['/opt/parlour', ...words], true, () => '/home/ada'),
  );

function listen(links: DeepLinks): Arrival[] {
  const heard: Arrival[] = [];
  links.onArrival((arrival) => heard.push(arrival));
  return heard;
}

describe('a second start', () => {
  it.each([
    undefined,
    null,
    42,
    link,
    [link],
    {},
    { link },
    { kind: 'link' },
    { kind: 'link', text: 42 },
    { kind: 'link', text: 'x'.repeat(8_194) },
    { kind: 'file', path: ['/home/ada/standup.meeting'] },
    { kind: 'link', text: link, more: 1 },
  ])('that hands over %j is nothing but a start', (data) => {
    const fake = createFakeApp();
    const heard = listen(create(fake));
    fake.startAgain(data);
    expect(heard).toEqual([{ kind: 'start' }]);
  });

  it.each<[Arrival]>([
    [asLink(link)],
    [{ kind: 'file', path: '/tmp/standup.meeting' }],
    [{ kind: 'start' }],
  ])('delivers what it hands over: %j', (arrival) => {
    const fake = createFakeApp();
    const heard = listen(create(fake));
    fake.startAgain(packed(arrival));
    expect(heard).toEqual([arrival]);
  });

  it.each<[string[], Arrival]>([
    [[link], asLink(link)],
    [['--', '--inspect'], asLink('--inspect')],
    [[], { kind: 'start' }],
    // In the folder of the process that was started there, not of the one that runs.
    [['standup.meeting'], { kind: 'file', path: '/home/ada/standup.meeting' }],
    [['x'.repeat(100_000)], asLink('x'.repeat(8_193))],
  ])('hands its own words over and has to end: %.60j', (words, arrival) => {
    const fake = createFakeApp(false);
    expect(create(fake, ...words).handedOver).toBe(true);
    expect(fake.handedOver()).toEqual(packed(arrival));
  });

  it('of the whole way brings what it was started with', () => {
    const second = createFakeApp(false);
    create(second, 'file:///tmp/standup.meeting');
    const first = createFakeApp();
    const heard = listen(create(first));
    first.startAgain(second.handedOver());
    expect(heard).toEqual([{ kind: 'file', path: '/tmp/standup.meeting' }]);
  });
});

describe('the arrivals of the first start', () => {
  it('begin with its own argument, which is not heard again', () => {
    const links = create(createFakeApp(), link);
    expect(links.handedOver).toBe(false);
    expect(links.first).toEqual(asLink(link));
    expect(listen(links)).toEqual([]);
  });

  it('that come before anybody listens are delivered once, in their order', () => {
    const fake = createFakeApp();
    const links = create(fake);
    fake.openUrl('parlour:one');
    fake.startAgain(packed(asLink('parlour:two')));
    fake.openFile('/home/ada/three.meeting');
    fake.startAgain({});
    const heard = listen(links);
    expect(heard).toEqual([
      asLink('parlour:one'),
      asLink('parlour:two'),
      { kind: 'file', path: '/home/ada/three.meeting' },
      { kind: 'start' },
    ]);

    fake.openUrl('parlour:four');
    const later = listen(links);
    expect(heard.slice(4)).toEqual([asLink('parlour:four')]);
    expect(later).toEqual([]);
  });

  it('that come while the early ones are delivered keep their place behind them', () => {
    const fake = createFakeApp();
    const links = create(fake);
    fake.openUrl('parlour:one');
    fake.openUrl('parlour:two');
    const heard: Arrival[] = [];
    links.onArrival((arrival) => {
      heard.push(arrival);
      if (heard.length === 1) fake.openUrl('parlour:three');
    });
    expect(heard).toEqual(['parlour:one', 'parlour:two', 'parlour:three'].map(asLink));
  });

  it('that macOS opens are ours: the system does nothing else with them', () => {
    const fake = createFakeApp();
    create(fake);
    expect(fake.openUrl(link).defaultPrevented).toBe(true);
    expect(fake.openFile('/home/ada/standup.meeting').defaultPrevented).toBe(true);
  });

  it('that macOS opens are cut like all others', () => {
    const fake = createFakeApp();
    const heard = listen(create(fake));
    fake.openUrl(`parlour:${'x'.repeat(100_000)}`);
    expect(heard).toEqual([asLink(`parlour:${'x'.repeat(8_185)}`)]);
  });
});
