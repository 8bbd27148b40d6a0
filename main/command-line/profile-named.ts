import { fail, ok, type Result } from '../../common/result.ts';
import type { Profile, ProfileId } from '../../common/profile.ts';
import { text as english } from '../../common/text/en.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import type { CommandLineProblem } from './parse.ts';

/**
 * The profile somebody means by a name, in capital or small letters: the one it was given, or as
 * Parlour shows it (`Own server · town hall`). Scripts say `public` in every language.
 */
export function profileNamed(
  name: string,
  profiles: readonly Profile[],
): Result<ProfileId, CommandLineProblem> {
  const wanted = alike(name);
  const [found, ...others] = profiles.filter((one) =>
    namesOf(one).some((known) => alike(known) === wanted),
  );
  if (!found) {
    const known = profiles.map((one) => namesOf(one)[0] ?? '');
    return fail({ code: 'profile-unknown', name, known });
  }
  return others.length === 0 ? ok(found.id) : fail({ code: 'profile-ambiguous', name });
}

/** The one to tell comes first. */
function namesOf(profile: Profile): string[] {
  const shown = hostingName(profile);
  if (profile.kind === 'public') return [shown, english.hosting.public, profile.id];
  return 'name' in profile && profile.name !== '' ? [profile.name, shown] : [shown];
}

const alike = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
