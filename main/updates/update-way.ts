import type { Result } from '../../common/result.ts';
import type { UpdateProblemCode } from '../../common/update.ts';
import type { UpdateMemory } from './memory.ts';
import type { Release } from './release.ts';

/** Where newer versions come from, and how they get into place. */
export interface UpdateWay {
  memory: UpdateMemory;
  /** The newest release, verified. */
  latest(): Promise<Result<Release, UpdateProblemCode>>;
  /** Gets its file and verifies it; `onPart` hears how much is there, from 0 to 1. */
  download(
    release: Release,
    onPart: (part: number) => void,
    signal: AbortSignal,
  ): Promise<Result<null, UpdateProblemCode | 'stopped'>>;
  /** Ends Parlour and starts the new one; what was downloaded also comes when Parlour just ends. */
  install(): Result<null, UpdateProblemCode>;
  /** What was downloaded and is of no use any more goes. */
  clean(): Promise<void>;
}
