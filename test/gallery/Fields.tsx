import { useState } from 'preact/hooks';
import { fail, ok } from '../../common/result.ts';
import { ColourField } from '../../renderer/ui/ColourField.tsx';
import { NumberField } from '../../renderer/ui/NumberField.tsx';
import { SearchField } from '../../renderer/ui/SearchField.tsx';
import { TextSetting } from '../../renderer/ui/TextSetting.tsx';
import { Field } from '../../renderer/ui/Field.tsx';
import { type PartProps, State } from './State.tsx';

export function Fields({ words }: PartProps) {
  const [written, write] = useState('standup');
  const [minutes, setMinutes] = useState(60);
  const [colour, setColour] = useState('#0f766e');
  const problem = { happened: words.happened, todo: words.todo };
  return (
    <>
      <State name="TextSetting">
        <TextSetting
          name={words.room}
          help={words.roomHelp}
          value={written}
          apply={async (text) => {
            if (text === '') return fail('empty');
            write(text);
            return ok(null);
          }}
          sentence={() => problem}
        />
      </State>
      <State name="Field with a problem">
        <Field name={words.room} problem={problem}>
          {(ids) => <input {...ids} type="text" class="text-field" value={words.own} />}
        </Field>
      </State>
      <State name="NumberField">
        <NumberField
          name={words.lifetime}
          help={words.allowed}
          unit={words.minutes}
          value={minutes}
          min={5}
          max={120}
          step={1}
          problem={{ happened: words.happened, todo: words.allowed }}
          onChange={setMinutes}
        />
      </State>
      <State name="SearchField">
        <SearchField name={words.search} value={written} onChange={write} />
      </State>
      <State name="ColourField: a colour">
        <ColourField
          name={words.background}
          value={colour}
          none={words.none}
          reset={words.reset}
          onChange={setColour}
        />
      </State>
      <State name="ColourField: none">
        <ColourField
          name={words.theme}
          help={words.roomHelp}
          value=""
          none={words.none}
          reset={words.reset}
          onChange={setColour}
        />
      </State>
    </>
  );
}
