import { useEffect, useState } from 'preact/hooks';
import type { Association, LinkSetUp } from '../../../common/link-set-up.ts';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import { Problem } from '../../ui/Problem.tsx';
import { AssociationRow } from './AssociationRow.tsx';
import { Registration } from './Registration.tsx';

type Asked = 'asking' | 'failed' | LinkSetUp;

/** Which program the system starts for links and link files, and the ways to make it Parlour. */
export function LinkAssociations() {
  const words = text.linkSettings;
  const [setUp, setSetUp] = useState<Asked>('asking');
  const ask = (): void => {
    setSetUp('asking');
    window.app.linkSetUp().then(setSetUp, () => setSetUp('failed'));
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
      {setUp === 'asking' && <p role="status">{words.asking}</p>}
      {setUp === 'failed' && (
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
      {typeof setUp === 'object' && (
        <>
          <ul class="schemes" aria-labelledby="schemes">
            {setUp.associations.map((one) => (
              <AssociationRow
                key={one.what}
                association={one}
                isChangedHere={isChangedHere(setUp, one)}
                onSetUp={setSetUp}
              />
            ))}
          </ul>
          <Registration setUp={setUp} onSetUp={setSetUp} />
        </>
      )}
    </section>
  );
}

/** Until Parlour is registered there is nothing a kind of links could be given to. */
function isChangedHere({ registered }: LinkSetUp, { what }: Association): boolean {
  switch (registered) {
    case 'none':
      return false;
    case 'not-here':
      return what !== 'meeting-file';
    case 'installed':
    case 'system':
    case 'elsewhere':
      return true;
  }
}
