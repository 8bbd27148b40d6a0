import type { Fact } from '../../../common/hosting-facts.ts';
import { locale, text } from '../../../common/text/index.ts';

/** Where something is from, how sure it is, and when somebody looked. */
export const Source = ({ source, checked, confidence }: Fact) => (
  <small class="source">
    <bdi>
      <a href={source} target="_blank" rel="noreferrer" title={source}>
        {new URL(source).host}
      </a>
    </bdi>{' '}
    <span>{text.compare.checked(text.compare.confidence[confidence], dayInWords(checked))}</span>
  </small>
);

/** `2026-11-24` as people write it here. */
export const dayInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(locale(), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
