import type { App } from 'electron/main';
import { type Speech, speechFor } from '../common/languages.ts';
import { speak } from '../common/text/index.ts';
import type { SettingsStore } from './settings-store.ts';

export interface SpeakingParts {
  settings: Pick<SettingsStore, 'get' | 'onChange'>;
  /** The languages the system wishes for, as BCP 47 tags, the dearest first. */
  wishes(): readonly string[];
  /** Main speaks another language from now on. */
  onSpoken(): void;
  /** The words of a language could not be loaded. */
  onFailed(error: unknown): void;
}

/** The language of the app: the person's choice, or the system's. */
export interface Speaking {
  /** Done when main speaks it. */
  ready: Promise<void>;
  now(): Speech;
}

/** Makes main speak it, now and whenever the choice changes. */
export function createSpeaking({ settings, wishes, onSpoken, onFailed }: SpeakingParts): Speaking {
  const now = (): Speech => speechFor(settings.get().appearance.language, wishes());
  let language = '';
  const follow = async (): Promise<boolean> => {
    const wanted = now();
    if (wanted.language === language) return false;
    language = wanted.language;
    try {
      await speak(wanted);
    } catch (error) {
      // It stays with the words it has, and tries again at the next change.
      if (language === wanted.language) language = '';
      onFailed(error);
      return false;
    }
    return language === wanted.language;
  };
  const ready = follow();
  settings.onChange(() => void follow().then((isNew) => isNew && onSpoken()));
  return { ready: ready.then(() => undefined), now };
}

/** What the system wishes for; Linux says so in its environment, and tells Chromium alone one. */
export function systemWishes(
  app: Pick<App, 'getLocale' | 'getPreferredSystemLanguages'>,
): string[] {
  const wished = app.getPreferredSystemLanguages?.() ?? [];
  return wished.length > 0 ? wished : [app.getLocale()];
}
