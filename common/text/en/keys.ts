import type { JaasIdProblemCode } from '../../jaas-ids.ts';
import type { KeychainProblemCode, KeyProblemCode } from '../../key-problem.ts';
import type { ProblemText } from '../problem-text.ts';

const file = (about: string): string => (about ? `“${about}”` : 'This file');
const howToMakeOne =
  'Make one with: ssh-keygen -t rsa -b 4096 -m PEM. Then give its public half to your server.';

const keyProblem: Record<KeyProblemCode, ProblemText> = {
  empty: {
    happened: () => 'There is no key yet.',
    todo: 'Paste the private key, or choose its file.',
  },
  'too-large': {
    happened: () => 'This text is much too long for a key.',
    todo: 'Paste only the key, from its BEGIN line to its END line.',
  },
  binary: {
    happened: () => 'This is not text, and not a key that Parlour can read.',
    todo: 'Choose the file with the private key; its name often ends in .pem, .pk or .key.',
  },
  'web-page': {
    happened: () => 'This is a web page, not a key.',
    todo: 'Download the key file itself; you may have to sign in first.',
  },
  'one-line': {
    happened: () => 'This looks like a password or a shared secret, not like a private key.',
    todo: 'Paste the whole private key; it has about 30 to 50 lines.',
  },
  'not-a-key': {
    happened: () => 'There is no private key in this text.',
    todo: 'Look for a part that begins with BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY.',
  },
  'frame-missing': {
    happened: () => 'The first and the last line of this key are missing.',
    todo: 'Copy all of it, with the BEGIN line and the END line.',
  },
  damaged: {
    happened: () => 'This key is incomplete or damaged.',
    todo: 'Copy it again, all of it, or choose its file instead.',
  },
  'two-keys': {
    happened: () => 'There is more than one private key here.',
    todo: 'Give Parlour only the one that belongs to this profile.',
  },
  'public-key': {
    happened: () => 'This is the public half of a key.',
    todo: 'Choose the private key: the file of the same name without .pub, or with PRIVATE in its first line.',
  },
  certificate: {
    happened: () => 'This is a certificate, not a private key.',
    todo: 'Choose the file with PRIVATE KEY in its first line.',
  },
  'certificate-request': {
    happened: () => 'This is a request for a certificate, not a private key.',
    todo: 'Choose the key that the request was made with.',
  },
  openssh: {
    happened: () => 'This key is in OpenSSH’s own format.',
    todo: 'Convert a copy of its file with: ssh-keygen -p -m PEM -f COPY. Then choose the copy.',
  },
  putty: {
    happened: () => 'This key is in PuTTY’s own format.',
    todo: 'Open it in PuTTYgen, choose Conversions, Export OpenSSH key, then convert that with: ssh-keygen -p -m PEM -f COPY.',
  },
  pgp: {
    happened: () => 'This is a PGP key or message.',
    todo: 'Choose the RSA private key that you made for meetings.',
  },
  jwk: {
    happened: () => 'This key is written as JSON (JWK).',
    todo: 'Export it as PEM from where you found it.',
  },
  jwt: {
    happened: () => 'This is a ticket (JWT), not the key that signs tickets.',
    todo: 'Paste the private key; Parlour makes the tickets itself.',
  },
  pkcs12: {
    happened: () => 'This is a PKCS #12 container (.p12 or .pfx).',
    todo: 'Take the key out of it with: openssl pkcs12 -nocerts -in FILE -out key.pem.',
  },
  ec: {
    happened: () => 'This is an elliptic curve key; tickets need an RSA key.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'This is an Ed25519 key; tickets need an RSA key.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'This RSA key is restricted to PSS signatures, which meeting servers do not check.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'This is a DSA key; tickets need an RSA key.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () => 'This private key is of a kind that cannot sign tickets; they need an RSA key.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `This key has ${about} bits, too few to be safe.`
        : 'This key has fewer than 2048 bits, too few to be safe.',
    todo: 'Make one with 2048 bits or more; JaaS recommends 4096.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `This key has ${about} bits, more than servers accept.`
        : 'This key has more than 8192 bits, more than servers accept.',
    todo: 'Make one with 4096 bits.',
  },
  'passphrase-needed': {
    happened: () => 'A passphrase protects this key.',
    todo: 'Type the passphrase; Parlour uses it once and does not keep it.',
  },
  'passphrase-wrong': {
    happened: () => 'This passphrase does not open the key.',
    todo: 'Type it again; upper and lower case count.',
  },
  'encryption-unsupported': {
    happened: () => 'This key is encrypted in a way that Parlour cannot open.',
    todo: 'Save it with common encryption: openssl rsa -aes256 -traditional -in FILE -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} is not there any more.`,
    todo: 'Choose the file again.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} cannot be read.`,
    todo: 'Check that you may read it, or paste the key instead.',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)} is a folder.`,
    todo: 'Choose the key file inside it.',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)} is a pipe between programs, not a file.`,
    todo: 'Save the key to an ordinary file, or paste it.',
  },
  'file-is-device': {
    happened: (about) => `${file(about)} is a device, not a file.`,
    todo: 'Choose an ordinary file, or paste the key.',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)} is a socket of a program, not a file.`,
    todo: 'Choose an ordinary file that holds the key.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} is empty.`,
    todo: 'Download or save the key again.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} is much too large for a key.`,
    todo: 'Choose the key file; it has only a few kilobytes.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} could not be read in time.`,
    todo: 'If it lies on a network drive, copy it to this computer first.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} sets none of the names that Parlour knows.`,
    todo: 'Name them JAAS_APP_ID, JAAS_KID and JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: Record<KeychainProblemCode, ProblemText> = {
  locked: {
    happened: () => 'Your keychain is locked.',
    todo: 'Try again and type its password when your system asks for it.',
  },
  unavailable: {
    happened: () => 'This computer has no keychain service that Parlour can reach.',
    todo: 'On Linux, install GNOME Keyring (gnome-keyring) or KWallet (kwalletmanager) and sign in again, or use the key for this session only.',
  },
  denied: {
    happened: () => 'Your system did not let Parlour use the keychain.',
    todo: 'Try again and choose Allow when it asks.',
  },
  slow: {
    happened: () => 'The keychain does not answer.',
    todo: 'If your system is asking for a password, type it; then try again.',
  },
  damaged: {
    happened: () => 'What the keychain holds for this profile is not the key that was saved.',
    todo: 'Save the key again.',
  },
  removed: {
    happened: () => 'The key of this profile was removed from the keychain.',
    todo: 'Save the key again.',
  },
  'missing-module': {
    happened: () => 'The part of Parlour that reaches the keychain is missing.',
    todo: 'Install Parlour again, or use the key for this session only.',
  },
};

const jaasIdProblem: Record<JaasIdProblemCode, ProblemText> = {
  'app-id-missing': {
    happened: () => 'There is no AppID yet.',
    todo: 'Copy it from the API keys page of the JaaS console (jaas.8x8.vc).',
  },
  'app-id-address': {
    happened: () => 'This is a web address, not an AppID.',
    todo: 'Copy only the part that begins with vpaas-magic-cookie-, up to the next slash.',
  },
  'app-id-unreadable': {
    happened: () =>
      'This is not an AppID: those read vpaas-magic-cookie- and then digits and letters from a to f.',
    todo: 'Copy it again from the API keys page of the JaaS console (jaas.8x8.vc).',
  },
  'app-id-sample': {
    happened: () => 'This AppID is the example in 8x8’s documentation.',
    todo: 'Copy your own from the API keys page of the JaaS console (jaas.8x8.vc).',
  },
  'key-id-missing': {
    happened: () => 'There is no key ID yet.',
    todo: 'Copy it from the API keys page of the JaaS console (jaas.8x8.vc); it is the part after the slash.',
  },
  'key-id-address': {
    happened: () => 'This is a web address, not a key ID.',
    todo: 'Copy the ID that stands beside your key on the API keys page of the JaaS console (jaas.8x8.vc).',
  },
  'key-id-unreadable': {
    happened: () => 'This is not a key ID: those are short, such as 0a1b2c.',
    todo: 'Copy it again from the API keys page of the JaaS console (jaas.8x8.vc).',
  },
  'key-id-sample': {
    happened: () => 'This key ID is the example in 8x8’s documentation.',
    todo: 'Copy your own from the API keys page of the JaaS console (jaas.8x8.vc).',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `This key belongs to another AppID, ${about}.` : 'This key belongs to another AppID.',
    todo: 'Copy the AppID and the key ID from the same line of the JaaS console.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText = { keyProblem, keychainProblem, jaasIdProblem };
