import { Globe } from 'lucide-preact';
import type { AppState } from '../../common/ipc.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { text } from '../../common/text/index.ts';

/** Which hosting Home joins with, and the way to another one in two keys. */
export const HostingMenu = ({ state }: { state: AppState }) => (
  <span class="hosting">
    <Globe size={16} aria-hidden="true" />
    <select
      aria-label={text.home.hosting}
      value={state.current.id}
      onChange={(event) => void window.hosting.choose(event.currentTarget.value)}
    >
      {state.profiles.map((profile) => (
        <option key={profile.id} value={profile.id}>
          {hostingName(profile)}
        </option>
      ))}
    </select>
  </span>
);
