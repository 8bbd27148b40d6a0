import { publicProfile } from '../../common/profile.ts';
import { acme, ownServer } from '../common/sample-profile.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './looks.ts';
import { openMenu } from './open-menu.ts';
import { fewMeetings, longName, setUpOf, strangers, twins } from './samples.ts';

// Seven looks at one state, four of them with an accessibility check.
test.slow();

const ada = { you: { name: 'Ada' }, meetings: fewMeetings };
const question = { id: 1, name: 'standup', ignored: [] as string[] };
const manyWishes = [
  'prejoinConfig.enabled',
  'p2p.enabled',
  'startSilent',
  'analytics',
  'disableE2EE',
];

const questions = {
  unknown: {
    ...question,
    kind: 'unknown-server',
    server: strangers.plain,
    ignored: ['config.startSilent', 'userInfo.displayName'],
  },
  mixed: {
    ...question,
    kind: 'unknown-server',
    server: strangers.mixed,
    name: longName,
    ignored: manyWishes.map((wish) => `config.${wish}`),
  },
  which: {
    ...question,
    kind: 'which-hosting',
    server: 'meet.example.org',
    name: longName,
    profiles: ['town1', 'town2'],
  },
} as const;

for (const [name, asked] of Object.entries(questions)) {
  test(`Home with a link’s question: ${name}`, async ({ page, home }) => {
    const library = { ...twins[1], name: 'Stadtbibliothek Donaudampfschifffahrtsstraße' };
    await home({ ...ada, profiles: [publicProfile, twins[0], library], question: asked });
    const more = page.getByText('5 things');
    if (name === 'mixed') await more.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await lookAt(page, 'home', `question-${name}`);
  });
}

test('Home with a link to a server nobody set up', async ({ page, home }) => {
  await home(ada);
  await page
    .getByRole('textbox')
    .fill('https://konferenz.universitaet-musterstadt.example/Donaudampfschifffahrt');
  await lookAt(page, 'home', 'unknown');
});

test('Home with a link that several hostings fit', async ({ page, home }) => {
  await home({ ...ada, profiles: [publicProfile, ...twins] });
  await page.getByRole('textbox').fill('https://meet.example.org/Donaudampfschifffahrt');
  await lookAt(page, 'home', 'several');
});

test('Home while something is dragged over it', async ({ page, home }) => {
  await home(ada);
  await page.evaluate(() =>
    document.body.dispatchEvent(new DragEvent('dragenter', { bubbles: true })),
  );
  await expect(page.getByText('Drop a meeting link or file')).toBeVisible();
  await lookAt(page, 'home', 'drop');
});

test('Home with everything a meeting’s row offers', async ({ page, home }) => {
  await home(ada);
  await lookAt(page, 'home', 'row-open', () => openMenu(page, 'standup'));
});

test('Home with an invitation that was saved', async ({ page, home }) => {
  const town = ownServer({ server: 'meet.jit.si' });
  const app = await home({
    ...ada,
    profiles: [town],
    current: town,
    inviting: { key: 'meet.jit.si/standup', name: 'standup' },
  });
  app.savesAs('/home/ada/Besprechungen/2026/standup.meeting');
  await page.getByRole('button', { name: 'Save as file…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Saved as');
  await lookAt(page, 'home', 'invitation-saved');
});

const owners = {
  ours: setUpOf(true, '', 'installed'),
  other: setUpOf(false, 'Jitsi Meet für die Universität Musterstadt'),
  nobody: setUpOf(false, '', 'none'),
  moved: setUpOf(true, '', 'elsewhere'),
  unknown: setUpOf(undefined),
  failed: undefined,
};

for (const [name, said] of Object.entries(owners)) {
  test(`Settings of links: ${name}`, async ({ page, settings }) => {
    const app = await settings({
      profiles: [publicProfile, acme, ownServer({ name: longName.slice(0, 60) })],
      links: {
        atOnce: ['public'],
        theirTicket: ['acme1'],
        chosen: name === 'other' ? ['town1'] : [],
      },
    });
    app.systemSays(said);
    app.systemTakes(name === 'unknown' ? 'without-a-word' : 'not-at-all');
    await page.getByRole('button', { name: 'Links', exact: true }).click();
    const claim = page.getByRole('button', { name: 'Open jitsi-meet: links with Parlour' });
    if (name === 'other' || name === 'unknown') await claim.click();
    if (name === 'nobody') {
      app.refusesToRegister('foreign-entry');
      await page.getByRole('button', { name: 'Add Parlour to this computer' }).click();
    }
    await expect(page.getByRole('group', { name: 'Public server' })).toBeVisible();
    if (said) await expect(page.getByRole('listitem')).toHaveCount(3);
    else await expect(page.getByRole('alert')).toBeVisible();
    await lookAt(page, 'settings', `links-${name}`);
  });
}
