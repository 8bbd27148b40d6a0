import { Plus } from 'lucide-preact';
import type { AppState } from '../../common/ipc.ts';
import type { JaasProfile } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';
import { HostingCards } from './HostingCards.tsx';
import { JaasForm } from './JaasForm.tsx';

/** Where meetings are held: the three hostings, and the form of the current one. */
export function Hosting({ state }: { state: AppState }) {
  const { current } = state;
  return (
    <>
      <HostingCards state={state} />
      {current.kind === 'jaas' && (
        <>
          <Accounts accounts={state.profiles.filter(isJaas)} current={current} />
          <JaasForm
            key={current.id}
            profile={current}
            toInspector={state.toInspector === true}
            invitations={state.invitations.filter(({ profile }) => profile === current.id)}
          />
        </>
      )}
    </>
  );
}

const isJaas = (profile: AppState['profiles'][number]): profile is JaasProfile =>
  profile.kind === 'jaas';

/** Several tenants: which one is meant, and the way to another. */
const Accounts = ({ accounts, current }: { accounts: JaasProfile[]; current: JaasProfile }) => (
  <div class="accounts">
    {accounts.length > 1 && (
      <select
        class="text-field"
        aria-label={text.hostings.account}
        value={current.id}
        onChange={(event) => void window.hosting.choose(event.currentTarget.value)}
      >
        {accounts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    )}
    <button
      type="button"
      class="button link"
      onClick={() =>
        void window.hosting.add('jaas', text.hostings.anotherName(accounts.length + 1))
      }
    >
      <Plus size={16} aria-hidden="true" />
      {text.hostings.another}
    </button>
  </div>
);
