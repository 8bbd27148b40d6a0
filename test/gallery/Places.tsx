import { useState } from 'preact/hooks';
import { Dialog } from '../../renderer/ui/Dialog.tsx';
import { Menu } from '../../renderer/ui/Menu.tsx';
import { Tabs } from '../../renderer/ui/Tabs.tsx';
import { rowItems } from './menu-items.ts';
import { nothing, type PartProps, State } from './State.tsx';

/** What shows something in place of, or above, something else. */
export function Places({ words }: PartProps) {
  const [tab, setTab] = useState<'screens' | 'windows'>('screens');
  const [isAsking, ask] = useState(false);
  const close = (): void => ask(false);
  return (
    <>
      <State name="Tabs">
        <Tabs
          label={words.hosting}
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'screens', name: words.screens },
            { id: 'windows', name: words.windows },
          ]}
        >
          <p>{tab === 'screens' ? words.about : words.note}</p>
        </Tabs>
      </State>
      <State name="Dialog">
        <div class="buttons">
          <button type="button" class="button" onClick={() => ask(true)}>
            {words.leave}…
          </button>
        </div>
        {isAsking && (
          <Dialog
            title={words.question}
            onClose={close}
            buttons={
              <>
                <button type="button" class="button primary" onClick={close}>
                  {words.leave}
                </button>
                <button type="button" class="button" onClick={close}>
                  {words.cancel}
                </button>
                <Menu name={words.hosting} items={rowItems(words, nothing)}>
                  {words.hosting}
                </Menu>
              </>
            }
          >
            <p>{words.answer}</p>
          </Dialog>
        )}
      </State>
    </>
  );
}
