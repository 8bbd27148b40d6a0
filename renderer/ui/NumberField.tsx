import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';
import type { ProblemSentence } from './Problem.tsx';

interface Props {
  name: string;
  help?: ComponentChildren;
  /** What is counted, behind the number; `name` or `help` says it, too. */
  unit?: string;
  value: number;
  min: number;
  max: number;
  /** 1 when only whole numbers are meant. */
  step: number | 'any';
  /** What may be written here; shown when something else was. */
  problem: ProblemSentence;
  onChange(value: number): void;
}

/**
 * A number, as people write it where they are. Each number that is allowed counts at once; anything
 * else stays as it was written, and the last number counts on.
 */
export function NumberField({ name, help, unit, value, problem, onChange, ...limits }: Props) {
  const [draft, setDraft] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  return (
    <Field name={name} help={help} problem={isRefused ? problem : undefined}>
      {(ids) => (
        <span class="number-field">
          <input
            {...ids}
            {...limits}
            type="number"
            class="text-field"
            required
            // What is no number at all has the value '': the field keeps what it shows then.
            value={draft ?? String(value)}
            onInput={({ currentTarget: field }) => {
              setDraft(field.value);
              if (!field.validity.valid) return;
              setRefused(false);
              onChange(field.valueAsNumber);
            }}
            onBlur={({ currentTarget: field }) => {
              setRefused(!field.validity.valid);
              if (field.validity.valid) setDraft(undefined);
            }}
          />
          {unit && (
            <span class="muted" aria-hidden="true">
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
