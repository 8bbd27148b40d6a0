import { useState } from 'preact/hooks';
import { parseAddress } from '../../../common/address.ts';
import { fetchesTickets, type Profile } from '../../../common/profile.ts';
import type { You as WhoOneIs } from '../../../common/settings.ts';
import { longestAvatar, longestEmail, longestName } from '../../../common/settings.ts';
import { fail, ok, type Result } from '../../../common/result.ts';
import { text } from '../../../common/text/index.ts';
import { useManaged } from '../../ui/managed.ts';
import { Field } from '../../ui/Field.tsx';
import { TextSetting } from '../../ui/TextSetting.tsx';
import { Receives } from './Receives.tsx';

interface Props {
  you: WhoOneIs;
  profiles: readonly Profile[];
}

/** How the person appears to others. */
export function You({ you, profiles }: Props) {
  const asksForTickets = profiles.some(fetchesTickets);
  const setBy = useManaged();
  return (
    <>
      <Name
        known={you.name}
        help={asksForTickets ? text.ticketAddress.nameHelp : text.you.nameHelp}
      />
      <TextSetting
        name={text.you.email}
        help={text.you.emailHelp}
        value={you.email}
        longest={longestEmail}
        isLatin
        setBy={setBy('you.email')}
        apply={keepEmail}
        sentence={sentenceOf}
      />
      <TextSetting
        name={text.you.picture}
        help={text.you.pictureHelp}
        value={you.avatar}
        isLatin
        setBy={setBy('you.avatar')}
        apply={keepPicture}
        sentence={sentenceOf}
      />
      <Receives profiles={profiles} />
    </>
  );
}

/** Kept with every letter. */
function Name({ known, help }: { known: string; help: string }) {
  // The field owns its text: an answer of main that arrives between two letters must not move it.
  const [name, setName] = useState(known);
  const setBy = useManaged()('you.name');
  return (
    <Field name={text.you.name} help={help} setBy={setBy}>
      {(ids) => (
        <input
          {...ids}
          class="text-field"
          type="text"
          dir="auto"
          maxLength={longestName}
          value={name}
          readOnly={setBy?.isLocked === true}
          onInput={(event) => {
            const next = event.currentTarget.value;
            setName(next);
            void window.app.change({ you: { name: next.trim() } });
          }}
          autocomplete="off"
          spellcheck={false}
        />
      )}
    </Field>
  );
}

type Problem = keyof typeof text.youProblem;

async function keepEmail(written: string): Promise<Result<null, Problem>> {
  const email = written.trim();
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email)) return fail('email-unreadable');
  await window.app.change({ you: { email } });
  return ok(null);
}

async function keepPicture(written: string): Promise<Result<null, Problem>> {
  const avatar = written.trim();
  if (avatar !== '' && !isHttps(avatar)) return fail('picture-not-https');
  if (avatar.length > longestAvatar) return fail('picture-too-long');
  await window.app.change({ you: { avatar } });
  return ok(null);
}

const isHttps = (address: string): boolean =>
  /^https:\/\/\S+$/.test(address) && parseAddress(address) !== undefined;

function sentenceOf(problem: Problem) {
  const { happened, todo } = text.youProblem[problem];
  return { happened: happened(''), todo };
}
