import * as v from 'valibot';
import { hostingKinds } from '../../common/managed.ts';
import { authentications, longestClaim, longestExtraClaims } from '../../common/own-server.ts';
import { httpsAddress, profileParts } from '../../common/profile-parts.ts';
import { settingGroups, someOf } from '../../common/settings.ts';
import { ticketChoiceInput } from '../../common/ticket-choice.ts';

// What an administrator writes. docs/policy.schema.json is made from it; main/managed/read-policy.ts
// reads each part by itself.

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const claim = v.exactOptional(text(longestClaim));

const shared = {
  id: v.pipe(
    profileParts.id,
    v.description(
      'Names it for ever: its key and its storage hang on it. Small letters and digits.',
    ),
  ),
  name: v.pipe(profileParts.name, v.description('What people see.')),
  ticket: v.exactOptional(ticketChoiceInput),
  ticketAddress: v.exactOptional(
    v.pipe(
      httpsAddress,
      v.description('Hands out tickets, so that no signing key is on this computer.'),
    ),
  ),
};

export const jaasInPolicy = v.strictObject({
  kind: v.literal('jaas'),
  ...shared,
  appId: v.pipe(v.string(), v.regex(/^vpaas-magic-cookie-[0-9a-f]{1,64}$/)),
  keyId: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{0,32}$/))),
});

export const ownServerInPolicy = v.strictObject({
  kind: v.literal('ownServer'),
  ...shared,
  address: v.pipe(
    text(600),
    v.nonEmpty(),
    v.description('The server, with port and path where it has them: meet.example.org:8443/team.'),
  ),
  authentication: v.exactOptional(v.picklist(authentications)),
  issuer: claim,
  audience: claim,
  subject: claim,
  keyId: claim,
  extraClaims: v.exactOptional(
    v.pipe(text(longestExtraClaims), v.description('A JSON object, written as text.')),
  ),
});

export const updatesInPolicy = {
  forbidden: v.exactOptional(
    v.pipe(v.boolean(), v.description('Parlour does not look for newer versions.')),
  ),
  address: v.exactOptional(
    v.pipe(httpsAddress, v.description('The folder that latest*.yml lie in.')),
  ),
  version: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/),
      v.description('Nothing newer than this.'),
    ),
  ),
  publicKey: v.exactOptional(
    v.pipe(text(1_000), v.description('Who signs them instead: an Ed25519 public key in PEM.')),
  ),
};

const groups = {
  you: someOf(settingGroups.you),
  join: someOf(settingGroups.join),
  meeting: someOf(settingGroups.meeting),
  appearance: someOf(settingGroups.appearance),
  inMeeting: someOf(settingGroups.inMeeting),
  privacy: someOf(settingGroups.privacy),
  updates: someOf(settingGroups.updates),
  links: someOf(settingGroups.links),
};

export const serverEntry = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
export const organisationName = text(80);

/** All that a policy file may say. */
export const policyFileSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.string()),
    version: v.pipe(v.literal(1), v.description('The version of this format.')),
    organisation: v.exactOptional(
      v.pipe(organisationName, v.description('Whose policy it is, as Settings says it.')),
    ),
    settings: v.exactOptional(
      v.pipe(v.strictObject(groups), v.description('Values that nobody changes here.')),
    ),
    suggested: v.exactOptional(
      v.pipe(
        v.strictObject(groups),
        v.description('Values that hold until the person chooses another.'),
      ),
    ),
    profiles: v.exactOptional(
      v.pipe(
        v.array(v.variant('kind', [jaasInPolicy, ownServerInPolicy])),
        v.description('Hostings, without secrets. The first is used until the person chooses.'),
      ),
    ),
    hostings: v.exactOptional(
      v.pipe(
        v.array(v.picklist(hostingKinds)),
        v.description('The kinds of hosting that are left; the profiles above always are.'),
      ),
    ),
    servers: v.exactOptional(
      v.pipe(
        v.array(serverEntry),
        v.description(
          'The servers meetings may be on, besides those of the profiles above: host, host:port, or *.host for every name below it. Without a port it is 443.',
        ),
      ),
    ),
    updates: v.exactOptional(v.strictObject(updatesInPolicy)),
  }),
  v.title('Policy'),
  v.description('What an organisation decides for Parlour on a computer.'),
);
