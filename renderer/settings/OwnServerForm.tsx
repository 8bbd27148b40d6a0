import type { OwnServerProfile } from '../../common/own-server.ts';
import { signsTickets } from '../../common/profile.ts';
import { Authentication } from './Authentication.tsx';
import { CheckHere } from './CheckHere.tsx';
import { EnvImport } from './EnvImport.tsx';
import { Invitations } from './Invitations.tsx';
import type { FormProps } from './JaasForm.tsx';
import { ProfileName } from './ProfileName.tsx';
import { ServerAddress } from './ServerAddress.tsx';
import { SharedSecret } from './SharedSecret.tsx';
import { useSigning } from './signing.ts';
import { SigningKey } from './SigningKey.tsx';
import { TicketClaims } from './TicketClaims.tsx';
import { TicketDefaults } from './TicketDefaults.tsx';
import { TicketPreview } from './TicketPreview.tsx';

/** One own server: its name, its address, how it lets people in. Changes apply at once. */
export function OwnServerForm(props: FormProps<OwnServerProfile>) {
  const { profile, isNew, toInspector, invitations, check } = props;
  const sign = useSigning(profile);
  return (
    <div class="form">
      <ProfileName profile={profile} />
      <ServerAddress profile={profile} isNew={isNew} />
      <CheckHere profile={profile} check={check} />
      <Authentication profile={profile} sign={sign} />
      <EnvImport profile={profile} />
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
