/** A pause this long begins another word; what Windows and GTK use. */
const pause = 1_000;

/** Finds entries of a list by the letters their names begin with, as they are typed. */
export function createTypeAhead(now: () => number = () => Date.now()) {
  let typed = '';
  let last = -Infinity;
  return {
    /** Is a word being typed? A space belongs to it then. */
    isTyping: (): boolean => typed !== '' && now() - last < pause,

    /** The entry that a letter leads to from the one at `at`; undefined when none begins so. */
    find(letter: string, names: readonly string[], at: number): number | undefined {
      typed = (now() - last < pause ? typed : '') + letter.toLowerCase();
      last = now();
      // The same letter again and again walks through what begins with it.
      const isOne = [...typed].every((one) => one === typed[0]);
      const wanted = isOne ? typed.slice(0, 1) : typed;
      const from = isOne ? at + 1 : Math.max(at, 0);
      const order = names.map((_, index) => (from + index) % names.length);
      return order.find((index) => names[index]?.toLowerCase().startsWith(wanted));
    },
  };
}
