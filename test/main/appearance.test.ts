import { EventEmitter } from 'node:events';
import type { BrowserWindow, NativeTheme } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { type Appearance, defaultSettings } from '../../common/settings.ts';
import { type AppearanceParts, keepAppearance } from '../../main/appearance.ts';
import { createFakeSettings } from '../fakes/settings.ts';

const ours = (page: string): string => `app://parlour/${page}/index.html`;
const usual = defaultSettings().appearance;

/** A page that Chromium forgets the size of whenever it goes somewhere. */
function createPage() {
  const page = Object.assign(new EventEmitter(), {
    address: '',
    zoom: 1,
    getURL: () => page.address,
    setZoomFactor: (factor: number) => void (page.zoom = factor),
    goTo: (next: string) => {
      Object.assign(page, { address: next, zoom: 1 });
      page.emit('did-navigate');
    },
  });
  return page;
}

/** A system with a dark or a light look, and Parlour with windows on these pages. */
function createDesktop(given: Partial<Appearance>, addresses: string[], isDark = false) {
  const settings = createFakeSettings({ appearance: { ...usual, ...given } });
  let asksForDark = isDark;
  let source: NativeTheme['themeSource'] = 'system';
  const theme = new (class extends EventEmitter {
    get themeSource() {
      return source;
    }
    set themeSource(next) {
      source = next;
      this.emit('updated');
    }
  })();
  const surface = (): string =>
    (source === 'system' ? asksForDark : source === 'dark') ? 'dark' : 'light';
  const painted = new Map<string, string>();
  const windows = addresses.map((address) => ({
    webContents: createPage(),
    setBackgroundColor: (colour: string) => void painted.set(address, colour),
  }));
  keepAppearance({
    settings,
    nativeTheme: theme as unknown as NativeTheme,
    windows: () => windows as unknown as BrowserWindow[],
    surface,
    onPage: (listener) => {
      for (const { webContents } of windows) {
        listener(webContents);
      }
    },
  } satisfies AppearanceParts);
  windows.forEach(({ webContents }, at) => webContents.goTo(addresses[at]!));
  return {
    theme,
    painted,
    zooms: () => windows.map(({ webContents }) => webContents.zoom),
    pages: windows.map(({ webContents }) => webContents),
    change: (change: Partial<Appearance>) =>
      settings.change((all) => ({ ...all, appearance: { ...all.appearance, ...change } })),
    systemTurns: (dark: boolean) => {
      asksForDark = dark;
      theme.emit('updated');
    },
  };
}

const everywhere = ['home', 'settings', 'sign-in', 'meeting'].map(ours);

describe('the size of our windows', () => {
  it.each(['share-picker', 'sharing-bar', 'compact', 'device-test'])('is kept by %s', (page) => {
    const { zooms, change } = createDesktop({ zoom: 1.5 }, [ours(page)]);
    expect(zooms()).toEqual([1.5]);
    change({ zoom: 2 });
    expect(zooms()).toEqual([2]);
  });

  it('is the chosen one from the start, meetings by theirs', () => {
    const { zooms } = createDesktop({ zoom: 1.5, meetingZoom: 0.8 }, everywhere);
    expect(zooms()).toEqual([1.5, 1.5, 1.5, 0.8]);
  });

  it('changes at once', () => {
    const { zooms, change } = createDesktop({}, everywhere);
    change({ zoom: 2 });
    expect(zooms()).toEqual([2, 2, 2, 1]);
    change({ meetingZoom: 1.2 });
    expect(zooms()).toEqual([2, 2, 2, 1.2]);
  });

  it('comes back when a page is loaded again', () => {
    const { zooms, pages } = createDesktop({ meetingZoom: 1.4 }, [ours('meeting')]);
    pages[0]!.goTo(ours('meeting'));
    expect(zooms()).toEqual([1.4]);
  });

  it.each(['https://auth.example.org/sign-in', 'app://parlour/probe/index.html', ''])(
    'is not that of other pages: %s',
    (address) => {
      const { zooms, change } = createDesktop({ zoom: 1.5, meetingZoom: 1.5 }, [address]);
      change({ zoom: 2, meetingZoom: 2 });
      expect(zooms()).toEqual([1]);
    },
  );
});

describe('the theme', () => {
  it.each(['system', 'light', 'dark'] as const)('is the chosen one from the start: %s', (theme) => {
    expect(createDesktop({ theme }, []).theme.themeSource).toBe(theme);
  });

  it('changes at once, under the pages too', () => {
    const { theme, painted, change } = createDesktop({}, everywhere);
    change({ theme: 'dark' });
    expect(theme.themeSource).toBe('dark');
    expect([...painted]).toEqual(everywhere.map((address) => [address, 'dark']));
  });

  it('follows the system where that is the choice', () => {
    const { painted, systemTurns } = createDesktop({}, [ours('home')]);
    systemTurns(true);
    expect([...painted.values()]).toEqual(['dark']);
  });

  it('stays as chosen when the system changes its own', () => {
    const { painted, systemTurns } = createDesktop({ theme: 'light' }, [ours('home')]);
    systemTurns(true);
    expect([...painted.values()]).toEqual(['light']);
  });

  it('paints nothing under a server’s page', () => {
    const { painted, change } = createDesktop({}, ['https://auth.example.org/sign-in']);
    change({ theme: 'dark' });
    expect(painted.size).toBe(0);
  });
});
