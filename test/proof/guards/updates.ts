import type { Guard } from './guard.ts';

export const updates = {
  'update-signature': {
    in: 'main/updates/latest-release.ts',
    find: "if (!isSigned(yml.value, asText(signature.value), key)) return fail('not-signed');",
    instead: '',
    unit: { file: 'test/main/updates/latest-release.test.ts', name: 'only bytes that were signed' },
  },
  'update-replay': {
    in: 'main/updates/judge.ts',
    find: "if (seen && isBefore(release, seen)) return 'replayed';",
    instead: '',
    unit: { file: 'test/main/updates/judge.test.ts', name: 'nothing older than what runs' },
  },
  'update-not-in-meeting': {
    in: 'main/updates/updates.ts',
    find: 'if (parts.isMeeting() || !wanted) stop?.abort();',
    instead: 'if (!wanted) stop?.abort();',
    unit: { file: 'test/main/updates/updates.test.ts', name: 'a meeting that begins stops' },
  },
  'update-file-beside': {
    in: 'main/updates/app-image.ts',
    find: "if (hashOf(copy) !== sha512) throw new Error('the file is not the one that was signed');",
    instead: '',
    unit: { file: 'test/main/updates/app-image.test.ts', name: 'another file' },
  },
} as const satisfies Record<string, Guard>;
