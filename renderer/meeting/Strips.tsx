import { CloudOff, Info, PlugZap, TriangleAlert, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { text } from '../../common/text/index.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { LostDevice } from './device-watch.ts';
import { SignInStrip } from './SignInStrip.tsx';
import type { Strip } from './strips.ts';

export interface StripActions {
  leave(): void;
  rejoin(): void;
  dismiss(strip: Strip): void;
}

/** What is to be known above the meeting's page, which stays usable below. */
export const Strips = ({
  strips,
  server,
  act,
}: {
  strips: readonly Strip[];
  server: string;
  act: StripActions;
}) => (
  <>
    {strips.map((strip) =>
      strip.kind === 'sign-in' ? (
        <SignInStrip key="sign-in" />
      ) : (
        <Line key={keyOf(strip)} strip={strip} server={server} act={act} />
      ),
    )}
  </>
);

type LineStrip = Exclude<Strip, { kind: 'sign-in' }>;

function Line({ strip, server, act }: { strip: LineStrip; server: string; act: StripActions }) {
  const words = text.strips;
  const leave = <Button name={text.meeting.leave} onClick={act.leave} />;
  const dismiss = <IconButton icon={X} name={words.dismiss} onClick={() => act.dismiss(strip)} />;
  switch (strip.kind) {
    case 'offline':
      return <Row icon={CloudOff} role="alert" says={words.offline} ways={leave} />;
    case 'silent':
      return (
        <Row
          icon={TriangleAlert}
          role="alert"
          says={words.silent}
          ways={
            <>
              <Button name={words.rejoin} onClick={act.rejoin} />
              {leave}
            </>
          }
        />
      );
    case 'entering':
      return <Row icon={Info} role="status" says={words.entering(server)} ways={leave} />;
    case 'hint':
      // That all is well again can wait until it is read.
      return <Row icon={Info} role="status" says={words.hint[strip.hint]} ways={dismiss} />;
    case 'device':
      return <Row icon={PlugZap} role="alert" says={wordsOfLost(strip.lost)} ways={dismiss} />;
  }
}

const Row = ({
  icon: Icon,
  role,
  says,
  ways,
}: {
  icon: typeof Info;
  role: 'status' | 'alert';
  says: string;
  ways: ComponentChildren;
}) => (
  <div class={role === 'alert' ? 'strip strip-alert' : 'strip'}>
    <div class="strip-line">
      <p role={role} class="strip-words">
        <Icon size={18} aria-hidden="true" />
        <span>{says}</span>
      </p>
      <span class="strip-ways">{ways}</span>
    </div>
  </div>
);

const Button = ({ name, onClick }: { name: string; onClick(): void }) => (
  <button type="button" class="button link" onClick={onClick}>
    {name}
  </button>
);

function wordsOfLost({ device, name, how, replaced }: LostDevice): string {
  const words = text.strips;
  const gone = {
    microphone: words.microphoneGone,
    camera: words.cameraGone,
    speaker: words.speakerGone,
  };
  const broken = { ...gone, microphone: words.microphoneBroken, camera: words.cameraBroken };
  const happened = (how === 'gone' ? gone : broken)[device](name);
  return `${happened} ${replaced ? words.anotherUsed : words.chooseAnother}`;
}

function keyOf(strip: LineStrip): string {
  if (strip.kind === 'hint') return strip.hint;
  return strip.kind === 'device' ? strip.lost.device : strip.kind;
}
