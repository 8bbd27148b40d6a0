import { CircleAlert } from 'lucide-preact';
import type { LinkProblem } from '../../common/link-problem.ts';
import type { Meeting } from '../../common/meeting.ts';
import type { Profile } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { HostingIcon } from '../ui/HostingIcon.tsx';
import { linkSentence } from '../ui/problem-sentence.ts';

interface Props {
  hosting: Profile;
  meeting: Meeting | undefined;
  problem: LinkProblem | undefined;
}

/** The live line below the field: which profile opens the text, or what is wrong with it. */
export const OpensWith = ({ hosting, meeting, problem }: Props) => (
  <div id="opens-with" class="opens-with">
    {!problem && <Hosting hosting={hosting} meeting={meeting} />}
    {/* Only what is wrong is read aloud by itself: the name would be echoed with every letter. */}
    <p aria-live="polite">{problem && <Wrong problem={problem} />}</p>
  </div>
);

const Hosting = ({ hosting, meeting }: Pick<Props, 'hosting' | 'meeting'>) => (
  <p class="hosting-line">
    <span class="muted">{text.home.opensWith}</span>
    <span class="opens-hosting">
      <HostingIcon kind={hosting.kind} size={15} />
      {hostingName(hosting)}
    </span>
    {meeting && <span class="room muted">· {meeting.name}</span>}
  </p>
);

function Wrong({ problem }: { problem: LinkProblem }) {
  const { happened, todo } = linkSentence(problem);
  return (
    <>
      <CircleAlert size={16} class="wrong" aria-hidden="true" />
      <span class="wrong">{happened}</span> {todo}
    </>
  );
}
