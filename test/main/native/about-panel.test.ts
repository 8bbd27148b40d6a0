import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../common/text/index.ts';
import { aboutPanel } from '../../../main/native/about-panel.ts';

const versions = { app: '1.2.3', electron: '45.5.0', chromium: '150.0.1' };

afterEach(() => speak({ language: 'en', locale: 'en' }));

it('the About panel names the app, its version and what it is made of', () => {
  const panel = aboutPanel(versions, undefined);
  expect(panel).toMatchObject({ applicationName: 'Parlour', applicationVersion: '1.2.3' });
  expect(panel.credits).toContain('45.5.0');
  expect(panel.credits).toContain('150.0.1');
  expect(panel).not.toHaveProperty('iconPath');
  expect(aboutPanel(versions, '/icons/256x256.png').iconPath).toBe('/icons/256x256.png');
});

it('the About panel speaks the language of the app', async () => {
  const before = aboutPanel(versions, undefined).credits;
  await speak({ language: 'pseudo', locale: 'en' });
  expect(aboutPanel(versions, undefined).credits).not.toBe(before);
});
