import type { Page } from 'playwright/test';
import { type Managed, policyProblemCodes } from '../../common/managed.ts';
import { publicProfile } from '../../common/profile.ts';
import { text } from '../../common/text/index.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { exampleLtd, managedAccount, managedServer } from './samples.ts';
import { search, section } from './settings-page.ts';
import { arabic, speakIn } from './speaking.ts';

/** All of a table's rows, as their cells say. */
const rows = async (page: Page): Promise<string[][]> => {
  const all = page.getByRole('main').getByRole('table').locator('tbody tr');
  return all.evaluateAll((trs) =>
    trs.map((tr) => [...tr.children].map((cell) => (cell as HTMLElement).innerText)),
  );
};

const nothingLocked: Managed = {
  organisation: '',
  locked: [],
  suggested: [],
  file: '/etc/parlour/policy.json',
  problems: [],
};

/** Every setting of every section, with the control it has there. */
const locked = [
  ['you', 'you.name', 'textbox', 'Your name'],
  ['you', 'you.email', 'textbox', 'E-mail'],
  ['you', 'you.avatar', 'textbox', 'Picture'],
  ['meetings', 'join.muted', 'switch', 'Join muted'],
  ['meetings', 'join.cameraOff', 'switch', 'Camera off'],
  ['meetings', 'meeting.prejoin', 'radiogroup', 'Screen before the meeting'],
  ['meetings', 'meeting.quality', 'radiogroup', 'Quality'],
  ['meetings', 'meeting.logo', 'group', 'Your logo'],
  ['meetings', 'inMeeting.notifications', 'switch', 'Notifications'],
  ['meetings', 'inMeeting.compact', 'switch', 'Small view while minimised'],
  ['meetings', 'inMeeting.muteShortcut', 'group', 'Mute from anywhere'],
  ['meetings', 'inMeeting.closing', 'radiogroup', 'Closing the meeting’s window'],
  ['appearance', 'appearance.theme', 'radiogroup', 'Theme'],
  ['appearance', 'appearance.language', 'combobox', 'Language'],
  ['appearance', 'appearance.zoom', 'combobox', 'Size of Parlour’s windows'],
  ['appearance', 'appearance.meetingZoom', 'combobox', 'Size of meetings'],
  ['privacy', 'privacy.history', 'switch', 'Remember meetings'],
  ['privacy', 'privacy.usage', 'switch', text.usage.count],
  ['privacy', 'privacy.thirdParties', 'switch', 'Other servers in meetings'],
  ['privacy', 'privacy.analytics', 'switch', 'Statistics about meetings'],
  ['privacy', 'privacy.gravatar', 'switch', 'Pictures from Gravatar'],
  ['links', 'links.atOnce', 'checkbox', 'Join from links without asking'],
  ['links', 'links.theirTicket', 'checkbox', 'Prefer a ticket that comes with the link'],
] as const;

for (const [settingsSection, setting, role, name] of locked) {
  test(`${setting} cannot be changed once it is locked, and says who decided`, async ({
    page,
    settings,
  }) => {
    const app = await settings({
      settingsSection,
      profiles: [acme],
      managed: { ...nothingLocked, organisation: 'Example Ltd.', locked: [setting] },
    });
    const control = page.getByRole('main').getByRole(role, { name, exact: true }).first();
    await expect(control).toHaveAccessibleDescription(/Set by Example Ltd\.$/);
    const said = page.getByRole('main').getByText('Set by Example Ltd.', { exact: true });
    await expect(said.first()).toBeVisible();
    await tryToChange(page, role, name);
    expect(app.asked).toEqual([]);
  });
}

/** Everything that would change a control which nobody decided on. */
async function tryToChange(page: Page, role: (typeof locked)[number][2], name: string) {
  const control = page.getByRole('main').getByRole(role, { name, exact: true }).first();
  switch (role) {
    case 'textbox':
      await control.focus();
      await expect(control).toBeFocused();
      await page.keyboard.type('x');
      return page.keyboard.press('Enter');
    case 'switch':
    case 'checkbox': {
      await expect(control).toHaveCSS('border-top-style', 'dashed');
      const was = await control.isChecked();
      await control.click();
      await control.press('Space');
      return expect(control).toBeChecked({ checked: was });
    }
    case 'combobox':
      await control.focus();
      await page.keyboard.press('ArrowDown');
      return expect(control.getByRole('option')).toHaveCount(1);
    case 'radiogroup': {
      const chosen = control.locator(':checked');
      await chosen.focus();
      await expect(chosen).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await control.locator('label').last().click({ force: true });
      return expect(control.getByRole('radio', { disabled: false })).toHaveCount(1);
    }
    case 'group':
      return expect(control.getByRole('button')).toHaveCount(0);
  }
}

test('a locked colour opens no picker, and cannot be taken away', async ({ page, settings }) => {
  await settings({
    settingsSection: 'meetings',
    meeting: { prejoin: 'as-server', quality: 'automatic', logo: '', background: '#0f766e' },
    managed: { ...nothingLocked, locked: ['meeting.background'] },
  });
  const colour = page.getByLabel('Background colour');
  await expect(colour).toHaveAccessibleDescription(/Set by your organisation\.$/);
  await expect(colour).toHaveCSS('border-top-style', 'dashed');
  await page.evaluate(() =>
    addEventListener('click', ({ defaultPrevented }) => {
      document.title = defaultPrevented ? 'stopped' : 'opens';
    }),
  );
  await colour.click();
  await expect(page).toHaveTitle('stopped');
  await expect(page.getByRole('button', { name: 'As the server has it' })).toHaveCount(0);
});

test('what is locked and on is not drawn as what can be turned off', async ({ page, settings }) => {
  await settings({
    settingsSection: 'privacy',
    managed: { ...nothingLocked, locked: ['privacy.history'] },
  });
  const colourOf = (name: string) =>
    page.getByRole('switch', { name }).evaluate((one) => getComputedStyle(one).backgroundColor);
  await expect(page.getByRole('switch', { name: 'Remember meetings' })).toBeChecked();
  await expect(page.getByRole('switch', { name: text.usage.count })).toBeChecked();
  expect(await colourOf('Remember meetings')).not.toBe(await colourOf(text.usage.count));
});

test('keys that are locked look locked', async ({ page, settings }) => {
  await settings({
    settingsSection: 'meetings',
    inMeeting: {
      notifications: true,
      compact: false,
      muteShortcut: 'CommandOrControl+Shift+M',
      closing: 'ask',
    },
    managed: { ...nothingLocked, locked: ['inMeeting.muteShortcut'] },
  });
  const keys = page.getByRole('group', { name: 'Mute from anywhere' }).locator('kbd');
  await expect(keys.first()).toHaveCSS('border-top-style', 'dashed');
});

test('a setting beside a locked one is the person’s as ever', async ({ page, settings }) => {
  const app = await settings({ settingsSection: 'privacy', managed: exampleLtd });
  await page.getByRole('switch', { name: 'Statistics about meetings' }).click();
  expect(app.asked).toEqual([['change', { privacy: { analytics: true } }]]);
});

test('a suggested value says whose it is, and so does another one', async ({ page, settings }) => {
  const app = await settings({ settingsSection: 'appearance', managed: exampleLtd });
  const zoom = page.getByRole('combobox', { name: 'Size of Parlour’s windows' });
  await expect(zoom).toHaveAccessibleDescription(
    /Suggested by Example Ltd\. You can choose another value\.$/,
  );
  await zoom.selectOption('1.2');
  expect(app.asked).toEqual([['change', { appearance: { zoom: 1.2 } }]]);
  app.put({ managed: { ...exampleLtd, chosen: ['appearance.zoom'] } });
  await expect(zoom).toHaveAccessibleDescription(/Example Ltd suggests another value\.$/);
});

test('“Join muted” at Home is as locked as in Settings', async ({ page, home }) => {
  const app = await home({ managed: exampleLtd, join: { muted: true, cameraOff: false } });
  const muted = page.getByRole('checkbox', { name: 'Join muted' });
  await expect(muted).toHaveAccessibleDescription('Set by Example Ltd.');
  await muted.click();
  await expect(muted).toBeChecked();
  expect(app.asked).toEqual([]);
  await page.getByRole('checkbox', { name: 'Camera off' }).click();
  expect(app.asked).toEqual([['change', { join: { muted: true, cameraOff: true } }]]);
});

test('an account of the policy is read, not changed, and needs no key', async ({
  page,
  settings,
}) => {
  const app = await settings({
    profiles: [managedAccount, acme],
    current: managedAccount,
    managed: exampleLtd,
  });
  const main = page.getByRole('main');
  await expect(main).toContainText('From Example Ltd');
  await expect(main).toContainText('Tickets come from tickets.example.org.');
  await expect(main).not.toContainText('for=staff');
  await expect(main).not.toContainText('Parlour signs it here');
  await expect(page.getByRole('heading', { name: 'Signing key' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Key ID' })).toHaveCount(0);
  for (const name of ['Profile name', 'AppID']) {
    const field = page.getByRole('textbox', { name });
    await expect(field).toHaveAttribute('readonly', '');
    // Where to find what nobody writes here would only be in the way.
    await expect(field).toHaveAccessibleDescription('');
    await field.focus();
    await field.blur();
  }
  for (const tool of [/^Remove/, /^Move/]) {
    await expect(page.getByRole('button', { name: tool })).toHaveCount(0);
  }
  expect(app.hosting.asked).toEqual([]);
  await page.getByRole('radio', { name: 'acme' }).check();
  await expect(page.getByRole('button', { name: 'Remove acme…' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'AppID' })).not.toHaveAttribute('readonly');
});

test('a server of the policy takes a key where it signs here', async ({ page, settings }) => {
  const app = await settings({
    profiles: [managedServer],
    current: managedServer,
    managed: exampleLtd,
  });
  const address = page.getByRole('textbox', { name: 'Server address' });
  await expect(address).toHaveAttribute('readonly');
  await expect(address).toHaveAccessibleDescription('');
  await expect(page.getByRole('combobox', { name: 'Authentication' })).toHaveValue('RS256');
  await expect(page.getByRole('textbox', { name: 'Private key' })).toBeEditable();
  await expect(page.getByRole('button', { name: 'Import from .env file…' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'My role' }).getByRole('option')).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Recording', exact: true }).click();
  expect(app.hosting.asked).toEqual([]);
});

test('the address of an own server says which servers are allowed', async ({ page, settings }) => {
  const town = ownServer();
  const app = await settings({ profiles: [town], current: town, managed: exampleLtd });
  const address = page.getByRole('textbox', { name: 'Server address' });
  await expect(address).toHaveAccessibleDescription(
    /allows only these servers: 8x8\.vc, meet\.example\.org, \*\.example\.org\.$/,
  );
  // In a line of its own, behind what an address is.
  await expect(page.getByText(/^Your organisation allows only/)).toBeVisible();
  app.put({ managed: { ...exampleLtd, servers: [] } });
  await expect(address).toHaveAccessibleDescription(/no servers besides those it set up\.$/);
});

test('hidden hostings are no cards, are not chosen in the comparison, and none is added', async ({
  page,
  settings,
}) => {
  await settings({
    profiles: [managedAccount],
    current: managedAccount,
    managed: { ...exampleLtd, hostings: ['jaas'] },
  });
  const cards = page.getByRole('radiogroup', { name: 'Hosting' });
  await expect(cards.getByRole('radio')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Add another account' })).toBeVisible();
  await page.getByRole('button', { name: 'Compare the three options' }).click();
  await expect(page.getByRole('table', { name: 'The three options compared' })).toBeVisible();
  await expect(page.getByText('Not offered by your organisation')).toHaveCount(2);
  for (const name of ['Use the public server', 'Use your own server']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
});

test('where no hosting may be set up Home offers none, nor does Settings', async ({
  page,
  home,
}) => {
  const app = await home({
    profiles: [managedAccount],
    current: managedAccount,
    managed: { ...exampleLtd, hostings: [] },
  });
  const options = page.getByRole('combobox', { name: 'Hosting' }).getByRole('option');
  await expect(options).toHaveText(['JaaS · Example']);
  app.put({ managed: exampleLtd });
  await expect(options).toHaveText(['JaaS · Example', 'Set up another hosting…']);
});

test('nothing is added or copied where its kind is not allowed', async ({ page, settings }) => {
  await settings({
    profiles: [managedAccount],
    current: managedAccount,
    managed: { ...exampleLtd, hostings: [] },
  });
  await expect(page.getByRole('textbox', { name: 'AppID' })).toBeVisible();
  for (const name of [/^Add/, /^Duplicate/]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
});

test('About names each value of the policy, and whose it is', async ({ page, settings }) => {
  await settings({
    settingsSection: 'about',
    profiles: [publicProfile, acme],
    managed: exampleLtd,
    you: { email: 'ada@example.org' },
    join: { muted: true, cameraOff: false },
    links: { atOnce: [], theirTicket: [acme.id], chosen: [] },
  });
  await expect(page.getByRole('region', { name: 'Managed by Example Ltd' })).toBeVisible();
  expect(await rows(page)).toEqual(
    [
      ['Theme\nappearance.theme', 'System', 'Your organisation, locked'],
      ['Remember meetings\nprivacy.history', 'On', 'Your organisation, locked'],
      ['Join muted\njoin.muted', 'On', 'Your organisation, locked'],
      ['E-mail\nyou.email', 'ada@example.org', 'Your organisation, locked'],
      [
        'Prefer a ticket that comes with the link\nlinks.theirTicket',
        'JaaS · acme',
        'Your organisation, locked',
      ],
      ['Size of Parlour’s windows\nappearance.zoom', '100%', 'Your organisation, suggested'],
      ['Background colour\nmeeting.background', 'The server’s own', 'Your organisation, suggested'],
      ['Quality\nmeeting.quality', 'Automatic', 'You'],
    ].sort((a, b) => order(a) - order(b)),
  );
  await expect(page.getByRole('main').getByRole('definition').first()).toHaveText(
    '/etc/parlour/policy.json',
  );
  await expect(page.getByRole('main')).toContainText(
    'Updates come from updates.example.org. No version newer than 1.4.0 is installed.',
  );
});

/** In the order of the policy: locked ones, then suggested ones. */
const order = ([name = '']: string[]): number =>
  [...exampleLtd.locked, ...exampleLtd.suggested].findIndex((path) => name.endsWith(path));

test('paths and servers are read from the left in every language', async ({ page, settings }) => {
  await settings({ settingsSection: 'about', managed: exampleLtd });
  const main = page.getByRole('main');
  for (const name of [exampleLtd.file, ...(exampleLtd.servers ?? []), 'appearance.theme']) {
    const one = main.locator('bdi', { hasText: name }).first();
    await expect(one).toHaveText(name);
    await expect(one).toHaveCSS('direction', 'ltr');
  }
  await expect(main.getByRole('definition').nth(2)).toHaveText(
    '8x8.vc, meet.example.org, *.example.org',
  );
  await speakIn(page, arabic);
  const small = main.getByRole('table').locator('small').first();
  const [cell, path] = await small.evaluate((one) => [
    one.getBoundingClientRect().right,
    one.querySelector('bdi')?.getBoundingClientRect().right,
  ]);
  expect(path).toBeCloseTo(cell ?? 0, 0);
});

test('every problem of a policy is told with its part, and can be copied', async ({
  page,
  settings,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const problems = policyProblemCodes.map((code) => ({ code, part: `settings.${code}` }));
  await settings({ settingsSection: 'about', managed: { ...exampleLtd, problems } });
  const told = page.getByRole('list', { name: 'Problems of the policy' }).getByRole('listitem');
  await expect(told).toHaveText(
    policyProblemCodes.map((code) => {
      const { happened, todo } = text.managed.policyProblem[code];
      return `settings.${code}${happened} ${todo}`;
    }),
  );
  await page.getByRole('button', { name: 'Copy for administrators' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  for (const line of [
    'Policy file: /etc/parlour/policy.json',
    'appearance.theme: System (Your organisation, locked)',
    `settings.newer: ${text.managed.policyProblem.newer.happened} ${text.managed.policyProblem.newer.todo} (newer)`,
  ]) {
    expect(report.split('\n')).toContain(line);
  }
});

test('without a policy nothing speaks of one', async ({ page, settings }) => {
  await settings({ settingsSection: 'about' });
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeVisible();
  await expect(page.getByText('organisation')).toHaveCount(0);
  await search(page).fill('organisation');
  await expect(page.getByText('No setting is called “organisation”.')).toBeVisible();
});

test('the search leads to what the policy says', async ({ page, settings }) => {
  await settings({ managed: exampleLtd });
  await search(page).fill('policy values');
  await page.getByRole('button', { name: 'Values of the policy' }).click();
  await expect(page.getByRole('region', { name: 'Values of the policy' })).toBeFocused();
  await expect(section(page, 'About')).toHaveAttribute('aria-current', 'page');
});

test('a locked setting can be searched for and has the focus then', async ({ page, settings }) => {
  await settings({ managed: exampleLtd });
  await search(page).fill('theme');
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
});

test('Home leads from the notice to what is wrong', async ({ page, home }) => {
  const app = await home({ managed: exampleLtd, notice: { kind: 'policy-problem' } });
  await page.getByRole('alert').getByRole('button', { name: 'Show details' }).click();
  expect(app.asked).toEqual([['openSettings', 'about']]);
});

test('a policy file that is not obeyed is not called the organisation’s', async ({
  page,
  home,
}) => {
  const problems = [{ code: 'not-administrators', part: '' }] as const;
  await home({ managed: { ...nothingLocked, problems }, notice: { kind: 'policy-problem' } });
  const { happened, todo } = text.managed.disregarded;
  await expect(page.getByRole('alert')).toContainText(`${happened} ${todo}`);
  await expect(page.getByText('The policy of your organisation')).toHaveCount(0);
});

test('About heads a policy file that is not obeyed as a file', async ({ page, settings }) => {
  const problems = [{ code: 'not-administrators', part: '' }] as const;
  await settings({ settingsSection: 'about', managed: { ...nothingLocked, problems } });
  await expect(page.getByRole('heading', { name: 'Policy file' })).toBeVisible();
  await expect(page.getByText('Managed by your organisation')).toHaveCount(0);
  await search(page).fill('policy');
  await page.getByRole('button', { name: 'Policy file' }).click();
  await expect(page.getByRole('heading', { name: 'Policy file' })).toBeVisible();
});

test('a list of no hostings is said to hold for none', async ({ page, settings }) => {
  const managed: Managed = { ...nothingLocked, locked: ['links.atOnce'] };
  await settings({ settingsSection: 'about', managed });
  const row = page.getByRole('row', { name: 'Join from links without asking' });
  await expect(row.getByRole('cell').first()).toHaveText('For no hosting');
});

for (const code of ['unreadable', 'no-policy', 'newer'] as const) {
  test(`a policy that is ${code} is told once at Home, calmly, and stays told`, async ({
    page,
    home,
  }) => {
    await home({
      managed: { ...nothingLocked, servers: [], problems: [{ code, part: '' }] },
      notice: { kind: 'policy-problem' },
    });
    const told = page.getByRole('status').filter({ hasText: 'No meeting can be joined now' });
    await expect(told).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(told.getByRole('button')).toHaveText(['Show details']);
    const join = page.getByRole('button', { name: 'Join', exact: true });
    await expect(join).toBeDisabled();
    await expect(join).toHaveAccessibleDescription(
      /the policy of your organisation cannot be used/,
    );
    await expect(page.getByText('Opens with')).toHaveCount(0);
    // Beside the sentences the button would leave them too little room.
    const [words, button] = [told.locator('p'), told.getByRole('button')];
    const end = await words.evaluate((one) => one.getBoundingClientRect().bottom);
    expect(await button.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      end,
    );
  });
}

test.describe('looks of', () => {
  // Seven looks at one state, four of them with an accessibility check.
  test.slow();

  for (const settingsSection of ['you', 'meetings', 'appearance', 'privacy', 'links'] as const) {
    test(`a managed ${settingsSection}`, async ({ page, settings }) => {
      const everything = locked.map(([, setting]) => setting);
      await settings({
        settingsSection,
        profiles: [publicProfile, acme],
        managed: { ...exampleLtd, locked: [...everything, 'meeting.background'], suggested: [] },
        inMeeting: {
          notifications: true,
          compact: false,
          muteShortcut: 'CommandOrControl+Shift+M',
          closing: 'ask',
        },
        meeting: { prejoin: 'always', quality: 'gentle', logo: '', background: '#0f766e' },
      });
      await expect(page.getByText('Set by Example Ltd.').first()).toBeVisible();
      await lookAt(page, 'settings', `managed-${settingsSection}`);
    });
  }

  for (const [name, current] of [
    ['account', managedAccount],
    ['server', managedServer],
  ] as const) {
    test(`a managed ${name}`, async ({ page, settings }) => {
      await settings({ profiles: [current, acme, ownServer()], current, managed: exampleLtd });
      await expect(page.getByText('From Example Ltd', { exact: true })).toBeVisible();
      await lookAt(page, 'settings', `managed-${name}`);
    });
  }

  test('what a policy says, and what is wrong with it', async ({ page, settings }) => {
    const problems = policyProblemCodes.map((code) => ({
      code,
      part: code === 'wrong-part' || code === 'unknown-part' ? 'settings.appearance.theme' : '',
    }));
    await settings({ settingsSection: 'about', managed: { ...exampleLtd, problems } });
    await expect(page.getByRole('list', { name: 'Problems of the policy' })).toBeVisible();
    await lookAt(page, 'settings', 'managed-about');
  });

  test('Home where no meeting can be joined', async ({ page, home }) => {
    const problems = [{ code: 'no-policy', part: '' }] as const;
    await home({ managed: { ...exampleLtd, hostings: [], servers: [], problems } });
    await expect(page.getByText('No meeting can be joined now')).toBeVisible();
    await lookAt(page, 'home', 'managed-stopped');
  });
});
