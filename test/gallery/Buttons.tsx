import { Copy, Pin, Settings, Trash2 } from 'lucide-preact';
import { CopyButton } from '../../renderer/ui/CopyButton.tsx';
import { IconButton } from '../../renderer/ui/IconButton.tsx';
import { nothing, type PartProps, State } from './State.tsx';

export const Buttons = ({ words }: PartProps) => (
  <>
    <State name="button">
      <div class="buttons">
        <button type="button" class="button primary">
          {words.join}
        </button>
        <button type="button" class="button">
          {words.cancel}
        </button>
      </div>
    </State>
    <State name="button, dangerous; a link">
      <div class="buttons">
        <button type="button" class="button danger">
          {words.remove}
        </button>
        <button type="button" class="button link">
          {words.rename}
        </button>
      </div>
    </State>
    <State name="button, disabled">
      <div class="buttons">
        <button type="button" class="button primary" disabled>
          {words.join}
        </button>
        <button type="button" class="button" disabled>
          {words.cancel}
        </button>
      </div>
    </State>
    <State name="IconButton: rest, pressed, expanded, idle; CopyButton">
      <div class="buttons">
        <IconButton icon={Settings} name={words.settings} onClick={nothing} />
        <IconButton icon={Pin} name={words.pin} pressed onClick={nothing} />
        <IconButton icon={Settings} name={words.settings} expanded onClick={nothing} />
        <IconButton icon={Trash2} name={words.remove} isIdle onClick={nothing} />
        <CopyButton
          icon={Copy}
          name={words.copy}
          copied={words.undo}
          copy={async () => nothing()}
        />
      </div>
    </State>
  </>
);
