import { describe, expect, it } from 'vitest';
import type { JoinOrder } from '../../../common/meeting-api.ts';
import type { Meeting } from '../../../common/meeting.ts';
import { jaasGuest, type Profile, publicProfile, visitTo } from '../../../common/profile.ts';
import { defaultSettings } from '../../../common/settings.ts';
import { type EntryChoice, orderFor } from '../../../main/meeting/join-order.ts';
import { acme, ownServer } from '../../common/sample-profile.ts';

const standup: Meeting = {
  server: 'meet.jit.si',
  tenant: '',
  room: 'standup',
  name: 'standup',
  audioMuted: false,
  videoMuted: false,
};
const usual: EntryChoice = { ...defaultSettings(), speech: { language: 'en', locale: 'en-GB' } };
const entering = {
  meeting: standup,
  profile: publicProfile,
  from: 'person',
  signedIn: false,
} as const;

/** The order of a person who chose something, and came the way a link or a button leads. */
const order = (
  choice: Partial<EntryChoice>,
  how: Partial<Parameters<typeof orderFor>[0]> = {},
): JoinOrder => orderFor({ ...entering, ...how }, { ...usual, ...choice });

const looks = (change: Partial<EntryChoice['meeting']>): Partial<EntryChoice> => ({
  meeting: { ...usual.meeting, ...change },
});
const atOnce = { links: { ...usual.links, atOnce: ['public'] } };

describe('the screen before the meeting', () => {
  it.each([
    ['as-server', 'as-server'],
    ['always', 'shown'],
    ['never', 'skipped'],
  ] as const)('that the person wants %s is %s', (prejoin, shown) => {
    expect(order(looks({ prejoin })).prejoin).toBe(shown);
  });

  it.each(['as-server', 'always', 'never'] as const)(
    'is shown to whom a link brings unasked, and keeps them unseen, wanted %s',
    (prejoin) => {
      expect(order(looks({ prejoin }), { from: 'link' })).toMatchObject({
        prejoin: 'shown',
        muted: true,
        cameraOff: true,
      });
    },
  );

  it.each([
    ['as-server', 'skipped'],
    ['always', 'shown'],
    ['never', 'skipped'],
  ] as const)('of a link that asks no more, wanted %s, is %s', (prejoin, shown) => {
    expect(order({ ...looks({ prejoin }), ...atOnce }, { from: 'link' }).prejoin).toBe(shown);
  });

  it.each(['as-server', 'always', 'never'] as const)(
    'was passed by whom a sign-in brings back, wanted %s',
    (prejoin) => {
      expect(order(looks({ prejoin }), { signedIn: true }).prejoin).toBe('skipped');
    },
  );
});

describe('the e-mail address', () => {
  const you = { name: 'Ada', email: 'ada@example.org', avatar: 'https://example.org/ada.png' };
  const stranger = visitTo('meet.example.net');

  it.each<[string, Profile, string]>([
    ['goes to the person’s account', acme, you.email],
    ['goes to their own server', ownServer(), you.email],
    ['goes to their own open server', ownServer({ authentication: 'none' }), you.email],
    ['stays away from the public server', publicProfile, ''],
    ['stays away from other people’s accounts', jaasGuest, ''],
    ['stays away from a server that is only visited', stranger, ''],
  ])('%s', (_what, profile, email) => {
    expect(order({ you }, { profile })).toMatchObject({ displayName: 'Ada', email });
  });

  it('has no picture beside it: that rides in tickets alone', () => {
    expect(JSON.stringify(order({ you }, { profile: acme }))).not.toContain(you.avatar);
  });
});

describe('how a meeting looks', () => {
  it('is as the person chose', () => {
    const chosen = {
      quality: 'gentle',
      logo: 'data:image/png;base64,AA==',
      background: '#102030',
    } as const;
    expect(order(looks(chosen))).toMatchObject(chosen);
  });

  it('has no camera where there are no pictures', () => {
    expect(order(looks({ quality: 'audio-only' }))).toMatchObject({
      cameraOff: true,
      muted: false,
    });
    expect(order(looks({ quality: 'gentle' }))).toMatchObject({ cameraOff: false });
  });

  it('says whom the page may ask, and nothing else about privacy', () => {
    const privacy = { ...usual.privacy, thirdParties: true, analytics: true };
    expect(order({ privacy }).outside).toEqual({
      thirdParties: true,
      analytics: true,
      gravatar: false,
    });
  });
});
