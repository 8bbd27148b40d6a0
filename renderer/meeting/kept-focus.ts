import { focus } from '../ui/focus.ts';

/**
 * Draws anew what stands beside the frame, and takes care of the focus when what had it is gone:
 * it goes to what `heir` names – asked before and after drawing – or else to the meeting, where
 * keys mean something, push-to-talk above all.
 */
export function keepFocus(
  holder: HTMLElement,
  frameHolder: HTMLElement,
  draw: () => void,
  heirs: () => readonly Element[] = () => [],
): void {
  const { activeElement: before } = document;
  if (!before || !holder.contains(before)) return draw();
  const at = heirs().indexOf(before);
  draw();
  if (holder.contains(document.activeElement)) return;
  const left = at < 0 ? [] : heirs();
  focus(left[at] ?? left.at(-1) ?? frameHolder.querySelector('iframe'));
}
