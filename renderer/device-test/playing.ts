/** A sound on its way to a speaker. */
export interface Playing {
  /** Hears what is played. */
  analyser: AnalyserNode;
  /** To its end, or until it was stopped; `failed`: the speaker does not take it. */
  ended: Promise<PlayingEnd>;
  stop(): void;
}

export type PlayingEnd = 'ended' | 'stopped' | 'failed';

/** Builds what is to be heard, and starts it. */
export type Score = (context: AudioContext, out: AudioNode) => AudioScheduledSourceNode;

/** In ms; speakers start in tens of them. */
const longestStart = 3_000;

/** Plays through one speaker; `''` and `default` are the system's. */
export function play(speaker: string, score: Score): Playing {
  const context: AudioContext & { setSinkId?(id: string): Promise<void> } = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.connect(context.destination);
  let stop = (): void => undefined;
  const stopped = new Promise<'stopped'>((resolve) => (stop = () => resolve('stopped')));

  const run = async (): Promise<'ended' | 'failed'> => {
    if (!['', 'default'].includes(speaker)) await context.setSinkId?.(speaker);
    await inTime(context.resume());
    const source = score(context, analyser);
    await new Promise((done) => source.addEventListener('ended', done, { once: true }));
    return 'ended';
  };
  const ended = Promise.race([stopped, run().catch(() => 'failed' as const)]);
  void ended.finally(() => void context.close());
  return { analyser, ended, stop };
}

const inTime = (starting: Promise<void>): Promise<void> =>
  Promise.race([
    starting,
    new Promise<void>((_, reject) => {
      setTimeout(() => reject(new Error('the speaker did not start')), longestStart);
    }),
  ]);
