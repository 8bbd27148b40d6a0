/** The page of a large meeting sends some hundred messages in a second, when everybody comes in. */
const mostInSecond = 10_000;

/**
 * Counts the messages that come to this window. A page that never stops sending them holds up this
 * page, and main, through which they pass: `onFlood` is called once, and from then on nobody else
 * hears a message. Call it before others listen. Answers how to end it.
 */
export function watchMessages(onFlood: () => void): () => void {
  let second = 0;
  let count = 0;
  let floods = false;
  const hear = (event: MessageEvent): void => {
    const now = Math.floor(performance.now() / 1_000);
    if (now !== second) count = 0;
    second = now;
    count += 1;
    if (count > mostInSecond && !floods) {
      floods = true;
      onFlood();
    }
    if (floods) event.stopImmediatePropagation();
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}
