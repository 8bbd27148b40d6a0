import { useEffect, useState } from 'preact/hooks';
import { type AppState, type SettingsSection, settingsSections } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { useAppState } from '../ui/app-state.ts';
import { About } from './about/About.tsx';
import { Appearance } from './Appearance.tsx';
import { Hosting } from './hosting/Hosting.tsx';
import { Links } from './links/Links.tsx';
import { Meetings } from './meetings/Meetings.tsx';
import { Privacy } from './privacy/Privacy.tsx';
import type { FoundSetting } from './search/search-index.ts';
import { SectionHeading } from './SectionHeading.tsx';
import { SettingsSearch } from './search/SettingsSearch.tsx';
import { showSetting } from './search/show-setting.ts';
import { You } from './you/You.tsx';

/** The settings window: sections on the left, one of them on the right. Changes apply at once. */
export function Settings() {
  const state = useAppState();
  return state ? <Opened state={state} /> : null;
}

function Opened({ state }: { state: AppState }) {
  const section = state.settingsSection;
  const words = text.settings;
  const [wanted, setWanted] = useState<FoundSetting>();
  const [said, setSaid] = useState('');
  useEffect(() => void (document.title = words.windowTitle(words.sections[section])));
  // What was said leads to a choice: once it is made, or somewhere else is looked at, it is over.
  useEffect(() => setSaid(''), [section, state.current.id]);
  useEffect(() => {
    if (wanted?.section !== section) return;
    setSaid(showSetting(wanted) ?? '');
    setWanted(undefined);
  }, [wanted, section]);

  return (
    <>
      <nav aria-label={words.title}>
        <h1>{words.title}</h1>
        <SettingsSearch
          onChoose={(found) => {
            setSaid('');
            setWanted(found);
            if (found.section !== section) void window.app.openSettings(found.section);
          }}
        >
          {settingsSections.map((one) => (
            <button
              type="button"
              key={one}
              class="section"
              aria-current={one === section ? 'page' : undefined}
              onClick={() => void window.app.openSettings(one)}
            >
              {words.sections[one]}
            </button>
          ))}
        </SettingsSearch>
      </nav>
      <main>
        <SectionHeading section={section} />
        <p class="found-elsewhere" role="status">
          {said}
        </p>
        {content(section, state)}
      </main>
    </>
  );
}

function content(section: SettingsSection, state: AppState) {
  switch (section) {
    case 'hosting':
      return <Hosting state={state} />;
    case 'you':
      return <You you={state.you} />;
    case 'meetings':
      return <Meetings state={state} />;
    case 'links':
      return <Links state={state} />;
    case 'appearance':
      return <Appearance state={state} />;
    case 'privacy':
      return <Privacy state={state} />;
    case 'about':
      return <About state={state} />;
  }
}
