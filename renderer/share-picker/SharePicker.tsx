import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShareKind, ShareQuestion } from '../../common/share-api.ts';
import { text } from '../../common/text/index.ts';
import { Check } from '../ui/Check.tsx';
import { focus } from '../ui/focus.ts';
import { Problem } from '../ui/Problem.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Sources } from './Sources.tsx';
import { useSources } from './sources-of.ts';

interface Props {
  question: ShareQuestion;
}

/** Lets a person choose one screen or window for the meeting. */
export function SharePicker({ question: { name, canSee, canSound } }: Props) {
  const [kind, setKind] = useState<ShareKind>('screen');
  const [chosen, setChosen] = useState<string>();
  const [withSound, setWithSound] = useState(false);
  const sources = useSources(kind, canSee);
  const main = useRef<HTMLElement>(null);
  const words = text.share;
  // What was chosen may have been closed since.
  const isThere = sources?.some(({ id }) => id === chosen) === true;

  useEffect(() => {
    // On what shares nothing by a key: the person may be typing as this window opens.
    focus(main.current?.querySelector('[aria-selected="true"], .cancel'));
    const cancel = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') void window.share.cancel();
    };
    document.addEventListener('keydown', cancel);
    return () => document.removeEventListener('keydown', cancel);
  }, []);

  const share = (id: string | undefined): void => {
    if (id !== undefined) void window.share.choose(id, canSound && withSound);
  };
  const look = (next: ShareKind): void => {
    setKind(next);
    setChosen(undefined);
  };

  return (
    <main ref={main}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isThere) share(chosen);
        }}
      >
        <div class="question">
          <header>
            <h1>{words.title}</h1>
            {canSee && <p class="muted audience">{words.audience(name)}</p>}
          </header>
          {canSee ? (
            <div class="choosing">
              <Tabs
                label={words.kinds}
                tabs={[
                  { id: 'screen', name: words.screens },
                  { id: 'window', name: words.windows },
                ]}
                value={kind}
                onChange={look}
              >
                <Sources
                  kind={kind}
                  sources={sources}
                  chosen={chosen}
                  onChoose={setChosen}
                  onShare={share}
                />
              </Tabs>
            </div>
          ) : (
            <div class="choosing" role="alert">
              <Problem {...words.refused} />
            </div>
          )}
        </div>
        <footer>
          {canSee && canSound && (
            <Check name={words.sound} checked={withSound} onChange={setWithSound} />
          )}
          <div class="buttons">
            {canSee && (
              <button type="submit" class="button primary" disabled={!isThere}>
                {words.share}
              </button>
            )}
            <button type="button" class="button cancel" onClick={() => void window.share.cancel()}>
              {words.cancel}
            </button>
          </div>
        </footer>
      </form>
    </main>
  );
}
