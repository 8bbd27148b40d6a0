import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Pkcs10CertificateRequest,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A certificate with its private key, both in PEM. */
export interface Identity {
  cert: string;
  key: string;
}

/** Somebody who signs certificates, made new for this run. */
export interface Authority extends Identity {
  /** A certificate for a server. */
  issue(wish: Wish): Promise<Identity>;
  /** A certificate that a person shows, for the key of a request (PKCS #10); both in PEM. */
  issuePersonal(name: string, request: string): Promise<string>;
  /** An authority that this one vouches for. */
  delegate(name: string): Promise<Authority>;
}

export interface Wish {
  hosts: readonly string[];
  /** Milliseconds since 1970. Default: from an hour ago for 90 days, as Let’s Encrypt does. */
  from?: number;
  until?: number;
  /** Where the issuer’s certificate can be got, as public authorities write it in. */
  issuerAt?: string;
}

const hour = 3_600_000;
const day = 24 * hour;
const curve = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

type Pair = CryptoKeyPair;

export async function createAuthority(name: string): Promise<Authority> {
  const keys = await newPair();
  const by = { name, keys };
  return authorityWith(name, keys, await sign({ name, keys, extensions: authorityRights, by }));
}

/** A certificate that nobody vouches for. */
export async function selfSigned(host: string): Promise<Identity> {
  const keys = await newPair();
  const names = new SubjectAlternativeNameExtension([{ type: 'dns', value: host }]);
  const cert = await sign({ name: host, keys, extensions: [names], by: { name: host, keys } });
  return { cert, key: await pem(keys) };
}

const authorityRights = [
  new BasicConstraintsExtension(true, undefined, true),
  new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
];

const holderRights = (usage: ExtendedKeyUsage): Extension[] => [
  new ExtendedKeyUsageExtension([usage]),
  new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
];

async function authorityWith(name: string, keys: Pair, cert: string): Promise<Authority> {
  const by = { name, keys };
  return {
    cert,
    key: await pem(keys),
    issue: async ({ hosts, from, until, issuerAt }) => {
      const own = await newPair();
      const names = hosts.map((value) => ({ type: 'dns' as const, value }));
      const extensions = [
        ...holderRights(ExtendedKeyUsage.serverAuth),
        new SubjectAlternativeNameExtension(names),
        ...(issuerAt ? [new AuthorityInfoAccessExtension({ caIssuers: issuerAt })] : []),
      ];
      const subject = hosts[0] ?? '';
      const signed = await sign({ name: subject, keys: own, extensions, by, from, until });
      return { cert: signed, key: await pem(own) };
    },
    issuePersonal: async (person, request) => {
      const { publicKey } = new Pkcs10CertificateRequest(request);
      const key = await publicKey.export(curve, ['verify']);
      const extensions = holderRights(ExtendedKeyUsage.clientAuth);
      return sign({ name: person, keys: { publicKey: key }, extensions, by });
    },
    delegate: async (below) => {
      const own = await newPair();
      const signed = await sign({ name: below, keys: own, extensions: authorityRights, by });
      return authorityWith(below, own, signed);
    },
  };
}

const newPair = (): Promise<Pair> => crypto.subtle.generateKey(curve, true, ['sign', 'verify']);

async function sign({
  name,
  keys,
  extensions,
  by,
  from = Date.now() - hour,
  until = from + 90 * day,
}: {
  name: string;
  keys: Pick<Pair, 'publicKey'>;
  extensions: readonly Extension[];
  by: { name: string; keys: Pair };
  from?: number | undefined;
  until?: number | undefined;
}): Promise<string> {
  const made = await X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: `CN=${by.name}`,
    notBefore: new Date(from),
    notAfter: new Date(until),
    publicKey: keys.publicKey,
    signingKey: by.keys.privateKey,
    signingAlgorithm: curve,
    extensions: [
      ...extensions,
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(by.keys.publicKey),
    ],
  });
  return `${made.toString('pem')}\n`;
}

async function pem({ privateKey }: Pair): Promise<string> {
  const der = await crypto.subtle.exportKey('pkcs8', privateKey);
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`;
}
