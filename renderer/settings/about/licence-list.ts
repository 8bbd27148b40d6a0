/** A piece of somebody's work inside Parlour; scripts/licences.ts makes the list at build time. */
export interface Licence {
  name: string;
  version: string;
  /** SPDX expression, as the package says it. */
  licence: string;
  /** In full; several texts are one below the other. */
  text: string;
}

/** A file of its own next to the pages, read when it is asked for: it is as big as the page. */
export async function readLicences(): Promise<readonly Licence[]> {
  const file = new URL('../licences.js', location.href).href;
  const { licences } = (await import(/* @vite-ignore */ file)) as { licences: Licence[] };
  return licences;
}
