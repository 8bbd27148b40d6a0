import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../common/settings.ts';
import { createTicketUser } from '../../../main/tickets/ticket-user.ts';
import { createFakeSettings } from '../../fakes/settings.ts';

const ada = {
  name: 'Ada',
  email: 'ada@example.org',
  avatar: 'https://example.org/ada.png',
};

function userOf(given: Partial<Settings>) {
  let made = 0;
  const settings = createFakeSettings(given);
  return { settings, user: createTicketUser(settings, () => `person-${++made}`) };
}

describe('whom a ticket is for', () => {
  it('is the person as they describe themselves, with their picture', () => {
    expect(userOf({ you: ada, personId: 'p1' }).user()).toEqual({ id: 'p1', ...ada });
  });

  it('is somebody of no name where they say nothing', () => {
    const you = { name: '', email: '', avatar: '' };
    expect(userOf({ you, personId: 'p1' }).user()).toEqual({ id: 'p1' });
  });

  it('has one id for ever, made for the first ticket', () => {
    const { settings, user } = userOf({ you: ada });
    expect([user().id, user().id]).toEqual(['person-1', 'person-1']);
    expect(settings.get().personId).toBe('person-1');
  });

  it('follows what the person changes', () => {
    const { settings, user } = userOf({ you: ada, personId: 'p1' });
    settings.change((all) => ({ ...all, you: { ...ada, email: '' } }));
    expect(user()).toEqual({ id: 'p1', name: ada.name, avatar: ada.avatar });
  });
});
