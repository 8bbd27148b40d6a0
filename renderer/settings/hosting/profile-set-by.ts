import type { KeptProfile } from '../../../common/profile.ts';
import type { SetBy } from '../../ui/managed.ts';

/** The form says once, above its fields, whose they are: `ManagedProfile`. */
const wholeForm: SetBy = { isLocked: true };

/** Who decides on what the form of a profile shows; undefined where the person does. */
export const setByOf = ({ managed }: KeptProfile): SetBy | undefined =>
  managed ? wholeForm : undefined;
