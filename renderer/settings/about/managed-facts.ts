import { parseAddress } from '../../../common/address.ts';
import type { Managed } from '../../../common/managed.ts';
import { text } from '../../../common/text/index.ts';
import { listed } from '../../../common/text/listed.ts';

/** What the policy says besides settings. */
export interface ManagedFact {
  name: string;
  value: string;
  /** What the value is a list of, where that is names that computers read. */
  code?: readonly string[];
}

export function managedFacts(managed: Managed): ManagedFact[] {
  const words = text.managed;
  const { hostings, servers } = managed;
  const few = (names: readonly string[]): string => listed(names) || words.onlyThePolicys;
  return [
    { name: words.file, value: managed.file, code: [managed.file] },
    {
      name: words.hostings,
      value: hostings ? few(hostings.map((kind) => text.hosting[kind])) : words.all,
    },
    {
      name: words.servers,
      value: servers ? few(servers) : words.all,
      ...(servers && servers.length > 0 && { code: servers }),
    },
    ...updates(managed),
  ];
}

function updates({ updates: decided }: Managed): ManagedFact[] {
  if (!decided) return [];
  const words = text.managed;
  const { forbidden, address, version } = decided;
  const host = address === undefined ? undefined : parseAddress(address)?.host;
  const sentences = [
    forbidden && words.updatesForbidden,
    !forbidden && host && words.updatesFrom(host),
    !forbidden && version && words.updatesUpTo(version),
  ];
  return [{ name: text.updates.title, value: sentences.filter(Boolean).join(' ') || words.all }];
}
