import type { MeetingRow } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { useCopied } from '../ui/copied.ts';
import { focus } from '../ui/focus.ts';

interface Props {
  meeting: MeetingRow;
  canMove: boolean;
  /** Escape; the focus goes back to the button before it. */
  close(): void;
}

/** What is rarely wanted of a meeting: a menu over its row would not fit into the smallest window. */
export function MeetingMore({ meeting: { key, name }, canMove, close }: Props) {
  const words = text.linkCopies;
  const { app } = window;
  const [isCopied, copy] = useCopied(() => app.copyLink(key, 'parlour'));
  return (
    <div
      class="meeting-more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        focus(event.currentTarget.previousElementSibling);
        close();
      }}
    >
      <Action
        label={isCopied ? text.home.copied : words.copy}
        name={isCopied ? text.home.copied : words.copyFor(name)}
        act={copy}
      />
      <span class="visually-hidden" role="status">
        {isCopied ? text.home.copied : ''}
      </span>
      <Action
        label={words.save}
        name={words.saveFor(name)}
        act={() => void app.saveLinkFile(key)}
      />
      <Action
        label={words.desktop}
        name={words.desktopFor(name)}
        act={() => void app.addToDesktop(key)}
      />
      {canMove && (
        <Action
          label={text.move.action}
          name={text.move.actionFor(name)}
          act={() => void app.startMove(key)}
        />
      )}
      <Action
        label={text.home.forget}
        name={text.home.forgetFor(name)}
        act={({ currentTarget }) => forget(key, currentTarget)}
      />
    </div>
  );
}

interface ActionProps {
  /** What stands on it; in the name it is about one meeting. */
  label: string;
  name: string;
  act(event: { currentTarget: HTMLElement }): void;
}

const Action = ({ label, name, act }: ActionProps) => (
  <button type="button" class="button link" aria-label={name} onClick={act}>
    {label}
  </button>
);

/** The row goes: the focus moves to the last button of the next row, or to the field. */
function forget(key: string, button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const buttons = [...(next?.querySelectorAll('.icon-button') ?? [])];
  focus(buttons.at(-1) ?? document.querySelector('#meeting'));
  void window.app.forget(key);
}
