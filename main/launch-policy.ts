import { optionOf } from './command-line/options.ts';

/**
 * What people and launchers may say to Chromium: how Parlour is drawn, and that it is read aloud.
 * All other switches take something from the person – the sandbox, the keychain, what a server
 * is – or run programs, and Parlour needs none of them.
 */
const allowedSwitches = new Set([
  '--ozone-platform',
  '--ozone-platform-hint',
  '--enable-wayland-ime',
  '--force-device-scale-factor',
  '--force-renderer-accessibility',
  '--disable-gpu',
]);
const plainValue = /^[\w.]{1,20}$/;

/**
 * The variables that Electron, Chromium and Node obey in a package, and that take the sandbox away,
 * run something, or read and write where nobody would look for it. The fuses shut NODE_OPTIONS,
 * NODE_EXTRA_CA_CERTS and ELECTRON_RUN_AS_NODE, and Electron looks for modules in no other folder;
 * people have those, and many that only begin alike, for other programs.
 */
const refusedVariables = new Set([
  'ELECTRON_DISABLE_SANDBOX',
  'CHROME_DEVEL_SANDBOX',
  'CHROME_SANDBOX_DEBUGGING',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_COMPILE_CACHE',
  'NODE_ICU_DATA',
  'CHROME_CONFIG_HOME',
  // What is said in the network, in memory after a crash, or while something is looked for.
  'SSLKEYLOGFILE',
  'CHROME_HEADLESS',
  'BREAKPAD_DUMP_LOCATION',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'ELECTRON_LOG_ASAR_READS',
  'ELECTRON_ENABLE_STACK_DUMPING',
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'NODE_V8_COVERAGE',
  'NODE_REDIRECT_WARNINGS',
]);

type Env = Readonly<Record<string, string | undefined>>;

/** What an installed Parlour was started with and does not obey. */
export interface Refused {
  switches: readonly string[];
  variables: readonly string[];
  /** The words, program and all, without them. */
  argv: readonly string[];
}

/**
 * Looks at what started an installed Parlour; undefined when there is nothing to take out. By the
 * time somebody can look, Chromium has read all of it: the process has to start anew without.
 */
export function refusedIn(
  argv: readonly string[],
  env: Env,
  platform: NodeJS.Platform,
): Refused | undefined {
  const isRefused = (word: string): boolean => isSwitch(word, platform) && !isAllowed(word);
  const [program = '', ...words] = argv;
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const after = end === -1 ? [] : words.slice(end);

  const switches = before.filter(isRefused);
  // On Windows a name means the same in any case.
  const asKnown = (name: string): string => (platform === 'win32' ? name.toUpperCase() : name);
  const variables = Object.keys(env).filter((name) => refusedVariables.has(asKnown(name)));
  if (switches.length === 0 && variables.length === 0) return undefined;
  return {
    switches,
    variables,
    argv: [program, ...before.filter((word) => !isRefused(word)), ...after],
  };
}

function isAllowed(word: string): boolean {
  if (optionOf(word)) return true;
  const [name = '', ...value] = word.split('=');
  return allowedSwitches.has(name) && (value.length === 0 || plainValue.test(value.join('=')));
}

/** As Chromium sees it (kSwitchPrefixes in its command_line.cc); after `--` nothing is one. */
function isSwitch(word: string, platform: NodeJS.Platform): boolean {
  if (platform !== 'win32') return word.startsWith('-') && word !== '-';
  return /^\s*[-/]\s*\S/.test(word);
}

/** What was taken out, by name: a value may be a secret, or paint the terminal. */
export const namesOf = ({ switches, variables }: Refused): string[] =>
  plainNames([...switches.map((word) => word.split('=')[0] ?? ''), ...variables]);

/** As many names as fit a line, of nothing but letters. */
export const plainNames = (names: readonly string[]): string[] => [
  ...new Set(names.slice(0, 100).map((name) => name.replace(/[^\w-]/g, '').slice(0, 60) || '?')),
];
