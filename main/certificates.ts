import { X509Certificate } from 'node:crypto';
import type { MeetingProblem, MeetingProblemCode } from '../common/meeting-problem.ts';
import { shownText } from '../common/shown-text.ts';
import { text } from '../common/text/index.ts';

/** Names in a certificate are a stranger's: no more of one is shown than this. */
const longestName = 80;
const mostNames = 4;

/**
 * Looks at the certificate (PEM) that a server was refused for, and says more exactly what is
 * wrong with it. Chromium has one error for each pair that is told apart here.
 */
export function explainCertificate(
  problem: MeetingProblem,
  pem: string,
  now: number,
): MeetingProblem {
  const certificate = parse(pem);
  if (!certificate || !problem.code.startsWith('certificate')) return problem;
  const code = exactCode(problem.code, certificate, now);
  return { ...problem, code, detail: describe(certificate) };
}

function exactCode(
  code: MeetingProblemCode,
  certificate: X509Certificate,
  now: number,
): MeetingProblemCode {
  switch (code) {
    case 'certificate-expired':
      if (now < Date.parse(certificate.validFrom)) return 'certificate-not-yet-valid';
      // Its own dates are right, so it is one further up that is not valid.
      return now > Date.parse(certificate.validTo) ? code : 'certificate';
    case 'certificate-unknown-issuer':
      return isSelfSigned(certificate) ? 'certificate-self-signed' : code;
    default:
      return code;
  }
}

const isSelfSigned = (certificate: X509Certificate): boolean =>
  certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);

/** In lines: for whom, by whom, from when until when, and the fingerprint people compare. */
function describe(certificate: X509Certificate): string {
  const words = text.certificate;
  return [
    subject(certificate),
    words.issuer(nameOf(certificate.issuer)),
    words.valid(day(certificate.validFrom), day(certificate.validTo)),
    words.fingerprint(certificate.fingerprint256),
  ].join('\n');
}

function subject({ subject: principal, subjectAltName = '' }: X509Certificate): string {
  const words = text.certificate;
  const names = subjectAltName
    .split(', ')
    .map((name) => name.replace(/^(?:DNS|IP Address):/, ''))
    .filter((name) => name !== '');
  const shown = names.slice(0, mostNames).map((name) => shownText(name, longestName));
  if (shown.length === 0) return words.subject(nameOf(principal));
  const more = names.length - shown.length;
  return more > 0 ? words.subjectAndMore(shown.join(', '), more) : words.subject(shown.join(', '));
}

/** The common name of a `C=…\nO=…\nCN=…`, or else all of it. */
const nameOf = (principal: string | undefined): string =>
  shownText(/^CN=(.+)$/m.exec(principal ?? '')?.[1] ?? principal ?? '', longestName);

/** Year first, as it is read everywhere. */
const day = (date: string): string => new Date(date).toISOString().slice(0, 10);

function parse(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}
