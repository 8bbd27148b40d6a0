import { expect, inEachSpeech, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { fail } from '../../common/result.ts';
import { publicProfile } from '../../common/profile.ts';
import { acme } from '../common/sample-profile.ts';
import { ticketMadeHere } from './fake-meeting.ts';
import {
  beta,
  certificateLines,
  fewMeetings,
  longName,
  manyMeetings,
  meetingsOfAll,
  notices,
  severalHostings,
} from './samples.ts';
import { serverSays } from './server-page.ts';
import { meetingServer } from './serve.ts';

// Seven looks at one state, four of them with an accessibility check.
test.slow();

test('Home on its first run', async ({ page, home }) => {
  await home();
  await lookAt(page, 'home', 'first-run');
});

test('Home with meetings', async ({ page, home }) => {
  await home({ meetings: manyMeetings, you: { name: 'Ada' } });
  await lookAt(page, 'home', 'meetings');
});

test('Home with several hostings', async ({ page, home }) => {
  await home({
    profiles: severalHostings,
    current: acme,
    meetings: meetingsOfAll,
    you: { name: 'Ada' },
  });
  await lookAt(page, 'home', 'hostings');
});

test('Home on an account that is not finished', async ({ page, home }) => {
  await home({ profiles: severalHostings, current: beta, you: { name: 'Ada' } });
  await page.getByRole('textbox').fill('standup');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await lookAt(page, 'home', 'unfinished');
});

test('Home with a name being typed', async ({ page, home }) => {
  await home({ meetings: fewMeetings, you: { name: 'Ada' } });
  await page.getByRole('textbox').fill(longName);
  await lookAt(page, 'home', 'typed');
});

test('Home under the keyboard', async ({ page, home }) => {
  await home({ meetings: fewMeetings, you: { name: 'Ada' } });
  await page.getByRole('button', { name: 'Join standup' }).focus();
  await lookAt(page, 'home', 'focused');
});

test('Home whose search finds nothing', async ({ page, home }) => {
  await home({ meetings: manyMeetings });
  await page.getByRole('searchbox').fill('Donaudampfschifffahrt heute');
  await lookAt(page, 'home', 'nothing-found');
});

test('Home with a wrong link', async ({ page, home }) => {
  await home({ meetings: fewMeetings, you: { name: 'Ada' } });
  await page
    .getByRole('textbox')
    .fill('https://ada:lovelace@konferenz.universitaet-musterstadt.example/Donaudampfschifffahrt');
  await lookAt(page, 'home', 'wrong');
});

for (const [name, notice] of Object.entries(notices)) {
  test(`Home with the notice ${name}`, async ({ page, home }) => {
    await home({ meetings: fewMeetings, you: { name: 'Ada' }, notice });
    await lookAt(page, 'home', `notice-${name}`);
  });
}

test('Home with an invitation', async ({ page, home }) => {
  await home({
    profiles: [publicProfile, acme],
    current: acme,
    you: { name: 'Ada' },
    meetings: [...meetingsOfAll],
    inviting: { key: meetingsOfAll[0]!.key, name: meetingsOfAll[0]!.name },
  });
  await page.getByRole('radio', { name: 'Until a date' }).check();
  await lookAt(page, 'home', 'invitation');
});

for (const [name, key] of [
  ['with its key', acme.key],
  ['without a key', undefined],
] as const) {
  test(`Settings of a JaaS account ${name}`, async ({ page, settings }) => {
    const profile = { ...acme, key };
    await settings({ profiles: [publicProfile, profile], current: profile });
    await expect(page.getByRole('heading', { name: 'Signing key' })).toBeVisible();
    if (!key) await page.getByRole('textbox', { name: 'Private key' }).fill('hunter2');
    if (!key) await page.getByRole('button', { name: 'Save key' }).click();
    await lookAt(page, 'settings', `jaas-${key ? 'key' : 'no-key'}`);
  });
}

test('Settings about you', async ({ page, settings }) => {
  await settings({ you: { name: 'Ada Lovelace' } });
  await page.getByRole('button', { name: 'You', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your name' }).focus();
  await lookAt(page, 'settings', 'you');
});

test('Settings about Parlour', async ({ page, settings }) => {
  await settings();
  await page.getByRole('button', { name: 'About' }).click();
  await lookAt(page, 'settings', 'about');
});

inEachSpeech(() => {
  test('a meeting that makes its ticket', async ({ page, meeting }) => {
    await meeting({ name: longName, hosting: 'JaaS · acme', ...ticketMadeHere });
    await expect(page.getByRole('status')).toBeVisible();
    await lookAt(page, 'meeting', 'ticket');
  });

  test('a meeting without a key', async ({ page, meeting }) => {
    const main = await meeting({ hosting: 'JaaS · acme', ...ticketMadeHere });
    main.giveTicket(fail({ code: 'key-absent', about: 'acme' }));
    await expect(page.getByRole('alert')).toBeVisible();
    await lookAt(page, 'meeting', 'no-key');
  });

  test('a meeting that connects', async ({ page, meeting }) => {
    await meeting({ name: longName });
    await lookAt(page, 'meeting', 'connecting');
  });

  test('a meeting that failed', async ({ page, meeting }) => {
    const main = await meeting();
    main.say({ kind: 'trouble', problem: { code: 'certificate', about: meetingServer } });
    await expect(page.getByRole('alert')).toBeVisible();
    await lookAt(page, 'meeting', 'failed');
  });

  test('a meeting that reconnects', async ({ page, meeting }) => {
    await meeting({}, 'empty-page');
    await serverSays(page, 'ready');
    await serverSays(page, 'video-conference-joined');
    await serverSays(page, 'error-occurred', { error: { isFatal: true } });
    await expect(page.getByRole('status')).toBeVisible();
    await lookAt(page, 'meeting', 'reconnecting');
  });

  test('a meeting whose server has a certificate nobody knows', async ({ page, meeting }) => {
    const main = await meeting({ name: longName });
    main.say({
      kind: 'trouble',
      problem: {
        code: 'certificate-unknown-issuer',
        about: meetingServer,
        detail: certificateLines,
      },
    });
    await expect(page.getByRole('alert')).toBeVisible();
    await lookAt(page, 'meeting', 'certificate');
  });

  test('a meeting that waits for an answer', async ({ page, meeting }) => {
    const main = await meeting({ name: longName });
    main.say({ kind: 'asking', asks: true });
    await expect(page.getByRole('status')).toBeVisible();
    await lookAt(page, 'meeting', 'asking');
  });

  test('a server that asks who you are', async ({ page, signIn }) => {
    await signIn();
    await lookAt(page, 'sign-in', 'server');
  });

  test('a proxy that asks again, at length', async ({ page, signIn }) => {
    await signIn({
      asker: 'proxy',
      host: 'zugangsvermittlung.rechenzentrum.universitaet-musterstadt.example:3128',
      realm: `${'Netz der Universität Musterstadt '.repeat(3)}${'x'.repeat(23)}…`,
      refused: 'ada',
    });
    await lookAt(page, 'sign-in', 'proxy-again');
  });
});
