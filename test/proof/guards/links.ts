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
} as const satisfies Record<string, Guard>;
