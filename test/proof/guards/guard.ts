/** A guard of the app, and what takes it away. */
export interface Guard {
  /** The file that has it, from the root. */
  in: string;
  /** The one place in it that is the guard, exactly as the formatter leaves it. */
  find: string;
  /** What stands there without it. */
  instead: string;
  /** Only for guards that a unit test holds: its file, and words of its name. */
  unit?: { file: string; name: string };
}
