import { useId } from 'preact/hooks';

interface Props {
  /** What is under way. */
  name: string;
  /** 0 to 1; without it nobody knows how long it takes. */
  value?: number;
}

/** How far something has come. */
export function Progress({ name, value }: Props) {
  const id = useId();
  const percent =
    value === undefined ? undefined : Math.round(100 * Math.min(1, Math.max(0, value)));
  return (
    <div class="progress">
      <span id={id}>{name}</span>
      <div
        class={percent === undefined ? 'progress-bar is-open' : 'progress-bar'}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent !== undefined && { 'aria-valuenow': percent })}
      >
        <div style={{ inlineSize: percent === undefined ? '' : `${percent}%` }} />
      </div>
    </div>
  );
}
