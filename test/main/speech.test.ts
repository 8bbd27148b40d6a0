import { afterEach, describe, expect, it, vi } from 'vitest';
import { speak, spoken } from '../../common/text/index.ts';
import { defaultSettings, type Settings } from '../../common/settings.ts';
import { createSpeaking, systemWishes } from '../../main/speech.ts';
import { createFakeSettings } from '../fakes/settings.ts';

const choosing = (language: Settings['appearance']['language']): Pick<Settings, 'appearance'> => ({
  appearance: { ...defaultSettings().appearance, language },
});

/** Parlour on a system with wishes; `heard` has what it spoke when it said that it does. */
function createApp(wished: string[], given: Partial<Settings> = {}) {
  const settings = createFakeSettings(given);
  const heard: string[] = [];
  const speaking = createSpeaking({
    settings,
    wishes: () => wished,
    onSpoken: () => void heard.push(spoken()),
    onFailed: (error) => {
      throw error;
    },
  });
  const choose = (language: Settings['appearance']['language']): void =>
    settings.change((all) => ({ ...all, ...choosing(language) }));
  return { settings, speaking, heard, choose };
}

afterEach(() => speak({ language: 'en', locale: 'en' }));

describe('the language of the app', () => {
  it('is the system’s, with the numbers and dates of its region', async () => {
    const { speaking } = createApp(['de-AT', 'en-US']);
    await speaking.ready;
    expect(spoken()).toBe('de');
    expect(speaking.now()).toEqual({ language: 'de', locale: 'de-AT' });
  });

  it('is the person’s choice before the system’s', async () => {
    const { speaking } = createApp(['de-AT', 'fr-CA'], choosing('fr'));
    await speaking.ready;
    expect(spoken()).toBe('fr');
    expect(speaking.now()).toEqual({ language: 'fr', locale: 'fr-CA' });
  });

  it('changes with the choice, and says so once it is spoken', async () => {
    const { speaking, heard, choose } = createApp(['en-GB']);
    await speaking.ready;
    choose('ja');
    expect(speaking.now().language).toBe('ja');
    await vi.waitFor(() => expect(heard).toEqual(['ja']));
    choose('system');
    await vi.waitFor(() => expect(heard).toEqual(['ja', 'en']));
  });

  it('says nothing when another setting changes, or the language to the one it was', async () => {
    const { speaking, heard, choose, settings } = createApp(['nl']);
    await speaking.ready;
    settings.change((all) => ({ ...all, join: { muted: true, cameraOff: true } }));
    choose('nl');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
  });

  it('is the last choice, when a file is slower to come than the change of mind', async () => {
    const { speaking, heard, choose } = createApp(['en']);
    await speaking.ready;
    for (const language of ['ko', 'uk', 'pl', 'en'] as const) choose(language);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(spoken()).toBe('en');
    expect(heard.at(-1)).toBe('en');
  });
});

describe('what a system wishes for', () => {
  const locale = { getLocale: () => 'tr' };

  it.each([
    [
      'is its list',
      { ...locale, getPreferredSystemLanguages: () => ['pl-PL', 'en'] },
      ['pl-PL', 'en'],
    ],
    [
      'is the language of Chromium where the list is empty',
      { ...locale, getPreferredSystemLanguages: () => [] },
      ['tr'],
    ],
  ])('%s', (_what, system, wished) => {
    expect(systemWishes(system)).toEqual(wished);
  });

  it('is the language of Chromium where Electron knows no list', () => {
    expect(systemWishes(locale as Parameters<typeof systemWishes>[0])).toEqual(['tr']);
  });
});
