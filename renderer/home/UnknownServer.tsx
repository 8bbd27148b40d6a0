import { TriangleAlert } from 'lucide-preact';
import { spokenHost } from '../../common/host-name.ts';
import type { LinkAnswer, LinkQuestion } from '../../common/link-question.ts';
import { text } from '../../common/text/index.ts';
import { IgnoredWishes } from './IgnoredWishes.tsx';

interface Props {
  question: Extract<LinkQuestion, { kind: 'unknown-server' }>;
  answer(given: LinkAnswer): void;
}

/** Names the server of a link in letters nobody can mistake, and asks whether to go there. */
export function UnknownServer({ question: { server, name, ignored }, answer }: Props) {
  const words = text.linkQuestion;
  const { shown, ascii, isMixed } = spokenHost(server);
  return (
    <>
      <h2 id="link-question">{words.unknown}</h2>
      <dl class="link-facts">
        <dt>{words.server}</dt>
        <dd>
          <bdi class="host">{shown}</bdi>
          {ascii !== shown && <span class="muted">{words.ascii(ascii)}</span>}
        </dd>
        <dt>{words.room}</dt>
        <dd>
          <bdi class="meeting-name" title={name}>
            {name}
          </bdi>
        </dd>
      </dl>
      {isMixed && (
        <p class="note warning">
          <TriangleAlert size={16} aria-hidden="true" />
          <span>{words.mixed}</span>
        </p>
      )}
      <p>{words.nothingSent}</p>
      <IgnoredWishes names={ignored} />
      <ul class="means">
        <li>
          <strong>{words.once}</strong> <span id="once-means">{words.onceMeans}</span>
        </li>
        <li>
          <strong>{words.add.replace('…', '')}</strong> <span id="add-means">{words.addMeans}</span>
        </li>
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-describedby="once-means"
          onClick={() => answer({ kind: 'once' })}
        >
          {words.once}
        </button>
        <button
          type="button"
          class="button"
          aria-describedby="add-means"
          onClick={() => answer({ kind: 'add' })}
        >
          {words.add}
        </button>
        <button type="button" class="button" data-safe onClick={() => answer({ kind: 'cancel' })}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
