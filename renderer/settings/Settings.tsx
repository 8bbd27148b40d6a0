import { type AppState, type SettingsSection, settingsSections } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { useAppState } from '../ui/app-state.ts';
import { About } from './About.tsx';
import { Hosting } from './Hosting.tsx';
import { Links } from './Links.tsx';
import { You } from './You.tsx';

/** The settings window: sections on the left, one of them on the right. Changes apply at once. */
export function Settings() {
  const state = useAppState();
  const section = state?.settingsSection ?? 'hosting';
  return (
    <>
      <nav aria-label={text.settings.title}>
        <h1>{text.settings.title}</h1>
        {settingsSections.map((one) => (
          <button
            type="button"
            key={one}
            class="section"
            aria-current={one === section ? 'page' : undefined}
            onClick={() => void window.app.openSettings(one)}
          >
            {text.settings.sections[one]}
          </button>
        ))}
      </nav>
      {state && (
        <main>
          <h2>{text.settings.sections[section]}</h2>
          {content(section, state)}
        </main>
      )}
    </>
  );
}

function content(section: SettingsSection, state: AppState) {
  switch (section) {
    case 'hosting':
      return <Hosting state={state} />;
    case 'you':
      return <You you={state.you} />;
    case 'links':
      return <Links state={state} />;
    case 'about':
      return <About versions={state.versions} />;
  }
}
