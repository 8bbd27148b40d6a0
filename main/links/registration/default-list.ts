import { entryFile } from './places.ts';

// The MIME Applications Specification has the format.
const defaults = '[Default Applications]';
const added = '[Added Associations]';

/** What a list of defaults says of these MIME types, in its own words. */
export function defaultsIn(list: string, types: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { section, key, value } of linesOf(list)) {
    if (section === defaults && types.includes(key)) found[key] ??= value;
  }
  return found;
}

/** Whether it names Parlour, alone or with others. */
export const isOurDefault = (value: string | undefined): boolean =>
  value !== undefined && programs(value).includes(entryFile);

export const hasDefaults = (list: string): boolean =>
  linesOf(list).some(({ line }) => line === defaults);

/**
 * The list without Parlour: for each type what was there before, or nothing. What a person gave to
 * another program meanwhile stays. `isOurSection`: the section goes, too, once it is empty.
 */
export function withoutParlour(
  list: string,
  before: ReadonlyMap<string, string | undefined>,
  isOurSection: boolean,
): string {
  const kept = linesOf(list).flatMap((one) => {
    const { section, key, value, line } = one;
    const isListed = section === defaults || section === added;
    if (!isListed || !before.has(key) || !isOurDefault(value)) return [one];
    const formerly = section === defaults ? before.get(key) : undefined;
    const rest =
      formerly ??
      programs(value)
        .filter((name) => name !== entryFile)
        .join(';');
    return rest ? [{ ...one, line: `${line.slice(0, line.indexOf('=') + 1)}${rest}` }] : [];
  });
  const sections = isOurSection ? withoutEmptyDefaults(kept) : kept;
  return sections.map(({ line }) => line).join('\n');
}

interface Line {
  line: string;
  section: string;
  /** `''` on lines that say nothing. */
  key: string;
  value: string;
}

function linesOf(list: string): Line[] {
  let section = '';
  return list.split('\n').map((line) => {
    if (line.startsWith('[')) section = line.trimEnd();
    const [, key = '', value = ''] = /^([^=[#]+?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    return { line, section, key, value };
  });
}

/** `xdg-mime` writes an empty line before a section it begins. */
function withoutEmptyDefaults(lines: Line[]): Line[] {
  const at = lines.findIndex(({ line }) => line === defaults);
  if (at === -1 || lines.some(({ section, key }) => section === defaults && key)) return lines;
  const from = lines[at - 1]?.line === '' ? at - 1 : at;
  return [...lines.slice(0, from), ...lines.slice(at + 1)];
}

const programs = (value: string): string[] => value.split(';').filter(Boolean);
