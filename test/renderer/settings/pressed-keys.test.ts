import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { settingsChangeSchema } from '../../../common/settings.ts';
import { pressedKeys } from '../../../renderer/settings/meetings/pressed-keys.ts';

type Held = Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>>;
const press = (key: string, code: string, held: Held = {}, isMac = false) =>
  pressedKeys(
    { key, code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held },
    isMac,
  );

describe('keys that are pressed', () => {
  it.each([
    ['m', 'KeyM', { ctrlKey: true }, 'Control+M'],
    ['M', 'KeyM', { ctrlKey: true, shiftKey: true }, 'Control+Shift+M'],
    // Where the layout has another letter, the letter counts.
    ['a', 'KeyQ', { altKey: true }, 'Alt+A'],
    ['м', 'KeyV', { ctrlKey: true }, 'Control+V'],
    ['F9', 'F9', { altKey: true }, 'Alt+F9'],
    ['7', 'Digit7', { metaKey: true }, 'Super+7'],
    [' ', 'Space', { ctrlKey: true, altKey: true }, 'Control+Alt+Space'],
    ['ArrowUp', 'ArrowUp', { ctrlKey: true, shiftKey: true }, 'Control+Shift+Up'],
  ])('%s at %s with %j are %s', (key, code, held, keys) => {
    expect(press(key, code, held)).toEqual({ kind: 'keys', keys });
    expect(v.is(settingsChangeSchema, { inMeeting: { muteShortcut: keys } })).toBe(true);
  });

  it('on a Mac are Command and Option’s place, whatever Option writes', () => {
    expect(press('µ', 'KeyM', { altKey: true }, true)).toEqual({ kind: 'keys', keys: 'Alt+M' });
    expect(press('m', 'KeyM', { metaKey: true }, true)).toEqual({
      kind: 'keys',
      keys: 'Command+M',
    });
  });

  it('need one beside them that nobody writes with', () => {
    expect(press('m', 'KeyM')).toEqual({ kind: 'needs-modifier' });
    expect(press('M', 'KeyM', { shiftKey: true })).toEqual({ kind: 'needs-modifier' });
  });

  it('are nothing while only such are held, or when no shortcut can have them', () => {
    expect(press('Control', 'ControlLeft', { ctrlKey: true })).toEqual({ kind: 'nothing' });
    expect(press('Dead', 'BracketLeft', { ctrlKey: true })).toEqual({ kind: 'nothing' });
  });
});
