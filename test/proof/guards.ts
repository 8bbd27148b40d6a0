import { files } from './guards/files.ts';
import { ipc } from './guards/ipc.ts';
import { links } from './guards/links.ts';
import { managed } from './guards/managed.ts';
import { meeting } from './guards/meeting.ts';
import { navigation } from './guards/navigation.ts';
import { permissions } from './guards/permissions.ts';
import { secrets } from './guards/secrets.ts';

/**
 * All guards. A test that rests on one says so by `tag: without('its-name')`, or is the unit test
 * its guard names: run against the app without the guard it has to fail, or it would prove nothing.
 */
export const guards = {
  ...permissions,
  ...ipc,
  ...navigation,
  ...files,
  ...secrets,
  ...meeting,
  ...links,
  ...managed,
} as const;

export type GuardName = keyof typeof guards;

/** The tag of an app test that rests on a guard. */
export const without = (guard: GuardName): `@without-${string}` => `@without-${guard}`;
