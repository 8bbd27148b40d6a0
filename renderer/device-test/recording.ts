/** Sound that is taken up, in memory only. */
export interface Recording {
  sound: Promise<AudioBuffer>;
  /** Before its time is over. */
  stop(): void;
}

/** In ms. */
const longest = 3_000;

export function record(stream: MediaStream): Recording {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  const stop = (): void => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const take = async (): Promise<AudioBuffer> => {
    await new Promise((done, fail) => {
      recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
      recorder.addEventListener('stop', done);
      recorder.addEventListener('error', fail);
      recorder.start();
      setTimeout(stop, longest);
    });
    const bytes = await new Blob(parts).arrayBuffer();
    // Only reads it: nothing is rendered.
    return new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes);
  };
  return { sound: take(), stop };
}
