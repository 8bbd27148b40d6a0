import type { CheckFindingCode } from '../check-finding.ts';
import type { CheckState, CheckStep } from '../server-check.ts';
import type { CheckText } from './check-text.ts';
import { reachFinding } from './en-check-reach.ts';
import { webFinding } from './en-check-web.ts';
import { xmppFinding } from './en-check-xmpp.ts';

const step: Record<CheckStep, string> = {
  name: 'Name',
  connection: 'Connection',
  certificate: 'Certificate',
  redirect: 'Redirects',
  'sign-in-page': 'Sign-in in front',
  script: 'Jitsi’s script',
  config: 'Configuration (config.js)',
  framing: 'Showing meetings',
  'iframe-api': 'IFrame API',
  bosh: 'XMPP over BOSH',
  websocket: 'XMPP over WebSocket',
  entrance: 'Who gets in',
  ticket: 'Ticket',
  clock: 'Clock',
  relay: 'Relays (STUN and TURN)',
  version: 'Release',
};

/** How a line ended, in the report. */
const state: Record<CheckState, string> = {
  waiting: 'Waiting',
  running: 'Running',
  ok: 'OK',
  warning: 'Warning',
  problem: 'Problem',
  skipped: 'Skipped',
};

const finding: Record<CheckFindingCode, CheckText> = {
  ...reachFinding,
  ...webFinding,
  ...xmppFinding,
  'not-looked-at': {
    happened: (about) =>
      `Not looked at, because of this line: ${step[about['cause'] as CheckStep] ?? 'an earlier one'}.`,
  },
  'out-of-time': {
    happened: () => 'The check ran out of time before this was looked at.',
    todo: () => 'Check again when the server or the network is faster.',
  },
  cancelled: { happened: () => 'The check was cancelled before this was looked at.' },
  surprised: {
    happened: () => 'Parlour could not look at this.',
    todo: () => 'Check again; if it stays so, it is a fault of Parlour.',
  },
};

/** The sentences of a server check. */
export const enCheck = {
  check: {
    step,
    state,
    finding,
    report: {
      title: (server: string) => `Parlour looked at ${server} without entering a meeting.`,
    },
  },
};
