import { useEffect, useState } from 'preact/hooks';

/** Does anybody see this page? Nobody does once its window is minimized or hidden. */
export function useShown(): boolean {
  const [isShown, setShown] = useState(!document.hidden);
  useEffect(() => {
    const look = (): void => setShown(!document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isShown;
}
