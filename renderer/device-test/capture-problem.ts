import type { DeviceTestStart } from '../../common/device-test-api.ts';
import { text } from '../../common/text/index.ts';
import type { ProblemSentence } from '../ui/problem-sentence.ts';

/** Why there is no picture, or no sound. */
export type CaptureProblem =
  | { code: 'none' | 'refused' | 'inUse' | 'unfit' | 'failed' }
  /** It was open, and went away. */
  | { code: 'gone'; device: string };

/** As `getUserMedia` names it (W3C Media Capture and Streams, 10.3). */
export function captureProblem(error: unknown): CaptureProblem {
  switch (error instanceof Error ? error.name : '') {
    case 'NotFoundError':
      return { code: 'none' };
    case 'NotAllowedError':
    case 'SecurityError':
      return { code: 'refused' };
    case 'NotReadableError':
    case 'AbortError':
      return { code: 'inUse' };
    case 'OverconstrainedError':
      return { code: 'unfit' };
    default:
      return { code: 'failed' };
  }
}

export function captureSentence(
  kind: 'camera' | 'microphone',
  problem: CaptureProblem,
  system: DeviceTestStart['system'],
): ProblemSentence {
  const words = text.deviceTest.problem;
  switch (problem.code) {
    case 'gone':
      return words.gone(problem.device);
    case 'refused': {
      const { happened, todo } = words[kind].refused;
      return { happened, todo: todo[system] };
    }
    default:
      return words[kind][problem.code];
  }
}
