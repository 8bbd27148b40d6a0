import { useEffect, useState } from 'preact/hooks';
import type { MeetingRow } from '../../common/ipc.ts';
import { readWritten } from '../../common/written.ts';

/**
 * “Your meetings” as of a revision; undefined until main has answered once. They do not wait for the
 * first state: before it the revision is 0, and stays so until something changes.
 */
export function useMeetings(revision: number): readonly MeetingRow[] | undefined {
  const [meetings, setMeetings] = useState<readonly MeetingRow[]>();
  useEffect(() => {
    let isOld = false;
    const ask = async (): Promise<void> => {
      const rows = readWritten(await window.app.meetings());
      // A later question may have been answered before.
      if (!isOld) setMeetings(rows);
    };
    void ask();
    return () => void (isOld = true);
  }, [revision]);
  return meetings;
}
