import { Check, type LucideIcon } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from './IconButton.tsx';

interface Props {
  icon: LucideIcon;
  name: string;
  /** What it is called once it has. */
  copied: string;
  copy(): Promise<void>;
}

/** Says for two seconds that something was copied: nothing else on the screen changes. */
export function CopyButton({ icon, name, copied, copy }: Props) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return undefined;
    const end = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(end);
  }, [isDone]);
  return (
    <>
      <IconButton
        icon={isDone ? Check : icon}
        name={isDone ? copied : name}
        onClick={() => void copy().then(() => setDone(true))}
      />
      <span class="visually-hidden" role="status">
        {isDone ? copied : ''}
      </span>
    </>
  );
}
