import type { systemPreferences } from 'electron/main';

/** Only macOS has the question; the other systems show theirs by themselves, or none. */
export type SystemAccess = Partial<Pick<typeof systemPreferences, 'askForMediaAccess'>>;

/** Does the system let Parlour use what these media come from? It asks the person once. */
export async function systemAllows(
  system: SystemAccess,
  mediaTypes: readonly string[],
): Promise<boolean> {
  if (typeof system.askForMediaAccess !== 'function') return true;
  for (const type of mediaTypes) {
    const device = type === 'video' ? 'camera' : 'microphone';
    if (!(await system.askForMediaAccess(device))) return false;
  }
  return true;
}
