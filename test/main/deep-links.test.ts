import { EventEmitter } from 'node:events';
import type { App } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { createDeepLinks, linkOfArguments } from '../../main/deep-links.ts';

const link = 'https://meet.jit.si/standup';

describe('the link among the arguments', () => {
  it.each<[string[]]>([
    [[]],
    [['/opt/parlour']],
    [['/opt/parlour', '']],
    [['/opt/parlour', '--enable-logging']],
    [['/opt/parlour', '--', '']],
    [['/opt/parlour', '-psn_0_12345']],
    [['/opt/parlour', `--app=${link}`]],
    [['/opt/parlour', `-${link}`]],
    [[link]],
  ])('of the installed app %j is none', (argv) => {
    expect(linkOfArguments(argv, true)).toBeUndefined();
  });

  it.each<[string[]]>([
    [['/opt/electron']],
    [['/opt/electron', '.']],
    [['/opt/electron', '--no-sandbox', '.']],
    [['/opt/electron', '.', '--no-sandbox']],
    [['/opt/electron', '', '/home/ada/parlour']],
  ])('of the app from source %j is none: the first word is its folder', (argv) => {
    expect(linkOfArguments(argv, false)).toBeUndefined();
  });

  it.each<[string[], boolean]>([
    [['/opt/parlour', link], true],
    [['/opt/parlour', '--', link], true],
    [['/opt/parlour', '--no-sandbox', '--x=y', link, '-v'], true],
    [['/opt/parlour', '', link], true],
    [['/opt/parlour', link, 'https://meet.jit.si/second'], true],
    [['/opt/electron', '.', link], false],
    [['/opt/electron', '--no-sandbox', '/home/ada/parlour', '--x', link], false],
  ])('of %j is there (installed: %j)', (argv, isPackaged) => {
    expect(linkOfArguments(argv, isPackaged)).toBe(link);
  });

  it('may be a name of several words', () => {
    expect(linkOfArguments(['/opt/parlour', 'Café am Fluss'], true)).toBe('Café am Fluss');
  });
});

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
  return {
    app: app as unknown as App,
    handedOver: () => handedOver,
    startAgain: (data: unknown) => events.emit('second-instance', {}, ['ignored', link], '/', data),
    openUrl: (url: string) => {
      const event = new Event('open-url', { cancelable: true });
      events.emit('open-url', event, url);
      return event;
    },
  };
}

describe('a second start', () => {
  it.each([
    undefined,
    null,
    42,
    'https://meet.jit.si/standup',
    true,
    [],
    [link],
    {},
    { link: undefined },
    { link: null },
    { link: 42 },
    { link: {} },
    { link: [link] },
    { Link: link },
  ])('that hands over %j has no link', (data) => {
    const fake = createFakeApp();
    const heard: (string | undefined)[] = [];
    createDeepLinks(fake.app, ['/opt/parlour']).onLink((one) => heard.push(one));
    fake.startAgain(data);
    expect(heard).toEqual([undefined]);
  });

  it('delivers the link it hands over', () => {
    const fake = createFakeApp();
    const heard: (string | undefined)[] = [];
    createDeepLinks(fake.app, ['/opt/parlour']).onLink((one) => heard.push(one));
    fake.startAgain({ link });
    expect(heard).toEqual([link]);
  });

  it('hands its own link to the one that runs, and has to end', () => {
    const fake = createFakeApp(false);
    const links = createDeepLinks(fake.app, ['/opt/parlour', link]);
    expect(links.handedOver).toBe(true);
    expect(fake.handedOver()).toEqual({ link });
  });

  it('hands over that it has no link', () => {
    const fake = createFakeApp(false);
    createDeepLinks(fake.app, ['/opt/parlour']);
    expect(fake.handedOver()).toEqual({ link: null });
  });
});

describe('the links of the first start', () => {
  it('begin with its own argument', () => {
    const links = createDeepLinks(createFakeApp().app, ['/opt/parlour', link]);
    expect(links.handedOver).toBe(false);
    expect(links.first).toBe(link);
  });

  it('that come before anybody listens are delivered once, in their order', () => {
    const fake = createFakeApp();
    const links = createDeepLinks(fake.app, ['/opt/parlour']);
    fake.openUrl('parlour:one');
    fake.startAgain({ link: 'parlour:two' });
    fake.startAgain({});
    const heard: (string | undefined)[] = [];
    links.onLink((one) => heard.push(one));
    expect(heard).toEqual(['parlour:one', 'parlour:two', undefined]);

    fake.openUrl('parlour:three');
    const later: (string | undefined)[] = [];
    links.onLink((one) => later.push(one));
    expect(heard.slice(3)).toEqual(['parlour:three']);
    expect(later).toEqual([]);
  });

  it('that macOS opens are ours: the system does nothing else with them', () => {
    const fake = createFakeApp();
    createDeepLinks(fake.app, ['/opt/parlour']);
    expect(fake.openUrl(link).defaultPrevented).toBe(true);
  });
});
