import type { BrowserWindow, NativeTheme, WebContents } from 'electron/main';
import type { Appearance } from '../common/settings.ts';
import { pageAddress, type PageName } from './page-policy.ts';
import type { SettingsStore } from './settings-store.ts';

export interface AppearanceParts {
  settings: Pick<SettingsStore, 'get' | 'onChange'>;
  nativeTheme: Pick<NativeTheme, 'themeSource' | 'on'>;
  windows(): readonly Pick<BrowserWindow, 'webContents' | 'setBackgroundColor'>[];
  /** What is painted where a page is not, in the theme of the moment. */
  surface(): string;
  /** Hears of every page that begins to live. */
  onPage(listener: (page: Page) => void): void;
}

type Page = Pick<WebContents, 'getURL' | 'setZoomFactor'> & {
  on(event: 'did-navigate', listener: () => void): unknown;
};

/** Which of the two sizes each page has. */
const sizes: Record<PageName, 'zoom' | 'meetingZoom'> = {
  home: 'zoom',
  settings: 'zoom',
  meeting: 'meetingZoom',
  'sign-in': 'zoom',
  'share-picker': 'zoom',
  'sharing-bar': 'zoom',
  compact: 'zoom',
  'device-test': 'zoom',
};
const sizeAt = new Map(
  Object.entries(sizes).map(([page, size]) => [pageAddress(page as PageName), size]),
);

/** Which choice says how large a page is shown; undefined for pages that are not ours. */
export const sizeOf = (address: string): 'zoom' | 'meetingZoom' | undefined => sizeAt.get(address);

/** How large a page of ours is shown; undefined for pages that are not ours. */
export function zoomOf(address: string, appearance: Appearance): number | undefined {
  const size = sizeOf(address);
  return size && appearance[size];
}

/** Keeps the theme and the size of our windows as the person chose them. */
export function keepAppearance(parts: AppearanceParts): void {
  const { settings, nativeTheme, windows } = parts;
  const chosen = (): Appearance => settings.get().appearance;

  const size = (page: Pick<Page, 'getURL' | 'setZoomFactor'>): void => {
    const factor = zoomOf(page.getURL(), chosen());
    if (factor !== undefined) page.setZoomFactor(factor);
  };
  const paint = (): void => {
    for (const window of windows()) {
      if (zoomOf(window.webContents.getURL(), chosen()) === undefined) continue;
      window.setBackgroundColor(parts.surface());
    }
  };

  let { theme, zoom, meetingZoom } = chosen();
  nativeTheme.themeSource = theme;
  // Also when the system changes its own.
  nativeTheme.on('updated', paint);
  // Chromium keeps a size per host, and has none before the page's address is known.
  parts.onPage((page) => page.on('did-navigate', () => size(page)));
  settings.onChange(() => {
    const next = chosen();
    if (next.theme !== theme) nativeTheme.themeSource = next.theme;
    const isResized = next.zoom !== zoom || next.meetingZoom !== meetingZoom;
    ({ theme, zoom, meetingZoom } = next);
    if (isResized) for (const { webContents } of windows()) size(webContents);
  });
}
