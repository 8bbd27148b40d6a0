/** Enough of HTML to tell a page from a script. Only the first kilobytes are looked at. */
const looked = 64 * 1024;

/** Is this a page, whatever the server calls it? */
export const isHtml = (text: string): boolean =>
  /^\uFEFF?\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|html|head|body|title|meta|script)\b/i.test(
    text.slice(0, looked),
  );

/** Does the page ask for a password? */
export const asksForPassword = (text: string): boolean =>
  isHtml(text) && /<input\b[^>]{0,500}\btype\s*=\s*["']?password\b/i.test(text.slice(0, looked));

export const titleOf = (text: string): string =>
  (/<title[^>]{0,200}>([^<]{0,200})/i.exec(text.slice(0, looked))?.[1] ?? '').trim();

/** Jitsi's page loads its scripts with the number of their release: `app.bundle.min.js?v=7882`. */
export const releaseIn = (text: string): string | undefined =>
  /\.js\?v=(\d[\w.-]{0,20})/.exec(text.slice(0, looked * 4))?.[1];
