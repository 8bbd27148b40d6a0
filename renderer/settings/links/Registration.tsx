import { useRef, useState } from 'preact/hooks';
import type { LinkSetUp } from '../../../common/link-set-up.ts';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import { Problem } from '../../ui/Problem.tsx';

interface Props {
  setUp: LinkSetUp;
  onSetUp(setUp: LinkSetUp): void;
}

/** Parlour in this person's menu, where no package and no installer has put it there. */
export function Registration({ setUp, onSetUp }: Props) {
  const words = text.registration;
  const { registered, problem } = setUp;
  const [isWorking, setWorking] = useState(false);
  const [isUnanswered, setUnanswered] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  if (registered === 'not-here') return null;

  const ask = async (wish: () => Promise<LinkSetUp>): Promise<void> => {
    if (isWorking) return;
    setWorking(true);
    try {
      const next = await wish();
      // The button that had the focus goes.
      if (next.registered !== registered) focus(said.current);
      setUnanswered(false);
      onSetUp(next);
    } catch {
      setUnanswered(true);
    }
    setWorking(false);
  };
  const add = () => void ask(() => window.app.installLinks());
  const takeAway = () => void ask(() => window.app.removeLinks());
  const isHere = registered === 'installed' || registered === 'elsewhere';
  return (
    <div class="link-block">
      <p ref={said} tabIndex={-1}>
        {words[registered]}
      </p>
      <div class="buttons">
        {registered === 'none' && <Wish name={words.add} onWish={add} />}
        {registered === 'elsewhere' && <Wish name={words.addAgain} onWish={add} />}
        {isHere && <Wish name={words.takeAway} onWish={takeAway} />}
      </div>
      <div role="status">
        {isWorking && <p class="muted">{text.linkSettings.asking}</p>}
        {!isWorking && problem && <Problem {...words.problem[problem]} />}
        {!isWorking && isUnanswered && <Problem {...text.linkSettings.notAsked} />}
      </div>
    </div>
  );
}

const Wish = ({ name, onWish }: { name: string; onWish(): void }) => (
  <button type="button" class="button" onClick={onWish}>
    {name}
  </button>
);
