import type { CheckFindingCode } from '../../common/check-finding.ts';
import type { CheckFinding } from '../../common/server-check.ts';
import { shownText } from '../../common/shown-text.ts';

/** A fingerprint has 95 characters, a long subject may have more. */
const longestValue = 200;

/** A finding whose values may be shown: most of them are a server's words. */
export function finding(
  code: CheckFindingCode,
  about: Readonly<Record<string, string | number | undefined>> = {},
): CheckFinding {
  const shown = Object.entries(about).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, shownText(String(value), longestValue)]],
  );
  return shown.length === 0 ? { code } : { code, about: Object.fromEntries(shown) };
}
