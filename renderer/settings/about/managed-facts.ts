import { parseAddress } from '../../../common/address.ts';
import type { Managed } from '../../../common/managed.ts';
import { text } from '../../../common/text/index.ts';
import { listed } from '../../../common/text/listed.ts';

/** What the policy restricts besides settings, as pairs of a name and what holds. */
export function managedFacts(managed: Managed): [name: string, value: string][] {
  const words = text.managed;
  const { hostings, servers } = managed;
  const few = (names: readonly string[]): string => listed(names) || words.onlyThePolicys;
  return [
    [words.file, managed.file],
    [words.hostings, hostings ? few(hostings.map((kind) => text.hosting[kind])) : words.all],
    [words.servers, servers ? few(servers) : words.all],
    ...updates(managed),
  ];
}

function updates({ updates: decided }: Managed): [string, string][] {
  if (!decided) return [];
  const words = text.managed;
  const { forbidden, address, version } = decided;
  const host = address === undefined ? undefined : parseAddress(address)?.host;
  const sentences = [
    forbidden && words.updatesForbidden,
    !forbidden && host && words.updatesFrom(host),
    !forbidden && version && words.updatesUpTo(version),
  ];
  return [[words.updates, sentences.filter(Boolean).join(' ') || words.all]];
}
