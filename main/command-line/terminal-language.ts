import { type Speech, speechFor } from '../../common/languages.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The language of a terminal: until the app is ready Electron does not tell what the system wishes
 * for, and a terminal has its own. As gettext reads it: `LANGUAGE` is a list, and counts only where
 * the others do not say `C`. Windows says nothing there; `usual` is what Node takes for it.
 */
export function terminalLanguage(env: Env, usual: string): Speech {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  if (!locale) return speechFor('system', [usual]);
  if (/^(?:C|POSIX)\b/.test(locale)) return speechFor('system', []);
  const wished = [...(env['LANGUAGE'] ?? '').split(':'), locale].filter(Boolean);
  return speechFor('system', wished.map(tagOf));
}

/** `de_DE.UTF-8@euro` → `de-DE`. */
const tagOf = (locale: string): string => (locale.split(/[.@]/)[0] ?? '').replace('_', '-');
