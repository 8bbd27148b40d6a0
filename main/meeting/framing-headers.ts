/** As Electron hands them over: a name and every line of it. */
export type Headers = Record<string, string[]>;

const policies = new Set(['content-security-policy', 'content-security-policy-report-only']);

/**
 * A response's headers without the wish not to be framed: X-Frame-Options, and the directive
 * `frame-ancestors` in every policy. Nothing else of a policy changes.
 */
export function withoutFramingLimits(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, lines]): [string, string[]][] => {
      const known = name.toLowerCase();
      if (known === 'x-frame-options') return [];
      if (!policies.has(known)) return [[name, lines]];
      const kept = lines.map(withoutAncestors).filter((line) => line !== '');
      return kept.length > 0 ? [[name, kept]] : [];
    }),
  );
}

/** One line may hold several policies, with commas between; no directive contains one (CSP3, 2.2). */
const withoutAncestors = (line: string): string =>
  line
    .split(',')
    .map((policy) => {
      const directives = policy.split(';');
      const kept = directives.filter((one) => !/^\s*frame-ancestors(?:\s|$)/i.test(one));
      return kept.length < directives.length ? kept.join(';').trim() : policy;
    })
    .filter((policy) => policy.trim() !== '')
    .join(',');
