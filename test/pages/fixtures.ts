import { expect, type Page, test as base } from 'playwright/test';
import { type AppApi, appMethods } from '../../common/ipc.ts';
import { type JoinOrder, type MeetingApi, meetingMethods } from '../../common/meeting-api.ts';
import type { Speech } from '../../common/languages.ts';
import { methodsOf } from '../../common/method-use.ts';
import { type HostingApi, hostingMethods } from '../../common/hosting-api.ts';
import { checkMethods, type CheckApi, type ServerCheck } from '../../common/server-check.ts';
import { type SignInApi, signInMethods, type SignInQuestion } from '../../common/sign-in-api.ts';
import { type Asked, putBridge } from './bridge.ts';
import { createFakeApp, type FakeApp, type Given } from './fake-app.ts';
import { createFakeCheck, type FakeCheck } from './fake-check.ts';
import { createFakeHosting, type FakeHosting } from './fake-hosting.ts';
import { createFakeMeeting, type FakeMeeting, standup } from './fake-meeting.ts';
import { createFakeSignIn } from './fake-sign-in.ts';
import { now } from './samples.ts';
import { arabic, english, pseudo, speaksBy } from './speaking.ts';
import { meetingServer, openPage, type ServerAnswer, serveMeetings, servePages } from './serve.ts';

/** A fake, and what the page asked of it. */
type WithAsked<Fake> = Fake & { asked: Asked };

/** Home and Settings have three bridges. */
type OpenedApp = WithAsked<FakeApp> & {
  hosting: WithAsked<FakeHosting>;
  check: WithAsked<FakeCheck>;
};

export interface Options {
  /** What the pages of meetings and sign-ins speak, and what the others speak first. */
  speech: Speech;
}

export interface Fixtures {
  /** What the browser had to complain about. A test that expects complaints takes them out. */
  complaints: string[];
  /** Each opens its window's page, with what main knows where it differs from a first run. */
  home(known?: Given): Promise<OpenedApp>;
  /** `check` was done before the page came. */
  settings(known?: Given, check?: ServerCheck): Promise<OpenedApp>;
  meeting(order?: Partial<JoinOrder>, server?: ServerAnswer): Promise<WithAsked<FakeMeeting>>;
  signIn(question?: Partial<SignInQuestion>): Promise<WithAsked<SignInApi>>;
}

export const test = base.extend<Fixtures & Options>({
  speech: [english, { option: true }],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      collectComplaints(page, complaints);
      await page.route('**/*', (route) => {
        complaints.push(`nothing may be loaded from ${route.request().url()}`);
        return route.abort();
      });
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
  home: async ({ page, speech }, use) =>
    use((known) => openApp(page, 'home', { speech, ...known })),
  settings: async ({ page, speech }, use) =>
    use((known, check) => openApp(page, 'settings', { speech, ...known }, check)),
  meeting: async ({ page, speech }, use) =>
    use(async (order = {}, server = 'silent') => {
      const fake = createFakeMeeting({ ...standup, speech, ...order });
      const asked = await putBridge<MeetingApi>(page, 'meeting', meetingMethods, fake);
      await servePages(page, meetingServer);
      await serveMeetings(page, server);
      await page.clock.install({ time: now });
      await openPage(page, 'meeting');
      await page.locator('#panel').getByRole('button').first().waitFor();
      return { ...fake, asked };
    }),
  signIn: async ({ page, speech }, use) =>
    use(async (question = {}) => {
      const fake = createFakeSignIn({ speech, ...question });
      const asked = await putBridge<SignInApi>(page, 'signIn', signInMethods, fake);
      await servePages(page);
      await openPage(page, 'sign-in');
      await page.getByRole('main').waitFor();
      return { ...fake, asked };
    }),
});

async function openApp(
  page: Page,
  name: 'home' | 'settings',
  known: Given,
  lastCheck?: ServerCheck,
): Promise<OpenedApp> {
  const fake = createFakeApp(known);
  const asked = await putBridge<AppApi>(page, 'app', methodsOf(name, appMethods), fake);
  const hosting = createFakeHosting(fake);
  const hostingOfPage = methodsOf(name, hostingMethods);
  const askedHosting = await putBridge<HostingApi>(page, 'hosting', hostingOfPage, hosting);
  const check = createFakeCheck(fake, lastCheck);
  const askedCheck = await putBridge<CheckApi>(page, 'check', methodsOf(name, checkMethods), check);
  await servePages(page);
  await page.clock.install({ time: now });
  speaksBy(page, (speech) => fake.put({ speech }));
  await openPage(page, name);
  await page.getByRole('main').waitFor();
  return {
    ...fake,
    asked,
    hosting: Object.assign(hosting, { asked: askedHosting }),
    check: Object.assign(check, { asked: askedCheck }),
  };
}

/** Errors, and what the page's policy stopped: Chromium writes both to the console. */
function collectComplaints(page: Page, complaints: string[]): void {
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
}

/** The same tests with pages that speak English, from right to left, and the made-up language. */
export function inEachSpeech(tests: () => void): void {
  for (const speech of [english, arabic, pseudo]) {
    test.describe(`in ${speech.language}`, () => {
      test.use({ speech });
      tests();
    });
  }
}

export { expect } from 'playwright/test';
