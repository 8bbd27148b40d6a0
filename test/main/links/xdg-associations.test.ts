import { afterEach, describe, expect, it } from 'vitest';
import { createXdgAssociations } from '../../../main/links/xdg-associations.ts';
import { createDesktop, type Desktop } from './desktop.ts';

const desktops: Desktop[] = [];
afterEach(() => {
  for (const one of desktops.splice(0)) one.remove();
});

function open(name: string, isInstalled = true) {
  const desktop = createDesktop(name, isInstalled);
  desktops.push(desktop);
  const env = { PATH: process.env['PATH'] ?? '', ...desktop.env };
  return { associations: createXdgAssociations(env), desktop };
}

describe.each(['GNOME', 'KDE', 'XFCE', 'LXQt', 'X-Generic'])('on %s', (name) => {
  it('another program is named, and a scheme is taken from it, but no files', async () => {
    const { associations, desktop } = open(name);
    const other = { what: 'jitsi-meet', isOurs: false, program: 'Other Client' };
    expect(await associations.look('jitsi-meet')).toEqual(other);
    await associations.take('jitsi-meet');
    expect(await associations.look('jitsi-meet')).toMatchObject({ isOurs: true });
    expect(desktop.defaults().trim().split('\n')).toEqual([
      '[Default Applications]',
      'x-scheme-handler/jitsi-meet=parlour.desktop',
    ]);
  });

  it('a scheme that nobody has is nobody’s, and can be taken', async () => {
    const { associations } = open(name);
    const nobody = { what: 'parlour', isOurs: false, program: '' };
    expect(await associations.look('parlour')).toEqual(nobody);
    await associations.take('parlour');
    expect(await associations.look('parlour')).toMatchObject({ isOurs: true });
  });

  it('a Parlour that is not installed takes nothing: links would open nowhere', async () => {
    const { associations, desktop } = open(name, false);
    await associations.take('jitsi-meet');
    expect(desktop.defaults()).toContain('jitsi-meet=other-client.desktop');
    expect(await associations.look('jitsi-meet')).toMatchObject({ program: 'Other Client' });
  });
});

it('where there is nothing to ask, nobody knows', async () => {
  const associations = createXdgAssociations({ PATH: '/nowhere' });
  const unknown = { what: 'jitsi-meet', isOurs: undefined, program: '' };
  expect(await associations.look('jitsi-meet')).toEqual(unknown);
  await associations.take('jitsi-meet');
});
