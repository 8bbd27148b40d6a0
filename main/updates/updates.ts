import type { UpdateStatus } from '../../common/update.ts';

/** Newer versions of Parlour: looked for, verified, and put in place when nobody is disturbed. */
export interface Updates {
  status(): UpdateStatus;
  check(): Promise<void>;
  download(): Promise<void>;
  install(): Promise<void>;
}

export function createUpdates(): Updates {
  const nothing = async (): Promise<void> => undefined;
  return {
    status: () => ({ kind: 'elsewhere', why: 'not-installed' }),
    check: nothing,
    download: nothing,
    install: nothing,
  };
}
