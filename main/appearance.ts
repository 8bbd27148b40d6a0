import type { BrowserWindow, NativeTheme, WebContents } from 'electron/main';
import type { Appearance } from '../common/settings.ts';
import { pageAddress, pageOrigin } from './page-policy.ts';
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

/** Which choice says how large a page is shown; undefined for pages that are not ours. */
export function zoomFor(address: string): 'zoom' | 'meetingZoom' | undefined {
  if (address === pageAddress('meeting')) return 'meetingZoom';
  // The probe has nothing to see.
  const isOurs = address.startsWith(`${pageOrigin}/`) && address !== pageAddress('probe');
  return isOurs ? 'zoom' : undefined;
}

/** Keeps the theme and the size of our windows as the person chose them. */
export function keepAppearance(parts: AppearanceParts): void {
  const { settings, nativeTheme, windows } = parts;
  const chosen = (): Appearance => settings.get().appearance;

  const size = (page: Pick<Page, 'getURL' | 'setZoomFactor'>): void => {
    const which = zoomFor(page.getURL());
    if (which) page.setZoomFactor(chosen()[which]);
  };
  const paint = (): void => {
    for (const window of windows()) {
      if (zoomFor(window.webContents.getURL())) window.setBackgroundColor(parts.surface());
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
