const endings = {
  meeting: 'meeting',
  url: 'url',
  webloc: 'webloc',
  desktop: 'desktop',
  ics: 'ics',
} as const;

export type LinkFileKind = keyof typeof endings;

/** The kind of link file that a name or path ends like, in any case. */
export function linkFileKind(path: string): LinkFileKind | undefined {
  const ending = /\.([a-z]{3,7})$/i.exec(path)?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(endings, ending)
    ? endings[ending as LinkFileKind]
    : undefined;
}

/**
 * `\\host\share`, `//host/share`: asking for such a file opens a connection to the host, on
 * Windows with the person's name and a hash of their password.
 */
export const isRemotePath = (path: string): boolean => /^[\\/]{2}/.test(path);
