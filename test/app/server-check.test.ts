import type { ServerCheck } from '../../common/server-check.ts';
import { prosody, test } from './check-rig.ts';
import type { Checked } from './checking.ts';
import { expect } from './fixtures.ts';

/** No check takes longer, whatever a server does. */
const longest = 20_000;
/** What a person does not notice. */
const slowest = 200;

/** Another program can take the machine for a moment; hardly for three. */
async function calmly(attempt: () => Promise<Checked>): Promise<Checked> {
  let checked = await attempt();
  for (let more = 2; more > 0 && checked.slowestAnswer >= slowest; more -= 1) {
    checked = await attempt();
  }
  return checked;
}

const lineOf = (checked: ServerCheck, step: string) =>
  checked.lines.find((line) => line.step === step);
const inWords = ({ lines }: ServerCheck): string =>
  lines.map(({ step, state, finding }) => `${step}: ${state} ${finding?.code ?? ''}`).join('\n');

/** Names of the catalogue, in groups that keep a test below its time limit. */
const groups: Record<string, (name: string) => boolean> = {
  'that cannot be reached, or not safely': (name) =>
    /^(?:name|refused|reset|never-speaks|plain|certificate|tls)/.test(name),
  'whose web server is wrong': (name) => /^(?:redirect|status|hotel|sign-in|page|not-)/.test(name),
  'whose script is wrong': (name) => /^(?:script|never-answers|endless)/.test(name),
  'whose configuration is wrong': (name) => /^(?:config|iframe|framing|other-domain)/.test(name),
  'whose entrance is wrong': () => true,
};

for (const [what, isIn] of Object.entries(groups)) {
  test(`a server ${what} is told apart from all others, in time, and Home does not wait`, async ({
    rig,
  }) => {
    test.setTimeout(180_000);
    const group = rig.broken.servers.filter(
      ({ name }) => Object.values(groups).find((fits) => fits(name)) === isIn,
    );
    expect(group.length).toBeGreaterThan(5);
    for (const { name, finds } of group) {
      const [step, state, ...codes] = finds;
      const { check: found, took, slowestAnswer } = await calmly(() => rig.check(name));
      const line = lineOf(found, step);
      const about = `${name}\n${inWords(found)}`;
      expect.soft(found.state, about).toBe('done');
      expect.soft(line?.state, about).toBe(state);
      expect.soft(codes, about).toContain(line?.finding?.code);
      expect.soft(took, about).toBeLessThan(longest);
      expect.soft(slowestAnswer, about).toBeLessThan(slowest);
      const open = found.lines.filter(({ state: ended }) => /waiting|running/.test(ended));
      expect.soft(open, about).toEqual([]);
    }
  });
}

test('a healthy server has no problem and no warning', async ({ rig }) => {
  const { check: found } = await rig.check('healthy');
  const states = new Set(found.lines.map(({ state }) => state));
  expect([...states].filter((state) => !['ok', 'skipped'].includes(state))).toEqual([]);
});

for (const [entrance, code] of [
  ['open', 'entrance-open'],
  ['password', 'entrance-password'],
  ['password-with-guests', 'entrance-password-guests'],
] as const) {
  test(`a real Prosody that is ${entrance} is found to be so`, async ({ rig }) => {
    const { check: found } = await rig.check(prosody(entrance));
    expect(inWords(found)).toContain(code);
    expect(lineOf(found, 'bosh')?.finding?.code).toBe('bosh-works');
    expect(lineOf(found, 'websocket')?.finding?.code).toBe('websocket-works');
  });
}

test('what servers did made no trouble in main', async ({ rig }) => {
  expect(rig.parlour.log()).not.toMatch(/uncaught|unhandled/i);
});
