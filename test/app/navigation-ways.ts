import type { Frame } from 'playwright/test';

/** Where a page of the meeting must not get, by any way; strangers over https may be framed in it. */
export const forbiddenEnds: readonly string[] = [
  'http://plain.example/hostile/page',
  'app://parlour/home/index.html',
  'app://parlour/meeting/index.html',
  'file:///etc/passwd',
  'file://server/share/x.desktop',
  'filesystem:https://meet.jit.si/temporary/x',
  'chrome://gpu',
  'chrome://version',
  'devtools://devtools/bundled/inspector.html',
  'view-source:https://meet.jit.si/hostile/page',
  'chrome-extension://abcdefghijklmnop/x.html',
  'parlour:standup',
  'jitsi-meet://meet.jit.si/standup',
  'ms-msdt:/id x',
  'smb://server/share',
  'tel:+491234',
  'mailto:ada@example.org',
  'unknown-scheme:x',
];

/**
 * Has a frame lead the whole window elsewhere, by each way there is; answers how many were tried.
 * `end` is where to: whoever is asked for it has been reached.
 */
export const tryToTakeTheWindow = (frame: Frame, ends: readonly string[]): Promise<number> =>
  frame.evaluate(async (all) => {
    const add = (tag: string, properties: object): HTMLElement =>
      document.body.appendChild(Object.assign(document.createElement(tag), properties));
    const ways: Record<string, (end: string) => unknown> = {
      'top.location': (end) => (top!.location = end),
      'top.location.href': (end) => (top!.location.href = end),
      'top.location.replace': (end) => top!.location.replace(end),
      'window.open into _top': (end) => open(end, '_top'),
      'a link': (end) => add('a', { href: end, target: '_top' }).click(),
      'a link without an opener': (end) =>
        add('a', { href: end, target: '_top', rel: 'noopener' }).click(),
      'a form': (end) =>
        (add('form', { action: end, target: '_top', method: 'post' }) as HTMLFormElement).submit(),
      'a pressed button': (end) => {
        const form = add('form', {}) as HTMLFormElement;
        const button = document.createElement('button');
        Object.assign(button, { formAction: end, formTarget: '_top', formMethod: 'get' });
        form.append(button);
        button.click();
      },
      'an area of a picture': (end) =>
        add('map', {})
          .appendChild(Object.assign(document.createElement('area'), { href: end, target: '_top' }))
          .click(),
    };
    let tried = 0;
    for (const way of Object.values(ways)) {
      for (const end of all) {
        tried += 1;
        try {
          way(end);
        } catch {
          // Chromium says no by an exception, or in silence.
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    return tried;
  }, ends);

/** Fills the frame with frames that go, each by one way, to one end; answers how many were tried. */
export const tryToLeaveFromWithin = (frame: Frame, ends: readonly string[]): Promise<number> =>
  frame.evaluate(async (all) => {
    const inside = async (): Promise<Document> => {
      const made = document.createElement('iframe');
      made.src = '/hostile/page';
      const loaded = new Promise((resolve) => made.addEventListener('load', resolve));
      document.body.append(made);
      await loaded;
      return made.contentDocument!;
    };
    const add = (within: Document, tag: string, properties: object): HTMLElement =>
      within.body.appendChild(Object.assign(within.createElement(tag), properties));
    const ways: ((within: Document, end: string) => unknown)[] = [
      (within, end) => within.location.assign(end),
      (within, end) => within.location.replace(`/hostile/to?${encodeURIComponent(end)}`),
      (within, end) => within.location.replace(`/hostile/refresh?${encodeURIComponent(end)}`),
      (within, end) => add(within, 'a', { href: end }).click(),
      (within, end) => (add(within, 'form', { action: end }) as HTMLFormElement).submit(),
      (within, end) =>
        within.head.append(
          Object.assign(within.createElement('meta'), {
            httpEquiv: 'refresh',
            content: `0;url=${end}`,
          }),
        ),
      (within, end) => add(within, 'iframe', { src: end }),
      (within, end) => add(within, 'object', { data: end }),
      (within, end) => add(within, 'embed', { src: end }),
      (within, end) =>
        add(within, 'iframe', { srcdoc: `<script>location = ${JSON.stringify(end)}</script>` }),
      (within, end) =>
        add(within, 'iframe', {
          src: `data:text/html,<script>location = ${encodeURIComponent(JSON.stringify(end))}</script>`,
        }),
    ];
    let tried = 0;
    for (const end of all) {
      const places = await Promise.all(ways.map(inside));
      ways.forEach((way, at) => {
        tried += 1;
        try {
          way(places[at]!, end);
        } catch {
          // As above.
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (const one of document.querySelectorAll('iframe')) one.remove();
    }
    return tried;
  }, ends);
