import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppState } from '../../../common/ipc.ts';
import type { HostingKind } from '../../../common/managed.ts';
import type { KeptProfile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { focus } from '../../ui/focus.ts';
import { CheckHere } from '../check/CheckHere.tsx';
import { CheckView } from '../check/CheckView.tsx';
import { Compare } from '../compare/Compare.tsx';
import { CostAndUsage } from '../usage/CostAndUsage.tsx';
import { HostingCards } from './HostingCards.tsx';
import { JaasForm } from './JaasForm.tsx';
import { OwnServerForm } from './OwnServerForm.tsx';
import { canChoose, lastUsed, profilesOf } from './profile-list.ts';
import { ProfileList } from './ProfileList.tsx';
import { useServerCheck } from '../check/server-check.ts';

/** Where meetings are held: the three hostings, and the form of the current one. */
export function Hosting({ state }: { state: AppState }) {
  const { current } = state;
  const check = useServerCheck(current.id);
  const [added, setAdded] = useState<string>();
  useCardFocus(current.kind);

  const add = async (kind: KeptProfile['kind']): Promise<void> => {
    const { firstName, anotherName } = text.hostings.list[kind];
    const count = profilesOf(kind, state).length;
    setAdded(await window.hosting.add(kind, count === 0 ? firstName : anotherName(count + 1)));
  };
  /** Its last used profile, or the first one of its kind. */
  const choose = async (kind: HostingKind): Promise<void> => {
    const known = lastUsed(kind, state);
    if (known) await window.hosting.choose(known.id);
    else if (kind !== 'public') await add(kind);
  };
  const shared = {
    isNew: current.id === added,
    toInspector: state.toInspector === true,
    invitations: state.invitations.filter(({ profile }) => profile === current.id),
    check,
  };
  return (
    <>
      {check.ofOther(current.id) && <CheckView check={check} isOther />}
      <HostingCards state={state} choose={(kind) => void choose(kind)} />
      {current.kind === 'public' && <CheckHere profile={current} check={check} />}
      {(current.kind === 'jaas' || current.kind === 'ownServer') && (
        <ProfileList current={current} state={state} onAdd={(kind) => void add(kind)} />
      )}
      {current.kind === 'jaas' && <JaasForm key={current.id} profile={current} {...shared} />}
      {current.kind === 'ownServer' && (
        <OwnServerForm key={current.id} profile={current} {...shared} />
      )}
      <div class="folds">
        <Compare here={current.kind} canChoose={(kind) => canChoose(kind, state)} choose={choose} />
        <CostAndUsage state={state} />
      </div>
    </>
  );
}

/** A form that goes takes the focus with it: it moves to the card that is chosen then. */
function useCardFocus(kind: string): void {
  const shown = useRef(kind);
  useEffect(() => {
    if (shown.current !== kind && document.activeElement === document.body) {
      focus(document.querySelector('.cards :checked'));
    }
    shown.current = kind;
  }, [kind]);
}
