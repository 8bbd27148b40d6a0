import { useEffect, useState } from 'preact/hooks';
import type { AppState } from '../../common/ipc.ts';

/** What main knows, kept up to date; undefined until main has answered once. */
export function useAppState(): AppState | undefined {
  const [state, setState] = useState<AppState>();
  useEffect(() => {
    // Listening first: a change between the answer and the listening would be lost.
    let isNewer = false;
    const stop = window.app.onState((next) => {
      isNewer = true;
      setState(next);
    });
    void window.app.state().then((first) => isNewer || setState(first));
    return stop;
  }, []);
  return state;
}
