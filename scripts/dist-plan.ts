import type { Arch } from './make-package.ts';

/** What people install or unpack, by electron-builder's names. */
export type Kind = 'AppImage' | 'deb' | 'rpm' | 'tar.gz' | 'nsis' | 'msi' | 'dmg' | 'zip';

/** Why a kind is not made here. */
export type WhyNot = 'electron-for-tests' | 'tools-out-of-reach' | 'no-address';

interface Wish {
  kind: Kind;
  /** Needs tools that electron-builder downloads from GitHub. */
  tools?: true;
  /** Its package says who answers for it, and where. */
  address?: true;
}

const wishes: Partial<Record<NodeJS.Platform, readonly Wish[]>> = {
  linux: [
    { kind: 'tar.gz' },
    { kind: 'AppImage', tools: true },
    { kind: 'deb', tools: true, address: true },
    { kind: 'rpm', tools: true, address: true },
  ],
  win32: [
    { kind: 'nsis', tools: true },
    { kind: 'msi', tools: true },
  ],
  darwin: [{ kind: 'zip' }, { kind: 'dmg', tools: true }],
};

/** The processors each system's installers are for, as electron-builder.yml has them, too. */
const archsOf: Partial<Record<NodeJS.Platform, readonly Arch[]>> = {
  linux: ['x64', 'arm64'],
  win32: ['x64', 'arm64'],
  darwin: ['universal'],
};

export interface Situation {
  system: NodeJS.Platform;
  /** Whether the Electron at hand is the official one. */
  isForRelease: boolean;
  /** Whether GitHub answers. */
  isOnline: boolean;
  /** Whether the environment names who answers for the packages, and where. */
  hasAddress: boolean;
}

export interface Plan {
  made: readonly Kind[];
  left: readonly { kind: Kind; why: WhyNot }[];
  /** Empty: only for the processor of the Electron at hand. */
  archs: readonly Arch[];
}

/** What can be made here, and what not. Pure. */
export function planDist(of: Situation): Plan {
  const all = (wishes[of.system] ?? []).map((wish) => ({ ...wish, why: whyNot(wish, of) }));
  return {
    made: all.flatMap(({ kind, why }) => (why === undefined ? [kind] : [])),
    left: all.flatMap(({ kind, why }) => (why === undefined ? [] : [{ kind, why }])),
    archs: of.isForRelease && of.isOnline ? (archsOf[of.system] ?? []) : [],
  };
}

function whyNot({ tools, address }: Wish, of: Situation): WhyNot | undefined {
  // What is only unpacked does no harm to the system, and is marked.
  if (!of.isForRelease && (tools || address)) return 'electron-for-tests';
  if (tools && !of.isOnline) return 'tools-out-of-reach';
  if (address && !of.hasAddress) return 'no-address';
  return undefined;
}

/** Each reason, for the person who runs `npm run dist`. */
export const whyNotInWords: Record<WhyNot, string> = {
  'electron-for-tests':
    'the Electron at hand is not the official one, and installers are made of no other',
  'tools-out-of-reach': 'electron-builder downloads its tools from GitHub, which does not answer',
  'no-address':
    'PARLOUR_HOMEPAGE and PARLOUR_MAINTAINER (“Name <address>”) have to say who answers for it',
};
