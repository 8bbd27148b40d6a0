import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../common/result.ts';
import { Field } from './Field.tsx';
import type { SetBy } from './managed.ts';
import type { ProblemSentence } from './Problem.tsx';

interface Props<Problem> {
  name: string;
  help?: ComponentChildren;
  value: string;
  longest?: number;
  rows?: number;
  /** Read and compared by letters. */
  isCode?: boolean;
  /** An address: read from the left, whatever the language. */
  isLatin?: boolean;
  /** It is where the person goes on: it gets the focus. */
  isNext?: boolean;
  setBy?: SetBy | undefined;
  /** Keeps what was written, or says why not. */
  apply(written: string): Promise<Result<null, Problem>>;
  sentence?(problem: Problem): ProblemSentence;
  /** Ways out of a problem, below it. `apply` is for what they propose. */
  ways?(problem: Problem, apply: (proposed: string) => void): ComponentChildren;
}

/**
 * A text that is kept when its field is left, or with Enter. What is written stays until it is
 * kept; otherwise the field shows what main knows, whoever changed it.
 */
export function TextSetting<Problem>(props: Props<Problem>) {
  const { name, help, value, longest, rows, isCode, isLatin, isNext, setBy, sentence, ways } =
    props;
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const field = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (isNext) field.current?.focus();
  }, [isNext]);

  const keep = async (written: string): Promise<void> => {
    const outcome = await props.apply(written);
    setProblem(outcome.ok ? undefined : outcome.problem);
    // Somebody may have written on meanwhile.
    if (outcome.ok) setDraft((now) => (now === written ? undefined : now));
  };
  const leave = (): void => {
    if (draft !== undefined) void keep(draft);
  };
  const control = {
    ref: (element: HTMLElement | null) => void (field.current = element),
    class: isCode ? 'text-field code' : 'text-field',
    value: draft ?? value,
    onInput: (event: { currentTarget: { value: string } }) => {
      setDraft(event.currentTarget.value);
      setProblem(undefined);
    },
    onBlur: leave,
    autocomplete: 'off' as const,
    autocapitalize: 'off' as const,
    spellcheck: false,
    readOnly: setBy?.isLocked === true,
    // Keys and addresses are read from the left, in every language.
    ...((isCode || isLatin) && { dir: 'ltr' as const }),
    ...(longest !== undefined && { maxLength: longest }),
  };
  const propose = (proposed: string): void => {
    setDraft(proposed);
    field.current?.focus();
    void keep(proposed);
  };
  return (
    <div class="field-and-ways">
      <Field name={name} help={help} problem={problem && sentence?.(problem)} setBy={setBy}>
        {(ids) =>
          rows === undefined ? (
            <input
              {...ids}
              {...control}
              type="text"
              onKeyDown={(event) => event.key === 'Enter' && leave()}
            />
          ) : (
            <textarea {...ids} {...control} rows={rows} />
          )
        }
      </Field>
      {problem && ways?.(problem, propose)}
    </div>
  );
}
