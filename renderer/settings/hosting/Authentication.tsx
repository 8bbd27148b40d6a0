import {
  type Authentication as Way,
  authentications,
  type OwnServerProfile,
} from '../../../common/own-server.ts';
import { text } from '../../../common/text/index.ts';
import { Field } from '../../ui/Field.tsx';
import type { Sign } from '../keys/signing.ts';

/** How a server tells who may enter. */
export const Authentication = ({ profile, sign }: { profile: OwnServerProfile; sign: Sign }) => (
  <Field
    name={text.ownServer.authentication}
    help={text.ownServer.authenticationHelp[profile.authentication]}
  >
    {(ids) => (
      <select
        {...ids}
        class="text-field"
        value={profile.authentication}
        onChange={(event) => void sign({ authentication: event.currentTarget.value as Way })}
      >
        {authentications.map((way) => (
          <option key={way} value={way}>
            {text.ownServer.authentications[way]}
          </option>
        ))}
      </select>
    )}
  </Field>
);
