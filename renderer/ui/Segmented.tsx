import { useId } from 'preact/hooks';
import { helpOf, type OptionProps } from './option.ts';

/** One of two to four values with short names, side by side: a radio group drawn as one bar. */
export function Segmented<Value extends string>(props: OptionProps<Value>) {
  const { name, value, options, disabled, onChange } = props;
  const id = useId();
  const help = helpOf(props);
  return (
    <div
      class="field"
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      {...(help && { 'aria-describedby': `${id}-help` })}
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
              disabled={disabled}
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
    </div>
  );
}
