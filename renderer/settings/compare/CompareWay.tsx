import { useEffect, useRef } from 'preact/hooks';
import { type ComparedHosting, comparedHostings } from '../../../common/hosting-facts.ts';
import type { AppState } from '../../../common/ipc.ts';
import type { KeptProfile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import { lastUsed } from '../hosting/profile-list.ts';

interface Props {
  state: AppState;
  onAdd(kind: KeptProfile['kind']): void;
}

/** Public now, JaaS when access matters, an own server when it outgrows that: each a button. */
export function CompareWay({ state, onAdd }: Props) {
  const words = text.compare;
  const here = state.current.kind;
  const hasChosen = useRef(false);
  useEffect(() => {
    // What was chosen opens above: its card has the focus, and its form is below that.
    if (hasChosen.current) focus(document.querySelector('.cards :checked'));
    hasChosen.current = false;
  }, [here]);

  const choose = (hosting: ComparedHosting): void => {
    hasChosen.current = true;
    const known = lastUsed(hosting, state);
    if (known) void window.hosting.choose(known.id);
    else if (hosting !== 'public') onAdd(hosting);
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
              {hosting === here ? (
                <span class="badge">{words.here}</span>
              ) : (
                <button type="button" class="button" onClick={() => choose(hosting)}>
                  {act}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
