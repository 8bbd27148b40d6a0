import { describe, expect, it } from 'vitest';
import { type Profile, publicProfile } from '../../common/profile.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { jaasProfile, ownServer } from './sample-profile.ts';

describe('the name of a hosting', () => {
  it.each<[Profile, string]>([
    [publicProfile, 'Public server'],
    [jaasProfile(), 'JaaS · acme'],
    [jaasProfile({ name: 'Café · Zürich' }), 'JaaS · Café · Zürich'],
    [jaasProfile({ appId: '', keyId: '', key: undefined }), 'JaaS · acme'],
    [ownServer(), 'Own server · town hall'],
    [ownServer({ server: '', name: 'x' }), 'Own server · x'],
    [{ kind: 'jaas-guest', id: 'jaasguest' }, 'JaaS, as a guest'],
  ])('of %j is %s', (profile, name) => {
    expect(hostingName(profile)).toBe(name);
  });

  it('tells two accounts apart, and nothing of their IDs', () => {
    const names = ['acme', 'beta'].map((name) => hostingName(jaasProfile({ name })));
    expect(new Set(names).size).toBe(2);
    expect(names.join()).not.toMatch(/vpaas|4f4911/);
  });
});
