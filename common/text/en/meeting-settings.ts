import type { BrandingElement, BrandingOutcome } from '../../branding-facts.ts';
import type { ProblemText } from '../problem-text.ts';

const logoProblem: Record<'too-large' | 'not-a-picture' | 'unreadable', ProblemText> = {
  'too-large': {
    happened: (about) => `“${about}” is larger than 64 kilobytes.`,
    todo: 'Choose a smaller picture: a logo of 400 by 200 pixels is plenty.',
  },
  'not-a-picture': {
    happened: (about) => `“${about}” is not a picture that Parlour can show.`,
    todo: 'Choose a PNG, JPEG, WebP or SVG file.',
  },
  unreadable: {
    happened: (about) => `“${about}” cannot be read.`,
    todo: 'Check that the file is still there and that you may read it.',
  },
};

const outcome: Record<BrandingOutcome, string> = {
  removed: 'removed',
  replaced: 'yours instead',
  hidden: 'never shown',
  server: 'server decides',
  kept: 'stays',
  absent: 'none there',
};

const element: Record<BrandingElement, { name: string; why: string }> = {
  logo: {
    name: 'Logo in the corner',
    why: 'Parlour puts your logo in its place, or nothing. A server with branding of its own shows that instead, and no client can change it.',
  },
  background: {
    name: 'Background colour',
    why: 'Your colour is used. A server with branding of its own shows its colour or picture instead.',
  },
  'product-name': {
    name: 'Name of the server’s page',
    why: 'The page still calls itself what its operator named it, but only Parlour’s title is on the window. Some sentences inside the meeting may mention the name.',
  },
  advertising: {
    name: 'Advertising and “powered by”',
    why: 'These are switched off for every meeting.',
  },
  invitations: {
    name: 'The server’s invitation window',
    why: 'Parlour copies links and invitations itself, so the window with the server’s name is not needed.',
  },
  'help-and-download': {
    name: 'Help, download, embed and feedback',
    why: 'Their buttons are taken out of the toolbar.',
  },
  'open-in-app': {
    name: '“Open in the app” page',
    why: 'You are in an app already.',
  },
  'closing-page': {
    name: 'Page after the meeting',
    why: 'No client can switch it off. Parlour hangs up itself and closes the meeting before the page can show.',
  },
  'before-meeting': {
    name: 'Background of the screen before the meeting',
    why: 'It belongs to the server. “Never” under “Screen before the meeting” leaves the screen out where the server lets you.',
  },
  'legal-links': {
    name: 'Links to terms, privacy and support',
    why: 'Whoever operates the server has to be reachable, so no client may change them.',
  },
  wording: {
    name: 'Sentences in the meeting',
    why: 'They come from the server, in your language where it has it.',
  },
  plan: {
    name: 'Notices about the plan',
    why: 'JaaS says so when your account’s plan does not include something.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText = {
  logoProblem,
  meetingSettings: {
    beginning: 'When a meeting begins',
    muted: 'Join muted',
    mutedHelp: 'Your microphone is off until you switch it on.',
    cameraOff: 'Camera off',
    cameraOffHelp: 'Your camera is off until you switch it on.',
    prejoin: 'Screen before the meeting',
    prejoinChoice: { 'as-server': 'As the server says', always: 'Always', never: 'Never' },
    prejoinHelp: {
      'as-server':
        'Each server decides whether you see yourself before you enter. This is the usual choice.',
      always: 'You see yourself and choose camera and microphone before you enter.',
      never:
        'You are in the room at once. Meetings that a link opens still show the screen, unless you allowed it under Links.',
    },
    quality: 'Quality',
    qualityChoice: { automatic: 'Automatic', gentle: 'Gentle', 'audio-only': 'Audio only' },
    qualityHelp: {
      automatic: 'Pictures as sharp as computer and network allow. This is the usual choice.',
      gentle:
        'For weak computers and slow networks: at most four pictures at a time, yours with 360 lines.',
      'audio-only':
        'No pictures at all: the least work for computer and network. Your camera stays off.',
    },
    look: 'How meetings look',
    logo: 'Your logo',
    logoHelp:
      'A PNG, JPEG, WebP or SVG file of at most 64 kilobytes. It is shown in the corner of the meeting, on this computer only. Without one the corner is empty.',
    noLogo: 'No logo',
    logoShown: 'This is your logo',
    chooseLogo: 'Choose picture…',
    removeLogo: 'Remove logo',
    logoTaken: (file: string) => `“${file}” is your logo now.`,
    logoRemoved: 'The logo is removed.',
    background: 'Background colour',
    backgroundHelp:
      'Behind the pictures in a meeting, on this computer only. Usually the server’s own.',
    noBackground: 'The server’s own',
    resetBackground: 'As the server has it',
    branding: 'What Parlour changes, and what a server keeps',
    part: 'Part of the meeting',
    /** `date` as people write it. */
    checked: (date: string) => `Looked up in Jitsi’s sources and handbook on ${date}:`,
    outcome,
    element,
  },
};
