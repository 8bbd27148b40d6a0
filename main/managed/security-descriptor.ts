import type { Owner } from './administrators.ts';

// Security descriptors of files as text (Microsoft, “Security Descriptor String Format”).

/** Administrators, SYSTEM and TrustedInstaller (Microsoft, “Well-known SIDs”), as SDDL writes them. */
const trusted: ReadonlySet<string> = new Set([
  'BA',
  'S-1-5-32-544',
  'SY',
  'S-1-5-18',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);

/** What stands in an entry that only those below inherit: whoever makes them. */
const creatorOwner: ReadonlySet<string> = new Set(['CO', 'S-1-3-0']);

const form =
  /^O:([A-Z]{2}|S-[\d-]+)(?:G:(?:[A-Z]{2}|S-[\d-]+))?(?:D:([A-Z_]*)((?:\([^()]*\))*))?(?:S:.*)?$/;

/** Whom the descriptor of a file names as its owner, and among those who may write it. */
export function whoseIs(sddl: string, asked: 'owner' | 'owner and writers'): Owner {
  // Of somebody else's file nothing more matters, not even what cannot be read.
  const owner = /^O:([A-Z]{2}|S-[\d-]+?)(?=G:|D:|S:|$)/.exec(sddl)?.[1];
  if (owner === undefined) return 'unknown';
  if (!trusted.has(owner)) return 'others';
  if (asked === 'owner') return 'administrators';
  const [whole, , flags, entries] = form.exec(sddl) ?? [];
  if (whole === undefined) return 'unknown';
  // Without a list everybody may do everything.
  if (entries === undefined || flags?.includes('NO_ACCESS_CONTROL')) return 'others';
  const all = entries.slice(1, -1).split(')(');
  return entries === '' || all.every(isHarmless) ? 'administrators' : 'others';
}

/** `type;flags;rights;object;inherited object;SID[;more]` */
function isHarmless(entry: string): boolean {
  const [type = '', flags = '', rights = '', , , who = ''] = entry.split(';');
  if (denying.has(type)) return true;
  // It holds for what is below, which a file does not have.
  if (pairs(flags).includes('IO')) return true;
  return trusted.has(who) || creatorOwner.has(who) || !lets(rights);
}

const denying: ReadonlySet<string> = new Set(['D', 'OD', 'XD']);

/**
 * To write, append, delete, or change owner or access (0x2, 0x4, 0x10000, 0x80000, 0x40000; generic
 * 0x10000000 and 0x40000000).
 */
const writing = 0x500d_0006;

/** What lets nobody do any of it; every other word does. */
const reading: ReadonlySet<string> = new Set(
  // Of the short ones: bits 0 and 3 to 8 (read, execute, delete below, attributes).
  'FR FX GR GX RC CC SW RP WP DT LO CR'.split(' '),
);

const lets = (rights: string): boolean =>
  /^0x[0-9a-f]{1,8}$/i.test(rights)
    ? (Number(rights) & writing) !== 0
    : !pairs(rights).every((one) => reading.has(one));

const pairs = (words: string): string[] => words.match(/.{1,2}/g) ?? [];
