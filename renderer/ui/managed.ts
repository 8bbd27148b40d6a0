import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Managed, SettingPath } from '../../common/managed.ts';
import { text } from '../../common/text/index.ts';

/** Who besides the person decides on a control. */
export interface SetBy {
  /** Nobody changes it here: it can be reached and read, and stays as it is. */
  isLocked: boolean;
  /** Whose value it is, in a sentence; absent where that is said once for a whole form. */
  sentence?: string;
}

/** The organisation's policy, for every control below; undefined where there is none. */
export const ManagedContext = createContext<Managed | undefined>(undefined);

/** Answers for each setting who decides on it; undefined where the person alone does. */
export function useManaged(): (setting: SettingPath) => SetBy | undefined {
  const managed = useContext(ManagedContext);
  return (setting) => managed && setByIn(managed, setting);
}

function setByIn(managed: Managed, setting: SettingPath): SetBy | undefined {
  const words = text.managed;
  const name = nameWithin(managed.organisation);
  if (managed.locked.includes(setting)) {
    return { isLocked: true, sentence: name ? words.setBy(name) : words.byOrganisation };
  }
  if (!managed.suggested.includes(setting)) return undefined;
  const isOwn = managed.chosen?.includes(setting) === true;
  if (isOwn) return { isLocked: false, sentence: name ? words.ownOver(name) : words.own };
  return { isLocked: false, sentence: name ? words.suggestedBy(name) : words.suggested };
}

/** Behind “Example Ltd.” no second full stop may follow. */
export const nameWithin = (organisation: string): string => organisation.replace(/\.$/, '');
