import { useEffect, useState } from 'preact/hooks';
import { Link2 } from 'lucide-preact';
import { text } from '../../common/text/index.ts';

/** While something is dragged over Home: says that it may be dropped. preload/drop.ts takes it. */
export function DropHint() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const come = (): void => setOver(true);
    // Between two elements of the page the pointer leaves one and enters the other.
    const leave = (event: DragEvent): void => {
      if (!event.relatedTarget) setOver(false);
    };
    const end = (): void => setOver(false);
    addEventListener('dragenter', come);
    addEventListener('dragleave', leave);
    addEventListener('drop', end);
    return () => {
      removeEventListener('dragenter', come);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', end);
    };
  }, []);
  if (!isOver) return null;
  return (
    <p class="drop-hint">
      <span>
        <Link2 size={18} aria-hidden="true" />
        {text.linkEntry.drop}
      </span>
    </p>
  );
}
