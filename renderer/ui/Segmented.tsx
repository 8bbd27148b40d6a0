import { useId } from 'preact/hooks';
import { helpOf, type OptionProps } from './option.ts';
import { SetByLine } from './SetByLine.tsx';

/** One of two to four values with short names, side by side: a radio group drawn as one bar. */
export function Segmented<Value extends string>(props: OptionProps<Value>) {
  const { name, value, options, disabled, setBy, onChange } = props;
  const id = useId();
  const help = helpOf(props);
  const about = [help && `${id}-help`, setBy?.sentence && `${id}-set-by`].filter(Boolean).join(' ');
  return (
    <div
      class="field"
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      {...(about && { 'aria-describedby': about })}
      {...(setBy?.isLocked && { 'aria-readonly': true })}
    >
      <span id={`${id}-name`} class="segmented-name">
        {name}
      </span>
      <div class="segmented">
        {options.map((one) => (
          <label key={one.value} class="segment">
            <input
              type="radio"
              class="visually-hidden"
              name={id}
              checked={one.value === value}
              disabled={disabled || (setBy?.isLocked && one.value !== value)}
              onChange={() => onChange(one.value)}
            />
            {one.name}
          </label>
        ))}
      </div>
      {help && (
        <p id={`${id}-help`} class="muted">
          {help}
        </p>
      )}
      <SetByLine id={`${id}-set-by`} setBy={setBy} />
    </div>
  );
}
