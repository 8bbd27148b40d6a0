import { authentications, type OwnServerProfile } from '../../../common/own-server.ts';
import { text } from '../../../common/text/index.ts';
import { Choice } from '../../ui/Choice.tsx';
import { setByOf } from './profile-set-by.ts';
import type { Sign } from '../keys/signing.ts';

/** How a server tells who may enter. */
export const Authentication = ({ profile, sign }: { profile: OwnServerProfile; sign: Sign }) => (
  <Choice
    name={text.ownServer.authentication}
    help={text.ownServer.authenticationHelp[profile.authentication]}
    value={profile.authentication}
    options={authentications.map((way) => ({
      value: way,
      name: text.ownServer.authentications[way],
    }))}
    setBy={setByOf(profile)}
    onChange={(way) => void sign({ authentication: way })}
  />
);
