import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { expect, test } from './fixtures.ts';

test(
  'no window of ours opens developer tools',
  { tag: without('developer-tools') },
  async ({ start }) => {
    const parlour = await start();
    await parlour.window('home');
    const isOpen = (): Promise<boolean[]> =>
      parlour.app.evaluate(({ webContents }) =>
        webContents
          .getAllWebContents()
          .filter((contents) => contents.getURL().startsWith('app:'))
          .map((contents) => contents.isDevToolsOpened()),
      );
    await parlour.app.evaluate(({ webContents }) => {
      for (const contents of webContents.getAllWebContents())
        contents.openDevTools({ mode: 'detach' });
    });
    // They would be there within a moment.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await isOpen()).toEqual([false]);
    proves('B2', 'ways in from outside', 1);
  },
);
