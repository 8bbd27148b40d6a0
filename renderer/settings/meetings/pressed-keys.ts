/** What came of a press while keys are being chosen. */
export type Pressed =
  | { kind: 'keys'; keys: string }
  /** A key that people write with, and nothing beside it. */
  | { kind: 'needs-modifier' }
  /** Only keys that are held, or one that no shortcut can have. */
  | { kind: 'nothing' };

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

const named: Readonly<Record<string, string>> = {
  Space: 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
};

/** A press as Electron writes keys: `Control+Shift+M`. */
export function pressedKeys(press: Press, isMac: boolean): Pressed {
  const key = keyOf(press);
  if (key === undefined) return { kind: 'nothing' };
  const strong = [
    press.metaKey && (isMac ? 'Command' : 'Super'),
    press.ctrlKey && 'Control',
    press.altKey && 'Alt',
  ].filter((one) => one !== false);
  if (strong.length === 0) return { kind: 'needs-modifier' };
  return { kind: 'keys', keys: [...strong, ...(press.shiftKey ? ['Shift'] : []), key].join('+') };
}

/** By what it writes, as Electron looks for it; where Alt makes it write something else, by its place. */
function keyOf({ key, code }: Press): string | undefined {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  if (/^F(?:[1-9]|1\d|2[0-4])$/.test(key)) return key;
  return /^(?:Key|Digit)(\w)$/.exec(code)?.[1] ?? named[code];
}
