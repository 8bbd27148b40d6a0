import { X509Certificate } from 'node:crypto';
import type { CheckFindingCode } from '../../common/check-finding.ts';
import type { CheckFinding } from '../../common/server-check.ts';
import type { ShownCertificate } from './check-net.ts';
import { finding } from './finding.ts';

const day = 24 * 3_600_000;
/** A certificate that ends sooner gets a warning: certbot renews 30 days before the end. */
const soon = 14 * day;

/** What is to be said of the certificates a host showed. Chromium decided; this tells why. */
export function judgeCertificate(
  { chain: pems, verdict }: ShownCertificate,
  host: string,
  now: number,
): CheckFinding {
  const chain = pems.flatMap(read);
  const [leaf] = chain;
  if (!leaf) {
    return verdict === 'OK'
      ? finding('certificate-trusted')
      : finding('certificate-refused', { error: verdict });
  }
  const facts = factsOf(leaf);
  switch (verdict) {
    case 'OK': {
      const left = timeOf(leaf.validTo) - now;
      return left < soon
        ? finding('certificate-ends-soon', { ...facts, days: Math.max(0, Math.round(left / day)) })
        : finding('certificate-sound', facts);
    }
    case 'ERR_CERT_DATE_INVALID': {
      if (timeOf(leaf.validFrom) > now) return finding('certificate-not-yet-valid', facts);
      // The leaf may be sound, and the one that issued it not.
      const late = chain.find((one) => timeOf(one.validTo) < now) ?? leaf;
      return finding('certificate-expired', factsOf(late));
    }
    case 'ERR_CERT_COMMON_NAME_INVALID':
      return finding('certificate-name', { ...facts, host, names: namesOf(leaf) });
    case 'ERR_CERT_AUTHORITY_INVALID':
      return finding(whyUntrusted(chain, leaf), facts);
    case 'ERR_CERT_REVOKED':
      return finding('certificate-revoked', facts);
    case 'ERR_CERT_WEAK_SIGNATURE_ALGORITHM':
    case 'ERR_CERT_WEAK_KEY':
      return finding('certificate-weak', facts);
    default:
      return finding('certificate-refused', { ...facts, error: verdict });
  }
}

/** Nobody here knows who issued it: is the issuer unknown, or did the server forget to name it? */
function whyUntrusted(chain: readonly X509Certificate[], leaf: X509Certificate): CheckFindingCode {
  if (isSelfSigned(leaf)) return 'certificate-self-signed';
  if (isSelfSigned(chain.at(-1) ?? leaf)) return 'certificate-private-ca';
  // Public authorities say where the missing certificate can be got; private ones rarely do.
  return chain.length === 1 && /CA Issuers/.test(leaf.infoAccess ?? '')
    ? 'certificate-incomplete'
    : 'certificate-untrusted';
}

const isSelfSigned = (certificate: X509Certificate): boolean =>
  certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);

const factsOf = (certificate: X509Certificate) => ({
  subject: nameIn(certificate.subject) || namesOf(certificate),
  issuer: nameIn(certificate.issuer),
  fingerprint: certificate.fingerprint256,
  from: dayOf(certificate.validFrom),
  until: dayOf(certificate.validTo),
});

/** The names it holds for, the first few. */
const namesOf = (certificate: X509Certificate): string =>
  (certificate.subjectAltName ?? '')
    .split(', ')
    .slice(0, 5)
    .map((name) => name.replace(/^(?:DNS|IP Address):/, ''))
    .join(', ');

/** `CN=a\nO=b` → `a`. */
function nameIn(subject = ''): string {
  const parts = subject.split('\n');
  const named = (key: string): string | undefined =>
    parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  return [named('O'), named('CN')].filter(Boolean).join(', ');
}

const timeOf = (date: string): number => Date.parse(date);

function dayOf(date: string): string {
  const time = timeOf(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10);
}

function read(pem: string): X509Certificate[] {
  try {
    return [new X509Certificate(pem)];
  } catch {
    return [];
  }
}
