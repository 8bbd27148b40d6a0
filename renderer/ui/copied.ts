import { useEffect, useState } from 'preact/hooks';

/** Copies, and says for two seconds that it did: nothing else on the screen changes. */
export function useCopied(copy: () => Promise<void>): [isCopied: boolean, copy: () => void] {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const end = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(end);
  }, [isCopied]);
  return [isCopied, () => void copy().then(() => setCopied(true))];
}
