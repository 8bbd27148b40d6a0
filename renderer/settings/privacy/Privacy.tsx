import type { AppState } from '../../../common/ipc.ts';
import type { Privacy as PrivacyChoice } from '../../../common/settings.ts';
import { text } from '../../../common/text/index.ts';
import { useManaged } from '../../ui/managed.ts';
import { Switch } from '../../ui/Switch.tsx';
import { ClearHistory } from './ClearHistory.tsx';
import { ownFolder } from './own-folder.ts';
import { Storage } from './Storage.tsx';

/** What each switch sets in Jitsi (config.js); off, it is set so that nothing is asked. */
const outside = [
  ['thirdParties', 'disableThirdPartyRequests'],
  ['analytics', 'analytics.disabled'],
  ['gravatar', 'gravatar.disabled'],
] as const;

/** What is kept, and who hears of a meeting besides its server. */
export function Privacy({ state }: { state: AppState }) {
  const words = text.privacy;
  const setBy = useManaged();
  const change = (part: Partial<PrivacyChoice>): void => void window.app.change({ privacy: part });
  return (
    <>
      <section class="settings-group" aria-labelledby="history">
        <h3 id="history">{words.history}</h3>
        <Switch
          name={words.remember}
          help={words.rememberHelp}
          checked={state.privacy.history}
          setBy={setBy('privacy.history')}
          onChange={(history) => change({ history })}
        />
        <ClearHistory forgotten={state.forgotten} />
        <Switch
          name={text.usage.count}
          help={text.usage.countHelp}
          checked={state.privacy.usage}
          setBy={setBy('privacy.usage')}
          onChange={(usage) => change({ usage })}
        />
      </section>
      <section class="block" aria-labelledby="outside">
        <div class="link-block">
          <h3 id="outside">{words.outside}</h3>
          <p class="muted">{words.outsideWhy}</p>
        </div>
        {outside.map(([one, key]) => (
          <Switch
            key={one}
            name={words[one]}
            help={
              <>
                {words[`${one}Help`]} <span class="jitsi-name">{words.sets(key)}</span>
              </>
            }
            checked={state.privacy[one]}
            setBy={setBy(`privacy.${one}`)}
            onChange={(isOn) => change({ [one]: isOn })}
          />
        ))}
      </section>
      <Storage profiles={state.profiles} />
      <section class="block" aria-labelledby="kept">
        <h3 id="kept">{words.kept}</h3>
        <p>{words.keptWhere(ownFolder(navigator.userAgent))}</p>
      </section>
    </>
  );
}
