import { ChevronDown } from 'lucide-preact';
import { Field } from './Field.tsx';
import { helpOf, type OptionProps } from './option.ts';
import type { ProblemSentence } from './Problem.tsx';

interface Props<Value extends string> extends OptionProps<Value> {
  problem?: ProblemSentence | undefined;
}

/** One of many values, in the system's own list. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { name, value, disabled, problem, setBy, onChange } = props;
  const options = setBy?.isLocked
    ? props.options.filter((one) => one.value === value)
    : props.options;
  return (
    <Field name={name} help={helpOf(props)} problem={problem} setBy={setBy}>
      {(ids) => (
        <span class="choice">
          <select
            {...ids}
            class="text-field"
            value={value}
            disabled={disabled}
            {...(setBy?.isLocked && { 'aria-readonly': true })}
            onChange={(event) => {
              const chosen = options[event.currentTarget.selectedIndex];
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((one) => (
              <option key={one.value} value={one.value} lang={one.lang}>
                {one.name}
              </option>
            ))}
          </select>
          <ChevronDown size={16} aria-hidden="true" />
        </span>
      )}
    </Field>
  );
}
