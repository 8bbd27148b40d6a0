/**
 * What Parlour promises to withstand. A goal holds when every thing it counts was tried at least
 * as often as stated here, and every try held: `npm run prove` writes the table.
 */
export const goals = {
  W1: {
    promise: 'Every page lives in Chromium’s sandbox, without Node',
    least: { 'sandboxed processes': 3 },
  },
  L1: {
    promise: 'Any text is a meeting or a problem we know, within 5 ms',
    least: { 'generated texts': 20_000 },
  },
  L2: {
    promise: 'Links made by hand to deceive are refused or read as what they are',
    least: { 'hostile links': 300 },
  },
  L3: {
    promise: 'A link sets nothing in a meeting, but for muting',
    least: { 'keys in links': 200 },
  },
  L4: {
    promise: 'A hostile link opens no window and asks no server before the person agrees',
    least: { 'links through every entrance': 200 },
  },
  L5: {
    promise:
      'Switches and variables that a link or a launcher brings have no effect in the package',
    least: { 'words and variables': 50 },
  },
  I1: {
    promise: 'Main runs only well-formed calls of the pages they were made for',
    least: { 'hostile calls': 8_000 },
  },
  I2: {
    promise: 'A flood of calls holds up neither main nor the window',
    least: { 'calls within 10 s': 10_000 },
  },
  I3: {
    promise: 'The page that holds a meeting has six functions, and its ticket once',
    least: { 'looks at what the page has': 14 },
  },
  P1: {
    promise: 'Permissions go by session, origin and kind; all else is refused',
    least: { 'questions by name and origin': 600 },
  },
  P2: {
    promise: 'Nobody sees the screen without the person’s choice, and then only that',
    least: { 'tries to capture the screen': 50 },
  },
  P3: {
    promise: 'No page gets a device beyond camera, microphone and speaker',
    least: { 'tries to reach a device': 100, 'devices that pages have no words for': 70 },
  },
  N1: {
    promise: 'Nothing leaves the meeting’s frame, and our pages load nothing foreign',
    least: {
      'ways out': 450,
      'reads of our files': 300,
      'breaks of a page’s policy': 500,
      'addresses to open outside': 300,
    },
  },
  S1: {
    promise: 'A fault of the meeting’s server has its sentence, and the way back works',
    least: { 'faults of a server': 36 },
  },
  K1: {
    promise: 'A keychain in any state is told in words, and holds nothing up',
    least: { 'states of a keychain': 10 },
  },
  C1: {
    promise: 'Damaged files of ours never keep Parlour from starting, nor take what was good',
    least: { 'kinds of damage': 36, 'odd but good files and days': 12 },
  },
  C2: {
    promise: 'What was acknowledged is there after any kill',
    least: { 'kills while writing': 200, 'kills of the whole app': 10 },
  },
  H1: {
    promise: 'A key is nowhere but in main and the keychain',
    least: { 'searches for a key': 400 },
  },
  H2: {
    promise: 'A ticket is on no disk, in no log, and in no page’s process once its meeting closed',
    least: { 'searches for a ticket': 200 },
  },
  R1: {
    promise:
      'A process that ends is told, mostly within 3 s and always within 10 s, and one click is the way back',
    least: {
      'ends of a page’s process': 50,
      'ends of the graphics process': 20,
      'ends of the network service': 10,
      'pages that hang': 5,
      'pages that take all memory': 5,
    },
  },
  R2: {
    promise:
      'A network that goes is told, mostly within 2 s and always within 10 s, and the meeting comes back with it, as after a sleep',
    least: { 'losses of the network': 10, sleeps: 5 },
  },
  R3: {
    promise: 'A computer’s wrong clock is corrected, or told',
    least: { 'wrong clocks': 10 },
  },
  M1: {
    promise: 'Meetings that were left leave nothing in memory',
    least: { 'joins and leaves': 30 },
  },
  F1: {
    promise:
      'Each kind of key file has its sentence, mostly within 500 ms and always within 5 s, at most 64 KB read',
    least: { 'kinds of key files': 25 },
  },
  F2: {
    promise: 'Of an .env file only the names we list are read, and none is obeyed',
    least: { 'hostile names': 20 },
  },
  O1: {
    promise: 'What an organisation locked stays so, and nobody else speaks for it',
    least: {
      'calls that would change what is locked': 12,
      'policy files that are not the administrators’': 5,
      'policy files with a mistake': 8,
      'ways to a server that is not allowed': 7,
    },
  },
  B1: {
    promise: 'What ships is known, small, and the same when built twice',
    least: { 'looks at the supply': 8 },
  },
  B2: {
    promise: 'The package has its doors shut',
    least: {
      'fuses stated': 9,
      // Electron 25, which the tests run on, has no more.
      'fuses read back': 7,
      'looks into the package': 13,
      'ways in from outside': 12,
    },
  },
  U1: {
    promise:
      'An update comes only from whoever makes this Parlour, never an old one again, and never into a meeting',
    least: {
      forgeries: 250,
      replays: 6,
      'meetings left alone': 5,
      'bad updates in the package': 11,
    },
  },
} as const satisfies Record<string, Goal>;

interface Goal {
  promise: string;
  /** What is counted, and how often it has to be tried. */
  least: Readonly<Record<string, number>>;
}

export type GoalId = keyof typeof goals;
export type Counted<Id extends GoalId> = keyof (typeof goals)[Id]['least'] & string;

/** What cannot be tried where the tests run, said beside what can. */
export const notTried: Partial<Record<GoalId, string>> = {
  B1: 'Advisories (npm audit): only where the registry answers such questions',
  L5: 'Windows and macOS: not tried; there the system starts the program',
  K1: 'Windows and macOS: not tried; the answers of their keychains are played by a fake',
  H1: 'Windows and macOS: memory not searched. What V8 gave back is not blanked',
  H2: 'What Chromium’s network service gave back is not blanked',
  R1: 'Windows and macOS: not tried',
  U1: 'Windows and macOS: not tried beyond what decides; an AppImage is played by a file',
  O1: 'Windows and macOS: not tried; access lists of Windows are played by a fake',
  B2: 'Windows and macOS: not tried; Linux has no check of the asar’s integrity. The test’s Electron 25 has seven of the nine fuses',
};
