import type { LinkProblemCode } from '../link-problem.ts';
import type { MeetingProblemCode } from '../meeting-problem.ts';
import { enAccess } from './en-access.ts';
import { enCheck } from './en-check.ts';
import { enHosting } from './en-hosting.ts';
import { enKeys } from './en-keys.ts';
import { enLinks } from './en-links.ts';
import { enMove } from './en-move.ts';
import { enOwnServer } from './en-own-server.ts';
import { enSignIn } from './en-sign-in.ts';
import { enTickets } from './en-tickets.ts';

/** One sentence what happened, one what to do. `about` is the problem's fragment, or ''. */
export interface ProblemText {
  happened: (about: string) => string;
  todo: string;
}

const linkProblem: Record<LinkProblemCode, ProblemText> = {
  empty: {
    happened: () => 'There is no room name yet.',
    todo: 'Type a room name or paste a meeting link.',
  },
  'link-too-long': {
    happened: () => 'This text is too long for a meeting link.',
    todo: 'Paste only the link, or type a room name.',
  },
  'link-unreadable': {
    happened: () => 'This link cannot be read.',
    todo: 'Copy it again from where you found it, or type the room name.',
  },
  'scheme-unsupported': {
    happened: (about) => `“${about}:” links do not open meetings.`,
    todo: 'Paste a link that starts with https://, or type a room name.',
  },
  'carries-password': {
    happened: () => 'This link carries a user name or a password.',
    todo: 'Ask for a link without them.',
  },
  'profile-unfinished': {
    happened: (about) => `“${about}” is not set up yet.`,
    todo: 'Fill in the rest in Settings, or switch to the public server.',
  },
  'room-missing': {
    happened: (about) => `This link names ${about || 'a server'}, but no room.`,
    todo: 'Add a room name after the last slash.',
  },
  'room-too-long': {
    happened: () => 'This room name is longer than 200 characters.',
    todo: 'Choose a shorter one.',
  },
  'room-reserved': {
    happened: (about) => `Jitsi servers keep “${about}” for themselves.`,
    todo: 'Choose another room name.',
  },
  'room-climbs': {
    happened: () => 'A room name cannot contain “..”.',
    todo: 'Leave the dots out.',
  },
  'room-question-mark': {
    happened: () => 'A room name cannot contain “?”.',
    todo: 'Leave it out, or paste the whole link.',
  },
  'room-hash': {
    happened: () => 'A room name cannot contain “#”.',
    todo: 'Leave it out, or paste the whole link.',
  },
  'room-emoji': {
    happened: (about) => `A room name cannot contain ${about || 'emoji'}.`,
    todo: 'Use letters and numbers.',
  },
  'room-hidden-character': {
    happened: () => 'This room name contains an invisible character.',
    todo: 'Type the name instead of pasting it.',
  },
  'room-character': {
    happened: (about) => `A room name cannot contain “${about}”.`,
    todo: 'Use letters and numbers.',
  },
  'room-nothing-left': {
    happened: () => 'This room name has no letters or numbers.',
    todo: 'Add some.',
  },
  'ticket-used': enLinks.ticketUsed,
  'ticket-missing': enLinks.ticketMissing,
  ...enLinks.linkFileProblem,
};

const meetingProblem: Record<MeetingProblemCode, ProblemText> = {
  offline: {
    happened: () => 'This computer is not connected to the internet.',
    todo: 'Check the network, then try again.',
  },
  'name-not-found': {
    happened: (about) => `There is no server called ${about}.`,
    todo: 'Check the address and the network, then try again.',
  },
  refused: {
    happened: (about) => `${about} does not accept connections.`,
    todo: 'It may be restarting: try again in a minute.',
  },
  'server-error': {
    happened: (about) => `The meeting server answered with an error (${about}).`,
    todo: 'It may be overloaded: try again in a minute.',
  },
  'page-missing': {
    happened: (about) => `${about} has no meeting at this address.`,
    todo: 'Check the link with the person who sent it.',
  },
  'too-slow': {
    happened: (about) => `${about} did not answer in time.`,
    todo: 'Check the network, then try again.',
  },
  'not-jitsi': {
    happened: (about) => `The page at ${about} is not a Jitsi meeting.`,
    todo: 'Check the address. A hotel or train network may want you to sign in first: open the link in a browser.',
  },
  'framing-refused': {
    happened: (about) => `${about} does not let other programs show its meetings.`,
    todo: 'Open the meeting in a browser. Whoever runs the server can allow it (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `${about} could not be reached.`,
    todo: 'Check the network, then try again.',
  },
  'join-too-slow': {
    happened: () => 'The server opened its page but never let you in.',
    todo: 'Try again; if it stays so, the server has a problem.',
  },
  'not-allowed': {
    happened: () => 'You are not allowed to join this meeting.',
    todo: 'Ask the organiser for an invitation.',
  },
  kicked: {
    happened: (about) => `You were removed from ${about || 'the meeting'}.`,
    todo: 'Ask the host before you join again.',
  },
  'ended-by-host': {
    happened: (about) => `The host ended ${about || 'the meeting'} for everyone.`,
    todo: 'You can close this message.',
  },
  'connection-lost': {
    happened: (about) => `The connection to ${about} was lost.`,
    todo: 'Check the network, then try again.',
  },
  'page-crashed': {
    happened: () => 'The meeting stopped unexpectedly.',
    todo: 'Join again; your camera and microphone are off.',
  },
  'key-absent': {
    happened: (about) => `“${about}” has no private key yet, so no ticket could be made.`,
    todo: 'Add the key in Settings.',
  },
  'ticket-not-made': {
    happened: () => 'No ticket could be made for this room.',
    todo: 'Look at the ticket in Settings, Hosting: it says what is missing.',
  },
  'clock-far-off': enTickets.clockFarOff,
  ...enKeys.keychainProblem,
  ...enTickets.ticketRefusal,
  ...enAccess.accessProblem,
};

/** Every sentence of the app. English is the source; other languages have the same shape. */
export const en = {
  home: {
    title: 'Parlour',
    field: 'Room name or meeting link',
    join: 'Join',
    opensWith: 'Opens with',
    hosting: 'Hosting',
    muted: 'Join muted',
    cameraOff: 'Camera off',
    newName: 'New name',
    meetings: 'Your meetings',
    search: 'Search',
    nothingFound: (wanted: string) => `No meeting of yours is called “${wanted}”.`,
    firstRun: 'Meetings you join appear here.',
    invitation: 'No account, no setup: you can join at once.',
    addName: 'Add your name',
    found: (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`),
    rejoin: 'Rejoin',
    pin: (name: string) => `Pin ${name}`,
    copyLink: (name: string) => `Copy web link to ${name}`,
    copied: 'Link copied',
    invite: (name: string) => `Copy invitation to ${name}`,
    more: (name: string) => `More for ${name}`,
    forget: 'Forget',
    forgetFor: (name: string) => `Forget ${name}`,
    joinRow: (name: string) => `Join ${name}`,
    dismiss: 'Dismiss',
    today: 'today',
    yesterday: 'yesterday',
  },
  settings: {
    title: 'Settings',
    open: 'Settings',
    sections: { hosting: 'Hosting', you: 'You', links: 'Links', about: 'About' },
    name: 'Your name',
    nameHelp:
      'Shown to the others in a meeting. It is sent only to the server of the meeting you join.',
    version: 'Version',
    runtime: 'Runs on',
    about:
      'Parlour is a free client for Jitsi meetings. It is not made, sold or endorsed by 8x8 or the Jitsi project.',
    licences:
      'Licensed under Apache 2.0. It contains Jitsi’s IFrame API, copyright 8x8, Inc., under the same licence.',
  },
  menu: {
    file: 'File',
    view: 'View',
    home: 'Join a meeting…',
    invite: 'Copy invitation…',
    settings: 'Settings…',
  },
  hosting: {
    public: 'Public server',
    jaas: 'JaaS',
    jaasGuest: 'JaaS, as a guest',
    ownServer: 'Own server',
    named: (kind: string, name: string) => `${kind} · ${name}`,
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `You left ${name} after less than a minute.`
        : `You left ${name} after ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    settingsDamaged: (file: string) => ({
      happened: 'Your settings could not be read, so Parlour started afresh.',
      todo: `The old file is kept as ${file}.`,
    }),
  },
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Making your ticket',
    reaching: (server: string) => `Reaching ${server}`,
    opening: 'Opening the meeting',
    asking: 'Waiting for your answer',
    leaving: 'Leaving',
    reconnecting: 'Reconnecting',
    cancel: 'Cancel',
    leave: 'Leave',
    tryAgain: 'Try again',
    openInBrowser: 'Open in browser',
    back: 'Back to Parlour',
    openSettings: 'Open settings',
    showTicket: 'Show the ticket',
    checkServer: 'Check server',
    frame: 'Meeting',
    unnamed: 'Guest',
  },
  switching: {
    question: (name: string) => `You are in ${name}.`,
    detail: (name: string) => `Leave it and join ${name}?`,
    again: 'The link has a ticket of its own. Leave, and join again with it?',
    ignored: (names: string) => `What else the link asks for is not done: ${names}.`,
    leave: 'Leave and join',
    joinAgain: 'Join again',
    stay: 'Stay',
  },
  mediaConsent: {
    question: (server: string) => `${server} wants to use your camera and microphone.`,
    detail: 'You have not set this server up. Only allow it if you trust who sent you the link.',
    allow: 'Allow',
    refuse: 'Do not allow',
  },
  removing: {
    question: (name: string) => `Remove “${name}”?`,
    detail:
      'Its key and everything its meetings stored on this computer go, too. For JaaS, this computer then counts as a new monthly user.',
    remove: 'Remove',
    keep: 'Keep',
  },
  choosing: { key: 'Choose the private key', env: 'Choose the .env file' },
  linkProblem,
  meetingProblem,
  ...enKeys,
  ...enTickets,
  ...enHosting,
  ...enCheck,
  ...enOwnServer,
  ...enMove,
  ...enLinks,
  ...enAccess,
  ...enSignIn,
  ...enLinks.words,
};

export type Text = typeof en;
