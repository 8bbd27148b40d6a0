import { quietStatus } from '../../common/meeting-status.ts';
import { type RunningApi, type RunningMeeting, runningMethods } from '../../common/running-api.ts';
import type { Speech } from '../../common/languages.ts';
import { type ShareApi, shareMethods, type ShareQuestion } from '../../common/share-api.ts';
import { type Asked, putBridge } from './bridge.ts';
import { createFakeShare, type FakeShare, type Found } from './fake-share.ts';
import { test as base } from './fixtures.ts';
import { now } from './samples.ts';
import { openPage, servePages } from './serve.ts';

/** Something else is shared from now on, and told in this language. */
type Share = (shared: string | undefined, inSpeech?: Speech) => void;

interface Fixtures {
  /** Opens the share picker, with what main finds. */
  picker(found?: Found, question?: Partial<ShareQuestion>): Promise<FakeShare & { asked: Asked }>;
  /** Opens the bar for what is shared. */
  bar(shared: string): Promise<{ asked: Asked; share: Share }>;
}

export const test = base.extend<Fixtures>({
  picker: async ({ page, speech }, use) =>
    use(async (found = {}, question = {}) => {
      const fake = createFakeShare({ speech, ...question }, found);
      const asked = await putBridge<ShareApi>(page, 'share', shareMethods, fake);
      await servePages(page);
      await openPage(page, 'share-picker');
      await page.getByRole('main').waitFor();
      return { ...fake, asked };
    }),
  bar: async ({ page, speech }, use) =>
    use(async (first) => {
      let tell = (_meeting: RunningMeeting | null): void => undefined;
      const meeting = (shared: string | undefined, inSpeech = speech): RunningMeeting => ({
        name: 'standup',
        joinedAt: now.getTime(),
        status: { ...quietStatus, sharing: true },
        ...(shared !== undefined && { shared }),
        speech: inSpeech,
      });
      const fake: RunningApi = {
        meeting: async () => meeting(first),
        act: async () => {},
        onMeeting: (listener) => {
          tell = listener;
          return () => undefined;
        },
      };
      const asked = await putBridge<RunningApi>(page, 'running', runningMethods, fake);
      await servePages(page);
      await openPage(page, 'sharing-bar');
      await page.getByRole('main').waitFor();
      return { asked, share: (shared, inSpeech) => tell(meeting(shared, inSpeech)) };
    }),
});

export { expect, inEachSpeech } from './fixtures.ts';
