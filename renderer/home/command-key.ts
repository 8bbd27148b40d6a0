const isMac = navigator.platform.startsWith('Mac');

/** What a command is pressed with on this system. */
export const commandKey = isMac ? 'metaKey' : 'ctrlKey';

/** How it is written before a key. */
export const commandSign = isMac ? '⌘' : 'Ctrl+';

/** How the keys that move a row are written. */
export const moveSigns = isMac ? { up: '⌥↑', down: '⌥↓' } : { up: 'Alt+↑', down: 'Alt+↓' };

/** Is it this command alone? */
export const isCommand = (event: KeyboardEvent): boolean =>
  event[commandKey] && !event.altKey && !event.shiftKey;
