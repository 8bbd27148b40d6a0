import { Check, type LucideIcon } from 'lucide-preact';
import { useCopied } from './copied.ts';
import { IconButton } from './IconButton.tsx';

interface Props {
  icon: LucideIcon;
  name: string;
  /** What it is called once it has. */
  copied: string;
  copy(): Promise<void>;
}

/** A picture that copies, and says so. */
export function CopyButton({ icon, name, copied, copy }: Props) {
  const [isCopied, start] = useCopied(copy);
  return (
    <>
      <IconButton icon={isCopied ? Check : icon} name={isCopied ? copied : name} onClick={start} />
      <span class="visually-hidden" role="status">
        {isCopied ? copied : ''}
      </span>
    </>
  );
}
