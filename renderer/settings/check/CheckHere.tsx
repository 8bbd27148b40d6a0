import { Stethoscope } from 'lucide-preact';
import type { Profile } from '../../../common/profile.ts';
import { text } from '../../../common/text/index.ts';
import { CheckView } from './CheckView.tsx';
import type { ShownCheck } from './server-check.ts';

interface Props {
  profile: Profile;
  check: ShownCheck;
}

/** The way to check a profile's server, and what its last check found. */
export const CheckHere = ({ profile: { id }, check }: Props) => (
  <div class="check-here">
    <button type="button" class="button" onClick={() => check.run(id)}>
      <Stethoscope size={16} aria-hidden="true" />
      {text.checking.start}
    </button>
    {check.of(id) && <CheckView check={check} />}
  </div>
);
