import { useMemo } from 'preact/hooks';
import type { MeetingRow } from '../../common/ipc.ts';
import { folded } from '../ui/folded.ts';

/** The meetings whose names hold what is wanted, in their order. */
export function useFound(meetings: readonly MeetingRow[], wanted: string): readonly MeetingRow[] {
  const names = useMemo(() => new Map<string, string>(), [meetings]);
  return useMemo(() => {
    const sought = folded(wanted.trim());
    if (sought === '') return meetings;
    // Folding ten thousand names takes longer than a key press may: once each, at the first one.
    const foldedName = (name: string): string => {
      const known = names.get(name) ?? folded(name);
      names.set(name, known);
      return known;
    };
    return meetings.filter(({ name }) => foldedName(name).includes(sought));
  }, [meetings, names, wanted]);
}
