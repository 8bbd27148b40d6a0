import { fail, ok } from '../../common/result.ts';
import type { FileContent } from './link-file-content.ts';

/** A Windows shortcut to a page. Windows compares sections and keys in any case. */
export const readUrlFile = (text: string): FileContent =>
  naming(entries(text, '[internetshortcut]', (name) => name.toLowerCase()).get('url'));

/**
 * A shortcut of a Linux desktop, as the Desktop Entry Specification describes it. One that starts
 * a program names no meeting, whatever its URL says.
 */
export function readDesktopFile(text: string): FileContent {
  const entry = entries(text, '[Desktop Entry]', (name) => name);
  return naming(entry.get('Type') === 'Link' ? entry.get('URL') : undefined);
}

const naming = (link: string | undefined): FileContent =>
  link ? ok({ links: [link] }) : fail('file-empty');

/** The keys of one section, each with its first value. */
function entries(
  text: string,
  section: string,
  fold: (name: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let isInside = false;
  for (const line of text.split(/[\r\n]+/)) {
    const content = line.trim();
    const at = content.indexOf('=');
    if (content.startsWith('[')) isInside = fold(content) === section;
    else if (isInside && at > 0 && !/^[;#]/.test(content)) {
      const key = fold(content.slice(0, at).trimEnd());
      if (!found.has(key)) found.set(key, content.slice(at + 1).trimStart());
    }
  }
  return found;
}
