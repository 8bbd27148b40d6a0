import { describe, expect, it } from 'vitest';
import { takeDrops } from '../../preload/drop.ts';

interface Carried {
  files?: string[];
  texts?: Record<string, string>;
}

/** A window whose drags a test makes up; a file is its path here. */
function createFakeWindow() {
  const window = new EventTarget();
  const sent: unknown[] = [];
  takeDrops(window, {
    pathOf: (file) => (file as unknown as { path: string }).path,
    send: (dropped) => void sent.push(dropped),
  });
  const drag = (type: 'dragover' | 'drop', { files = [], texts = {} }: Carried = {}) => {
    const dataTransfer = {
      files: files.map((path) => ({ path })),
      dropEffect: 'none',
      getData: (format: string) => texts[format] ?? '',
    };
    const event = Object.assign(new Event(type, { cancelable: true }), { dataTransfer });
    window.dispatchEvent(event);
    return event;
  };
  return { window, sent, drag };
}

const link = 'https://meet.jit.si/standup';

describe('what is dropped', () => {
  it.each<[string, Carried, unknown[]]>([
    ['a file, by its path', { files: ['/home/ada/a.meeting'] }, [{ path: '/home/ada/a.meeting' }]],
    ['the first of several files', { files: ['/a.ics', '/b.ics'] }, [{ path: '/a.ics' }]],
    [
      'the file and not its name',
      { files: ['/a.url'], texts: { 'text/plain': 'a.url' } },
      [{ path: '/a.url' }],
    ],
    ['a file that lies nowhere', { files: [''], texts: { 'text/plain': link } }, []],
    ['a link', { texts: { 'text/uri-list': link } }, [{ text: link }]],
    [
      'the first link below the comments',
      { texts: { 'text/uri-list': `# ours\r\n${link}\r\nhttps://b.example/` } },
      [{ text: link }],
    ],
    [
      'the link and not the words around it',
      { texts: { 'text/uri-list': link, 'text/plain': 'Join us' } },
      [{ text: link }],
    ],
    [
      'the first line of a text',
      { texts: { 'text/plain': '\n standup \nat ten' } },
      [{ text: 'standup' }],
    ],
    ['nothing', {}, []],
    ['white space', { texts: { 'text/plain': ' \n\t' } }, []],
    ['only comments', { texts: { 'text/uri-list': '# one\n# two' } }, []],
  ])('%s', (_what, carried, expected) => {
    const { sent, drag } = createFakeWindow();
    drag('drop', carried);
    expect(sent).toEqual(expected);
  });

  it('is cut where a text is too long for a link in any case', () => {
    const { sent, drag } = createFakeWindow();
    drag('drop', { texts: { 'text/plain': 'a'.repeat(100_000) } });
    expect(sent).toEqual([{ text: 'a'.repeat(8_193) }]);
  });
});

describe('the page', () => {
  it('never navigates, whatever is dropped', () => {
    const { drag } = createFakeWindow();
    for (const carried of [{}, { files: ['/a.html'] }, { texts: { 'text/uri-list': link } }]) {
      expect(drag('drop', carried).defaultPrevented).toBe(true);
    }
  });

  it('says that it takes what is dragged over it', () => {
    const { drag } = createFakeWindow();
    const event = drag('dragover');
    expect(event.defaultPrevented).toBe(true);
    expect(event.dataTransfer.dropEffect).toBe('copy');
  });

  it('keeps what its own field took', () => {
    const window = new EventTarget();
    // A field hears it before the window does.
    window.addEventListener('drop', (event) => event.preventDefault());
    const sent: unknown[] = [];
    const parts = { pathOf: () => '/a', send: (one: unknown) => void sent.push(one) };
    takeDrops(window, parts);
    window.dispatchEvent(new Event('drop', { cancelable: true }));
    expect(sent).toEqual([]);
  });
});
