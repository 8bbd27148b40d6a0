import { useContext } from 'preact/hooks';
import { listed } from '../../../common/text/listed.ts';
import { text } from '../../../common/text/index.ts';
import { ManagedContext } from '../../ui/managed.ts';

/** In a line of its own: which servers an address may name, where the organisation limits them. */
export function AllowedServers() {
  const servers = useContext(ManagedContext)?.servers;
  if (!servers) return null;
  return (
    <span class="allowed-servers">
      {servers.length > 0 ? text.managed.onlyServers(listed(servers)) : text.managed.noServers}
    </span>
  );
}
