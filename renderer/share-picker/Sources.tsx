import { AppWindow, Monitor } from 'lucide-preact';
import type { ShareKind, ShareSource } from '../../common/share-api.ts';
import { text } from '../../common/text/index.ts';
import { Progress } from '../ui/Progress.tsx';

interface Props {
  kind: ShareKind;
  sources: readonly ShareSource[] | undefined;
  chosen: string | undefined;
  onChoose(id: string): void;
  onShare(id: string): void;
}

/** The screens or the windows, one of which is chosen. */
export function Sources({ kind, sources, chosen, onChoose, onShare }: Props) {
  const words = text.share;
  const isScreen = kind === 'screen';
  if (!sources) {
    return <Progress name={isScreen ? words.lookingForScreens : words.lookingForWindows} />;
  }
  if (sources.length === 0) {
    const { happened, todo } = isScreen ? words.noScreens : words.noWindows;
    return (
      <p class="none" role="status">
        <strong>{happened}</strong> <span class="muted">{todo}</span>
      </p>
    );
  }
  return (
    <div class="sources" role="radiogroup" aria-label={isScreen ? words.screens : words.windows}>
      {sources.map(({ id, name, picture, icon }) => (
        <label key={id} class="source" title={name} onDblClick={() => onShare(id)}>
          <input
            type="radio"
            name="source"
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span class="picture">
            {picture ? <img src={picture} alt="" /> : <Blank kind={kind} />}
          </span>
          <span class="name">
            {icon && <img src={icon} alt="" width={16} height={16} />}
            <span class="source-name" dir="auto">
              {name}
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}

/** A window that is minimised has no picture. */
const Blank = ({ kind }: { kind: ShareKind }) =>
  kind === 'screen' ? (
    <Monitor size={32} aria-hidden="true" />
  ) : (
    <AppWindow size={32} aria-hidden="true" />
  );
