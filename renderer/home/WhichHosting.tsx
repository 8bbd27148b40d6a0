import { useState } from 'preact/hooks';
import { spokenHost } from '../../common/host-name.ts';
import type { AppState } from '../../common/ipc.ts';
import type { LinkAnswer, LinkQuestion } from '../../common/link-question.ts';
import { jaasGuest } from '../../common/profile.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { text } from '../../common/text/index.ts';
import { Check } from '../ui/Check.tsx';
import { HostingIcon } from '../ui/HostingIcon.tsx';
import { IgnoredWishes } from './IgnoredWishes.tsx';

interface Props {
  question: Extract<LinkQuestion, { kind: 'which-hosting' }>;
  profiles: AppState['profiles'];
  answer(given: LinkAnswer): void;
}

/** Several profiles fit a link alike: asks which one opens it. */
export function WhichHosting({ question, profiles, answer }: Props) {
  const words = text.linkQuestion;
  // One of them may be removed in Settings meanwhile.
  const fitting = [...profiles, jaasGuest].filter(({ id }) => question.profiles.includes(id));
  const [wanted, want] = useState('');
  const [always, setAlways] = useState(false);
  const chosen = fitting.find(({ id }) => id === wanted) ?? fitting[0];

  const join = (event: Event): void => {
    event.preventDefault();
    answer(chosen ? { kind: 'with', profile: chosen.id, always } : { kind: 'cancel' });
  };
  return (
    <form onSubmit={join}>
      <div>
        <h2 id="link-question">{words.which}</h2>
        <p class="meeting-name" dir="auto" title={question.name}>
          {question.name}
        </p>
      </div>
      <p class="which-why">{words.whichWhy(spokenHost(question.server).ascii)}</p>
      <fieldset class="which" role="radiogroup" aria-labelledby="link-question">
        {fitting.map((profile) => (
          <label class="check" key={profile.id}>
            <input
              type="radio"
              name="which"
              {...(profile === chosen && { 'data-safe': true })}
              checked={profile === chosen}
              onChange={() => want(profile.id)}
            />
            <HostingIcon kind={profile.kind} size={16} />
            <span>{hostingName(profile)}</span>
          </label>
        ))}
      </fieldset>
      <Check name={words.always} checked={always} onChange={setAlways} />
      <IgnoredWishes names={question.ignored} />
      <div class="buttons">
        <button type="submit" class="button primary">
          {words.join}
        </button>
        <button type="button" class="button" onClick={() => answer({ kind: 'cancel' })}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
