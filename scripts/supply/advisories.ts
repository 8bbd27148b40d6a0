import { judged, notAsked, notInOrder, type Seen } from './look.ts';
import { npm } from './npm.ts';

/** Of `npm audit --json` what we read. */
interface Audit {
  vulnerabilities?: Record<string, { severity: string; via: (string | { title: string })[] }>;
  message?: string;
}

const grave: readonly string[] = ['high', 'critical'];

/**
 * What the registry knows against the packages that ship. All are asked about, and then judged by
 * name: what is bundled is a development dependency, which `--omit=dev` would pass over.
 */
export async function lookAtAdvisories(
  shipped: readonly string[],
  words: readonly string[] = [],
): Promise<Seen> {
  const { out, err } = await npm(['audit', '--json', ...words]);
  const audit = parse(out);
  if (!audit?.vulnerabilities) {
    return notAsked(
      `the registry was not asked: ${audit?.message ?? err.trim()}`.split('\n', 1)[0] ?? '',
    );
  }
  const against = Object.entries(audit.vulnerabilities);
  const say = ([name, { severity, via }]: (typeof against)[number]): string =>
    `${name}: ${severity}, for ${via.map((one) => (typeof one === 'string' ? one : `“${one.title}”`)).join(', ')}`;
  const ours = against.filter(([name]) => shipped.includes(name));
  const complaints = ours.filter(([, { severity }]) => grave.includes(severity)).map(say);
  if (complaints.length > 0) return notInOrder(...complaints);
  return judged(
    [],
    `${shipped.length} packages ship, none with a high or critical advisory`,
    ...ours.map((one) => `ships: ${say(one)}`),
    ...against.filter((one) => !ours.includes(one)).map((one) => `a tool only: ${say(one)}`),
  );
}

function parse(text: string): Audit | undefined {
  try {
    return JSON.parse(text) as Audit;
  } catch {
    return undefined;
  }
}
