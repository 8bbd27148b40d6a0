import { useEffect, useState } from 'preact/hooks';
import type { MeetingRow } from '../../common/ipc.ts';
import { readWritten } from '../../common/written.ts';

/**
 * “Your meetings”, kept up to date; undefined until main has answered once. They do not wait for the
 * first state, and are asked for again whenever a state says that they changed.
 */
export function useMeetings(): readonly MeetingRow[] | undefined {
  const [meetings, setMeetings] = useState<readonly MeetingRow[]>();
  useEffect(() => {
    let asked = 0;
    let answered = 0;
    // Until something changes it is none, and the first answer is good.
    let revision = 0;
    const ask = async (): Promise<void> => {
      const number = ++asked;
      const rows = readWritten(await window.app.meetings());
      // A later question may have been answered before.
      if (number < answered) return;
      answered = number;
      setMeetings(rows);
    };
    // Listening first, as for the state itself.
    const stop = window.app.onState((text) => {
      const { meetingsRevision } = readWritten(text);
      if (meetingsRevision === revision) return;
      revision = meetingsRevision;
      void ask();
    });
    void ask();
    return stop;
  }, []);
  return meetings;
}
