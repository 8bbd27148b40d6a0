import { KeyRound, TriangleAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { SecretRecord } from '../../../common/key-record.ts';
import type { OwnServerProfile } from '../../../common/own-server.ts';
import type { SigningProfile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { KeyActions } from './KeyActions.tsx';
import { KeyDates } from './KeyDates.tsx';
import { SecretEntry } from './SecretEntry.tsx';

/** The shared secret of an own server: how it gets in, and what is shown of it afterwards. */
export function SharedSecret({ profile }: { profile: SigningProfile & OwnServerProfile }) {
  const [replacing, setReplacing] = useState(false);
  const [said, setSaid] = useState('');
  const { id, secret } = profile;
  const words = text.ownServer;

  const kept = (): void => {
    setReplacing(false);
    setSaid(words.secretSaved);
  };
  return (
    <section class="block" aria-labelledby="shared-secret">
      <h3 id="shared-secret">{words.secretTitle}</h3>
      {secret && (
        <>
          <Known record={secret} />
          <KeyActions
            key={secret.addedAt}
            profile={profile}
            words={{
              tested: words.tested,
              test: words.testSecret,
              replace: words.replaceSecret,
              forget: words.forgetSecret,
            }}
            onReplace={() => setReplacing(true)}
            forget={() => window.hosting.forgetSecret(id)}
          />
        </>
      )}
      {(!secret || replacing) && <SecretEntry id={id} onKept={kept} />}
      <div role="status" class="muted">
        {secret && said && <p>{said}</p>}
      </div>
    </section>
  );
}

const Known = ({ record }: { record: SecretRecord }) => (
  <>
    <dl class="facts">
      <dt>{text.key.kind}</dt>
      <dd>
        <KeyRound size={15} aria-hidden="true" /> {text.ownServer.secretKind}
      </dd>
      <KeyDates record={record} />
    </dl>
    {record.isWeak && (
      <p class="note warning">
        <TriangleAlert size={16} aria-hidden="true" />
        <span>
          <span class="warned">{text.ownServer.weak}</span> {text.ownServer.weakTodo}
        </span>
      </p>
    )}
  </>
);
