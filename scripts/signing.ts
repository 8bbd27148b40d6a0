/** Who vouches for what is built, towards the system it is installed on. */
export interface Signing {
  /** For electron-builder. */
  words: readonly string[];
  /** A sentence that begins with “Signed” or “Not signed”: the text of a release repeats it. */
  said: string;
}

/** What says it. One that is empty was not said: a workflow hands over secrets that do not exist so. */
const variables = /^(?:(?:WIN_)?CSC|APPLE|AZURE)_/;

/** Takes empty variables out: electron-builder takes an empty `CSC_LINK` for a certificate on macOS. */
export function dropEmpty(env: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(env)) {
    if (value === '' && variables.test(name)) delete env[name];
  }
}

/**
 * Reads from an environment how packages of a system are signed. Where they are to be, a package that
 * electron-builder could not sign is an error, and none is left unsigned without a word.
 */
export function signingOf(system: NodeJS.Platform, env: NodeJS.ProcessEnv): Signing {
  switch (system) {
    case 'darwin':
      return signingOfMac(env);
    case 'win32':
      return signingOfWindows(env);
    default:
      return { words: [], said: 'Not signed: the packages for Linux are checked by `SHA256SUMS`.' };
  }
}

const force = '-c.forceCodeSigning=true';

function signingOfMac(env: NodeJS.ProcessEnv): Signing {
  if (!env['CSC_LINK']) {
    return {
      words: [],
      said: 'Not signed: macOS refuses the app until the person allows it, and it cannot update itself.',
    };
  }
  const isNotarised = Boolean(env['APPLE_API_KEY'] || env['APPLE_ID']);
  return {
    words: [force],
    said: isNotarised
      ? 'Signed for macOS, and notarised by Apple.'
      : 'Signed for macOS, but not notarised by Apple: macOS warns of it.',
  };
}

function signingOfWindows(env: NodeJS.ProcessEnv): Signing {
  const azure = azureWords(env);
  if (azure) return { words: [...azure, force], said: 'Signed for Windows, by Azure.' };
  return env['WIN_CSC_LINK'] || env['CSC_LINK']
    ? { words: [force], said: 'Signed for Windows.' }
    : { words: [], said: 'Not signed: Windows warns of the installers.' };
}

/** Azure's signing service needs its account named, and who it signs for; its credentials it reads itself. */
function azureWords(env: NodeJS.ProcessEnv): string[] | undefined {
  const { PARLOUR_AZURE_ENDPOINT: endpoint, PARLOUR_AZURE_ACCOUNT: account } = env;
  const { PARLOUR_AZURE_PROFILE: profile, PARLOUR_UPDATE_PUBLISHER: publisher } = env;
  if (!endpoint || !account || !profile || !publisher) return undefined;
  const options = {
    endpoint,
    codeSigningAccountName: account,
    certificateProfileName: profile,
    publisherName: publisher,
  };
  return Object.entries(options).map(([name, value]) => `-c.win.azureSignOptions.${name}=${value}`);
}
