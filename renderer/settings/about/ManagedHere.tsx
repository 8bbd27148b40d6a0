import { Building2 } from 'lucide-preact';
import type { AppState } from '../../../common/ipc.ts';
import { isObeyed, type Managed } from '../../../common/managed.ts';
import { text } from '../../../common/text/index.ts';
import { listedParts } from '../../../common/text/listed.ts';
import { CopyWords } from '../../ui/CopyWords.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { managedFacts } from './managed-facts.ts';
import { managedReport } from './managed-report.ts';
import { managedTitle } from './managed-title.ts';
import { ManagedTable } from './ManagedTable.tsx';

interface Props {
  state: AppState;
  managed: Managed;
}

/** What the organisation's policy says on this computer, and what is wrong with it. */
export function ManagedHere({ state, managed }: Props) {
  const words = text.managed;
  return (
    <section class="block" aria-labelledby="managed">
      <h3 id="managed" class="managed-title">
        <Building2 size={18} aria-hidden="true" />
        {managedTitle(managed)}
      </h3>
      <p>{isObeyed(managed) ? words.about : words.notObeyed}</p>
      <Problems managed={managed} />
      <dl class="facts">
        {managedFacts(managed).map(({ name: fact, value, code }) => (
          <>
            <dt>{fact}</dt>
            <dd class={code ? 'code' : 'managed-fact'}>{code ? <Names names={code} /> : value}</dd>
          </>
        ))}
      </dl>
      <ManagedTable state={state} managed={managed} />
      <CopyWords
        name={words.copy}
        copied={words.copied}
        words={() => managedReport(state, managed)}
      />
    </section>
  );
}

/** Each is read from the left, and the row of them in the language's own direction. */
const Names = ({ names }: { names: readonly string[] }) => (
  <>
    {listedParts(names).map((part) =>
      part.isWord ? <bdi dir="ltr">{part.value}</bdi> : part.value,
    )}
  </>
);

function Problems({ managed: { problems } }: { managed: Managed }) {
  if (problems.length === 0) return null;
  return (
    <ul class="managed-problems" aria-label={text.managed.problems}>
      {problems.map(({ code, part }) => (
        <li key={`${code} ${part}`}>
          {part !== '' && (
            <bdi class="code" dir="ltr">
              {part}
            </bdi>
          )}
          <Problem {...text.managed.policyProblem[code]} />
        </li>
      ))}
    </ul>
  );
}
