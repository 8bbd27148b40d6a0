/**
 * What people and launchers may say to Chromium: how Parlour is drawn, and that it is read aloud.
 * All other switches take something from the person – the sandbox, the keychain, what a server
 * is – or run programs, and Parlour needs none of them.
 */
const spoken = new Set([
  '--ozone-platform',
  '--ozone-platform-hint',
  '--enable-wayland-ime',
  '--force-device-scale-factor',
  '--force-renderer-accessibility',
  '--disable-gpu',
]);
const plainValue = /^[\w.]{1,20}$/;

/** Variables that Node, Electron and Chromium obey, beyond those of the system. */
const obeyed = /^(NODE_|ELECTRON_|CHROME_|SSLKEYLOGFILE$)/i;
const harmless = new Set([
  'ELECTRON_OZONE_PLATFORM_HINT',
  // Electron itself sets it, for the processes that follow.
  'CHROME_DESKTOP',
  // A link that is clicked in Chrome brings them along.
  'CHROME_WRAPPER',
  'CHROME_VERSION_EXTRA',
  // What developers have in every shell; nothing of ours asks for it.
  'NODE_ENV',
  'NODE_VERSION',
]);

type Env = Readonly<Record<string, string | undefined>>;

/** What an installed Parlour was started with and does not obey. */
export interface Unwanted {
  switches: string[];
  variables: string[];
  /** The words, program and all, without them. */
  argv: string[];
}

/**
 * Looks at what started an installed Parlour; undefined when there is nothing to take out. By the
 * time somebody can look, Chromium has read all of it: the process has to start anew without.
 */
export function unwantedIn(
  argv: readonly string[],
  env: Env,
  platform: NodeJS.Platform,
): Unwanted | undefined {
  const isUnwanted = (word: string): boolean => isSwitch(word, platform) && !isSpoken(word);
  const [program = '', ...words] = argv;
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const after = end === -1 ? [] : words.slice(end);

  const switches = before.filter(isUnwanted);
  const variables = Object.keys(env).filter((name) => obeyed.test(name) && !harmless.has(name));
  if (switches.length === 0 && variables.length === 0) return undefined;
  return {
    switches,
    variables,
    argv: [program, ...before.filter((word) => !isUnwanted(word)), ...after],
  };
}

function isSpoken(word: string): boolean {
  const [name = '', ...value] = word.split('=');
  return spoken.has(name) && (value.length === 0 || plainValue.test(value.join('=')));
}

/** As Chromium sees it (kSwitchPrefixes in its command_line.cc); after `--` nothing is one. */
function isSwitch(word: string, platform: NodeJS.Platform): boolean {
  if (platform !== 'win32') return word.startsWith('-') && word !== '-';
  return /^\s*[-/]\s*\S/.test(word);
}

/** What was taken out, by name: a value may be a secret, or paint the terminal. */
export const namesOf = ({ switches, variables }: Unwanted): string =>
  [...switches.map((word) => word.split('=')[0] ?? ''), ...variables]
    .map((name) => name.replace(/[^\w-]/g, '').slice(0, 60))
    .join(', ');
