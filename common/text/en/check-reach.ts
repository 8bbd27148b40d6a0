import type { CheckFinding } from '../../server-check.ts';
import { type CheckText, named } from '../check-text.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `It is for ${named(about, 'subject')}, from ${named(about, 'issuer')}, valid from ` +
  `${named(about, 'from')} until ${named(about, 'until')}, SHA-256 ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText = {
  'name-found': { happened: (about) => `The name leads to ${named(about, 'addresses')}.` },
  'name-is-address': { happened: () => 'The server is given as a number, so no name is needed.' },
  'name-by-proxy': {
    happened: (about) => `The proxy ${named(about, 'proxy')} looks up the name.`,
  },
  'name-unknown': {
    happened: () => 'No address belongs to this name.',
    todo: () =>
      'Check the spelling; a name of your own network is found only there or over its VPN.',
  },
  'name-server-silent': {
    happened: () => 'The network did not say which address belongs to this name.',
    todo: () => 'Check the network and its name server (DNS), then check again.',
  },
  offline: {
    happened: () => 'This computer has no network.',
    todo: () => 'Connect it, then check again.',
  },
  'connection-stands': { happened: () => 'The server takes connections.' },
  'connection-by-proxy': {
    happened: (about) =>
      `The server takes connections, through the proxy ${named(about, 'proxy')}.`,
  },
  'connection-refused': {
    happened: () => 'The computer at this address takes no connection on this port.',
    todo: () => 'Check the port and that the web server runs, and let the firewall pass TCP 443.',
  },
  'connection-reset': {
    happened: () => 'The connection was broken off at once.',
    todo: () =>
      'Something on the way does not let it through: check firewall, proxy and load balancer.',
  },
  'connection-timed-out': {
    happened: () => 'Nothing answered at this address.',
    todo: () => 'Check that the server is on and that its firewall lets TCP 443 pass.',
  },
  'connection-silent': {
    happened: () => 'The server takes connections and then says nothing.',
    todo: () => 'Check the port, and restart the web server if it is the right one.',
  },
  'connection-unreachable': {
    happened: () => 'No way leads from here to this address.',
    todo: () => 'Check the network; a server of your own network may need its VPN.',
  },
  'connection-blocked': {
    happened: () => 'This computer or its administrator blocks the connection.',
    todo: () => 'Let Parlour through in the firewall or the security program.',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium connects to no web server on this port.',
    todo: () => 'Let the server listen on 443, or on another port that web servers use.',
  },
  'connection-failed': {
    happened: (about) => `The connection failed (${named(about, 'error')}).`,
    todo: () => 'Check the network, then check again.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'The proxy that the system names could not be used.'
        : `The proxy ${about['proxy']} could not be used.`,
    todo: () => 'Check the proxy in the network settings of the system.',
  },
  'proxy-sign-in': {
    happened: () => 'The proxy wants a name and a password.',
    todo: () => 'Ask its administrator to let this server pass without.',
  },

  'certificate-sound': { happened: (about) => `This computer trusts it. ${whole(about)}` },
  'certificate-trusted': { happened: () => 'This computer trusts the certificate.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        one: 'The certificate ends in # day.',
        other: 'The certificate ends in # days.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'Renew it now, and see why that did not happen by itself.',
  },
  'certificate-expired': {
    happened: (about) => `The certificate has run out. ${whole(about)}`,
    todo: () => 'Renew it; if the date is still to come, set the clock of this computer.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `The certificate is not valid yet. ${whole(about)}`,
    todo: () => 'Check the clock of this computer first, then that of the one that issued it.',
  },
  'certificate-self-signed': {
    happened: (about) => `The server signed its certificate itself. ${whole(about)}`,
    todo: () =>
      'Get one that every computer trusts; or compare the fingerprint on the server and install the certificate in this system.',
  },
  'certificate-name': {
    happened: (about) =>
      `The certificate is for ${named(about, 'names')} and not for ${named(about, 'host')}. ${whole(about)}`,
    todo: () => 'Use the name it is for, or get a certificate for this one.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `The server sends its certificate without the one that vouches for it. ${whole(about)}`,
    todo: () => 'Let the web server send the whole chain: fullchain.pem instead of cert.pem.',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `An authority issued the certificate that this computer does not know. ${whole(about)}`,
    todo: () =>
      'Install the certificate of that authority in this system, or get one that every computer trusts.',
  },
  'certificate-untrusted': {
    happened: (about) => `Nobody this computer knows vouches for the certificate. ${whole(about)}`,
    todo: () =>
      'Either the server leaves out a part of the chain, or the authority has to be installed in this system.',
  },
  'certificate-revoked': {
    happened: (about) => `The certificate has been revoked. ${whole(about)}`,
    todo: () => 'Do not enter anything there; whoever runs the server has to get a new one.',
  },
  'certificate-weak': {
    happened: (about) =>
      `The certificate uses a signature or key that is too weak. ${whole(about)}`,
    todo: () => 'Get a new one, with SHA-256 and a key of at least 2048 bits.',
  },
  'certificate-refused': {
    happened: (about) => `Chromium refuses the certificate (${named(about, 'error')}).`,
    todo: () => 'Get a new one from an authority that every computer trusts.',
  },
  'tls-too-old': {
    happened: () => 'The server knows only ways to encrypt that are no longer safe.',
    todo: () => 'Let it speak TLS 1.2 and 1.3.',
  },
  'tls-none': {
    happened: () => 'Something answers on this port, but without encryption.',
    todo: () => 'Check the port: meetings need https, most often on 443.',
  },
  'tls-client-certificate': {
    happened: () => 'The server wants a certificate of yours, which meetings cannot show.',
    todo: () => 'Let it ask for none on this host.',
  },
  'tls-failed': {
    happened: (about) => `Encryption could not be agreed on (${named(about, 'error')}).`,
    todo: () => 'Check the TLS settings of the web server.',
  },

  'redirect-none': { happened: () => 'The server answers at this address itself.' },
  'redirect-path': {
    happened: (about) => `The server sends one on to ${named(about, 'path')}.`,
    todo: () => 'Put the path that leads there into the address of this profile.',
  },
  'redirect-host': {
    happened: (about) => `The server sends one on to ${named(about, 'host')}.`,
    todo: () =>
      'If the meetings are there, use that address in this profile; if it is a sign-in page, leave Jitsi out of it.',
  },
  'redirect-http': {
    happened: () => 'The server sends one on to http, where nothing is encrypted.',
    todo: () => 'Let it send http on to https, and never back.',
  },
  'redirect-loop': {
    happened: () => 'The server sends one round in circles.',
    todo: () =>
      'Look for two redirects that undo each other, in the web server and in the proxy before it.',
  },

  'sign-in-none': { happened: () => 'Nothing asks for a password before Jitsi.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'The web server asks for a name and a password before anything else.'
        : `The web server asks for a name and a password before anything else: “${about['realm']}”.`,
    todo: () => 'Meetings cannot give them; let Jitsi itself ask (secure domain or tickets).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'A page that asks for a password answers in Jitsi’s place.'
        : `A page that asks for a password answers in Jitsi’s place: “${about['title']}”.`,
    todo: () =>
      'Sign in to the network in a browser; if the page is the server’s, leave Jitsi out of it.',
  },
  'sign-in-portal': {
    happened: () => 'The network wants you to sign in first.',
    todo: () => 'Open any page in a browser, sign in there, then check again.',
  },
} satisfies Record<string, CheckText>;
