import type { OwnServerProfile } from '../../../common/own-server.ts';
import { fetchesTickets, signsTickets } from '../../../common/profile.ts';
import { Authentication } from './Authentication.tsx';
import { CheckHere } from '../check/CheckHere.tsx';
import { EnvImport } from '../keys/EnvImport.tsx';
import { Invitations } from '../tickets/Invitations.tsx';
import type { FormProps } from './JaasForm.tsx';
import { ManagedProfile } from './ManagedProfile.tsx';
import { ProfileName } from './ProfileName.tsx';
import { ServerAddress } from './ServerAddress.tsx';
import { SharedSecret } from '../keys/SharedSecret.tsx';
import { useSigning } from '../keys/signing.ts';
import { SigningKey } from '../keys/SigningKey.tsx';
import { TicketClaims } from '../tickets/TicketClaims.tsx';
import { TicketDefaults } from '../tickets/TicketDefaults.tsx';
import { TicketPreview } from '../tickets/TicketPreview.tsx';

/** One own server: its name, its address, how it lets people in. Changes apply at once. */
export function OwnServerForm(props: FormProps<OwnServerProfile>) {
  const { profile, isNew, toInspector, invitations, check } = props;
  const sign = useSigning(profile);
  return (
    <div class="form">
      <ManagedProfile profile={profile} />
      <ProfileName profile={profile} />
      <ServerAddress profile={profile} isNew={isNew} />
      <CheckHere profile={profile} check={check} />
      {fetchesTickets(profile) ? (
        <Invitations invitations={invitations} />
      ) : (
        <>
          <Authentication profile={profile} sign={sign} />
          {!profile.managed && <EnvImport profile={profile} />}
        </>
      )}
      {signsTickets(profile) && (
        <>
          {profile.authentication === 'HS256' ? (
            <SharedSecret profile={profile} />
          ) : (
            <SigningKey profile={profile} />
          )}
          <TicketClaims profile={profile} sign={sign} />
          <TicketDefaults profile={profile} />
          <TicketPreview profile={profile} isWanted={toInspector} />
          <Invitations invitations={invitations} />
        </>
      )}
    </div>
  );
}
