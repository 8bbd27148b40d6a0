import type { ExtraClaimsProblemCode } from '../../extra-claims.ts';
import { longestExtraClaims, type Authentication } from '../../own-server.ts';
import type { SecretProblemCode } from '../../secret-problem.ts';
import type { ServerAddressProblemCode } from '../../server-address.ts';
import type { ProblemText } from '../problem-text.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: Record<ServerAddressProblemCode, ProblemText> = {
  'address-missing': {
    happened: () => 'There is no server address yet.',
    todo: 'Type the name of the server, such as meet.example.org.',
  },
  'address-http': {
    happened: () => 'Addresses with http:// are not encrypted, and Jitsi cannot be used there.',
    todo: 'Use https://; the server needs a certificate for it.',
  },
  'address-scheme': {
    happened: (about) => `“${about}:” is not an address of a meeting server.`,
    todo: 'Type the name of the server, such as meet.example.org.',
  },
  'address-password': {
    happened: () => 'This address carries a user name or a password.',
    todo: 'Leave it out; Parlour asks for it if the server does.',
  },
  'address-unreadable': {
    happened: () => 'This is not an address of a server.',
    todo: 'Type its name, such as meet.example.org, with :port behind it if it has one.',
  },
  'address-path': {
    happened: (about) => `“${about}” cannot stand before the names of rooms.`,
    todo: 'Leave it out, or name the path that the rooms of your server begin with.',
  },
  'address-room-link': {
    happened: (about) => `This looks like the link to a room, “${about}”.`,
    todo: 'Choose what you mean:',
  },
  'address-public': {
    happened: () => 'This is the public server.',
    todo: 'Choose “Public server” above; there is nothing to set up.',
  },
  'address-jaas': {
    happened: () => 'This is 8x8’s server for JaaS.',
    todo: 'Choose “JaaS” above, and fill in your AppID there.',
  },
  'address-taken': {
    happened: (about) => `“${about}” has the same address.`,
    todo: 'Give one of them a path, or remove one.',
  },
  'address-not-allowed': {
    happened: (about) => `Your organisation does not allow meetings on ${about}.`,
    todo: 'Ask your administrators whether it can be allowed.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: Record<SecretProblemCode, ProblemText> = {
  'secret-missing': {
    happened: () => 'There is no shared secret yet.',
    todo: 'Paste the server’s app_secret.',
  },
  'secret-too-long': {
    happened: () => 'This is longer than 1,000 bytes, and too long for a shared secret.',
    todo: 'Paste only the secret, not the file around it.',
  },
  'secret-several-lines': {
    happened: () => 'A shared secret has one line; this has several.',
    todo: 'Paste only the value of the server’s app_secret.',
  },
  'secret-hidden-character': {
    happened: () => 'There is an invisible character in this secret.',
    todo: 'Type it, or copy it from a plain text file.',
  },
  'secret-is-key': {
    happened: () => 'This is a key file, not a shared secret.',
    todo: 'For a private key, choose “Private key (RS256)” above.',
  },
  'secret-is-ticket': {
    happened: () => 'This is a ticket (JWT), not the secret that signs tickets.',
    todo: 'Paste the server’s app_secret; Parlour makes the tickets itself.',
  },
  'secret-sample': {
    happened: () => 'This is the example from Jitsi’s documentation, known to everybody.',
    todo: 'Change it on the server, for example to what “openssl rand -hex 32” prints.',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: Record<ExtraClaimsProblemCode, ProblemText> = {
  'claims-too-long': {
    happened: () => `Extra claims can have ${longestExtraClaims} characters; these have more.`,
    todo: 'Leave some out: tickets travel in web addresses.',
  },
  'claims-not-json': {
    happened: () => 'This is not JSON.',
    todo: 'Write it like {"context": {"group": "staff"}}, with double quotes.',
  },
  'claims-not-object': {
    happened: () => 'This is JSON, but not an object.',
    todo: 'Put curly brackets around it, and a name before each value.',
  },
  'claims-reserved': {
    happened: (about) => `Parlour sets “${about}” itself, for each ticket.`,
    todo: 'Leave it out here.',
  },
};

const authentications: Record<Authentication, string> = {
  none: 'None',
  HS256: 'Shared secret (HS256)',
  RS256: 'Private key (RS256)',
};

const authenticationHelp: Record<Authentication, string> = {
  none: 'Anyone with the link enters, or signs in on the server’s own page.',
  HS256: 'Parlour signs tickets with the secret that the server knows as app_secret.',
  RS256: 'Parlour signs tickets with a private key; the server finds the public half by its ID.',
};

const ownServer = {
  address: 'Server address',
  addressHelp: 'Its name, with port and path if it has them: meet.example.org',
  useAddress: (address: string) => `Use ${address}`,
  authentication: 'Authentication',
  authentications,
  authenticationHelp,
  secretTitle: 'Signing secret',
  secret: 'Shared secret',
  secretHelp:
    'The server’s app_secret (JWT_APP_SECRET). It goes into your system’s keychain; Parlour never shows it again.',
  saveSecret: 'Save secret',
  secretSaved: 'The secret is saved.',
  secretKind: 'Shared secret, HS256',
  weak: 'This secret is shorter than 32 bytes, so it can be guessed by trying.',
  weakTodo:
    'It works. For a stronger one, put what “openssl rand -hex 32” prints on the server and here.',
  tested: {
    accepted: (server: string) =>
      `The secret signs and verifies, and ${server} accepts its tickets.`,
    'not-asked': (server: string) =>
      `The secret signs and verifies. Whether ${server} accepts its tickets could not be asked; the next meeting will tell.`,
  },
  testSecret: 'Test secret',
  replaceSecret: 'Replace secret',
  forgetSecret: 'Forget secret',
  env: 'Import from .env file…',
  envHelp: 'docker-jitsi-meet’s file brings issuer, audience and shared secret.',
  envTaken: (file: string) =>
    `Taken from ${file}. The file still exists: keep it where nobody else can read it.`,
  claims: 'What the tickets say',
  issuer: 'Issuer',
  issuerHelp: 'iss: the server’s app_id (JWT_APP_ID).',
  audience: 'Audience',
  audienceHelp: 'aud: empty means the same as the issuer, which fits most servers.',
  subject: 'Subject',
  subjectHelp:
    'sub: * fits every server that does not verify domains. One that does wants its XMPP domain, such as meet.jitsi.',
  keyId: 'Key ID',
  keyIdHelp: 'kid: the name the server looks the public key up by.',
  extraClaims: 'Extra claims',
  extraClaimsHelp: 'A JSON object that is merged into every ticket. Usually empty.',
  moderators:
    'On a Jitsi server as it comes from the package, whoever has a ticket is a moderator, guests too. A server with the module token_affiliation keeps the roles apart.',
};

/** The words of the form of an own server. */
export const ownServerText = { serverAddressProblem, secretProblem, extraClaimsProblem, ownServer };
