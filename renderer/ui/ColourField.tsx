import { Field } from './Field.tsx';
import { focus } from './focus.ts';
import type { SetBy } from './managed.ts';

interface Props {
  name: string;
  help?: string;
  /** `#rrggbb`; '' for none of one's own. */
  value: string;
  /** What is said for ''. */
  none: string;
  /** What takes the colour away again. */
  reset: string;
  setBy?: SetBy | undefined;
  onChange(value: string): void;
}

/** A colour from the system's picker, or none. */
export const ColourField = ({ name, help, value, none, reset, setBy, onChange }: Props) => (
  <Field name={name} help={help} setBy={setBy}>
    {(ids) => (
      <span class="colour-field">
        <input
          {...ids}
          type="color"
          class={[value === '' && 'is-none', setBy?.isLocked && 'is-locked']
            .filter(Boolean)
            .join(' ')}
          value={value === '' ? '#000000' : value}
          // A colour can be read, and has no read-only field.
          {...(setBy?.isLocked && { onClick: (event: Event) => event.preventDefault() })}
          // When the picker closes: on its way it passes colours nobody wants.
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {value === '' ? (
          <span class="muted">{none}</span>
        ) : (
          <>
            <bdi class="code">{value}</bdi>
            {!setBy?.isLocked && (
              <button
                type="button"
                class="button link"
                onClick={({ currentTarget }) => {
                  // The button goes with the colour.
                  focus(currentTarget.closest('.colour-field')?.querySelector('input'));
                  onChange('');
                }}
              >
                {reset}
              </button>
            )}
          </>
        )}
      </span>
    )}
  </Field>
);
