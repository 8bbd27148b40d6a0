import { Building2 } from 'lucide-preact';
import { useContext } from 'preact/hooks';
import { fetchesTickets, type KeptProfile, ticketHostOf } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { ManagedContext, nameWithin } from '../../ui/managed.ts';

/** Above the form of a profile that the policy brings: whose it is, and where its tickets are from. */
export function ManagedProfile({ profile }: { profile: KeptProfile }) {
  const name = nameWithin(useContext(ManagedContext)?.organisation ?? '');
  const words = text.managed;
  if (!profile.managed) return null;
  return (
    <div class="note">
      <Building2 size={16} aria-hidden="true" />
      <div class="managed-profile">
        <p>
          <strong>{name ? words.from(name) : words.fromYours}</strong>
        </p>
        <p>{words.profileIsFixed}</p>
        {fetchesTickets(profile) && <p>{words.ticketsFrom(ticketHostOf(profile))}</p>}
      </div>
    </div>
  );
}
