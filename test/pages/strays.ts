/**
 * Words that the page says in the made-up language and that are in no text table: they lack its
 * brackets. Runs in the page. Left out are a person's own words, names, addresses and code.
 */
export function strays(): string[] {
  const notLanguage =
    '.panel h1, .panel h1 + p, .detail, q, bdi, code, pre, kbd, time, svg, .code, .host, .meeting-name, .source, .room, .profile, :not(html)[lang]';
  const names = /\b(?:Parlour|JaaS|Jitsi|Electron|Chromium|RSA)\b/g;
  const isLanguage = (words: string): boolean => /\p{L}{2}/u.test(words.replace(names, ''));
  const isBracketed = (words: string): boolean => /^\[[^]*\]$/.test(words.trim());
  const found: string[] = [];
  const look = (words: string | null, element: Element, what: string): void => {
    if (words === null || !isLanguage(words) || isBracketed(words)) return;
    if (element.closest(notLanguage)) return;
    found.push(`${what} of <${element.localName} class="${element.className}">: ${words.trim()}`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (element?.checkVisibility()) look(walker.currentNode.textContent, element, 'words');
  }
  for (const element of document.body.querySelectorAll('*')) {
    // The panel is called as its meeting is.
    if (!element.checkVisibility() || element.matches('.panel')) continue;
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder']) {
      look(element.getAttribute(name), element, name);
    }
  }
  return found;
}
