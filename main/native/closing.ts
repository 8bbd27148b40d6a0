import type { InMeetingChoice } from '../../common/settings.ts';
import type { Running } from '../meeting/running.ts';

export interface ClosingParts {
  running: Pick<Running, 'now' | 'onChange'>;
  choice(): InMeetingChoice['closing'];
  /** Remembers an answer for the next times. */
  always(choice: 'leave' | 'keep'): void;
  /** Asks the person; `stop` takes the question away. */
  ask(name: string, stop: AbortSignal): Promise<ClosingAnswer>;
  /** The question is open, and wanted once more: shows what it belongs to. */
  focus(): void;
  leave(): void;
  /** Puts the window away; the meeting goes on. */
  keep(): Promise<void>;
}

export interface ClosingAnswer {
  choice: 'leave' | 'keep' | 'stay';
  always: boolean;
}

/** The person closes the window of the meeting. One that is not joined yet is just left. */
export function createClosing(parts: ClosingParts): () => Promise<void> {
  const { running } = parts;
  let open: AbortController | undefined;
  running.onChange(() => {
    if (!running.now()) open?.abort();
  });

  const ask = async (name: string): Promise<'leave' | 'keep' | undefined> => {
    const question = (open = new AbortController());
    const { choice, always } = await parts.ask(name, question.signal).finally(() => {
      open = undefined;
    });
    // The meeting the question was about has ended; another may run by now.
    if (question.signal.aborted || choice === 'stay') return undefined;
    if (always) parts.always(choice);
    return choice;
  };

  return async () => {
    if (open) return parts.focus();
    const now = running.now();
    if (!now) return parts.leave();
    const wish = parts.choice();
    const choice = wish === 'ask' ? await ask(now.name) : wish;
    if (choice === 'leave') parts.leave();
    if (choice === 'keep') await parts.keep();
  };
}
