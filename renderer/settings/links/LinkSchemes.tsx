import { useEffect, useState } from 'preact/hooks';
import type { SchemeOwner } from '../../../common/link-question.ts';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import { Problem } from '../../ui/Problem.tsx';
import { SchemeRow } from './SchemeRow.tsx';

type Asked = 'asking' | 'failed' | readonly SchemeOwner[];

/** Which program the system starts for each kind of link, and the way to make it Parlour. */
export function LinkSchemes() {
  const words = text.linkSettings;
  const [owners, setOwners] = useState<Asked>('asking');
  const ask = (): void => {
    setOwners('asking');
    window.app.schemeOwners().then(setOwners, () => setOwners('failed'));
  };
  useEffect(ask, []);
  return (
    <section class="form" aria-labelledby="schemes">
      <div class="link-block">
        <h3 id="schemes" tabIndex={-1}>
          {words.schemes}
        </h3>
        <p class="muted">{words.schemesWhy}</p>
      </div>
      {owners === 'asking' && <p role="status">{words.asking}</p>}
      {owners === 'failed' && (
        <div role="alert" class="link-block">
          <Problem {...words.notAsked} />
          <div class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => {
                // The button goes, and may come back.
                focus(document.querySelector('#schemes'));
                ask();
              }}
            >
              {words.tryAgain}
            </button>
          </div>
        </div>
      )}
      {typeof owners === 'object' && (
        <ul class="schemes" aria-labelledby="schemes">
          {owners.map((owner) => (
            <SchemeRow key={owner.scheme} owner={owner} onOwners={setOwners} />
          ))}
        </ul>
      )}
    </section>
  );
}
