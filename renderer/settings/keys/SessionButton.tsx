import type { KeyKept, KeyTrouble } from '../../../common/hosting-api.ts';
import type { Result } from '../../../common/result.ts';
import { text } from '../../../common/text/index.ts';

interface Props {
  id: string;
  trouble: KeyTrouble | undefined;
  tell(outcome: Result<KeyKept, KeyTrouble>): void;
}

/** Where the keychain did not take a key or a secret: the way to use it until Parlour ends. */
export const SessionButton = ({ id, trouble, tell }: Props) =>
  trouble?.about === 'keychain' ? (
    <button
      type="button"
      class="button"
      onClick={() => void window.hosting.keepForSession(id).then(tell)}
    >
      {text.key.session}
    </button>
  ) : null;
