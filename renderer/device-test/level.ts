import { useEffect, useState } from 'preact/hooks';

/** How loud something is, from 0 (nothing) to 1 (as loud as can be). */
export interface Level {
  now: number;
  /** The loudest of the last moments. */
  peak: number;
  /** How long it has been quiet, in ms; 0 while it is not. */
  quietFor: number;
  /** Was anything heard since it began? */
  isHeard: boolean;
}

/** In ms. Who wants less motion sees it move twice a second. */
const pace = { look: 60, usual: 60, calm: 500, hold: 1_500 };
/** Of the whole bar, in a second: slow enough to be seen, as loudness meters are. */
const fall = 0.8;
/** In samples: longer than the time between two looks, so that nothing is missed. */
const longestLook = 4_096;
/** In dB below the loudest there can be: what counts as nothing, and what as somebody who speaks. */
const quietest = -60;
const speech = -42;

/** Measures what goes through an analyser. */
export function useLevel(analyser: AnalyserNode | undefined): Level {
  const [level, setLevel] = useState(silence);

  useEffect(() => {
    setLevel(silence);
    if (!analyser) return;
    analyser.fftSize = longestLook;
    const samples = new Float32Array(analyser.fftSize);
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const began = performance.now();
    let heldAt = began;
    let heardAt = began;
    let isHeard = false;
    let shownAt = began;
    let peak = 0;
    let loudest = 0;
    let shown = 0;
    const look = (): void => {
      analyser.getFloatTimeDomainData(samples);
      const now = loudness(samples);
      const time = performance.now();
      loudest = Math.max(loudest, share(now));
      if (share(now) >= peak || time - heldAt > pace.hold) [peak, heldAt] = [share(now), time];
      if (now > speech) [isHeard, heardAt] = [true, time];
      if (time - shownAt < (calm.matches ? pace.calm : pace.usual)) return;
      shown = Math.max(0, loudest, shown - (fall * (time - shownAt)) / 1_000);
      setLevel({ now: shown, peak, isHeard, quietFor: time - heardAt });
      [shownAt, loudest] = [time, 0];
    };
    const timer = setInterval(look, pace.look);
    return () => clearInterval(timer);
  }, [analyser]);

  return level;
}

const silence: Level = { now: 0, peak: 0, quietFor: 0, isHeard: false };

const share = (decibels: number): number => Math.min(1, Math.max(0, 1 - decibels / quietest));

function loudness(samples: Float32Array): number {
  let most = 0;
  for (const sample of samples) most = Math.max(most, Math.abs(sample));
  return 20 * Math.log10(most);
}
