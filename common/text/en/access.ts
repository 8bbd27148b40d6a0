import type { MeetingProblemCode } from '../../meeting-problem.ts';
import { pluralIn } from '../plural.ts';
import type { ProblemText } from '../problem-text.ts';

const plural = pluralIn('en');

/** How a server proves itself to the person, and the person to the server. */
type Texts = Partial<Record<MeetingProblemCode, ProblemText>>;

const certificateProblem = {
  certificate: {
    happened: (about) => `${about} could not prove that it is the real server.`,
    todo: 'Do not join from this network. Tell whoever runs the server that its certificate is not valid.',
  },
  'certificate-expired': {
    happened: (about) => `The certificate of ${about} has expired.`,
    todo: 'Check the date and time of this computer. If they are right, whoever runs the server has to renew it.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `The certificate of ${about} is not valid yet.`,
    todo: 'Check the date and time of this computer. If they are right, the server’s own clock was wrong.',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} vouches for itself: its certificate is self-signed.`,
    todo: 'Whoever runs it can get a certificate from a public authority. Or compare the fingerprint with that person, then add the certificate to the trusted ones of this system.',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `This computer does not know who issued the certificate of ${about}.`,
    todo: 'At work or school, ask whoever runs the server how to install its authority in this system, and compare the fingerprint. Otherwise somebody may be in between: do not join from this network.',
  },
  'certificate-wrong-name': {
    happened: (about) => `The certificate that was shown is not for ${about}.`,
    todo: 'Check the address. If it is right, do not join from this network, and tell whoever runs the server.',
  },
  'certificate-revoked': {
    happened: (about) => `The certificate of ${about} was revoked.`,
    todo: 'Its key may be stolen: do not join. Whoever runs the server has to replace it.',
  },
  'tls-failed': {
    happened: (about) => `No safe connection to ${about} could be agreed on.`,
    todo: 'The server may be too old or not speak https there. Check the address and the port.',
  },
} satisfies Texts;

const signInProblem = {
  'client-certificate-needed': {
    happened: (about) => `${about} lets in only computers with a certificate of their own.`,
    todo: 'Try again and choose yours. If you have none, ask whoever runs the server.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} opens only after you sign in.`,
    todo: 'Try again with the user name and password you got from whoever runs it.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'The proxy of this network lets nobody through without signing in.',
    todo: 'Try again with the user name and password you use on this network.',
  },
  'proxy-failed': {
    happened: (about) => `The proxy of this network did not lead to ${about}.`,
    todo: 'Check the proxy in the settings of this system, or ask whoever runs the network.',
  },
} satisfies Texts;

export const accessText = {
  accessProblem: { ...certificateProblem, ...signInProblem },
  certificate: {
    subject: (names: string) => `Issued for: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `Issued for: ${names}, and # more` }),
    issuer: (name: string) => `Issued by: ${name}`,
    valid: (from: string, until: string) => `Valid: ${from} until ${until}`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'Sign in',
    server: 'The meeting server asks who you are:',
    proxy: 'The proxy of this network asks who you are:',
    realm: 'In its own words:',
    user: 'User name',
    password: 'Password',
    wrong: {
      happened: 'This user name and password were not accepted.',
      todo: 'Check both and try again.',
    },
    kept: 'Kept until you quit Parlour, and sent only to the address above.',
    signIn: 'Sign in',
    cancel: 'Cancel',
  },
  clientCertificate: {
    question: (server: string) => `${server} asks for a certificate of yours.`,
    detail: 'It learns the name in the one you choose.',
    choice: (name: string, until: string) => `${name}, until ${until}`,
    more: 'Others…',
    none: 'None',
  },
};
