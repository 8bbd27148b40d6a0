/** The package, which brings no types; without the slash it is Node's own module. */
declare module 'punycode/' {
  /** Throws a RangeError for what is no punycode. */
  export function decode(text: string): string;
}
