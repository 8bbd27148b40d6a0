/** A system, and what `npm run dist` reported of its packages. */
export interface SystemReport {
  system: string;
  report: string;
}

/**
 * The text of a release in Markdown: what is new, how the packages of each system are signed, and how
 * to check a file. A system whose report does not say how is an error.
 */
export function releaseWords(
  notes: string,
  reports: readonly SystemReport[],
  signed: boolean,
): string {
  const signing = reports.map(({ system, report }) => {
    const [, said] = /^- ((?:Signed|Not signed)\b.*)$/m.exec(report) ?? [];
    if (said === undefined) throw new Error(`The report of ${system} does not say who signed.`);
    return `- **${system}**: ${said}`;
  });
  return [
    notes.trim(),
    '',
    '## Signatures',
    '',
    ...signing,
    signed
      ? '- **Updates** and `SHA256SUMS`: signed with the update key of this Parlour; docs/releasing.md says how to check.'
      : '- **Not signed**: `SHA256SUMS`. This Parlour has no update key, and looks for no updates.',
    '',
  ].join('\n');
}
