/** How this Parlour comes to newer ones, and how far the next one has come. */
export type UpdateStatus =
  /** It does not look for updates itself. */
  | { kind: 'elsewhere'; why: UpdateElsewhere }
  /** `checkedAt` in ms since 1970; absent before the first time. */
  | { kind: 'idle'; checkedAt?: number }
  | { kind: 'checking' }
  | ({ kind: 'available' } & NewVersion)
  /** `part` from 0 to 1. */
  | ({ kind: 'downloading'; part: number } & NewVersion)
  /** It is here and was verified: the next start, or “Restart”, brings it. */
  | ({ kind: 'ready' } & NewVersion)
  | { kind: 'failed'; problem: UpdateProblemCode };

export interface NewVersion {
  version: string;
  /** Plain text, as the release says it; `''` where it says nothing. */
  notes: string;
}

/** Why Parlour does not look. */
export type UpdateElsewhere =
  /** Started from source, or unpacked from an archive. */
  | 'not-installed'
  /** The system's package manager brings them. */
  | 'package-manager'
  /** Whoever built it gave it no key to verify updates with. */
  | 'no-key'
  /** The organisation decides on updates. */
  | 'forbidden';

export const updateProblemCodes = [
  'unreachable',
  /** What the server says is no update. */
  'unreadable',
  /** Not signed, or not by whoever makes this Parlour. */
  'not-signed',
  /** The file is not the one that was signed. */
  'tampered',
  /** An older one than was already offered or installed, offered again. */
  'replayed',
  /** The disk has no room, or does not let Parlour write. */
  'not-written',
  /** The system did not let it be put in place. */
  'not-installed',
] as const;
export type UpdateProblemCode = (typeof updateProblemCodes)[number];

export const updateModes = ['notify', 'automatic', 'off'] as const;
/** `notify`: tells; `automatic`: gets it while no meeting runs, and puts it in place when Parlour ends. */
export type UpdateMode = (typeof updateModes)[number];
