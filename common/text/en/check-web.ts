import type { CheckFinding } from '../../server-check.ts';
import { type CheckText, named } from '../check-text.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText = {
  'script-found': { happened: () => 'This is a Jitsi server.' },
  'script-missing': {
    happened: () => 'There is no external_api.js here, which every Jitsi server has.',
    todo: () => 'Check address and path; if they are right, let the web server serve the script.',
  },
  'script-empty': {
    happened: () => 'The file external_api.js is empty.',
    todo: () => 'Install Jitsi’s web files again.',
  },
  'script-unauthorised': {
    happened: () => 'The server wants to know who asks for its files (401).',
    todo: () => 'Let everybody read them; Jitsi itself decides who may enter.',
  },
  'script-forbidden': {
    happened: () => 'The server refuses to give its files (403).',
    todo: () => 'Let everybody read them, and check lists of allowed networks and countries.',
  },
  'script-too-many': {
    happened: () => 'The server says that it was asked too often (429).',
    todo: () => 'Wait a minute and check again; if it stays so, allow more requests.',
  },
  'script-server-error': {
    happened: (about) => `The web server has an error of its own (${status(about)}).`,
    todo: () => 'Its log says which.',
  },
  'script-gateway': {
    happened: (about) =>
      `The server in front gets no answer from Jitsi behind it (${status(about)}).`,
    todo: () => 'Start Jitsi’s web server, and check the address it is reached by.',
  },
  'script-unavailable': {
    happened: () => 'The server says that it cannot answer now (503).',
    todo: () => 'Wait if it is being looked after; otherwise its log says why.',
  },
  'script-status': {
    happened: (about) => `The server answers in an unexpected way (${status(about)}).`,
    todo: () => 'Check address and path of this profile.',
  },
  'script-html': {
    happened: () => 'A web page comes instead of Jitsi’s script.',
    todo: () =>
      'Either this is no Jitsi server, or its web server answers everything with one page: serve the script.',
  },
  'script-not-jitsi': {
    happened: () => 'There is a file external_api.js here, but it is not Jitsi’s.',
    todo: () => 'Check address and path of this profile.',
  },
  'script-damaged': {
    happened: (about) => `Jitsi’s script has an error in line ${named(about, 'line')}.`,
    todo: () => 'Install Jitsi’s web files again; the file may have been cut off.',
  },
  'script-too-big': {
    happened: () => 'The file external_api.js has more than 2 MB, which Jitsi’s never has.',
    todo: () => 'Check address and path of this profile.',
  },
  'script-cut': {
    happened: () => 'The script broke off before its end.',
    todo: () => 'Check disk and cache of the web server, and of the proxy before it.',
  },
  'script-too-slow': {
    happened: () => 'The server is there, but did not send its script in time.',
    todo: () => 'Check how busy the server is, then check again.',
  },
  'script-failed': {
    happened: (about) => `The script could not be got (${named(about, 'error')}).`,
    todo: () => 'Check again; if it stays so, look at the log of the web server.',
  },

  'config-found': { happened: () => 'It can be read and names the addresses of this server.' },
  'config-missing': {
    happened: () => 'There is no config.js, so the meeting page cannot start.',
    todo: () => 'Let the web server serve it.',
  },
  'config-status': {
    happened: (about) => `The server does not give its config.js (${status(about)}).`,
    todo: () => 'Let everybody read it.',
  },
  'config-html': {
    happened: () => 'A web page comes instead of config.js.',
    todo: () => 'Let the web server serve the file before it answers with its page.',
  },
  'config-empty': {
    happened: () => 'The file config.js is empty, so the meeting page cannot start.',
    todo: () => 'Write it anew.',
  },
  'config-too-big': {
    happened: () => 'The file config.js has more than 512 KB, so Parlour did not read it.',
    todo: () => 'Check that it is the right file.',
  },
  'config-cut': {
    happened: () => 'The file config.js broke off before its end.',
    todo: () => 'Check disk and cache of the web server, and of the proxy before it.',
  },
  'config-too-slow': {
    happened: () => 'The server did not send its config.js in time.',
    todo: () => 'Check how busy the server is, then check again.',
  },
  'config-failed': {
    happened: (about) => `The file config.js could not be got (${named(about, 'error')}).`,
    todo: () => 'Check again; if it stays so, look at the log of the web server.',
  },
  'config-syntax': {
    happened: (about) =>
      `Nobody can join while config.js has an error in line ${named(about, 'line')}.`,
    todo: () => 'Look at that line and the one before it: often a comma or a quote is missing.',
  },
  'config-unreadable': {
    happened: () => 'The file config.js sets no configuration that can be read.',
    todo: () => 'It has to begin with: var config = {',
  },
  'config-no-domain': {
    happened: () => 'The file config.js names no domain to sign in to (hosts.domain).',
    todo: () => 'Set it to the host that Prosody serves.',
  },
  'config-local-address': {
    happened: (about) =>
      `By config.js, ${named(about, 'name')} is at ${named(about, 'host')}, which nobody reaches from outside.`,
    todo: () => 'Set the public address of the server; with Docker that is PUBLIC_URL.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `By config.js, ${named(about, 'name')} is reached without encryption, which pages over https may not do.`,
    todo: () => 'Let its address begin with https or wss.',
  },
  'config-other-host': {
    happened: (about) =>
      `By config.js, ${named(about, 'name')} is at ${named(about, 'host')} and not at ${named(about, 'server')}.`,
    todo: () =>
      'That is fine where it is meant so; otherwise set the public address of the server.',
  },

  'framing-free': { happened: () => 'The server lets other programs show its meetings.' },
  'framing-limited': {
    happened: () =>
      'The server lets only some pages show its meetings; for the server of a profile Parlour takes care of that.',
  },
  'framing-unknown': {
    happened: () => 'The page of a meeting did not come.',
    todo: () => 'Let the web server answer every room with Jitsi’s page.',
  },

  'iframe-api-on': { happened: () => 'Programs such as Parlour may run the meetings.' },
  'iframe-api-off-known': {
    happened: () => 'It is off for web pages; Parlour is exempt, as a program.',
  },
  'iframe-api-off': {
    happened: () =>
      'It is off (disableIframeAPI), so meetings inside web pages end after five minutes; Parlour is exempt.',
    todo: () => 'Leave it so, or let web pages in as well.',
  },

  'clock-agrees': { happened: () => 'This computer’s clock and the server’s agree.' },
  'clock-unknown': { happened: () => 'The server does not say what time it has.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `The server’s clock is ${named(about, 'span')} behind this computer’s.`
        : `The server’s clock is ${named(about, 'span')} ahead of this computer’s.`,
    todo: () => 'Set the one that is wrong; Parlour reckons with it when it makes tickets.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `The server’s clock is ${named(about, 'span')} behind this computer’s, too much for tickets.`
        : `The server’s clock is ${named(about, 'span')} ahead of this computer’s, too much for tickets.`,
    todo: () => 'Set the one that is wrong.',
  },

  'relay-none': {
    happened: () =>
      'The configuration names none; the server may still name some once somebody is in a meeting.',
  },
  'relay-answers': { happened: (about) => `They answer: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `No answer came from ${named(about, 'server')}.`,
    todo: () =>
      'Meetings of two may take a detour; let the firewalls on both sides pass these ports.',
  },

  'version-known': { happened: (about) => `It calls itself ${named(about, 'version')}.` },
  'version-unknown': { happened: () => 'The server does not say which release it runs.' },
} satisfies Record<string, CheckText>;
