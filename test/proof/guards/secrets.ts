import type { Guard } from './guard.ts';

const log = 'test/main/log.test.ts';
const ticket = 'test/main/tickets/ticket.test.ts';
const keychain = 'test/main/keys/keychain.test.ts';

export const secrets = {
  'cache-off': {
    in: 'main/meeting/meeting-session.ts',
    find: '{ cache: false }',
    instead: '{ cache: true }',
  },
  'core-dumps': {
    in: 'main/core-dumps.ts',
    find: "writeFileSync('/proc/self/coredump_filter', '0');",
    instead: '',
  },
  'log-keys': {
    in: 'main/log.ts',
    find: ".replace(/-----BEGIN[\\s\\S]*?(?:-----END[^-]*-----|$)/g, '[key]')",
    instead: '',
    unit: { file: log, name: 'a log line without its secret' },
  },
  'log-tickets': {
    in: 'main/log.ts',
    find: ".replace(/\\beyJ[\\w-]*\\.[\\w-]*(?:\\.[\\w-]*)?/g, '[ticket]')",
    instead: '',
    unit: { file: log, name: 'holds no ticket' },
  },
  'log-addresses': {
    in: 'main/log.ts',
    find: ".replace(/\\b([a-z][a-z0-9+.-]*:\\/\\/[^\\s?#\"'<>]*)[?#][^\\s\"'<>]*/gi, '$1')",
    instead: '',
    unit: { file: log, name: 'a log line without its secret' },
  },
  'keychain-time-limit': {
    in: 'main/keys/keychain.ts',
    find: '}, limit);',
    instead: '}, limit * 20);',
    unit: { file: keychain, name: 'answers within the limit' },
  },
  'keychain-one-at-a-time': {
    in: 'main/keys/keychain.ts',
    find: 'const turn = queue.then(() => (hanging ? slow : inTime(attempt(work))));',
    instead: 'const turn = inTime(attempt(work));',
    unit: { file: keychain, name: 'go one by one' },
  },
  'keychain-read-back': {
    in: 'main/keys/keychain.ts',
    find: 'const isKept = !isLate() && (await keytar.getPassword(service, account)) === secret;',
    instead: 'const isKept = !isLate();',
    unit: { file: keychain, name: 'that comes back as another leaves' },
  },
  'key-file-size': {
    in: 'main/keys/key-file.ts',
    find: 'const mostBytes = 64 * 1024;',
    instead: 'const mostBytes = 1024 ** 3;',
  },
  'key-file-regular': {
    in: 'main/read-small-file.ts',
    find: "if (!stats.isFile()) return 'device';",
    instead: '',
  },
  'env-names': {
    in: 'main/keys/env-file.ts',
    find: "if (value !== '') names.get(name)?.(values, value);",
    instead:
      "if (value !== '') (names.get(name) ?? (() => (process.env[name] = value)))(values, value);",
  },
  'clock-correction': {
    in: 'main/tickets/server-clock.ts',
    find: 'correctedNow: () => now() + correction,',
    instead: 'correctedNow: now,',
  },
  'clock-far-off': {
    in: 'main/tickets/server-clock.ts',
    find: 'isFarOff: Math.abs(correction) > day,',
    instead: 'isFarOff: false,',
    unit: {
      file: 'test/main/tickets/server-clock.test.ts',
      name: 'is corrected to less than a second',
    },
  },
  'ticket-one-room': {
    in: 'common/ticket-claims.ts',
    find: '    room,\n    nbf:',
    instead: "    room: '*',\n    nbf:",
    unit: { file: ticket, name: 'a server admits a ticket' },
  },
  'ticket-address-room': {
    in: 'main/tickets/fetched-ticket.ts',
    find: "if (read.claims.get('room') !== wanted.room || hasPattern(read)) {",
    instead: 'if (hasPattern(read)) {',
    unit: {
      file: 'test/main/tickets/fetched-ticket.test.ts',
      name: 'is not used for another room',
    },
  },
  'ticket-key-kind': {
    in: 'main/tickets/ticket.ts',
    find: "const unfit = header.alg === 'HS256' ? problemOfSecret(key) : problemOfKey(key);",
    instead: 'const unfit = undefined;',
    unit: { file: ticket, name: 'no ticket is signed' },
  },
  'ticket-own-check': {
    in: 'main/tickets/ticket.ts',
    find: "return isSignedBy(key, ticket) ? ok(ticket) : fail('signature-doubtful');",
    instead: 'return ok(ticket);',
    unit: { file: ticket, name: 'a signature that came out wrong' },
  },
  'secret-is-no-key': {
    in: 'main/keys/shared-secret.ts',
    find: "[/-----BEGIN /, 'secret-is-key'],",
    instead: '',
    unit: { file: 'test/main/keys/shared-secret.test.ts', name: 'is refused: a private key' },
  },
} as const satisfies Record<string, Guard>;
