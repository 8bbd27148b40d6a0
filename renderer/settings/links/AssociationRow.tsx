import { CircleCheck, CircleQuestionMark, CircleSlash, Info } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Association, LinkSetUp } from '../../../common/link-set-up.ts';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import { Problem } from '../../ui/Problem.tsx';
import { associationText } from './association-text.ts';

interface Props {
  association: Association;
  /** Whether Parlour can ask the system to change it. */
  isChangedHere: boolean;
  onSetUp(setUp: LinkSetUp): void;
}

/** Who opens one kind of links, or link files. */
export function AssociationRow({ association, isChangedHere, onSetUp }: Props) {
  const { what, isOurs } = association;
  const words = associationText(what);
  const [claimed, setClaimed] = useState<'no' | 'yes' | 'failed'>('no');
  const said = useRef<HTMLParagraphElement>(null);

  const claim = async (): Promise<void> => {
    try {
      const setUp = await window.app.claimAssociation(what);
      // The button goes once it is ours.
      if (setUp.associations.some((one) => one.what === what && one.isOurs)) focus(said.current);
      onSetUp(setUp);
      setClaimed('yes');
    } catch {
      setClaimed('failed');
    }
  };
  const Sign = signOf(association);
  return (
    <li class="scheme">
      <p ref={said} class={isOurs ? 'scheme-owner ours' : 'scheme-owner'} tabIndex={-1}>
        <Sign size={16} aria-hidden="true" />
        <span>{words.owner(association)}</span>
      </p>
      {!isOurs && isChangedHere && (
        <button
          type="button"
          class="button"
          aria-label={words.claimFor}
          onClick={() => void claim()}
        >
          {text.linkSettings.claim}
        </button>
      )}
      <div role="status">
        {claimed === 'yes' && isOurs === false && <p>{words.systemDecides}</p>}
        {claimed === 'yes' && isOurs === undefined && <p>{words.notSure}</p>}
        {claimed === 'failed' && <Problem {...text.linkSettings.notAsked} />}
      </div>
    </li>
  );
}

function signOf({ isOurs, program }: Association) {
  if (isOurs) return CircleCheck;
  if (isOurs === undefined) return CircleQuestionMark;
  return program ? Info : CircleSlash;
}
