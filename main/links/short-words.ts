/**
 * A second start hands all its words to the running process, and what it says besides, in one
 * message of 32 KB (kMaxMessageLength in Chromium's process_singleton_posix.cc). With more, the
 * message is lost and both run, on the same settings: a link of a page can be that long.
 */
const mostBytes = 10_000;

/** Of these, the path to the app and switches. */
const mostOthers = 1_000;

/** Any text of this length is too long for a link, whatever it says. */
const tooLong = 'x'.repeat(8_193);

/**
 * The words, without the program, with which a process that has too many has to start anew;
 * undefined when it can go on. No link that Parlour opens is among them.
 */
export function shortWords(argv: readonly string[]): string[] | undefined {
  if (bytes(argv) <= mostBytes) return undefined;
  const words = argv.slice(1);
  const end = words.findIndex(
    (word, index) => word === '--' || bytes(words.slice(0, index + 1)) > mostOthers,
  );
  return [...words.slice(0, end), '--', tooLong];
}

const bytes = (words: readonly string[]): number => Buffer.byteLength(words.join(' '));
