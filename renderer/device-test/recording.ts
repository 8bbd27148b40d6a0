/** Sound that is taken up, in memory only. */
export interface Recording {
  /** Nothing where it was stopped before there was any. */
  sound: Promise<AudioBuffer | undefined>;
  /** Before its time is over. */
  stop(): void;
}

/** In ms. */
const longest = 3_000;

export function record(stream: MediaStream): Recording {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  let isCut = false;
  const end = (): void => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const take = async (): Promise<AudioBuffer | undefined> => {
    await new Promise((done, fail) => {
      recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
      recorder.addEventListener('stop', done);
      recorder.addEventListener('error', fail);
      recorder.start();
      setTimeout(end, longest);
    });
    const bytes = await new Blob(parts).arrayBuffer();
    try {
      // Only reads it: nothing is rendered.
      return await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes);
    } catch (error) {
      if (isCut) return undefined;
      throw error;
    }
  };
  const stop = (): void => {
    isCut = true;
    end();
  };
  return { sound: take(), stop };
}
