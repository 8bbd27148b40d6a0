import type { Level } from './level.ts';

interface Props extends Pick<Level, 'now' | 'peak'> {
  name: string;
}

/** How loud it is, and how loud it was a moment ago; 0 to 1. */
export const LevelMeter = ({ name, now, peak }: Props) => (
  <div
    class="level"
    role="meter"
    aria-label={name}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={Math.round(100 * now)}
  >
    <div class="level-now" style={{ inlineSize: `${100 * now}%` }} />
    {peak > 0 && <div class="level-peak" style={{ insetInlineStart: `${100 * peak}%` }} />}
  </div>
);
