/** Whether a tag is the one for a version. Parlours take only plain versions for releases. */
export const isTagOf = (tag: string, version: string): boolean =>
  /^\d+\.\d+\.\d+$/.test(version) && tag === `v${version}`;
