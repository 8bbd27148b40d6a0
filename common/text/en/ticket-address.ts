import type { TicketAddressProblemCode } from '../../ticket-address-problem.ts';
import type { ProblemText } from '../problem-text.ts';

const ticketAddressProblem: Record<TicketAddressProblemCode, ProblemText> = {
  'ticket-address-unreachable': {
    happened: (about) => `${about}, which hands out your tickets, could not be reached.`,
    todo: 'Check the network and your organisation’s VPN, then try again.',
  },
  'ticket-address-too-slow': {
    happened: (about) => `${about}, which hands out your tickets, did not answer in time.`,
    todo: 'Check the network, then try again.',
  },
  'ticket-address-insecure': {
    happened: (about) => `The connection to ${about}, which hands out your tickets, is not secure.`,
    todo: 'Nothing was sent to it. Tell your administrators that its certificate is not in order.',
  },
  'ticket-address-sign-in': {
    happened: (about) => `${about} hands out tickets only after you sign in.`,
    todo: 'Try again and sign in as your organisation told you.',
  },
  'ticket-address-not-allowed': {
    happened: (about) => `${about} gives you no ticket for this meeting.`,
    todo: 'Ask your administrators whether you may join it.',
  },
  'ticket-address-busy': {
    happened: (about) => `${about} hands out no more tickets at the moment.`,
    todo: 'Try again in a few minutes.',
  },
  'ticket-address-error': {
    happened: (about) => `${about}, which hands out your tickets, has a problem.`,
    todo: 'Try again in a minute. If it stays so, tell your administrators.',
  },
  'ticket-address-no-ticket': {
    happened: (about) => `${about} answered with something that is no ticket.`,
    todo: 'Tell your administrators that the address for tickets may be wrong.',
  },
  'ticket-address-other-room': {
    happened: (about) => `${about} gave you a ticket that is not for this meeting alone.`,
    todo: 'It was not used. Tell your administrators.',
  },
  'ticket-address-out-of-time': {
    happened: (about) => `${about} gave you a ticket that is not valid now.`,
    todo: 'Try again. If it stays so, tell your administrators that the clock of that server may be wrong.',
  },
  'ticket-address-unfit': {
    happened: (about) => `${about} gave you a ticket that does not fit this meeting.`,
    todo: 'It was not used. Tell your administrators.',
  },
};

/** Tickets that an organisation hands out. */
export const ticketAddressText = {
  ticketAddress: {
    /** Said while a meeting waits for it. */
    asking: (host: string) => `Asking ${host} for your ticket`,
    asks: 'The server that hands out your tickets asks who you are:',
    /** What to do when the meeting server refuses such a ticket. */
    refused: (host: string) =>
      `${host} handed that ticket out. Try again; if it stays so, tell your administrators.`,
    /** Where a name goes in place of what `you.nameHelp` says. */
    nameHelp:
      'Shown to the others in a meeting. It is sent only to the server of the meeting you join, and to the one that hands out your ticket.',
  },
  ticketAddressProblem,
};
