import {
  Hand,
  type LucideIcon,
  Maximize2,
  Mic,
  MicOff,
  PhoneOff,
  ScreenShareOff,
  Video,
  VideoOff,
} from 'lucide-preact';
import type { RunningAct, RunningMeeting } from '../../common/running-api.ts';
import { text } from '../../common/text/index.ts';
import { meetingSentence } from '../ui/problem-sentence.ts';
import { RunsFor } from './RunsFor.tsx';

interface Props {
  meeting: RunningMeeting;
}

/** The small view of a meeting whose window is minimised. */
export function Compact({ meeting: { name, joinedAt, status, away } }: Props) {
  const words = text.running;
  const { audioMuted, videoMuted, handRaised, sharing, speaker, people, unread } = status;
  return (
    <main aria-labelledby="meeting">
      <header>
        <h1 id="meeting" class="room" dir="auto">
          {name}
        </h1>
        <RunsFor since={joinedAt} />
      </header>
      {away ? (
        <p class="away" role="alert">
          {meetingSentence(away).happened}
        </p>
      ) : (
        <>
          <p class="muted now">
            {people > 0 && <span>{words.people(people)}</span>}
            {unread > 0 && <span class="unread">{words.unread(unread)}</span>}
          </p>
          <p class="speaks room">{speaker && words.speaks(speaker)}</p>
        </>
      )}
      <div class="acts">
        {!away && (
          <>
            <Does
              act="audio"
              icon={audioMuted ? MicOff : Mic}
              name={audioMuted ? words.unmute : words.mute}
              isOff={audioMuted}
            />
            <Does
              act="video"
              icon={videoMuted ? VideoOff : Video}
              name={videoMuted ? words.cameraOn : words.cameraOff}
              isOff={videoMuted}
            />
            <Does
              act="hand"
              icon={Hand}
              name={handRaised ? words.lowerHand : words.raiseHand}
              isOn={handRaised}
            />
            {sharing && (
              <Does act="stop-sharing" icon={ScreenShareOff} name={words.stopSharing} isOn />
            )}
          </>
        )}
        <span class="ways">
          <Does act="open" icon={Maximize2} name={words.open} />
          <Does act="leave" icon={PhoneOff} name={words.leave} isEnd />
        </span>
      </div>
    </main>
  );
}

interface DoesProps {
  act: RunningAct;
  icon: LucideIcon;
  /** What a press does; it changes with the state, so the state needs no attribute. */
  name: string;
  isOff?: boolean;
  isOn?: boolean;
  isEnd?: boolean;
}

function Does({ act, icon: Icon, name, isOff, isOn, isEnd }: DoesProps) {
  const looks = [isOff && 'is-off', isOn && 'is-on', isEnd && 'is-end'].filter(Boolean);
  return (
    <button
      type="button"
      class={['icon-button', ...looks].join(' ')}
      aria-label={name}
      title={name}
      onClick={() => void window.running.act(act)}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
