import type { Guard } from './guard.ts';

export const files = {
  'size-of-files': {
    in: 'main/files/place.ts',
    find: 'if (stats.size > mostBytes) throw new Error(`too large: ${stats.size} bytes`);',
    instead: '',
  },
  'depth-of-files': {
    in: 'main/files/json-file.ts',
    find: "if (isTooDeep(text)) throw new SyntaxError('too many brackets in each other');",
    instead: '',
  },
  'ordinary-files': {
    in: 'main/files/place.ts',
    find: "if (!stats.isFile()) throw new Error('not a file');",
    instead: '',
  },
  'kept-aside': {
    in: 'main/files/place.ts',
    find: 'if (instead === undefined || !hasTwoNames(path, aside)) renameSync(path, aside);',
    instead: 'rmSync(path, { recursive: true });',
  },
  'last-good-copy': {
    in: 'main/files/json-file.ts',
    find: 'const good = readable(copy.read());',
    instead: 'const good = readable(undefined);',
  },
  'copy-with-each-write': {
    in: 'main/files/json-file.ts',
    find: 'const isCopied = copy.write(text);',
    instead: 'const isCopied = true;',
  },
  'whole-writes': {
    in: 'main/files/json-file.ts',
    find: 'if (!isWhole) {',
    instead: 'if (false) {',
  },
  // Where it takes itself to be in a Snap, conf writes in place, as most programs do.
  'writes-at-once': {
    in: 'main/files/json-file.ts',
    find: 'store.store = { text };',
    instead: "process.env['SNAP'] = 'in place'; store.store = { text };",
  },
  'place-before-writes': {
    in: 'main/files/json-file.ts',
    find: 'clearPlace(name, path, parts);',
    instead: '',
  },
  'unfinished-files': {
    in: 'main/files/json-file.ts',
    find: 'removeUnfinished(own);',
    instead: '',
  },
  'mode-of-files': {
    in: 'main/files/json-file.ts',
    find: 'configFileMode: 0o600,',
    instead: 'configFileMode: 0o644,',
  },
  'mode-of-copies': {
    in: 'main/files/last-copy.ts',
    find: "{ flag: 'wx', mode: 0o600 }",
    instead: "{ flag: 'wx', mode: 0o644 }",
  },
  'start-on-a-full-disk': {
    in: 'main/index.ts',
    find: "links.handedOver && isLocked(app.getPath('userData'), process.platform)",
    instead: 'links.handedOver',
  },
} as const satisfies Record<string, Guard>;
