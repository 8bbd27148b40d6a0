import { Copy } from 'lucide-preact';
import { useCopied } from './copied.ts';

interface Props {
  name: string;
  /** Said beside it once it has. */
  copied: string;
  words(): string;
}

/** A button that copies a text, and says so. */
export function CopyWords({ name, copied, words }: Props) {
  const [isCopied, copy] = useCopied(() => navigator.clipboard.writeText(words()));
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={copy}>
        <Copy size={16} aria-hidden="true" />
        {name}
      </button>
      <span class="copied muted" role="status">
        {isCopied && copied}
      </span>
    </div>
  );
}
