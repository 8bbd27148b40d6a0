import type { Receiver } from '../../what-hostings-receive.ts';
import type { ProblemText } from '../problem-text.ts';

const youProblem: Record<
  'email-unreadable' | 'picture-not-https' | 'picture-too-long',
  ProblemText
> = {
  'email-unreadable': {
    happened: () => 'This is not an e-mail address.',
    todo: 'Write it like ada@example.org, or leave the field empty.',
  },
  'picture-not-https': {
    happened: () => 'This is not an address that begins with https://.',
    todo: 'Copy the address of a picture that anyone can see on the web, or leave the field empty.',
  },
  'picture-too-long': {
    happened: () => 'This address is too long.',
    todo: 'Tickets travel in web addresses: choose a picture with a shorter one.',
  },
};

const receiver: Record<Receiver, string> = {
  public: 'Public server',
  jaas: 'Your JaaS accounts',
  'signing-server': 'Your servers with tickets',
  'open-server': 'Your servers without tickets',
  'ticket-address': 'Hostings of your organisation that hand out tickets',
  others: 'Servers and accounts of others',
};

/** Settings: how the person appears to others. */
export const youText = {
  youProblem,
  you: {
    name: 'Your name',
    nameHelp:
      'Shown to the others in a meeting. It is sent only to the server of the meeting you join.',
    email: 'E-mail',
    emailHelp: 'Sent only where the table below says so. It may be empty.',
    picture: 'Picture',
    pictureHelp:
      'The address of a picture on the web, beginning with https://. Parlour does not load it, so there is no preview here; the others’ programs load it from that address.',
    receives: 'What each hosting receives',
    hosting: 'Hosting',
    receiver,
    way: {
      ticket: 'in the signed ticket',
      address: 'to whoever hands out the ticket, and when you join',
      page: 'when you join',
      no: 'not sent',
    },
    /** What has been filled in above is all that is ever sent. */
    onlyFilled: 'An empty field is sent to nobody.',
  },
};
