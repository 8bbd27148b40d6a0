import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import { Problem } from '../../ui/Problem.tsx';
import { type Licence, readLicences } from './licence-list.ts';

/** The licences of everything bundled, in full, when they are asked for. */
export function Licences() {
  const words = text.about;
  const [all, setAll] = useState<readonly Licence[] | 'failed'>();
  const count = useRef<HTMLParagraphElement>(null);
  const isShown = typeof all === 'object';
  // The button that had the focus is gone.
  useEffect(() => {
    if (isShown) focus(count.current);
  }, [isShown]);
  return (
    <section class="block" aria-labelledby="licences">
      <div class="link-block">
        <h3 id="licences">{words.licences}</h3>
        <p class="muted">{words.licencesWhy}</p>
      </div>
      {!isShown && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => void readLicences().then(setAll, () => setAll('failed'))}
          >
            {words.show}
          </button>
        </div>
      )}
      <div role="alert">{all === 'failed' && <Problem {...words.notHere} />}</div>
      {isShown && (
        <>
          <p ref={count} tabIndex={-1}>
            {words.count(all.length)}
          </p>
          <div class="licences">
            {all.map((one) => (
              <details key={`${one.name} ${one.version}`}>
                <summary>
                  <bdi class="licence-name">{one.name}</bdi>
                  <bdi class="licence-about muted">
                    {[one.version, one.licence].filter(Boolean).join(' · ')}
                  </bdi>
                </summary>
                {/* Licences are in the language they were written in. */}
                <pre lang="en" dir="ltr" tabIndex={0} role="region" aria-label={one.name}>
                  {one.text}
                </pre>
              </details>
            ))}
          </div>
          <p class="muted">{words.chromium}</p>
        </>
      )}
    </section>
  );
}
