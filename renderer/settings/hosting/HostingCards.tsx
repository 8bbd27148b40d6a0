import type { AppState } from '../../../common/ipc.ts';
import { type HostingKind, hostingKinds } from '../../../common/managed.ts';
import { fetchesTickets } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { sideways } from '../../ui/arrow-keys.ts';
import { Card, Cards } from '../../ui/Card.tsx';
import { focus } from '../../ui/focus.ts';
import { hostingIcons } from '../../ui/HostingIcon.tsx';
import { canChoose, lastUsed } from './profile-list.ts';

interface Props {
  state: AppState;
  choose(kind: HostingKind): void;
}

/** The hostings side by side; choosing one makes its last used profile the one Home joins with. */
export const HostingCards = ({ state, choose }: Props) => (
  <Cards name={text.settings.sections.hosting} onKeyDown={(event) => passUnused(event, state)}>
    {hostingKinds
      .filter((kind) => canChoose(kind, state))
      .map((kind) => {
        return (
          <Card
            key={kind}
            group="hosting"
            value={kind}
            name={text.hostings.cards[kind].name}
            icon={hostingIcons[kind]}
            about={promiseOf(kind, state)}
            checked={state.current.kind === kind}
            onChoose={() => choose(kind)}
          />
        );
      })}
  </Cards>
);

/** What a hosting is; of an account whose tickets come from an address not that they are signed here. */
function promiseOf(kind: HostingKind, state: AppState): string {
  const profile = lastUsed(kind, state);
  if (profile?.kind === 'jaas' && fetchesTickets(profile)) return text.hostings.jaasFetches;
  return text.hostings.cards[kind].promise;
}

/**
 * Arrow keys select radios as they pass them. Where that would add a profile they move the focus
 * alone; Space selects.
 */
function passUnused(
  event: KeyboardEvent & { currentTarget: HTMLFieldSetElement },
  state: AppState,
): void {
  const { before, after } = sideways(event.currentTarget);
  const by = { [after]: 1, ArrowDown: 1, [before]: -1, ArrowUp: -1 }[event.key];
  const radios = [...event.currentTarget.querySelectorAll('input')];
  const at = radios.findIndex((one) => one === event.target);
  const next = by === undefined ? undefined : radios.at((at + by) % radios.length);
  const kind = hostingKinds.find((one) => one === next?.value);
  if (!kind || lastUsed(kind, state)) return;
  event.preventDefault();
  focus(next);
}
