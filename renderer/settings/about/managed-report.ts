import type { AppState } from '../../../common/ipc.ts';
import type { Managed } from '../../../common/managed.ts';
import { text } from '../../../common/text/index.ts';
import { managedFacts } from './managed-facts.ts';
import { managedValues } from './managed-values.ts';

/** What the policy came to on this computer, as a text for those who wrote it. */
export function managedReport(state: AppState, managed: Managed): string {
  const words = text.managed;
  const problems = managed.problems.map(({ code, part }) => {
    const { happened, todo } = words.policyProblem[code];
    return `${part ? `${part}: ` : ''}${happened} ${todo} (${code})`;
  });
  const values = managedValues(state, managed).map(
    ({ path, value, source }) => `${path}: ${value} (${words.sources[source]})`,
  );
  return [
    `Parlour ${state.versions.app}`,
    ...managedFacts(managed).map(({ name, value }) => `${name}: ${value}`),
    ...part(words.problems, problems),
    ...part(words.values, values),
  ].join('\n');
}

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];
