import type { Score } from './playing.ts';

/** In Hz: C, E, G; in s. */
const notes = [523.25, 659.25, 783.99];
const length = 0.55;
const loudest = 0.4;

/** Three notes upwards, each fading, so that nothing clicks. */
export const testSound: Score = (context, out) => {
  let last: OscillatorNode | undefined;
  for (const [at, frequency] of notes.entries()) {
    const start = context.currentTime + 0.05 + at * length;
    const note = context.createOscillator();
    const volume = context.createGain();
    note.frequency.value = frequency;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(loudest, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, start + length);
    note.connect(volume).connect(out);
    note.start(start);
    note.stop(start + length);
    last = note;
  }
  return last!;
};

/** What was recorded. */
export const recorded =
  (sound: AudioBuffer): Score =>
  (context, out) => {
    const source = context.createBufferSource();
    source.buffer = sound;
    source.connect(out);
    source.start();
    return source;
  };
