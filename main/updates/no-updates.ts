import type { UpdateElsewhere } from '../../common/update.ts';
import type { Updates } from './updates.ts';

/** Where something else brings newer versions. */
export function noUpdates(why: UpdateElsewhere): Updates {
  const nothing = async (): Promise<void> => undefined;
  const none = (): void => undefined;
  return {
    status: () => ({ kind: 'elsewhere', why }),
    check: nothing,
    download: nothing,
    install: nothing,
    begin: none,
    consider: none,
  };
}
