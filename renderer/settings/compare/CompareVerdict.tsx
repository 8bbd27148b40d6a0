import { CircleCheck, CircleDashed, CircleX, type LucideIcon } from 'lucide-preact';
import type { ComparedHosting } from '../../../common/hosting-facts.ts';
import { type Degree, degrees, type Fit, type Wish, wishes } from '../../../common/hosting-fit.ts';
import { locale, text } from '../../../common/text/index.ts';
import { HostingIcon } from '../../ui/HostingIcon.tsx';

interface Props {
  /** None while nothing was wished for. */
  fit: Fit | undefined;
  wished: readonly Wish[];
}

/** Which hosting fits, and why: every wish, how far it is met, and in which way. */
export const CompareVerdict = ({ fit, wished }: Props) => (
  <div class="verdict">
    <p role="status" class={fit ? 'verdict-sentence' : 'muted'}>
      {fit ? sentence(fit) : text.compare.nothingChosen}
    </p>
    {fit?.best.map((hosting) => (
      <section key={hosting} aria-label={text.hosting[hosting]}>
        {fit.best.length > 1 && (
          <h4>
            <HostingIcon kind={hosting} size={16} />
            {text.hosting[hosting]}
          </h4>
        )}
        <ul class="reasons">
          {wishes
            .filter((wish) => wished.includes(wish))
            .map((wish) => (
              <Reason key={wish} wish={wish} hosting={hosting} />
            ))}
        </ul>
      </section>
    ))}
  </div>
);

const icons: Record<Degree, LucideIcon> = { yes: CircleCheck, partly: CircleDashed, no: CircleX };

function Reason({ wish, hosting }: { wish: Wish; hosting: ComparedHosting }) {
  const degree = degrees[wish][hosting];
  const Icon = icons[degree];
  return (
    <li class={`reason is-${degree}`}>
      <Icon size={16} role="img" aria-label={text.compare.degree[degree]} />
      <strong>{text.compare.wishes[wish]}</strong>
      <span>{text.compare.reasons[wish][hosting]}</span>
    </li>
  );
}

function sentence({ best, isWhole }: Fit): string {
  const { fits, fitsToo, closest, closestToo } = text.compare;
  const [first = '', ...others] = best.map((hosting) => text.hosting[hosting]);
  if (others.length === 0) return isWhole ? fits(first) : closest(first);
  const list = new Intl.ListFormat(locale()).format(others);
  return isWhole ? fitsToo(first, list) : closestToo(first, list);
}
