import type { CheckFindingCode } from '../check-finding.ts';
import { reachCopy } from './reach.ts';
import type { Snippet } from './snippet.ts';
import { webCopy } from './web.ts';
import { xmppCopy } from './xmpp.ts';

export type { CopyPlace, Snippet } from './snippet.ts';

const all: Partial<Record<CheckFindingCode, readonly Snippet[]>> = {
  ...reachCopy,
  ...webCopy,
  ...xmppCopy,
};

/** What whoever runs the server may copy when this was found. */
export const checkCopy = (code: CheckFindingCode): readonly Snippet[] => all[code] ?? [];
