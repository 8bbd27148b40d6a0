/** An expected failure: a code of a closed list, and the fragment its sentence may name. */
export interface Problem<Code extends string> {
  code: Code;
  about?: string;
}
