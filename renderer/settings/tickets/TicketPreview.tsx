import { useEffect, useRef, useState } from 'preact/hooks';
import { pastedTicket } from '../../../common/pasted-ticket.ts';
import type { PreviewProblem } from '../../../common/hosting-api.ts';
import type { SigningProfile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { Field } from '../../ui/Field.tsx';
import { previewSentence } from '../../ui/problem-sentence.ts';
import { TicketTable } from './TicketTable.tsx';

interface Props {
  profile: SigningProfile;
  /** Somebody came for it: it is brought into view. */
  isWanted: boolean;
}

/**
 * The ticket inspector: what a room's ticket would say, and why a server would refuse any ticket
 * that is pasted. Nothing of it leaves this computer, and no signature is shown.
 */
export function TicketPreview({ profile, isWanted }: Props) {
  const [written, setWritten] = useState('');
  const [unsigned, setUnsigned] = useState<string>();
  const [problem, setProblem] = useState<PreviewProblem>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isWanted) field.current?.focus();
  }, [isWanted]);
  const words = text.inspector;
  const isPasted = pastedTicket(written) !== undefined;

  const show = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isPasted) return;
    const outcome = await window.hosting.previewTicket(profile.id, written);
    setProblem(outcome.ok ? undefined : outcome.problem);
    setUnsigned(outcome.ok ? outcome.value : undefined);
  };
  const ticket = isPasted ? written : unsigned;
  return (
    <section class="block" aria-labelledby="inspector">
      <h3 id="inspector">{words.title}</h3>
      <form class="row" onSubmit={(event) => void show(event)}>
        <Field
          name={words.field}
          help={words.help}
          problem={problem && !isPasted ? previewSentence(problem) : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              ref={field}
              class="text-field"
              type="text"
              value={written}
              onInput={(event) => {
                setWritten(event.currentTarget.value);
                setUnsigned(undefined);
                setProblem(undefined);
              }}
              autocomplete="off"
              spellcheck={false}
            />
          )}
        </Field>
        <button type="submit" class="button">
          {words.show}
        </button>
      </form>
      {ticket !== undefined && (
        <TicketTable ticket={ticket} profile={profile} isUnsigned={!isPasted} />
      )}
    </section>
  );
}
