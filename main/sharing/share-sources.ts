import type { DesktopCapturerSource, SourcesOptions } from 'electron/main';
import type { ShareKind, ShareSource, ShareSources } from '../../common/share-api.ts';
import { text } from '../../common/text/index.ts';
import type { Log } from '../log.ts';

/** Between two looks, in ms: pictures are dear, and few windows change faster. */
const pace = 2_000;

const pictureSize = { width: 320, height: 180 };
const pictureQuality = 75;
const iconSize = { width: 32, height: 32 };

export interface SourceFinderParts {
  getSources(options: SourcesOptions): Promise<DesktopCapturerSource[]>;
  /** Windows that are left out, as `getMediaSourceId` names them. */
  hidden(): readonly string[];
  /** Somebody sees the pictures. */
  isSeen(): boolean;
  tell(found: ShareSources): void;
  log: Pick<Log, 'surprise'>;
}

/** What can be shared, and what it looks like now. */
export interface SourceFinder {
  /** Looks at one kind again and again, until at another, or the end. */
  look(kind: ShareKind): void;
  /** What was told last under this id. */
  find(id: string): FoundSource | undefined;
  stop(): void;
}

export type FoundSource = ShareSource & { displayId: string };

/** One look at a time, of one kind; what is known of the other one is kept. */
export function createSourceFinder(parts: SourceFinderParts): SourceFinder {
  const known = new Map<ShareKind, readonly FoundSource[]>();
  let looked: ShareKind | undefined;
  let isLooking = false;
  let next: NodeJS.Timeout | undefined;

  const found = async (kind: ShareKind): Promise<readonly FoundSource[]> => {
    try {
      const sources = await parts.getSources({
        types: [kind],
        thumbnailSize: pictureSize,
        fetchWindowIcons: kind === 'window',
      });
      return kind === 'screen' ? sources.map(asScreen) : windowsOf(sources, parts.hidden());
    } catch (error) {
      parts.log.surprise('share picker', error);
      return [];
    }
  };

  const tell = (kind: ShareKind): void => {
    const sources = known.get(kind);
    if (!sources) return;
    parts.tell({ kind, sources: sources.map(({ displayId: _ours, ...source }) => source) });
  };

  const lookOnce = async (): Promise<void> => {
    clearTimeout(next);
    const kind = looked;
    if (!kind || isLooking) return;
    if (parts.isSeen()) {
      isLooking = true;
      const sources = await found(kind);
      isLooking = false;
      if (!looked) return;
      known.set(kind, sources);
      if (looked !== kind) return lookOnce();
      tell(kind);
    }
    next = setTimeout(() => void lookOnce(), pace);
  };

  return {
    look: (kind) => {
      looked = kind;
      tell(kind);
      void lookOnce();
    },
    find: (id) => [...known.values()].flat().find((one) => one.id === id),
    stop: () => {
      looked = undefined;
      clearTimeout(next);
      known.clear();
    },
  };
}

function asScreen(
  source: DesktopCapturerSource,
  at: number,
  all: readonly DesktopCapturerSource[],
): FoundSource {
  const words = text.share;
  const name = all.length === 1 ? words.wholeScreen : words.screen(at + 1);
  return { ...seen(source), kind: 'screen', name };
}

/** In the system's order, the front one first; those without a title nobody would know. */
const windowsOf = (
  sources: readonly DesktopCapturerSource[],
  hidden: readonly string[],
): FoundSource[] => {
  const ours = new Set(hidden.map(windowOf));
  return sources
    .filter(({ id, name }) => name.trim() !== '' && !ours.has(windowOf(id)))
    .map((source) => ({ ...seen(source), kind: 'window', name: source.name }));
};

/** `window:1234:0` names window 1234; what follows differs with who names it. */
const windowOf = (id: string): string => id.split(':').slice(0, 2).join(':');

const seen = ({ id, thumbnail, appIcon, display_id: displayId }: DesktopCapturerSource) => ({
  id,
  displayId,
  picture: thumbnail.isEmpty()
    ? ''
    : `data:image/jpeg;base64,${thumbnail.toJPEG(pictureQuality).toString('base64')}`,
  icon: appIcon && !appIcon.isEmpty() ? appIcon.resize(iconSize).toDataURL() : '',
});
