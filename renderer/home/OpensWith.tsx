import { CircleAlert, ShieldQuestionMark, Split } from 'lucide-preact';
import { spokenHost } from '../../common/host-name.ts';
import type { ProfileChoice } from '../../common/link-choice.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import type { Meeting } from '../../common/meeting.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { text } from '../../common/text/index.ts';
import { HostingIcon } from '../ui/HostingIcon.tsx';
import { linkSentence } from '../ui/problem-sentence.ts';

interface Props {
  choice: ProfileChoice;
  meeting: Meeting | undefined;
  problem: LinkProblem | undefined;
  /** Nothing opens it now. */
  isStopped: boolean;
}

/** The live line below the field: what opens the text, what is asked first, or what is wrong. */
export const OpensWith = ({ choice, meeting, problem, isStopped }: Props) => (
  <div id="opens-with" class="opens-with">
    {!problem && !isStopped && <Opens choice={choice} meeting={meeting} />}
    {/* Only what is wrong is read aloud by itself: the name would be echoed with every letter. */}
    <p aria-live="polite">{problem && <Wrong problem={problem} />}</p>
  </div>
);

function Opens({ choice, meeting }: Pick<Props, 'choice' | 'meeting'>) {
  const room = meeting && (
    <>
      <span class="dot muted">·</span>
      <bdi class="room muted">{meeting.name}</bdi>
    </>
  );
  switch (choice.kind) {
    case 'one':
      return (
        <p class="hosting-line">
          <span class="muted">{text.home.opensWith}</span>
          <span class="opens-hosting">
            <HostingIcon kind={choice.profile.kind} size={15} />
            <bdi>{hostingName(choice.profile)}</bdi>
          </span>
          {room}
        </p>
      );
    case 'several':
      return (
        <p class="hosting-line">
          <span class="opens-hosting">
            <Split size={15} aria-hidden="true" />
            {text.linkEntry.several}
          </span>
          {room}
        </p>
      );
    case 'none':
      return (
        <p>
          <ShieldQuestionMark size={16} class="asks" aria-hidden="true" />
          {text.linkEntry.unknownServer(spokenHost(meeting?.server ?? '').shown)}{' '}
          <span class="muted">{text.linkEntry.asksFirst}</span>
        </p>
      );
  }
}

function Wrong({ problem }: { problem: LinkProblem }) {
  const { happened, todo } = linkSentence(problem);
  return (
    <>
      <CircleAlert size={16} class="wrong" aria-hidden="true" />
      <span class="wrong">{happened}</span> {todo}
    </>
  );
}
