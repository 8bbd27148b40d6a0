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
    in: 'main/clean-start.ts',
    find: 'const switches = before.filter(isUnwanted);',
    instead: 'const switches: string[] = [];',
    unit: { file: 'test/main/start-anew.test.ts', name: 'for the switches in' },
  },
  'variables-of-a-start': {
    in: 'main/clean-start.ts',
    find: 'obeyed.test(name) && !harmless.has(name)',
    instead: 'false',
    unit: { file: 'test/main/start-anew.test.ts', name: 'without the variable' },
  },
  'no-third-start': {
    in: 'main/start-anew.ts',
    find: 'if (isSecond) return end(app, 1);',
    instead: '',
    unit: { file: 'test/main/start-anew.test.ts', name: 'no third follows' },
  },
  'program-of-the-next-start': {
    in: 'main/start-anew.ts',
    find: "execPath.includes('/.mount_') && ",
    instead: '',
    unit: { file: 'test/main/start-anew.test.ts', name: 'no other program is named' },
  },
  'developer-tools': {
    in: 'main/windows.ts',
    find: 'devTools: false',
    instead: 'devTools: true',
  },
} as const satisfies Record<string, Guard>;
