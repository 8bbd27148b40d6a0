import acceptedConfig from '@jitsi/meet/react/features/base/config/configWhitelist';
import acceptedInterface from '@jitsi/meet/react/features/base/config/interfaceConfigWhitelist';
import {
  MAIN_TOOLBAR_BUTTONS_PRIORITY,
  TOOLBAR_BUTTONS,
} from '@jitsi/meet/react/features/toolbox/constants';
import { describe, expect, it } from 'vitest';
import type { JoinOrder } from '../../../common/ipc.ts';
import { configOverrides, interfaceOverrides } from '../../../renderer/meeting/overrides.ts';

const order: JoinOrder = {
  server: 'meet.jit.si',
  path: 'standup',
  name: 'standup',
  hosting: 'Public server',
  displayName: 'Ada',
  muted: false,
  cameraOff: false,
  prejoin: 'as-server',
  isVisit: false,
  hasTicket: true,
  makesTicket: true,
  needsTicket: true,
};
const config = configOverrides({ ...order, subject: 'Weekly' });

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

  it.each(paths(interfaceOverrides))(
    'is on Jitsi’s own list of accepted keys: interfaceConfig %s',
    (path) => {
      expect(isAccepted(path, acceptedInterface)).toBe(true);
    },
  );

  it('arrives whole: it rides in the address as JSON', () => {
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(JSON.parse(JSON.stringify(interfaceOverrides))).toEqual(interfaceOverrides);
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
    const addresses = JSON.stringify([config, interfaceOverrides]).match(/[a-z]+:[^"]+/g);
    expect(addresses).toEqual([expect.stringMatching(/^data:image\/gif;base64,/)]);
    expect(config).toMatchObject({ disableThirdPartyRequests: true, gravatar: { disabled: true } });
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

  it.each(['desktop', 'download', 'embedmeeting', 'feedback', 'help', 'linktosalesforce'])(
    'have no %s',
    (button) => {
      expect(buttons).not.toContain(button);
    },
  );

  it('are buttons that Jitsi has, each once', () => {
    // The film strip is a button of servers that are older than this list.
    const known = new Set([...TOOLBAR_BUTTONS, ...MAIN_TOOLBAR_BUTTONS_PRIORITY, 'filmstrip']);
    expect(buttons.filter((button) => !known.has(button))).toEqual([]);
    expect(new Set(buttons).size).toBe(buttons.length);
  });

  it('leave the hang-up to us', () => {
    expect(config['buttonsWithNotifyClick']).toEqual([{ key: 'hangup', preventExecution: true }]);
  });
});
