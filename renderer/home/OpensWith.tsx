import { CircleAlert, Globe } from 'lucide-preact';
import type { LinkProblem } from '../../common/link-problem.ts';
import type { Meeting } from '../../common/meeting.ts';
import type { Profile } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';
import { linkSentence } from '../ui/problem-sentence.ts';

interface Props {
  hosting: Profile;
  meeting: Meeting | undefined;
  problem: LinkProblem | undefined;
}

/** The live line below the field: which profile opens the text, or what is wrong with it. */
export const OpensWith = ({ hosting, meeting, problem }: Props) => (
  <p id="opens-with" class="opens-with" aria-live="polite">
    {problem ? <Wrong problem={problem} /> : <Hosting hosting={hosting} meeting={meeting} />}
  </p>
);

const Hosting = ({ hosting, meeting }: Pick<Props, 'hosting' | 'meeting'>) => (
  <>
    <span class="muted">{text.home.opensWith}</span> <Globe size={15} aria-hidden="true" />
    <span>{text.profile[hosting.kind]}</span>
    {meeting && <span class="room muted">{meeting.name}</span>}
  </>
);

function Wrong({ problem }: { problem: LinkProblem }) {
  const { happened, todo } = linkSentence(problem);
  return (
    <>
      <CircleAlert size={16} class="wrong" aria-hidden="true" />
      <span>
        <span class="wrong">{happened}</span> {todo}
      </span>
    </>
  );
}
