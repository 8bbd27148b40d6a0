import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { without } from '../proof/guards.ts';
import { proves } from '../proof/proves.ts';
import { anyNumber } from '../common/any-number.ts';
import { expect, test as base } from './fixtures.ts';
import { known } from './good-files.ts';
import { buildWriter, killedRun } from './kill-cycles.ts';

const kills = Number(process.env['PARLOUR_KILLS'] ?? 200);
const appKills = 10;

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parlour-kills-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

test(
  'what was told as written is there after any kill, and no rubbish',
  {
    tag: [without('writes-at-once'), without('unfinished-files')],
  },
  async ({ folder, guardAway }) => {
    test.setTimeout(kills * 2_000);
    const writer = await buildWriter(guardAway);
    const seed = Math.floor(Math.random() * 2 ** 32);
    const random = anyNumber(seed);
    // Two at a time, each with files of its own.
    const tried = [0, 0];
    const lane = async (at: number): Promise<void> => {
      const own = mkdtempSync(join(folder, 'lane-'));
      for (let told = 0; tried[at]! < kills / 2; tried[at]!++) {
        const cycle = await killedRun(writer, own, random(30_000) / 1_000);
        expect(cycle.surprises, `seed ${seed}`).toEqual([]);
        expect(cycle.found, `seed ${seed}`).toBeGreaterThanOrEqual(told);
        expect(cycle.unfinished).toBeLessThanOrEqual(1);
        expect(cycle.told).toBeGreaterThan(cycle.found);
        told = cycle.told;
      }
    };
    await Promise.all([lane(0), lane(1)]);
    proves('C2', 'kills while writing', tried[0]! + tried[1]!, seed);
  },
);

test('what a page was told is done is there after a kill of the whole app', async ({
  folder,
  start,
}) => {
  test.slow();
  let told = 0;
  let killed = 0;
  for (; killed < appKills; killed++) {
    const parlour = await start({ userData: folder });
    const home = await parlour.window('home');
    const { name } = await known(parlour);
    expect(Number(name)).toBeGreaterThanOrEqual(told);
    await expect(home.getByRole('alert')).toHaveCount(0);
    expect(readdirSync(folder).filter((one) => one.includes('.tmp-'))).toEqual([]);

    const isDead = new Promise<void>((resolve) => parlour.app.once('close', () => resolve()));
    const first = Number(name) + 1;
    const enough = first + 3 + killed;
    home.on('console', (line) => {
      told = Math.max(told, Number(line.text()));
      if (told === enough) parlour.app.process().kill('SIGKILL');
    });
    await home.evaluate(`{
      const countUp = async () => {
        for (let at = ${first}; ; at++) {
          await window.app.change({ you: { name: String(at) } });
          console.log(at);
        }
      };
      void countUp();
    }`);
    await isDead;
    expect(told).toBeGreaterThanOrEqual(enough);
  }
  expect(readdirSync(folder)).not.toContainEqual(expect.stringContaining('damaged'));
  proves('C2', 'kills of the whole app', killed);
});
