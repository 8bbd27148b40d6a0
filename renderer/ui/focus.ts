/** Moves the focus to an element, if it is one that can have it. */
export function focus(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus();
}
