import * as v from 'valibot';
import { fail, ok, type Result } from './result.ts';

/** What a `.meeting` file says; docs/meeting-file.schema.json is made from it. */
export const meetingFileSchema = v.pipe(
  v.object({
    version: v.pipe(v.literal(1), v.description('The version of this format.')),
    link: v.pipe(
      v.string(),
      v.regex(/\S/),
      v.maxLength(8_192),
      v.description('The link to the meeting: https:, parlour: or jitsi-meet:.'),
    ),
    // A name or a time that cannot be read is no reason to miss the meeting.
    name: v.fallback(
      v.optional(
        v.pipe(
          v.string(),
          v.maxLength(200),
          v.description(
            'The room as people write it. Ignored when it is not the room of the link.',
          ),
        ),
      ),
      undefined,
    ),
    start: v.fallback(
      v.optional(
        v.pipe(
          v.string(),
          v.isoTimestamp(),
          v.description('When the meeting begins. Informative.'),
        ),
      ),
      undefined,
    ),
  }),
  v.title('Meeting'),
  v.description('A link to a meeting, in a file that ends with .meeting.'),
);
export type MeetingFile = v.InferOutput<typeof meetingFileSchema>;

const newer = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(2)) });

/** Total: any text, no exception. Keys that the format does not know are passed over. */
export function readMeetingFile(text: string): Result<MeetingFile, 'file-newer' | 'file-empty'> {
  const content = parsed(text);
  if (v.is(newer, content)) return fail('file-newer');
  const read = v.safeParse(meetingFileSchema, content);
  return read.success ? ok(read.output) : fail('file-empty');
}

/** The text of a `.meeting` file. */
export const writeMeetingFile = (file: Omit<MeetingFile, 'version'>): string =>
  `${JSON.stringify({ version: 1, ...file }, undefined, 2)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
