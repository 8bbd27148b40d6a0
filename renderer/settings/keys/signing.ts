import { useRef } from 'preact/hooks';
import type { ExtraClaimsProblem } from '../../../common/extra-claims.ts';
import type { OwnServerProfile, OwnServerSigning } from '../../../common/own-server.ts';
import type { Result } from '../../../common/result.ts';

/** Changes a part of how a server's tickets are signed. */
export type Sign = (change: Partial<OwnServerSigning>) => Promise<Result<null, ExtraClaimsProblem>>;

/**
 * Main is told the whole each time. A part that was changed a moment ago, and that main's next
 * state does not say yet, goes along as it was changed.
 */
export function useSigning(profile: OwnServerProfile): Sign {
  const latest = useRef(profile);
  latest.current = profile;
  const unsaid = useRef<Partial<OwnServerSigning>>({});
  unsaid.current = without(unsaid.current, (name, value) => profile[name] === value);

  return async (change) => {
    unsaid.current = { ...unsaid.current, ...change };
    const outcome = await window.hosting.setSigning(profile.id, {
      ...signingOf(latest.current),
      ...unsaid.current,
    });
    if (!outcome.ok) unsaid.current = without(unsaid.current, (name) => name === 'extraClaims');
    return outcome;
  };
}

const signingOf = (profile: OwnServerProfile): OwnServerSigning => ({
  authentication: profile.authentication,
  issuer: profile.issuer,
  audience: profile.audience,
  subject: profile.subject,
  keyId: profile.keyId,
  extraClaims: profile.extraClaims,
});

const without = (
  parts: Partial<OwnServerSigning>,
  isOver: (name: keyof OwnServerSigning, value: string) => boolean,
): Partial<OwnServerSigning> =>
  Object.fromEntries(
    Object.entries(parts).filter(([name, value]) => !isOver(name as keyof OwnServerSigning, value)),
  );
