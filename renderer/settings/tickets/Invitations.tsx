import type { IssuedInvitation } from '../../../common/settings.ts';
import { locale, text } from '../../../common/text/index.ts';

/** Which invitations an account's key has signed here. */
export function Invitations({ invitations }: { invitations: readonly IssuedInvitation[] }) {
  const words = text.invitation;
  const when = (time: number): string =>
    new Date(time).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="block" aria-labelledby="invitations">
      <h3 id="invitations">{words.issued}</h3>
      {invitations.length === 0 ? (
        <p class="muted">{words.none}</p>
      ) : (
        <ul class="invitations" aria-labelledby="invitations">
          {invitations.map(({ name, madeAt, expiresAt }) => (
            <li key={madeAt}>
              <span>{name}</span>
              <span class="muted">
                {(expiresAt > Date.now() ? words.until : words.ended)(when(expiresAt))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
