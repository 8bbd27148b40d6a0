/**
 * What is cut off, overlaps or leaves the window sideways. Runs in the page, so it holds everything
 * it needs. Only a person's own words may end in dots.
 */
export function misfits(): string[] {
  const ownWords =
    '.meeting-name, .source-name, .meeting-hosting, .room, .panel h1, .profile span, .list-title, .menu-button-text';
  const found: string[] = [];
  const say = (what: string, element: Element): void => {
    const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
    found.push(`${what}: <${element.localName} class="${element.className}"> ${text.slice(0, 50)}`);
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ checkOpacity: true }) &&
    !element.closest('.visually-hidden, [inert], svg') &&
    element.getBoundingClientRect().width > 0;

  // What a modal dialog covers is out of reach, and meant to be; so is what a menu or a drag covers.
  const scope =
    document.querySelector('.menu') ?? document.querySelector('dialog:modal, .drop-hint');
  const shown = [...(scope ?? document.body).querySelectorAll('*')].filter(isShown);
  for (const element of shown) {
    const { left, right } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // A wide table scrolls in its region.
    if (element.closest('.table-region')) continue;
    if (left < -0.5 || right > innerWidth + 0.5) say('leaves the window', element);
    // Elsewhere content may stand out of its box: it is seen, and the check above finds the edge.
    const isFramed = element.matches('button') || style.overflowX !== 'visible';
    if (!isFramed || element.matches(`input, ${ownWords}`)) continue;
    if (element.scrollWidth > element.clientWidth + 1) say('is wider than its box', element);
    const canScroll = style.overflowY === 'auto' || style.overflowY === 'scroll';
    if (!canScroll && element.scrollHeight > element.clientHeight + 1) say('is cut below', element);
  }

  /** What is left of an element inside the places around it that scroll. */
  const seen = (element: Element): { left: number; top: number; right: number; bottom: number } => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowY === 'visible') continue;
      const around = box.getBoundingClientRect();
      left = Math.max(left, around.left);
      top = Math.max(top, around.top);
      right = Math.min(right, around.right);
      bottom = Math.min(bottom, around.bottom);
    }
    return { left, top, right, bottom };
  };
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const pieces = shown.filter((one) => hasText(one) || one.matches('button, input, img'));
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      // A message floats over the page, and goes.
      if (one.closest('.toast') !== other.closest('.toast')) continue;
      const a = seen(one);
      const b = seen(other);
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) say('overlaps something', other);
    }
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push('the page scrolls sideways');
  return found;
}
