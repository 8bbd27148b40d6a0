import { describe, expect, it } from 'vitest';
import { jaasGuest, type Profile, publicProfile, visitTo } from '../../common/profile.ts';
import { receiverOf, receivers, whatHostingsReceive } from '../../common/what-hostings-receive.ts';
import { acme, jaasProfile, ownServer } from './sample-profile.ts';

describe('what a hosting receives of the person', () => {
  it.each<[string, Profile, object]>([
    ['an account', acme, { name: 'ticket', email: 'ticket', avatar: 'ticket' }],
    [
      'an own server with tickets',
      ownServer(),
      { name: 'ticket', email: 'ticket', avatar: 'ticket' },
    ],
    [
      'an own server without',
      ownServer({ authentication: 'none' }),
      { name: 'page', email: 'page', avatar: 'no' },
    ],
    [
      'an account whose tickets an address hands out',
      jaasProfile({ ticketAddress: 'https://tickets.example.org/' }),
      { name: 'address', email: 'address', avatar: 'no' },
    ],
    [
      'an open server, the same',
      ownServer({ authentication: 'none', ticketAddress: 'https://tickets.example.org/' }),
      { name: 'address', email: 'address', avatar: 'no' },
    ],
    ['the public server', publicProfile, { name: 'page', email: 'no', avatar: 'no' }],
    ['somebody else’s account', jaasGuest, { name: 'page', email: 'no', avatar: 'no' }],
    [
      'a server that is visited',
      visitTo('meet.example.net'),
      { name: 'page', email: 'no', avatar: 'no' },
    ],
  ])('is the table’s line for it: %s', (_what, profile, received) => {
    expect(whatHostingsReceive[receiverOf(profile)]).toEqual(received);
  });

  it('never has a picture where there is no ticket to carry it', () => {
    const pictures = receivers.filter((one) => whatHostingsReceive[one].avatar !== 'no');
    expect(pictures.map((one) => whatHostingsReceive[one].name)).toEqual(['ticket', 'ticket']);
  });
});
