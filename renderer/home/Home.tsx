import { Globe, Settings } from 'lucide-preact';
import type { AppState } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { useAppState } from '../ui/app-state.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Mark } from '../ui/Mark.tsx';
import { JoinForm } from './JoinForm.tsx';
import { Meetings } from './Meetings.tsx';
import { NoticeLine } from './NoticeLine.tsx';

/** The window a person starts from. */
export function Home() {
  const state = useAppState();
  return (
    <>
      <Header hosting={state?.current} />
      {state && (
        <main>
          {state.notice && <NoticeLine notice={state.notice} />}
          <JoinForm state={state} />
          {!state.you.name && <Invitation />}
          <Meetings meetings={state.meetings} />
        </main>
      )}
    </>
  );
}

const Header = ({ hosting }: { hosting: AppState['current'] | undefined }) => (
  <header>
    <Mark size={28} />
    <h1>{text.home.title}</h1>
    {hosting && (
      <span class="hosting">
        <Globe size={16} aria-hidden="true" />
        {text.profile[hosting.kind]}
      </span>
    )}
    <IconButton
      icon={Settings}
      name={text.settings.open}
      onClick={() => void window.app.openSettings()}
    />
  </header>
);

const Invitation = () => (
  <p class="invitation muted">
    {text.home.invitation}
    <button type="button" class="button link" onClick={() => void window.app.openSettings()}>
      {text.home.addName}
    </button>
  </p>
);
