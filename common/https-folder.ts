import { parseAddress } from './address.ts';

/** The address of a folder that names lie below; undefined for any other, and for one with a password in it. */
export function httpsFolder(said: string): string | undefined {
  const address = parseAddress(said);
  if (!address) return undefined;
  const { protocol, host, pathname, username, password, search, hash } = address;
  if (protocol !== 'https:' || username + password + search + hash !== '') return undefined;
  return `https://${host}${pathname.replace(/\/*$/, '/')}`;
}
