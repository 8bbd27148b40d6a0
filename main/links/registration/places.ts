import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Env } from '../desktop-tool.ts';

/** As `desktopName` in package.json says, and our packages install it. */
export const entryFile = 'parlour.desktop';

/** Where a person's own desktop files lie, by the Base Directory Specification. */
export interface Places {
  data: string;
  entry: string;
  applications: string;
  mime: string;
  /** Which program opens what. */
  defaults: string;
}

/** Where this person's programs keep what they share. */
export const dataFolder = (env: Env): string => base(env, 'XDG_DATA_HOME', '.local/share');

export function placesOf(env: Env): Places {
  const data = dataFolder(env);
  const applications = join(data, 'applications');
  return {
    data,
    applications,
    entry: join(applications, entryFile),
    mime: join(data, 'mime'),
    defaults: join(base(env, 'XDG_CONFIG_HOME', '.config'), 'mimeapps.list'),
  };
}

/** What is not absolute counts as not set. */
function base(env: Env, name: string, usual: string): string {
  const set = env[name];
  return set && isAbsolute(set) ? set : join(env['HOME'] || homedir(), usual);
}
