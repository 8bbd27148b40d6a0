import { useEffect, useRef } from 'preact/hooks';
import { type ComparedHosting, comparedHostings } from '../../../common/hosting-facts.ts';
import type { Profile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';

interface Props {
  /** The kind of the current hosting. */
  here: Profile['kind'];
  /** The organisation may have hidden it. */
  canChoose(hosting: ComparedHosting): boolean;
  choose(hosting: ComparedHosting): Promise<void>;
}

/** Public now, JaaS when access matters, an own server when it outgrows that: each a button. */
export function CompareWay({ here, canChoose, choose }: Props) {
  const words = text.compare;
  const hasChosen = useRef(false);
  useEffect(() => {
    // What was chosen opens above: its card has the focus, and its form is below that.
    if (hasChosen.current) focus(document.querySelector('.cards :checked'));
    hasChosen.current = false;
  }, [here]);

  const go = async (hosting: ComparedHosting): Promise<void> => {
    hasChosen.current = true;
    // What fails, or comes to nothing, must not move the focus at a later change.
    await choose(hosting).catch(() => (hasChosen.current = false));
  };
  return (
    <section class="way" aria-labelledby="way">
      <h4 id="way">{words.way}</h4>
      <p class="muted">{words.wayAbout}</p>
      <ol>
        {comparedHostings.map((hosting) => {
          const { when, why, act } = words.steps[hosting];
          return (
            <li key={hosting} aria-current={hosting === here ? 'step' : undefined}>
              <span class="way-when">{when}</span>
              <strong>{text.hosting[hosting]}</strong>
              <span>{why}</span>
              {hosting === here && <span class="badge">{words.here}</span>}
              {hosting !== here && canChoose(hosting) && (
                <button type="button" class="button" onClick={() => void go(hosting)}>
                  {act}
                </button>
              )}
              {hosting !== here && !canChoose(hosting) && (
                <span class="muted">{text.managed.hostingNotOffered}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
