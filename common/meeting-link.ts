import type { LinkProblem } from './link-problem.ts';
import type { Meeting } from './meeting.ts';
import type { Profile } from './profile.ts';
import { fail, ok, type Result } from './result.ts';
export function parseMeetingLink(
  text: string,
  _hostings: { current: Profile; all: readonly Profile[] },
): Result<Meeting, LinkProblem> {
  if (text.trim() === '') return fail({ code: 'empty' });
  const room = text.replace('https://meet.jit.si/', '');
  return ok({ server: 'meet.jit.si', tenant: '', room, name: room, audioMuted: false, videoMuted: false });
}
