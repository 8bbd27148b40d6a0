import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { menuTexts, type MenuTexts } from '../../../common/text/menu-texts.ts';
import type { Association, LinkSetUp, LinkSetUpProblemCode } from '../../../common/link-set-up.ts';
import { readSmallFile } from '../../read-small-file.ts';
import { isInstalledForAll } from '../desktop-entry.ts';
import { type Env, runDesktopTool } from '../desktop-tool.ts';
import type { LinkRegistration } from '../link-registration.ts';
import { cachesBefore, clearCaches, renewCaches, typeFile } from './caches.ts';
import { defaultsBefore, giveDefaultsBack, takeDefaults } from './defaults.ts';
import { type Mark, markIn } from './mark.ts';
import { meetingType, meetingTypeFile } from './meeting-type.ts';
import { menuEntry, startsThis } from './menu-entry.ts';
import * as ownFiles from './own-files.ts';
import { entryFile, placesOf } from './places.ts';
import { needsStarter, putStarter, starterAt, takeStarterAway } from './starter.ts';

export interface XdgRegistrationParts {
  /** The absolute path of what starts this Parlour. */
  program: string;
  /** What it is told before all else: from source, where the app is. */
  words: readonly string[];
  env: Env;
  icons(): ownFiles.OwnFiles;
  look(): Promise<readonly Association[]>;
}

/** The menu entry of this person, as it lies there. */
type Entry = 'absent' | 'foreign' | { text: string; mark: Mark };

const entryRules = { mostBytes: 100_000, followsLinks: false, longestRead: 5_000 };

/** Registers Parlour on a Linux desktop by files in the person's own folders, as packages do for all. */
export function createXdgRegistration(parts: XdgRegistrationParts): LinkRegistration {
  const { program, env } = parts;
  const places = placesOf(env);
  const hasStarter = needsStarter(program);
  const command = [hasStarter ? starterAt(places) : program, ...parts.words];
  const isForAll = (): boolean => isInstalledForAll(entryFile, env);
  /** What is written beside the entry. */
  const files = (texts: MenuTexts): ownFiles.OwnFiles =>
    new Map([...parts.icons(), [meetingTypeFile, Buffer.from(meetingType(texts))]]);
  /** By the names of the files beside the entry. */
  const pathsOf = (names: Iterable<string>): string[] => [
    places.entry,
    places.defaults,
    typeFile(places),
    ...(hasStarter ? [starterAt(places)] : []),
    ...[...names].map((name) => join(places.data, name)),
  ];

  const readEntry = async (): Promise<Entry> => {
    const read = await readSmallFile(places.entry, entryRules);
    if (read === 'missing') return 'absent';
    const text = typeof read === 'string' ? '' : Buffer.from(read).toString();
    const mark = markIn(text);
    return mark ? { text, mark } : 'foreign';
  };

  const registeredBy = (entry: Entry): LinkSetUp['registered'] => {
    if (typeof entry === 'object')
      return startsThis(entry.text, program, command) ? 'installed' : 'elsewhere';
    return isForAll() ? 'system' : 'none';
  };
  const look = async (problem?: LinkSetUpProblemCode): Promise<LinkSetUp> => ({
    registered: registeredBy(await readEntry()),
    associations: await parts.look(),
    ...(problem && { problem }),
  });

  /** What was there before us: by the mark of the first time, if there was one. */
  const newMark = async (entry: Entry, mine: ownFiles.OwnFiles): Promise<Mark> => {
    const before = await defaultsBefore(places);
    const first = typeof entry === 'object' ? entry.mark : undefined;
    return {
      made: [...(first?.made ?? []), ...ownFiles.missingFolders(pathsOf(mine.keys()))],
      had: first?.had ?? {
        list: before.hadList,
        section: before.hadSection,
        ...(await cachesBefore(places, env)),
      },
      defaults: { ...first?.defaults, ...before.others },
      files: Object.fromEntries(
        [...mine].map(([name, content]) => [name, ownFiles.digestOf(content)]),
      ),
      hasStarter,
    };
  };

  const install = async (entry: Entry): Promise<void> => {
    const known = typeof entry === 'object' ? entry.mark.files : {};
    const texts = await menuTexts();
    const mine = await ownFiles.writable(places.data, files(texts), known);
    const mark = await newMark(entry, mine);
    // First: it tells what to take away, should all end in the middle of it.
    await ownFiles.write(places.entry, Buffer.from(menuEntry(program, command, mark, texts)));
    for (const [name, content] of mine) {
      await ownFiles.write(join(places.data, name), content);
    }
    if (hasStarter) await putStarter(places, program);
    else if (typeof entry === 'object' && entry.mark.hasStarter) await takeStarterAway(places);
    await showIcons();
    await renewCaches(places, env);
    await takeDefaults(places, env);
  };

  const remove = async ({ mark }: { mark: Mark }): Promise<void> => {
    await giveDefaultsBack(places, mark);
    await ownFiles.takeAway(places.data, mark.files);
    if (mark.hasStarter) await takeStarterAway(places);
    await rm(places.entry);
    await showIcons();
    await renewCaches(places, env);
    await clearCaches(places, mark.had);
    await ownFiles.takeFoldersAway(mark.made, [
      starterAt(places),
      ...pathsOf([...parts.icons().keys(), meetingTypeFile]),
    ]);
  };

  /** Desktops look into the folder of a theme again when its time changed. */
  const showIcons = async (): Promise<void> => {
    const now = new Date();
    await utimes(join(places.data, 'icons', 'hicolor'), now, now).catch(() => undefined);
  };

  return {
    look: () => look(),
    install: async () => {
      const entry = await readEntry();
      const problem = entry === 'foreign' ? 'foreign-entry' : await whyNot(entry);
      return look(problem ?? (await unlessWritten(() => install(entry))));
    },
    remove: async () => {
      const entry = await readEntry();
      if (typeof entry !== 'object') return look();
      return look(await unlessWritten(() => remove(entry)));
    },
  };

  async function whyNot(entry: Entry): Promise<LinkSetUpProblemCode | undefined> {
    if (entry === 'absent' && isForAll()) return 'by-package';
    const tool = await runDesktopTool('xdg-mime', ['--version'], env);
    return typeof tool === 'object' ? undefined : 'no-xdg-mime';
  }
}

/** A home that is read-only or full, or a folder in the place of a file. */
async function unlessWritten(
  change: () => Promise<void>,
): Promise<LinkSetUpProblemCode | undefined> {
  try {
    await change();
  } catch {
    return 'not-written';
  }
}
