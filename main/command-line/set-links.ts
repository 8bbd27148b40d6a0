import type { LinkSetUp } from '../../common/link-set-up.ts';
import { type Text, text } from '../../common/text/index.ts';
import type { LinkRegistration } from '../links/link-registration.ts';
import type { Outcome } from './options.ts';

type Said = Exclude<keyof Text['commandLine']['links'], 'noScreen'>;
/** What is said of how it is now, and how the process ends. */
type Ending = readonly [said: Said, outcome: Outcome];

const afterwards: Record<'install' | 'remove', Record<LinkSetUp['registered'], Ending>> = {
  install: {
    installed: ['installed', 'done'],
    system: ['bySystem', 'done'],
    none: ['failed', 'failed'],
    elsewhere: ['elsewhere', 'failed'],
    'not-here': ['notHere', 'failed'],
  },
  remove: {
    none: ['removed', 'done'],
    system: ['bySystem', 'done'],
    installed: ['failed', 'failed'],
    elsewhere: ['elsewhere', 'failed'],
    'not-here': ['notHere', 'failed'],
  },
};

/** Has links registered, or that taken back; answers what to say of it in the language that is spoken. */
export async function setLinks(
  act: 'install' | 'remove',
  registration: Pick<LinkRegistration, 'install' | 'remove'>,
): Promise<readonly [sentence: string, outcome: Outcome]> {
  const words = text.commandLine.links;
  try {
    const { registered, problem } = await registration[act]();
    const [said, outcome] = afterwards[act][registered];
    // That a package did it already is no failure.
    if (!problem || problem === 'by-package') return [words[said], outcome];
    const { happened, todo } = text.registration.problem[problem];
    return [`${happened} ${todo}`, 'failed'];
  } catch {
    // Whatever was in the way, the person hears that it did not work.
    return [words.failed, 'failed'];
  }
}
