import { partsOf } from '../tarball.ts';
import { judged, type Seen } from './look.ts';
import { type Answer, npm, unanswered } from './npm.ts';

/** When each version of a package was published, as the registry says. */
export type Published = Readonly<Record<string, string>>;

const day = 24 * 3_600_000;
/** Electron's own support: fixes go to the newest three lines. */
const lines = 3;
const mostDays = 30;

type Version = [major: number, minor: number, patch: number];
const versionOf = (text: string): Version | undefined => {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
};
const byVersion = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Judges a version by the dates of all: the clock of this computer has no say in it. */
export function judgeElectron(pinned: string, published: Published): Seen {
  const own = versionOf(pinned);
  const all = Object.keys(published).flatMap((text) => {
    const version = versionOf(text);
    return version ? [version] : [];
  });
  const date = (version: Version): number => Date.parse(published[version.join('.')] ?? '');
  const majors = [...new Set(all.map(([major]) => major))].sort((a, b) => b - a);
  const inLine = all.filter(([major]) => major === own?.[0]).sort(byVersion);
  const newest = inLine.at(-1);
  if (!own || !newest || !(pinned in published)) {
    return judged([`Electron ${pinned} is not in the registry`]);
  }
  const days = Math.floor((date(newest) - date(own)) / day);
  return judged(
    [
      ...(majors.indexOf(own[0]) < lines
        ? []
        : [
            `Electron ${pinned} is of line ${own[0]}; fixes come for ${majors.slice(0, lines).join(', ')}`,
          ]),
      ...(days <= mostDays
        ? []
        : [
            `Electron ${pinned} is ${days} days older than ${newest.join('.')}, at most ${mostDays} are allowed`,
          ]),
    ],
    `Electron ${pinned}: line ${own[0]} of ${majors.slice(0, lines).join(', ')}, ` +
      (days > 0 ? `${days} days older than ${newest.join('.')}` : 'the newest of it'),
  );
}

/** Asks the registry, and says beside it how far Jitsi's API has moved on; that one is no gate. */
export async function lookAtElectron(
  pinned: string,
  jitsi: string,
  words: readonly string[] = [],
): Promise<Seen> {
  const answer = await askDates('electron', words);
  const electron = datesIn(answer);
  if (!electron) return unanswered(answer, 'when Electron was published');
  const seen = judgeElectron(pinned, electron);
  return { ...seen, says: [...seen.says, await ageOfJitsi(jitsi, words)] };
}

async function ageOfJitsi(spec: string, words: readonly string[]): Promise<string> {
  const { name, version } = partsOf({ spec });
  const published = datesIn(await askDates(name, words));
  if (!published?.[version]) return `${spec}: the registry does not say when it was published`;
  const since = Object.entries(published).filter(
    ([text, date]) => versionOf(text) && Date.parse(date) > Date.parse(published[version] ?? ''),
  );
  const date = published[version].slice(0, 10);
  return `${spec}: of ${date}, ${since.length === 0 ? 'the newest' : `${since.length} newer`}`;
}

const askDates = (name: string, words: readonly string[]): Promise<Answer> =>
  npm(['view', name, 'time', '--json', ...words]);

function datesIn({ ok, out }: Answer): Published | undefined {
  try {
    return ok ? (JSON.parse(out) as Published) : undefined;
  } catch {
    return undefined;
  }
}
