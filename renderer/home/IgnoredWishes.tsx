import { text } from '../../common/text/index.ts';

/** More of them are read by those who want to. */
const mostShown = 3;

/** What a link asks for and does not get. */
export function IgnoredWishes({ names }: { names: readonly string[] }) {
  const words = text.linkQuestion;
  if (names.length === 0) return null;
  const list = names.join(', ');
  if (names.length <= mostShown) {
    return (
      <p class="wishes">
        {words.ignored} <bdi class="muted">{list}</bdi>
      </p>
    );
  }
  return (
    <details class="wishes">
      <summary>{words.ignoredCount(names.length)}</summary>
      <p class="muted">
        <bdi>{list}</bdi>
      </p>
    </details>
  );
}
