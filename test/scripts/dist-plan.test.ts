import { describe, expect, it } from 'vitest';
import { configuration } from '../../scripts/desktop-entry.ts';
import { planDist, type Situation } from '../../scripts/dist-plan.ts';

const release: Situation = {
  system: 'linux',
  isForRelease: true,
  isOnline: true,
  hasAddress: true,
};

describe('what `npm run dist` makes', () => {
  it('of an Electron for tests is no installer, on any system, online or not', () => {
    for (const isOnline of [true, false]) {
      const of = { ...release, isForRelease: false, isOnline };
      expect(planDist(of).made).toEqual(['tar.gz']);
      expect(planDist({ ...of, system: 'win32' }).made).toEqual([]);
      expect(planDist({ ...of, system: 'darwin' }).made).toEqual(['zip']);
      for (const { why } of planDist(of).left) expect(why).toBe('electron-for-tests');
    }
  });

  it('without GitHub needs no tool of electron-builder’s, and only the Electron at hand', () => {
    const plan = planDist({ ...release, isOnline: false });
    expect(plan.made).toEqual(['tar.gz']);
    expect(plan.left.map(({ why }) => why)).toEqual(Array(3).fill('tools-out-of-reach'));
    expect(plan.archs).toEqual([]);
  });

  it('without an address is no deb and no rpm', () => {
    const plan = planDist({ ...release, hasAddress: false });
    expect(plan.made).toEqual(['tar.gz', 'AppImage']);
    expect(plan.left.map(({ kind, why }) => `${kind} ${why}`)).toEqual([
      'deb no-address',
      'rpm no-address',
    ]);
  });

  it.each([
    ['linux', ['tar.gz', 'AppImage', 'deb', 'rpm'], ['x64', 'arm64']],
    ['win32', ['nsis', 'msi'], ['x64', 'arm64']],
    ['darwin', ['zip', 'dmg'], ['universal']],
  ] as const)('for release on %s is everything', (system, made, archs) => {
    expect(planDist({ ...release, system })).toEqual({ made, left: [], archs });
  });

  it.each([
    ['linux', 'linux'],
    ['win32', 'win'],
    ['darwin', 'mac'],
  ] as const)('on %s is what electron-builder.yml has', (system, section) => {
    const targets = configuration()[section].target;
    const { made, archs } = planDist({ ...release, system });
    expect(targets.map(({ target }) => target).sort()).toEqual([...made].sort());
    for (const { arch } of targets) expect([arch].flat()).toEqual(archs);
  });
});
