import type { Guard } from './guard.ts';

export const links = {
  'link-unknown-server': {
    in: 'main/links/open-link.ts',
    find: "return answer.kind === 'once' ? visitTo(server) : undefined;",
    instead: 'return visitTo(server);',
  },
  'link-quieter-only': {
    in: 'common/link-wishes.ts',
    find: "(text === 'true' ? true : undefined)",
    instead: "(text === '' ? undefined : true)",
    unit: { file: 'test/common/link-wishes.test.ts', name: 'less quiet' },
  },
  'link-ticket-form': {
    in: 'common/link-wishes.ts',
    find: '/^[\\w-]+\\.[\\w-]+\\.[\\w-]+$/.test(text) ? text : undefined',
    instead: 'text',
    unit: { file: 'test/common/link-wishes.test.ts', name: 'what is no ticket' },
  },
  'switches-of-a-start': {
    in: 'main/launch-policy.ts',
    find: 'const switches = before.filter(isRefused);',
    instead: 'const switches: string[] = [];',
    unit: { file: 'test/main/relaunch.test.ts', name: 'for the switches in' },
  },
  'end-of-the-options': {
    in: 'main/command-line/parse.ts',
    find: 'const before = end === -1 ? words : words.slice(0, end);',
    instead: 'const before = words;',
    unit: { file: 'test/main/command-line/parse.test.ts', name: 'none behind “--” is an option' },
  },
  'variables-of-a-start': {
    in: 'main/launch-policy.ts',
    find: 'refusedVariables.has(asKnown(name))',
    instead: 'false',
    unit: { file: 'test/main/relaunch.test.ts', name: 'without the variable' },
  },
  'no-third-start': {
    in: 'main/relaunch.ts',
    find: 'if (names.every((name) => before.includes(name))) {',
    instead: 'if (false) {',
    unit: { file: 'test/main/relaunch.test.ts', name: 'no third follows' },
  },
  'program-of-the-next-start': {
    in: 'main/relaunch.ts',
    find: "return inside.startsWith('..') ? execPath : file;",
    instead: 'return inside ? file : execPath;',
    unit: { file: 'test/main/relaunch.test.ts', name: 'no other program is named' },
  },
  'foreign-menu-entry': {
    in: 'main/links/registration/xdg-registration.ts',
    find: "entry === 'foreign' ? 'foreign-entry' : await whyNot(entry)",
    instead: 'await whyNot(entry)',
    unit: {
      file: 'test/main/links/registration/registration.test.ts',
      name: 'where somebody else’s entry has the name',
    },
  },
  'folders-of-a-registration': {
    in: 'main/links/registration/own-files.ts',
    find: 'if (possible.includes(folder)) await rmdir',
    instead: 'await rmdir',
    unit: {
      file: 'test/main/links/registration/registration.test.ts',
      name: 'a mark that names foreign folders',
    },
  },
  'developer-tools': {
    in: 'main/windows.ts',
    find: 'devTools: false',
    instead: 'devTools: true',
  },
} as const satisfies Record<string, Guard>;
