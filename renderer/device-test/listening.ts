import { useEffect, useState } from 'preact/hooks';

/** An analyser of what a stream brings; it plays nothing. */
export function useListening(stream: MediaStream | undefined): AnalyserNode | undefined {
  const [analyser, setAnalyser] = useState<AnalyserNode>();
  useEffect(() => {
    if (!stream) return;
    // Without a speaker: one that is missing or held by another program must not stop the meter.
    const context = new AudioContext({ sinkId: { type: 'none' } } as AudioContextOptions);
    const made = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(made).connect(context.destination);
    void context.resume();
    setAnalyser(made);
    return () => {
      setAnalyser(undefined);
      void context.close();
    };
  }, [stream]);
  return analyser;
}
