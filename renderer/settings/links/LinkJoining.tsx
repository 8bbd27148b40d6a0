import { useState } from 'preact/hooks';
import type { AppState } from '../../../common/ipc.ts';
import { jaasGuest, type Profile, hasTickets } from '../../../common/profile.ts';
import type { LinkChoice } from '../../../common/settings.ts';
import { hostingName } from '../../../common/text/hosting-name.ts';
import { text } from '../../../common/text/index.ts';
import { Check } from '../../ui/Check.tsx';
import { HostingIcon } from '../../ui/HostingIcon.tsx';
import { useManaged } from '../../ui/managed.ts';
import { ShortList } from '../ShortList.tsx';

interface Props {
  state: Pick<AppState, 'links' | 'profiles'>;
}

/** How much a link may do by itself, on each hosting. */
export function LinkJoining({ state: { links, profiles } }: Props) {
  const words = text.linkSettings;
  const [isForgotten, setForgotten] = useState(false);
  const change = (part: Partial<LinkChoice>): void =>
    void window.app.change({ links: { ...links, ...part } });
  return (
    <section class="block" aria-labelledby="joining">
      <div class="link-block">
        <h3 id="joining">{words.joining}</h3>
        <p id="joining-why" class="muted">
          {words.joiningWhy}
        </p>
      </div>
      <ShortList all={[...profiles, jaasGuest]} nameOf={hostingName}>
        {(few) =>
          few.map((profile) => (
            <Row key={profile.id} profile={profile} links={links} change={change} />
          ))
        }
      </ShortList>
      {links.chosen.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              change({ chosen: [] });
              setForgotten(true);
            }}
          >
            {words.forgetChosen}
          </button>
        </div>
      )}
      <div role="status">{isForgotten && links.chosen.length === 0 && <Forgotten />}</div>
    </section>
  );
}

/** The button that had the focus is gone. */
const Forgotten = () => (
  <p tabIndex={-1} ref={(said) => said?.focus()}>
    {text.linkSettings.forgotten}
  </p>
);

interface RowProps {
  profile: Profile;
  links: LinkChoice;
  change(part: Partial<LinkChoice>): void;
}

function Row({ profile, links: { atOnce, theirTicket }, change }: RowProps) {
  const words = text.linkSettings;
  const setBy = useManaged();
  const { id } = profile;
  return (
    <fieldset class="link-hosting" aria-describedby="joining-why">
      <legend>
        <HostingIcon kind={profile.kind} size={16} />
        <span>{hostingName(profile)}</span>
      </legend>
      <Check
        name={words.atOnce}
        checked={atOnce.includes(id)}
        setBy={setBy('links.atOnce')}
        onChange={(isOn) => change({ atOnce: changed(atOnce, id, isOn) })}
      />
      {hasTickets(profile) && (
        <Check
          name={words.theirTicket}
          checked={theirTicket.includes(id)}
          setBy={setBy('links.theirTicket')}
          onChange={(isOn) => change({ theirTicket: changed(theirTicket, id, isOn) })}
        />
      )}
    </fieldset>
  );
}

function changed(ids: readonly string[], id: string, isIn: boolean): string[] {
  const others = ids.filter((one) => one !== id);
  return isIn ? [...others, id] : others;
}
