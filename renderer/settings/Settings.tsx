import { useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { useAppState } from '../ui/app-state.ts';
import { About } from './About.tsx';
import { Hosting } from './Hosting.tsx';
import { You } from './You.tsx';

type Section = keyof typeof text.settings.sections;

const sections = Object.keys(text.settings.sections) as Section[];

/** The settings window: sections on the left, one of them on the right. Changes apply at once. */
export function Settings() {
  const state = useAppState();
  const [section, setSection] = useState<Section>('hosting');
  return (
    <>
      <nav aria-label={text.settings.title}>
        <h1>{text.settings.title}</h1>
        {sections.map((one) => (
          <button
            type="button"
            key={one}
            class="section"
            aria-current={one === section ? 'page' : undefined}
            onClick={() => setSection(one)}
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

function content(section: Section, state: AppState) {
  switch (section) {
    case 'hosting':
      return <Hosting state={state} />;
    case 'you':
      return <You you={state.you} />;
    case 'about':
      return <About versions={state.versions} />;
  }
}
