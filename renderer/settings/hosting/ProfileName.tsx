import { useState } from 'preact/hooks';
import type { KeptProfile } from '../../../common/profile.ts';
import { longestProfileName } from '../../../common/profile-parts.ts';
import { text } from '../../../common/text/index.ts';
import { setByOf } from './profile-set-by.ts';
import { Field } from '../../ui/Field.tsx';

/** What the person calls a profile. Kept with every letter; an empty name is none. */
export function ProfileName({ profile }: { profile: KeptProfile }) {
  const [name, setName] = useState(profile.name);
  return (
    <Field name={text.hostings.profileName} setBy={setByOf(profile)}>
      {(ids) => (
        <input
          {...ids}
          class="text-field"
          type="text"
          maxLength={longestProfileName}
          value={name}
          readOnly={profile.managed === true}
          onInput={(event) => {
            const next = event.currentTarget.value;
            setName(next);
            if (next.trim()) void window.hosting.rename(profile.id, next.trim());
          }}
          onBlur={() => name.trim() || setName(profile.name)}
          autocomplete="off"
          spellcheck={false}
        />
      )}
    </Field>
  );
}
