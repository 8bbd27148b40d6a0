import { useEffect, useState } from 'preact/hooks';
import { locale, text } from '../../common/text/index.ts';
import { elapsed } from './elapsed.ts';

/** How long the meeting has run, to the second. */
export function RunsFor({ since }: { since: number }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  const time = elapsed(now - since, locale());
  return (
    // A timer is not read out as it changes (WAI-ARIA 1.2, `timer`).
    <time role="timer" aria-label={text.running.runsFor(time)}>
      {time}
    </time>
  );
}
