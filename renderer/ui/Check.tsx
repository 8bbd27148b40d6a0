import { useId } from 'preact/hooks';
import type { SetBy } from './managed.ts';
import { lockedBox } from './locked.ts';
import { SetByLine } from './SetByLine.tsx';

interface Props {
  name: string;
  setBy?: SetBy | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Check({ name, checked, setBy, onChange }: Props) {
  const id = useId();
  const check = (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        {...(setBy?.isLocked && lockedBox)}
        {...(setBy?.sentence && { 'aria-describedby': id })}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {name}
    </label>
  );
  if (setBy?.sentence === undefined) return check;
  return (
    <span class="check-and-line">
      {check}
      <SetByLine id={id} setBy={setBy} />
    </span>
  );
}
