import { Building2, Globe, type LucideIcon } from 'lucide-preact';
import type { AppState } from '../../common/ipc.ts';
import type { Profile } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';

type Kind = 'public' | 'jaas';

const icons: Record<Kind, LucideIcon> = { public: Globe, jaas: Building2 };
const kinds = Object.keys(icons) as Kind[];

/** The hostings side by side; choosing one makes it the one Home joins with. */
export const HostingCards = ({ state }: { state: AppState }) => (
  <fieldset class="cards" role="radiogroup" aria-label={text.settings.sections.hosting}>
    {kinds.map((kind) => {
      const Icon = icons[kind];
      const words = text.hostings.cards[kind];
      return (
        <label class="card" key={kind}>
          <input
            type="radio"
            name="hosting"
            aria-label={words.name}
            aria-describedby={`hosting-${kind}`}
            checked={state.current.kind === kind}
            onChange={() => choose(kind, state.profiles)}
          />
          <span class="card-name">
            {words.name}
            <Icon size={18} aria-hidden="true" />
          </span>
          <span id={`hosting-${kind}`} class="muted">
            {words.promise}
          </span>
        </label>
      );
    })}
  </fieldset>
);

/** The first one of that kind; without one, a new one whose form opens. */
function choose(kind: Kind, profiles: readonly Profile[]): void {
  const known = profiles.find((profile) => profile.kind === kind);
  if (known) void window.hosting.choose(known.id);
  else void window.hosting.add('jaas', text.hostings.firstName);
}
