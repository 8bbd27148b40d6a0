import type { Jitsi } from '../jitsi/index.ts';

/**
 * The deployment as one test knows it: what others saw or set up before is not there. Answers how
 * to end it, after which each host is as it was at first.
 */
export function jitsiOfTest(deployment: Jitsi): { jitsi: Jitsi; end(): void } {
  const { seen } = deployment;
  const before = new Set(seen.all);
  const changed = new Set<string>();
  const jitsi: Jitsi = {
    ...deployment,
    seen: {
      ...seen,
      get all() {
        return seen.all.slice(before.size);
      },
      of: (kind) => seen.of(kind).filter((one) => !before.has(one)),
      until: (what, kind, fits = () => true, limit) =>
        seen.until(what, kind, (one) => !before.has(one) && fits(one), limit),
    },
    configure: (host, change) => {
      changed.add(host);
      deployment.configure(host, change);
    },
  };
  const end = (): void => {
    for (const host of changed) deployment.forget(host);
  };
  return { jitsi, end };
}
