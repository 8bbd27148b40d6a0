import { afterEach, describe, expect, it } from 'vitest';
import { createXdgSchemes } from '../../../main/links/xdg-schemes.ts';
import { createDesktop, type Desktop } from './desktop.ts';

const desktops: Desktop[] = [];
afterEach(() => {
  for (const one of desktops.splice(0)) one.remove();
});

function open(name: string, isInstalled = true) {
  const desktop = createDesktop(name, isInstalled);
  desktops.push(desktop);
  const env = { PATH: process.env['PATH'] ?? '', ...desktop.env };
  return { schemes: createXdgSchemes(env), desktop };
}

describe.each(['GNOME', 'KDE', 'XFCE', 'LXQt', 'X-Generic'])('on %s', (name) => {
  it('another program is named, and a scheme is taken from it, but no files', async () => {
    const { schemes, desktop } = open(name);
    const other = { scheme: 'jitsi-meet', isOurs: false, program: 'Other Client' };
    expect(await schemes.ownerOf('jitsi-meet')).toEqual(other);
    await schemes.take('jitsi-meet');
    expect(await schemes.ownerOf('jitsi-meet')).toMatchObject({ isOurs: true });
    expect(desktop.defaults().trim().split('\n')).toEqual([
      '[Default Applications]',
      'x-scheme-handler/jitsi-meet=parlour.desktop',
    ]);
  });

  it('a scheme that nobody has is nobody’s, and can be taken', async () => {
    const { schemes } = open(name);
    const nobody = { scheme: 'parlour', isOurs: false, program: '' };
    expect(await schemes.ownerOf('parlour')).toEqual(nobody);
    await schemes.take('parlour');
    expect(await schemes.ownerOf('parlour')).toMatchObject({ isOurs: true });
  });

  it('a Parlour that is not installed takes nothing: links would open nowhere', async () => {
    const { schemes, desktop } = open(name, false);
    await schemes.take('jitsi-meet');
    expect(desktop.defaults()).toContain('jitsi-meet=other-client.desktop');
    expect(await schemes.ownerOf('jitsi-meet')).toMatchObject({ program: 'Other Client' });
  });
});

it('where there is nothing to ask, nobody knows', async () => {
  const schemes = createXdgSchemes({ PATH: '/nowhere' });
  const unknown = { scheme: 'jitsi-meet', isOurs: undefined, program: '' };
  expect(await schemes.ownerOf('jitsi-meet')).toEqual(unknown);
  await schemes.take('jitsi-meet');
});
