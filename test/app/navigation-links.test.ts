import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { text } from '../../common/text/index.ts';
import { expect, test } from './fixtures.ts';
import { startHostileWeb } from './hostile-web.ts';

test(
  'a link to a server nobody set up is asked about, and nobody else until the person agreed',
  { tag: without('link-unknown-server') },
  async ({ start, jitsi, atEnd }) => {
    const web = await startHostileWeb(jitsi.port);
    atEnd(() => web.close());
    const forms = [
      'https://stranger.example/standup',
      'parlour://stranger.example/standup',
      'jitsi-meet://stranger.example/standup#config.prejoinConfig.enabled=false',
    ];
    const parlour = await start({ switches: web.switches, words: ['--', forms[0]!] });
    const home = await parlour.window('home');
    const question = home.getByRole('dialog', { name: text.linkQuestion.unknown });
    for (const form of forms) {
      if (form !== forms[0]) await parlour.startAgain('--', form);
      await question.waitFor();
      await home.keyboard.press('Escape');
      await expect(question).toBeHidden();
      await home.waitForTimeout(300);
      expect(web.askedOf('stranger.example'), form).toEqual([]);
      expect(parlour.openWindows(), form).toHaveLength(1);
    }
    proves('L4', 'links through every entrance', forms.length);
  },
);
