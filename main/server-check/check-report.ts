import { checkCopy } from '../../common/check-copy/index.ts';
import type { CheckState, ServerCheck } from '../../common/server-check.ts';
import { text } from '../../common/text/index.ts';
import { passage } from '../../common/text/passage.ts';

/** Lines that tell nobody anything. */
const silent: ReadonlySet<CheckState> = new Set(['waiting', 'running']);

/** The findings as text for whoever runs the server: nothing of the person's, and no ticket. */
export function checkReport(check: ServerCheck): string {
  const { step: names, state: states, finding: sentences, place: places, report } = text.check;
  const lines = check.lines
    .filter(({ state }) => !silent.has(state))
    .flatMap(({ step, state, finding }) => {
      const head = report.line(states[state], names[step]);
      if (!finding) return [head];
      const { happened, todo } = sentences[finding.code];
      const about = finding.about ?? {};
      const advice = todo?.(about);
      return [
        passage([head, happened(about)]),
        ...(advice ? [`  ${advice}`] : []),
        ...checkCopy(finding.code).flatMap(({ place, lines: snippet }) => [
          `  ${places[place]}:`,
          ...snippet.split('\n').map((one) => `    ${one}`),
        ]),
      ];
    });
  return [report.title(check.server), ...lines, ''].join('\n');
}
