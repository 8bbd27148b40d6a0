import type { DesktopCapturerSource, SourcesOptions } from 'electron/main';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShareSources } from '../../../common/share-api.ts';
import { createSourceFinder } from '../../../main/sharing/share-sources.ts';
import { createFakeLog } from '../../fakes/log.ts';

const pictureOf = (words: string) =>
  ({
    isEmpty: () => words === '',
    toJPEG: () => Buffer.from(words),
  }) as unknown as DesktopCapturerSource['thumbnail'];
const source = (id: string, name: string, picture = 'picture') =>
  ({
    id,
    name,
    display_id: '',
    thumbnail: pictureOf(picture),
    appIcon: null,
  }) as unknown as DesktopCapturerSource;

const screens = [source('screen:0:0', 'Entire screen')];
const windows = [source('window:11:0', 'Notes'), source('window:12:0', 'Mail')];

function createFinder() {
  const looks: SourcesOptions[] = [];
  const told: ShareSources[] = [];
  let finish: (() => void)[] = [];
  const parts = { isSeen: true, screens, windows, hidden: [] as string[], fails: false };
  const log = createFakeLog();
  const finder = createSourceFinder({
    getSources: (options) => {
      looks.push(options);
      return new Promise((resolve, reject) => {
        finish.push(() => {
          if (parts.fails) reject(new Error('no'));
          else resolve(options.types[0] === 'screen' ? parts.screens : parts.windows);
        });
      });
    },
    hidden: () => parts.hidden,
    isSeen: () => parts.isSeen,
    tell: (found) => told.push(found),
    log,
  });
  /** The system answers every look that waits. */
  const answer = async (): Promise<void> => {
    const waiting = finish;
    finish = [];
    for (const one of waiting) one();
    await vi.advanceTimersByTimeAsync(0);
  };
  const names = () => told.at(-1)?.sources.map(({ name }) => name);
  return { finder, parts, looks, told, answer, names, log };
}

let given: ReturnType<typeof createFinder>;
beforeEach(() => {
  vi.useFakeTimers();
  given = createFinder();
});
afterEach(() => {
  given.finder.stop();
  vi.useRealTimers();
});

describe('looking for what can be shared', () => {
  it('takes small pictures of the one kind that is looked at, two seconds apart', async () => {
    const { finder, looks, answer } = given;
    finder.look('screen');
    expect(looks).toEqual([
      { types: ['screen'], thumbnailSize: { width: 320, height: 180 }, fetchWindowIcons: false },
    ]);
    await answer();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(looks).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(looks).toHaveLength(2);
  });

  it('never looks twice at once, however long the system takes', async () => {
    const { finder, looks, answer, told } = given;
    finder.look('screen');
    finder.look('window');
    finder.look('screen');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toHaveLength(1);
    await answer();
    expect(told.map(({ kind }) => kind)).toEqual(['screen']);
  });

  it('goes straight on to the other kind, and shows at once what it knows of the first', async () => {
    const { finder, looks, answer, told } = given;
    finder.look('screen');
    finder.look('window');
    await answer();
    expect(looks.map(({ types }) => types)).toEqual([['screen'], ['window']]);
    await answer();
    finder.look('screen');
    expect(told.map(({ kind }) => kind)).toEqual(['window', 'screen']);
  });

  it('rests while nobody sees it, and when it is over', async () => {
    const { finder, parts, looks, answer, told } = given;
    finder.look('screen');
    await answer();
    parts.isSeen = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toHaveLength(1);
    parts.isSeen = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looks).toHaveLength(2);
    finder.stop();
    await answer();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toHaveLength(2);
    expect(told).toHaveLength(1);
  });

  it('finds nothing, and goes on, where the system fails', async () => {
    const { finder, parts, looks, answer, names, log } = given;
    parts.fails = true;
    finder.look('screen');
    await answer();
    expect(names()).toEqual([]);
    expect(log.lines).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looks).toHaveLength(2);
  });
});

describe('what is found', () => {
  it('has our names for screens: one is the whole, several are numbered', async () => {
    const { finder, parts, answer, names } = given;
    finder.look('screen');
    await answer();
    expect(names()).toEqual(['Whole screen']);
    parts.screens = [...screens, source('screen:1:0', 'Screen B')];
    await vi.advanceTimersByTimeAsync(2_000);
    await answer();
    expect(names()).toEqual(['Screen 1', 'Screen 2']);
  });

  it('has windows in the system’s order, without untitled ones and without ours for sharing', async () => {
    const { finder, parts, answer, names } = given;
    parts.windows = [...windows, source('window:13:0', ' '), source('window:14:0', 'Share')];
    parts.hidden = ['window:14:1'];
    finder.look('window');
    await answer();
    expect(names()).toEqual(['Notes', 'Mail']);
  });

  it('has pictures as addresses, or none', async () => {
    const { finder, parts, answer, told } = given;
    parts.windows = [source('window:11:0', 'Notes'), source('window:12:0', 'Mail', '')];
    finder.look('window');
    await answer();
    expect(told.at(-1)?.sources.map(({ picture }) => picture)).toEqual([
      `data:image/jpeg;base64,${Buffer.from('picture').toString('base64')}`,
      '',
    ]);
  });

  it('can be found again by its id, and nothing else can', async () => {
    const { finder, answer } = given;
    finder.look('window');
    await answer();
    expect(finder.find('window:12:0')?.name).toBe('Mail');
    expect(finder.find('screen:0:0')).toBeUndefined();
  });
});
