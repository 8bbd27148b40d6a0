import * as v from 'valibot';
import type { FileDamage } from '../../common/ipc.ts';
import { meetingKey } from '../../common/meeting.ts';
import { type RememberedMeeting, rememberedMeetingsSchema } from '../../common/settings.ts';
import { type FileParts, type JsonFile, openJsonFile } from '../files/json-file.ts';
import type { OldMeetings } from '../settings-store.ts';

/**
 * Changes that come within this time are written together, in milliseconds; a kill may cost what was
 * changed within it, and nothing that is older.
 */
const gatheringTime = 250;

/** Counts up when the file's shape changes. */
const meetingsVersion = 1;

/** "Your meetings" on disk. They are not read before somebody wants them. */
export interface MeetingsStore {
  /** As they were written last. */
  read(): readonly RememberedMeeting[];
  /** Has them written a moment later; what they are by then is what counts. */
  changed(meetings: () => readonly RememberedMeeting[]): void;
  /** Writes what is still to be written, now. */
  flush(): void;
}

export interface MeetingsStoreParts extends FileParts {
  /** The list as it was kept among the settings. */
  old: OldMeetings;
  /** The list could not be read. */
  onDamaged(damage: FileDamage): void;
}

/** The meetings in `meetings.json`, apart from the settings: 10,000 of them are two megabytes. */
export function createMeetingsStore(parts: MeetingsStoreParts): MeetingsStore {
  const { old } = parts;
  let file: JsonFile | undefined;
  let waiting:
    | { meetings(): readonly RememberedMeeting[]; timer: NodeJS.Timeout | undefined }
    | undefined;

  const open = (): JsonFile => {
    if (file) return file;
    file = openJsonFile('meetings', parts);
    if (file.damage) parts.onDamaged(file.damage);
    return file;
  };
  /** What was among the settings is part of the list since somebody read it. */
  let hasOld = false;

  const write = (meetings: readonly RememberedMeeting[]): boolean => {
    const isWritten = open().write({ version: meetingsVersion, meetings });
    // First here, then away from there: an end of the app between the two loses nothing.
    if (isWritten && hasOld) {
      old.drop();
      hasOld = false;
    }
    return isWritten;
  };
  const flush = (): void => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    // What could not be written is tried once more with the next change, and when the app ends.
    if (write(waiting.meetings())) waiting = undefined;
    else waiting.timer = undefined;
  };

  return {
    read: () => {
      const here = v.parse(rememberedMeetingsSchema, open().content['meetings']);
      if (old.get() === undefined) return here;
      const all = together(here, v.parse(rememberedMeetingsSchema, old.get()));
      hasOld = true;
      write(all);
      return all;
    },
    changed: (meetings) => {
      waiting = { meetings, timer: waiting?.timer ?? setTimeout(flush, gatheringTime) };
    },
    flush,
  };
}

/**
 * Both lists as one; of a meeting in both, the entry that was joined later. Among the settings the
 * pinned ones had no order of their own: there the latest came first.
 */
function together(
  here: readonly RememberedMeeting[],
  old: readonly RememberedMeeting[],
): RememberedMeeting[] {
  const all = new Map(here.map((one) => [meetingKey(one), one]));
  for (const one of [...old].sort((a, b) => b.lastJoined - a.lastJoined)) {
    const known = all.get(meetingKey(one));
    if (!known || known.lastJoined < one.lastJoined) all.set(meetingKey(one), one);
  }
  return [...all.values()];
}
