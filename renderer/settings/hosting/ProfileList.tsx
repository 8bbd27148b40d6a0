import { ArrowDown, ArrowUp, Building2, Copy, Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { KeyTrouble } from '../../../common/hosting-api.ts';
import type { AppState } from '../../../common/ipc.ts';
import { writtenAddress } from '../../../common/own-server.ts';
import { isKindAllowed } from '../../../common/managed.ts';
import type { KeptProfile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Note } from '../../ui/Note.tsx';
import { keyTroubleSentence } from '../../ui/problem-sentence.ts';
import { Problem } from '../../ui/Problem.tsx';
import { alikeIn, nameOfCopy, profilesOf, stepsPast } from './profile-list.ts';
import { ShortList } from '../ShortList.tsx';

interface Props {
  current: KeptProfile;
  state: AppState;
  onAdd(kind: KeptProfile['kind']): void;
}

/** The profiles of one kind, which of them is meant, and what can be done with that one. */
export function ProfileList({ current, state, onAdd }: Props) {
  const [trouble, setTrouble] = useState<KeyTrouble>();
  const [said, setSaid] = useState('');
  const words = text.hostings;
  const { id, name, kind, managed } = current;
  const mayAdd = isKindAllowed(kind, state.managed);
  const all = profilesOf(kind, state);
  const alike = alikeIn(all);

  const move = async (by: -1 | 1): Promise<void> => {
    const steps = stepsPast(id, by, state);
    for (let step = 0; step < steps; step += 1) await window.hosting.move(id, by);
    const at = all.findIndex((one) => one.id === id) + 1;
    if (steps > 0) setSaid(words.moved(name, at + by, all.length));
  };
  const remove = async (): Promise<void> => {
    const outcome = await window.hosting.remove(id);
    setTrouble(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <div class="profiles">
      {all.length > 1 && (
        <ShortList
          key={kind}
          all={all}
          nameOf={(one) => `${one.name} ${addressOf(one)}`}
          isKept={(one) => one.id === id}
        >
          {(few) => (
            <fieldset class="profile-list" role="radiogroup" aria-label={words.list[kind].title}>
              {few.map((one) => (
                <Row key={one.id} profile={one} isChosen={one.id === id} />
              ))}
            </fieldset>
          )}
        </ShortList>
      )}
      <div class="profile-tools">
        {mayAdd && (
          <button type="button" class="button link" onClick={() => onAdd(kind)}>
            <Plus size={16} aria-hidden="true" />
            {words.list[kind].add}
          </button>
        )}
        {all.length > 1 &&
          !managed &&
          ([-1, 1] as const).map((by) => (
            <IconButton
              key={by}
              icon={by < 0 ? ArrowUp : ArrowDown}
              name={(by < 0 ? words.up : words.down)(name)}
              isIdle={stepsPast(id, by, state) === 0}
              onClick={() => void move(by)}
            />
          ))}
        {mayAdd && (
          <IconButton
            icon={Copy}
            name={words.duplicate(name)}
            onClick={() => void window.hosting.duplicate(id, nameOfCopy(name))}
          />
        )}
        {!managed && (
          <IconButton icon={Trash2} name={words.remove(name)} onClick={() => void remove()} />
        )}
      </div>
      <span class="visually-hidden" role="status">
        {said}
      </span>
      {alike && <Note>{words.alike(alike[0].name, alike[1].name)}</Note>}
      <div role="alert">{trouble && <Problem {...keyTroubleSentence(trouble)} />}</div>
    </div>
  );
}

const Row = ({ profile, isChosen }: { profile: KeptProfile; isChosen: boolean }) => (
  <label class="profile">
    <input
      type="radio"
      name="profile"
      aria-label={profile.name}
      aria-describedby={`address-${profile.id}`}
      checked={isChosen}
      onChange={() => void window.hosting.choose(profile.id)}
    />
    <span class="profile-name" title={profile.name}>
      {profile.name}
      {profile.managed && <Building2 size={14} role="img" aria-label={text.managed.fromYours} />}
    </span>
    <span class="profile-address muted" id={`address-${profile.id}`}>
      {addressOf(profile) || text.hostings.unfinished}
    </span>
  </label>
);

const addressOf = (profile: KeptProfile): string =>
  profile.kind === 'jaas' ? profile.appId : writtenAddress(profile);
