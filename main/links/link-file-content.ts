import type { LinkFileProblemCode } from '../../common/link-problem.ts';
import type { Result } from '../../common/result.ts';

/** What a link file names. */
export interface LinkFile {
  /** At least one, the best first. */
  links: readonly string[];
  /** The room as the file writes it. */
  name?: string;
}

/** What the reader of one kind of file makes of its contents. */
export type FileContent = Result<LinkFile, LinkFileProblemCode>;
