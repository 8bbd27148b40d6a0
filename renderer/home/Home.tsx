import { Settings } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import { joinsNothing } from '../../common/managed.ts';
import { text } from '../../common/text/index.ts';
import { useAppState } from '../ui/app-state.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ManagedContext } from '../ui/managed.ts';
import { Mark } from '../ui/Mark.tsx';
import { Toast } from '../ui/Toast.tsx';
import { DropHint } from './DropHint.tsx';
import { useForgetting } from './forgetting.ts';
import { HostingMenu } from './HostingMenu.tsx';
import { Invitation } from './Invitation.tsx';
import { JoinForm } from './JoinForm.tsx';
import { LinkQuestion } from './LinkQuestion.tsx';
import { Meetings } from './Meetings.tsx';
import { MoveMeeting } from './MoveMeeting.tsx';
import { NothingJoins } from './NothingJoins.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { useMeetings } from './remembered-meetings.ts';
import type { RowPlace } from './row-focus.ts';
import { UpdateLine } from './UpdateLine.tsx';

/** The window a person starts from. */
export function Home() {
  const state = useAppState();
  const meetings = useMeetings(state?.meetingsRevision ?? 0);
  const [wanted, want] = useState<RowPlace>();
  const goTo = (key: string): void => want({ key, part: 'join' });
  const { forget, message } = useForgetting({ forgotten: state?.forgotten, goTo });
  return (
    <ManagedContext.Provider value={state?.managed}>
      <Header state={state} />
      {state && (
        <main>
          {state.notice && !saysNothingJoins(state) && <NoticeLine notice={state.notice} />}
          {joinsNothing(state.managed) && <NothingJoins />}
          <UpdateLine state={state} />
          <JoinForm state={state} />
          {!state.you.name && !joinsNothing(state.managed) && <Welcome />}
          {meetings && (
            <Meetings
              meetings={meetings}
              profiles={state.profiles}
              wanted={wanted}
              want={want}
              forget={forget}
            />
          )}
          {state.inviting && (
            <Invitation key={state.inviting.key} meeting={state.inviting} state={state} />
          )}
          {state.moving && (
            <MoveMeeting key={state.moving.key} state={state} moving={state.moving} goTo={goTo} />
          )}
          {state.question && (
            <LinkQuestion
              key={state.question.id}
              question={state.question}
              profiles={state.profiles}
            />
          )}
          <DropHint />
          {message && <Toast key={message.id} {...message.toast} />}
        </main>
      )}
    </ManagedContext.Provider>
  );
}

/** What the notice would say is said above the form, for as long as it is so. */
const saysNothingJoins = ({ notice, managed }: AppState): boolean =>
  notice?.kind === 'policy-problem' && joinsNothing(managed);

const Header = ({ state }: { state: AppState | undefined }) => (
  <header>
    <Mark size={28} />
    <h1>{text.home.title}</h1>
    {state && <HostingMenu state={state} />}
    <IconButton
      icon={Settings}
      name={text.settings.open}
      onClick={() => void window.app.openSettings('hosting')}
    />
  </header>
);

const Welcome = () => (
  <p class="invitation muted">
    {text.home.invitation}
    <button type="button" class="button link" onClick={() => void window.app.openSettings('you')}>
      {text.home.addName}
    </button>
  </p>
);
