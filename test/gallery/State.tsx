import type { ComponentChildren } from 'preact';
import type { Words } from './words.ts';

/** What every part of the gallery is drawn with. */
export interface PartProps {
  words: Words;
}

interface Props {
  /** Which state it is, for the people who look. */
  name: string;
  /** It needs a line of its own. */
  isWide?: boolean;
  children: ComponentChildren;
}

/** One component in one state. */
export const State = ({ name, isWide, children }: Props) => (
  <div class={isWide ? 'state wide' : 'state'}>
    <h3 lang="en" dir="ltr">
      {name}
    </h3>
    {children}
  </div>
);

/** Here nothing happens. */
export const nothing = (): void => undefined;
