import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import type { LinkAnswer, LinkQuestion as Question } from '../../common/link-question.ts';
import { focus } from '../ui/focus.ts';
import { UnknownServer } from './UnknownServer.tsx';
import { WhichHosting } from './WhichHosting.tsx';

interface Props {
  question: Question;
  profiles: AppState['profiles'];
}

/** What a link has to know before it opens. However the dialog goes away, the safe answer is given. */
export function LinkQuestion({ question, profiles }: Props) {
  const isAnswered = useRef(false);
  const answer = (given: LinkAnswer): void => {
    if (isAnswered.current) return;
    isAnswered.current = true;
    void window.app.answerLink(question.id, given);
  };
  return (
    <Modal close={() => answer({ kind: 'cancel' })}>
      {question.kind === 'unknown-server' ? (
        <UnknownServer question={question} answer={answer} />
      ) : (
        <WhichHosting question={question} profiles={profiles} answer={answer} />
      )}
    </Modal>
  );
}

/** Above everything while it is there. Begins at what is marked as safe, and leads to the field. */
function Modal({ close, children }: { close(): void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isGone = useRef(false);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // In a small window the dialog still begins with what it asks.
    shown?.querySelector<HTMLElement>('[data-safe]')?.focus({ preventScroll: true });
    shown?.scrollTo(0, 0);
    return () => {
      isGone.current = true;
      // What a modal dialog covers cannot have the focus.
      shown?.close();
      focus(document.querySelector('#meeting'));
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="link-question"
      aria-labelledby="link-question"
      onClose={() => isGone.current || close()}
    >
      {children}
    </dialog>
  );
}
