import { useEffect, useState } from 'preact/hooks';
import type { ShareKind, ShareSource } from '../../common/share-api.ts';

/** What there is of a kind, as it changes; undefined before main has looked. */
export function useSources(kind: ShareKind, canSee: boolean): readonly ShareSource[] | undefined {
  const [known, setKnown] = useState<Partial<Record<ShareKind, readonly ShareSource[]>>>({});

  useEffect(
    () =>
      window.share.onSources((found) =>
        setKnown((before) => ({ ...before, [found.kind]: found.sources })),
      ),
    [],
  );
  useEffect(() => {
    if (canSee) void window.share.look(kind);
  }, [kind, canSee]);

  return known[kind];
}
