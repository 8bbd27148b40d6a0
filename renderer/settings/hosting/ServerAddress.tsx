import { type OwnServerProfile, writtenAddress } from '../../../common/own-server.ts';
import type {
  ServerAddress as Address,
  ServerAddressProblem,
} from '../../../common/server-address.ts';
import { text } from '../../../common/text/index.ts';
import { serverAddressSentence } from '../../ui/problem-sentence.ts';
import { TextSetting } from '../../ui/TextSetting.tsx';
import { AllowedServers } from './AllowedServers.tsx';
import { setByOf } from './profile-set-by.ts';

interface Props {
  profile: OwnServerProfile;
  isNew: boolean;
}

/** Where an own server is. A link to one of its rooms leads to the addresses it can mean. */
export const ServerAddress = ({ profile, isNew }: Props) => (
  <TextSetting<ServerAddressProblem>
    name={text.ownServer.address}
    help={
      !profile.managed && (
        <>
          {text.ownServer.addressHelp}
          <AllowedServers />
        </>
      )
    }
    setBy={setByOf(profile)}
    value={asPath(profile)}
    isCode
    isNext={isNew}
    apply={(written) => window.hosting.setServer(profile.id, written)}
    sentence={serverAddressSentence}
    ways={({ offers = [] }, apply) =>
      offers.length > 0 && (
        <div class="buttons">
          {offers.map((offer) => {
            const address = writtenAddress(offer);
            return (
              <button
                key={address}
                type="button"
                class="button"
                onClick={() => apply(asPath(offer))}
              >
                {text.ownServer.useAddress(address)}
              </button>
            );
          })}
        </div>
      )
    }
  />
);

/** With a slash at its end it is where the rooms begin, and no room. */
const asPath = (address: Address): string =>
  address.path === '' ? address.server : `${writtenAddress(address)}/`;
