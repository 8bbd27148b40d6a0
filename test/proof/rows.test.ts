import { describe, expect, it } from 'vitest';
import { goalRows } from './goal-rows.ts';
import type { GoalId } from './goals.ts';
import { guardRows, projectWithout } from './guard-rows.ts';
import { guards, type GuardName } from './guards.ts';
import type { Outcome } from './outcomes.ts';
import { proofPage } from './proof-page.ts';

const outcome = (about: Partial<Outcome> = {}): Outcome => ({
  file: 'app/fires.test.ts',
  title: 'a fire',
  project: 'app',
  passed: true,
  failure: '',
  evidence: [],
  ...about,
});

const tried = (times: number, seed?: number): Outcome['evidence'] => [
  { goal: 'L2', counted: 'hostile links', tried: times, ...(seed !== undefined && { seed }) },
];

const row = (id: GoalId, outcomes: readonly Outcome[]) =>
  goalRows(outcomes).find((one) => one.id === id)!;

describe('a goal does not hold', () => {
  it.each<[string, Outcome[]]>([
    ['when nothing was tried', []],
    ['when too little was tried', [outcome({ evidence: tried(299) })]],
    ['when the test that tried it failed', [outcome({ evidence: tried(300), passed: false })]],
    [
      'when another test of the same file failed on its way',
      [outcome({ evidence: tried(300) }), outcome({ title: 'another fire', passed: false })],
    ],
    [
      'when something else was tried',
      [outcome({ evidence: [{ goal: 'L3', counted: 'keys in links', tried: 300 }] })],
    ],
  ])('%s', (_when, outcomes) => {
    expect(row('L2', outcomes).problems).not.toEqual([]);
  });
});

it('a goal holds when tests that passed tried enough together', () => {
  const outcomes = [
    outcome({ evidence: tried(200, 7) }),
    outcome({ file: 'common/smoke.test.ts', evidence: tried(100) }),
    outcome({ file: 'app/water.test.ts', passed: false }),
  ];
  expect(row('L2', outcomes)).toMatchObject({
    problems: [],
    tried: [{ counted: 'hostile links', times: 300, seeds: [7] }],
    files: ['app/fires.test.ts', 'common/smoke.test.ts'],
  });
});

describe('a guard is not proven', () => {
  const guard = Object.keys(guards)[0] as GuardName;
  const project = projectWithout(guard);
  const problems = (...outcomes: Outcome[]) =>
    guardRows(outcomes, new Map()).find((one) => one.guard === guard)!.problems;

  it.each<[string, Outcome[]]>([
    ['when no test rests on it', [outcome()]],
    ['when its test passes without it', [outcome({ project })]],
    [
      'when one of its tests passes without it',
      [outcome({ project }), outcome({ project, passed: false, failure: 'expect(received)' })],
    ],
    [
      'when the app without it did not start',
      [outcome({ project, passed: false, failure: 'electron.launch: Process failed' })],
    ],
  ])('%s', (_when, outcomes) => {
    expect(problems(...outcomes)).not.toEqual([]);
  });

  it('but it is when every test that rests on it fails', () => {
    const failure = 'expect(received).toBe(expected)';
    expect(problems(outcome({ project, passed: false, failure }))).toEqual([]);
    const unit = new Map([[guard, [outcome({ project: '', passed: false, failure })]]]);
    expect(guardRows([], unit).find((one) => one.guard === guard)!.problems).toEqual([]);
  });
});

it('the page has a row for every goal and guard, and a bar in a title ends no cell', () => {
  const facts = { commit: 'abc', date: '2026-01-01', system: 'Linux', electron: '25', user: '' };
  const goalsOf = goalRows([outcome({ evidence: tried(300), file: 'app/a|b.test.ts' })]);
  const page = proofPage(facts, goalsOf, guardRows([], new Map()));
  for (const { id } of goalsOf) expect(page).toContain(`\n| ${id} |`);
  for (const name of Object.keys(guards)) expect(page).toContain(`\n| ${name} |`);
  expect(page).toContain('app/a\\|b.test.ts');
});
