import type {
  ShareApi,
  ShareKind,
  ShareQuestion,
  ShareSource,
  ShareSources,
} from '../../common/share-api.ts';

/** What main finds of each kind; it is still looking for what is left out. */
export type Found = Partial<Record<ShareKind, readonly ShareSource[]>>;

export interface FakeShare extends ShareApi {
  /** Main finds something else now. */
  put(found: Found): void;
}

/** Main as the page of the share picker knows it. */
export function createFakeShare(change: Partial<ShareQuestion>, first: Found): FakeShare {
  let found = first;
  let looked: ShareKind | undefined;
  const listeners = new Set<(sources: ShareSources) => void>();
  const tell = (): void => {
    const sources = looked && found[looked];
    if (!looked || !sources) return;
    for (const listener of listeners) listener({ kind: looked, sources });
  };
  return {
    question: async () => ({
      name: 'standup',
      canSee: true,
      canSound: false,
      speech: { language: 'en', locale: 'en' },
      ...change,
    }),
    look: async (kind) => {
      looked = kind;
      tell();
    },
    choose: async () => {},
    cancel: async () => {},
    onSources: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (next) => {
      found = next;
      tell();
    },
  };
}

const picture = (colour: string, light: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="${colour}"/><rect x="24" y="20" width="200" height="120" rx="6" fill="${light}"/><rect x="24" y="160" width="272" height="10" rx="5" fill="${light}"/></svg>`,
  )}`;

const sourceOf = (
  kind: ShareKind,
  at: number,
  name: string,
  looks: string = picture('#334155', '#94a3b8'),
): ShareSource => ({ id: `${kind}:${at}:0`, kind, name, picture: looks, icon: '' });

export const twoScreens = [
  sourceOf('screen', 0, 'Screen 1'),
  sourceOf('screen', 1, 'Screen 2', picture('#1e3a2f', '#86efac')),
];

export const someWindows = [
  sourceOf('window', 11, 'Budget 2026 – Calc', picture('#14532d', '#f0fdf4')),
  sourceOf('window', 12, 'Donaudampfschifffahrtsgesellschaft – Jahresbericht – Writer'),
  // Minimised: it has no picture.
  sourceOf('window', 13, 'Notes', ''),
  sourceOf('window', 14, 'Architecture review – Presentation', picture('#4c1d95', '#ddd6fe')),
  sourceOf('window', 15, 'الميزانية', picture('#7c2d12', '#fed7aa')),
];
