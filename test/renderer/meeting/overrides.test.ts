import acceptedConfig from '@jitsi/meet/react/features/base/config/configWhitelist';
import acceptedInterface from '@jitsi/meet/react/features/base/config/interfaceConfigWhitelist';
import {
  MAIN_TOOLBAR_BUTTONS_PRIORITY,
  TOOLBAR_BUTTONS,
} from '@jitsi/meet/react/features/toolbox/constants';
import { describe, expect, it } from 'vitest';
import {
  configOverrides,
  interfaceOverrides,
  logoOverride,
} from '../../../renderer/meeting/overrides.ts';
import { joinOrder } from '../../common/sample-order.ts';

const order = joinOrder({ hasTicket: true, makesTicket: true, needsTicket: true });
const config = configOverrides({ ...order, subject: 'Weekly' });
const interfaceConfig = interfaceOverrides({ ...order, background: '#123456' });
const logo = 'data:image/png;base64,iVBORw0KGgo=';

/** Does the server take it? Accepting `a` accepts all of it, accepting `a.b` that leaf alone. */
const isAccepted = (path: string, accepted: readonly string[]): boolean =>
  accepted.some((known) => path === known || path.startsWith(`${known}.`));

/** `{ a: { b: 1 }, c: 2 }` → `a.b` and `c`. */
const paths = (values: object, before = ''): string[] =>
  Object.entries(values).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? paths(value, `${before}${key}.`)
      : [`${before}${key}`],
  );

describe('what we ask of the meeting page', () => {
  it.each(['analyticsX', 'analytics', 'analytics.amplitudeAPPKey', 'iceServers', 'hosts.domain'])(
    'is judged by a list that has no %s',
    (path) => {
      expect(isAccepted(path, acceptedConfig)).toBe(false);
    },
  );

  it.each(paths(config))('is on Jitsi’s own list of accepted keys: config %s', (path) => {
    expect(isAccepted(path, acceptedConfig)).toBe(true);
  });

  it.each(paths(interfaceConfig))(
    'is on Jitsi’s own list of accepted keys: interfaceConfig %s',
    (path) => {
      expect(isAccepted(path, acceptedInterface)).toBe(true);
    },
  );

  it('arrives whole: it rides in the address as JSON', () => {
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(JSON.parse(JSON.stringify(interfaceConfig))).toEqual(interfaceConfig);
  });

  it.each([
    ['as-server', undefined],
    ['shown', { enabled: true }],
    ['skipped', { enabled: false }],
  ] as const)('has the server’s own screen before the meeting %s', (prejoin, prejoinConfig) => {
    const asked = configOverrides({ ...order, prejoin });
    expect(asked['prejoinConfig']).toEqual(prejoinConfig);
    expect(paths(asked).every((path) => isAccepted(path, acceptedConfig))).toBe(true);
  });

  it('neither skips the server’s own questions nor tells who comes, and with what ticket', () => {
    expect(Object.keys(config).filter((key) => /prejoin|lobby|userInfo|jwt/i.test(key))).toEqual(
      [],
    );
    expect(JSON.stringify(config)).not.toMatch(/ticket|Ada/i);
  });

  it('fetches nothing from anybody else', () => {
    const addresses = JSON.stringify([config, interfaceConfig]).match(/[a-z]+:[^"]+/g);
    expect(addresses).toEqual([expect.stringMatching(/^data:image\/gif;base64,/)]);
  });

  it.each([
    ['disableThirdPartyRequests', true, 'thirdParties'],
    ['analytics', { disabled: true }, 'analytics'],
    ['gravatar', { disabled: true }, 'gravatar'],
  ] as const)(
    'keeps the page from others by %s, until the person allows them',
    (key, off, outside) => {
      expect(config[key]).toEqual(off);
      const allowed = configOverrides({ ...order, outside: { ...order.outside, [outside]: true } });
      // Nor is it forced on a server that is stricter.
      expect(allowed).not.toHaveProperty(key);
      expect(Object.keys(allowed)).toHaveLength(Object.keys(configOverrides(order)).length - 1);
    },
  );

  it('leaves the quality to the server and the network, unless the person chose', () => {
    const keys = Object.keys(config).join();
    expect(keys).not.toMatch(/lastN|resolution|constraints|audioOnly|lowBandwidth/i);
  });

  it('is gentle to a weak machine: few pictures, and a small one of its own', () => {
    const gentle = configOverrides({ ...order, quality: 'gentle' });
    expect(gentle).toMatchObject({
      channelLastN: 4,
      resolution: 360,
      constraints: { video: { height: { ideal: 360, max: 360, min: 180 } } },
    });
    expect(paths(gentle).filter((path) => !isAccepted(path, acceptedConfig))).toEqual([]);
  });

  it('has no pictures at all, by the name older servers know and by the later one', () => {
    const quiet = configOverrides({ ...order, quality: 'audio-only' });
    expect(quiet).toMatchObject({ startAudioOnly: true, startLowBandwidthMode: true });
    // Accepted until 2025 (jitsi-meet 6549d4723), and gone from the list of the version we have.
    const older = [...acceptedConfig, 'startAudioOnly'];
    expect(paths(quiet).filter((path) => !isAccepted(path, older))).toEqual([]);
  });

  it('has the person’s colour behind the pictures, or the server’s', () => {
    expect(interfaceConfig).toMatchObject({ DEFAULT_BACKGROUND: '#123456' });
    expect(interfaceOverrides(order)).not.toHaveProperty('DEFAULT_BACKGROUND');
  });

  it('keeps the person’s picture out of the address, where it would ride on into a sign-in', () => {
    expect(JSON.stringify(configOverrides({ ...order, logo }))).not.toContain(logo);
    expect(logoOverride({ ...order, logo })).toEqual({ defaultLogoUrl: logo });
    expect(logoOverride(order)).toBeUndefined();
  });

  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('is the person’s choice: muted %s, camera off %s', (muted, cameraOff) => {
    expect(configOverrides({ ...order, muted, cameraOff })).toMatchObject({
      startWithAudioMuted: muted,
      startWithVideoMuted: cameraOff,
    });
  });

  it('has a subject when the link has one', () => {
    expect(config['subject']).toBe('Weekly');
    expect(configOverrides(order)).not.toHaveProperty('subject');
  });
});

describe('the buttons of the meeting', () => {
  const buttons = config['toolbarButtons'] as string[];

  it.each([
    'shareaudio',
    'localrecording',
    'toggle-pip',
    'download',
    'embedmeeting',
    'feedback',
    'help',
    'linktosalesforce',
  ])('have no %s', (button) => {
    expect(buttons).not.toContain(button);
  });

  it('are buttons that Jitsi has, each once', () => {
    // The film strip is a button of servers that are older than this list.
    const known = new Set([...TOOLBAR_BUTTONS, ...MAIN_TOOLBAR_BUTTONS_PRIORITY, 'filmstrip']);
    expect(buttons.filter((button) => !known.has(button))).toEqual([]);
    expect(new Set(buttons).size).toBe(buttons.length);
  });

  it('have the screen: what is shared of it, Parlour asks the person itself', () => {
    expect(buttons).toContain('desktop');
  });

  it('leave the hang-up to us', () => {
    expect(config['buttonsWithNotifyClick']).toEqual([{ key: 'hangup', preventExecution: true }]);
  });
});
