import { text } from '../../common/text/index.ts';
import { writtenNumber } from './written-number.ts';
import { Choice } from '../ui/Choice.tsx';
import type { ProblemSentence } from '../ui/Problem.tsx';
import type { Device } from './devices.ts';

interface Props {
  name: string;
  devices: readonly Device[];
  /** `''`: none of them. */
  chosen: string;
  problem?: ProblemSentence | undefined;
  onChoose(device: string): void;
}

/** Which of the devices of a kind. Their names are the system's words, not ours. */
export const DeviceChoice = ({ name, devices, chosen, problem, onChoose }: Props) => (
  <Choice
    name={name}
    value={chosen}
    options={[
      ...(chosen === '' ? [{ value: '', name: text.deviceTest.none }] : []),
      ...devices.map((device, at) => optionOf(device, at)),
    ]}
    disabled={devices.length === 0}
    problem={problem}
    onChange={onChoose}
  />
);

function optionOf({ id, name }: Device, at: number) {
  const words = text.deviceTest;
  // Chromium's own entries, which stand for whatever the system uses.
  if (id === 'default') return { value: id, name: words.usual };
  if (id === 'communications') return { value: id, name: words.usualForCalls };
  return name === ''
    ? { value: id, name: words.unnamed(writtenNumber(at + 1)) }
    : { value: id, name, lang: '' };
}
