import type { Page } from 'playwright/test';
import { publicProfile } from '../../common/profile.ts';
import { fail } from '../../common/result.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { ticketMadeHere } from './fake-meeting.ts';
import { expect, test } from './fixtures.ts';
import { fewMeetings, notices, strangers } from './samples.ts';
import { missed, tabStops } from './tab-walk.ts';

// Every stop is a key that is really pressed.
test.slow();

const town = ownServer();
const profiles = [publicProfile, acme, town] as const;

/** Tab visits these, in this order, and there is nothing else on the page to act on. */
async function expectOrder(page: Page, order: readonly string[]): Promise<void> {
  expect(await tabStops(page)).toEqual(order);
  expect(await missed(page), 'what Tab did not visit').toEqual([]);
}

const joining = [
  'textbox: Room name or meeting link',
  'button: Join',
  'checkbox: Join muted',
  'checkbox: Camera off',
  'button: New name',
];

test.describe('Tab on Home', () => {
  test('visits everything of a first run', async ({ page, home }) => {
    await home();
    await expectOrder(page, [
      'combobox: Hosting',
      'button: Settings',
      ...joining,
      'button: Add your name',
    ]);
  });

  test('visits the notice, and what each meeting offers', async ({ page, home }) => {
    const meetings = fewMeetings.slice(0, 2);
    await home({ profiles, meetings, notice: notices.left, you: { name: 'Ada' } });
    await expectOrder(page, [
      'combobox: Hosting',
      'button: Settings',
      'button: Rejoin',
      'button: Dismiss',
      ...joining,
      ...['standup', 'design review'].flatMap((name) => [
        `button: Pin ${name}`,
        `button: Join ${name}`,
        `button: Copy web link to ${name}`,
        `button: More for ${name}`,
      ]),
    ]);
  });

  test('stays in a dialog', async ({ page, home }) => {
    const question = { id: 1, kind: 'unknown-server', name: 'standup', ignored: [] } as const;
    await home({ question: { ...question, server: strangers.plain } });
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectOrder(page, ['button: Join once', 'button: Add as own server…', 'button: Cancel']);
  });
});

const sections = [
  'searchbox: Search settings',
  'button: Hosting',
  'button: You',
  'button: Meetings',
  'button: Links',
  'button: Appearance',
  'button: Privacy',
  'button: About',
];

const ticket = [
  'combobox: My role',
  'combobox: Valid for',
  'checkbox: Recording',
  'checkbox: Livestreaming',
  'checkbox: Transcription',
  'checkbox: Calling out by phone',
  'checkbox: Calling in by phone',
  'checkbox: Calling out by SIP',
  'checkbox: Calling in by SIP',
  'checkbox: Sharing files',
  'checkbox: List of visitors',
  'textbox: Show the ticket for a room',
  'button: Show',
];

const deciding = [
  'button: Compare the three options',
  'button: What would it cost?',
  'button: Usage',
];

const hostings = {
  'the public server': [publicProfile, ['radio: Public server', 'button: Check server']],
  'an account': [
    acme,
    [
      'radio: JaaS',
      'button: Add another account',
      'button: Duplicate acme',
      'button: Remove acme…',
      'textbox: Profile name',
      'textbox: AppID',
      'textbox: Key ID',
      'button: Check server',
      'button: Test key',
      'button: Replace key',
      'button: Forget key',
      ...ticket,
    ],
  ],
  'an own server': [
    town,
    [
      'radio: Own server',
      'button: Add another server',
      'button: Duplicate town hall',
      'button: Remove town hall…',
      'textbox: Profile name',
      'textbox: Server address',
      'button: Check server',
      'combobox: Authentication',
      'button: Import from .env file…',
      'button: Test secret',
      'button: Replace secret',
      'button: Forget secret',
      'textbox: Issuer',
      'textbox: Audience',
      'textbox: Subject',
      'textbox: Extra claims',
      ...ticket,
    ],
  ],
} as const;

const others = {
  you: [
    'textbox: Your name',
    'textbox: E-mail',
    'textbox: Picture',
    // It scrolls in a small window.
    'region: What each hosting receives',
  ],
  meetings: [
    'switch: Join muted',
    'switch: Camera off',
    'radio: As the server says',
    'radio: Automatic',
    'button: Test camera, microphone and speaker…',
    'switch: Notifications',
    'switch: Small view while minimised',
    'button: Choose keys…',
    'radio: Asks',
    'button: Choose picture…',
    'textbox: Background colour',
    'summary: What Parlour changes, and what a server keeps',
  ],
  links: [
    // One group for each hosting; the public server has no tickets to prefer.
    'checkbox: Join from links without asking',
    'checkbox: Join from links without asking',
    'checkbox: Prefer a ticket that comes with the link',
    'checkbox: Join from links without asking',
    'checkbox: Prefer a ticket that comes with the link',
    'checkbox: Join from links without asking',
  ],
  appearance: [
    'radio: System',
    'combobox: Language',
    'combobox: Size of Parlour’s windows',
    'combobox: Size of meetings',
  ],
  privacy: [
    'switch: Remember meetings',
    'button: Clear…',
    'switch: Count minutes and people of meetings on this computer',
    'switch: Other servers in meetings',
    'switch: Statistics about meetings',
    'switch: Pictures from Gravatar',
    'region: What meetings left on this computer',
    'button: Clear JaaS · acme…',
    'button: Clear Public server…',
  ],
  about: ['button: Copy versions', 'radio: Tell me', 'button: Check now', 'button: Show licences'],
} as const;

test.describe('Tab in Settings', () => {
  for (const [name, [current, order]] of Object.entries(hostings)) {
    test(`visits everything of ${name}`, async ({ page, settings }) => {
      await settings({ profiles, current });
      await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
      await expectOrder(page, [...sections, ...order, ...deciding]);
    });
  }

  for (const [section, order] of Object.entries(others)) {
    test(`visits everything of the section ${section}`, async ({ page, settings }) => {
      const app = await settings({ profiles, meetings: fewMeetings, you: { name: 'Ada' } });
      app.stores({ public: 48_211, acme1: 23_456_789 });
      app.put({ settingsSection: section as keyof typeof others });
      const [, role = '', name = ''] = /^(\w+): (.*)$/.exec(order.at(-1) ?? '') ?? [];
      const last =
        role === 'summary' ? page.getByText(name) : page.getByRole(role as 'button', { name });
      await last.last().waitFor();
      await expectOrder(page, [...sections, ...order]);
    });
  }
});

test.describe('Tab in the other windows', () => {
  test('visits the one thing to do while a meeting connects', async ({ page, meeting }) => {
    await meeting();
    await expectOrder(page, ['button: Cancel']);
  });

  test('visits the ways out of a failure, the likeliest first', async ({ page, meeting }) => {
    const main = await meeting({ hosting: 'JaaS · acme', ...ticketMadeHere });
    main.giveTicket(fail({ code: 'key-absent', about: 'acme' }));
    await expect(page.getByRole('alert')).toBeVisible();
    await expectOrder(page, [
      'button: Open settings',
      'button: Try again',
      'button: Back to Parlour',
    ]);
  });

  test('visits both fields of a sign-in and its buttons', async ({ page, signIn }) => {
    await signIn();
    await expectOrder(page, [
      'textbox: User name',
      'textbox: Password',
      'button: Sign in',
      'button: Cancel',
    ]);
  });
});
