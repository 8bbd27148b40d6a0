import { type Authority, createAuthority, type Identity, selfSigned } from '../trust/authority.ts';

const day = 24 * 3_600_000;

/** Certificates for `*.zone`, and what is wrong with each. */
export interface Identities {
  sound: Identity;
  endsSoon: Identity;
  expired: Identity;
  notYetValid: Identity;
  selfSigned: Identity;
  otherName: Identity;
  /** Its issuer is one that the authority vouches for, but that is nowhere to be got. */
  incomplete: Identity;
  /** From somebody nobody knows. */
  privateAuthority: Identity;
}

export async function createIdentities(authority: Authority, zone: string): Promise<Identities> {
  const hosts = [`*.${zone}`];
  const now = Date.now();
  const between = await authority.delegate('Parlour test, in between');
  const stranger = await createAuthority('Somebody’s own authority');
  // Port 9 of loopback: nobody listens.
  const issuerAt = 'http://127.0.0.1:9/between.crt';
  const below = await between.issue({ hosts, issuerAt });
  const strange = await stranger.issue({ hosts });
  return {
    sound: await chained(between),
    endsSoon: await authority.issue({ hosts, from: now - 87 * day, until: now + 3 * day }),
    expired: await authority.issue({ hosts, from: now - 100 * day, until: now - 10 * day }),
    notYetValid: await authority.issue({ hosts, from: now + 10 * day }),
    selfSigned: await selfSigned(`*.${zone}`),
    otherName: await authority.issue({ hosts: ['somebody-else.example.org'] }),
    incomplete: below,
    privateAuthority: { key: strange.key, cert: strange.cert + stranger.cert },
  };

  async function chained(issuer: Authority): Promise<Identity> {
    const { key, cert } = await issuer.issue({ hosts });
    return { key, cert: cert + issuer.cert };
  }
}
