import type { CheckState, ServerCheck } from '../../common/server-check.ts';
import { text } from '../../common/text/index.ts';

/** Lines that tell nobody anything. */
const silent: ReadonlySet<CheckState> = new Set(['waiting', 'running']);

/** The findings as text for whoever runs the server: nothing of the person's, and no ticket. */
export function checkReport(check: ServerCheck): string {
  const { step: names, state: states, finding: sentences, report } = text.check;
  const lines = check.lines
    .filter(({ state }) => !silent.has(state))
    .flatMap(({ step, state, finding }) => {
      const head = `${states[state]}: ${names[step]}`;
      if (!finding) return [head];
      const { happened, todo, copy = [] } = sentences[finding.code];
      const about = finding.about ?? {};
      const advice = todo?.(about);
      return [
        `${head}. ${happened(about)}`,
        ...(advice ? [`  ${advice}`] : []),
        ...copy.flatMap(({ where, lines: snippet }) => [
          `  ${where}:`,
          ...snippet.split('\n').map((one) => `    ${one}`),
        ]),
      ];
    });
  return [report.title(check.server), ...lines, ''].join('\n');
}
