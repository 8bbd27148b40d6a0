import type { TicketUser } from '../../common/ticket-claims.ts';
import type { SettingsStore } from '../settings-store.ts';

/** Who the tickets for the person's own meetings are for. */
export function createTicketUser(
  settings: Pick<SettingsStore, 'get' | 'change'>,
  randomId: () => string,
): () => TicketUser {
  return () => {
    const { you, personId } = settings.get();
    const id = personId || randomId();
    // The same from the first ticket on: it tells people of the same name apart.
    if (!personId) settings.change((all) => ({ ...all, personId: id }));
    return {
      id,
      ...(you.name && { name: you.name }),
      ...(you.email && { email: you.email }),
      ...(you.avatar && { avatar: you.avatar }),
    };
  };
}
