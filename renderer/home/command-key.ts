import { text } from '../../common/text/index.ts';

const isMac = navigator.platform.startsWith('Mac');

/** What a command is pressed with on this system. */
export const commandKey = isMac ? 'metaKey' : 'ctrlKey';

/** How it is written before a key. Keyboards name it in their language: “Strg” in German. */
export const commandSign = (): string => (isMac ? '⌘' : `${text.hostings.controlKey}+`);

/** How the keys that move a row are written. Alt is called so everywhere. */
export const moveSigns = isMac ? { up: '⌥↑', down: '⌥↓' } : { up: 'Alt+↑', down: 'Alt+↓' };

/** Is it this command alone? */
export const isCommand = (event: KeyboardEvent): boolean =>
  event[commandKey] && !event.altKey && !event.shiftKey;
