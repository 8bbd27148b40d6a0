import { useEffect, useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';
import { readWritten, type Written } from '../../common/written.ts';
import { speakHere } from './speech.ts';

/**
 * What main knows, kept up to date; undefined until main has answered once. The page speaks the
 * state's language by the time it has the state.
 */
export function useAppState(): AppState | undefined {
  const [state, setState] = useState<AppState>();
  useEffect(() => {
    let latest: AppState | undefined;
    const show = async (text: Written<AppState>): Promise<void> => {
      const next = readWritten(text);
      latest = next;
      await speakHere(next.speech);
      // A later one may have been faster: its language was here already.
      if (latest === next) setState(next);
    };
    // Listening first: a change between the answer and the listening would be lost.
    const stop = window.app.onState((next) => void show(next));
    void window.app.state().then((first) => (latest ? undefined : show(first)));
    return stop;
  }, []);
  return state;
}
