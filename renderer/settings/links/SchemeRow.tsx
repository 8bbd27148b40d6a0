import { CircleCheck, CircleQuestionMark, CircleSlash, Info } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { SchemeOwner } from '../../../common/link-question.ts';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import { Problem } from '../../ui/Problem.tsx';

interface Props {
  owner: SchemeOwner;
  onOwners(owners: readonly SchemeOwner[]): void;
}

/** Who opens the links of one scheme. */
export function SchemeRow({ owner, onOwners }: Props) {
  const words = text.linkSettings;
  const { scheme, isOurs } = owner;
  const [claimed, setClaimed] = useState<'no' | 'yes' | 'failed'>('no');
  const said = useRef<HTMLParagraphElement>(null);

  const claim = async (): Promise<void> => {
    try {
      const owners = await window.app.claimScheme(scheme);
      // The button goes once it is ours.
      if (owners.some((one) => one.scheme === scheme && one.isOurs)) focus(said.current);
      onOwners(owners);
      setClaimed('yes');
    } catch {
      setClaimed('failed');
    }
  };
  const Sign = signOf(owner);
  return (
    <li class="scheme">
      <p ref={said} class={isOurs ? 'scheme-owner ours' : 'scheme-owner'} tabIndex={-1}>
        <Sign size={16} aria-hidden="true" />
        <span>{ownerSentence(owner)}</span>
      </p>
      {!isOurs && (
        <button
          type="button"
          class="button"
          aria-label={words.claimFor(scheme)}
          onClick={() => void claim()}
        >
          {words.claim}
        </button>
      )}
      <div role="status">
        {claimed === 'yes' && isOurs === false && <p>{words.systemDecides(scheme)}</p>}
        {claimed === 'yes' && isOurs === undefined && <p>{words.notSure(scheme)}</p>}
        {claimed === 'failed' && <Problem {...words.notAsked} />}
      </div>
    </li>
  );
}

function signOf({ isOurs, program }: SchemeOwner) {
  if (isOurs) return CircleCheck;
  if (isOurs === undefined) return CircleQuestionMark;
  return program ? Info : CircleSlash;
}

function ownerSentence({ scheme, isOurs, program }: SchemeOwner): string {
  const words = text.linkSettings;
  if (isOurs) return words.ours(scheme);
  if (program) return words.theirs(scheme, program);
  return isOurs === undefined ? words.someone(scheme) : words.nobody(scheme);
}
