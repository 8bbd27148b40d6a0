import { describe, expect, it } from 'vitest';
import { goalRows } from './goal-rows.ts';
import type { GoalId } from './goals.ts';
import { guardRows } from './guard-rows.ts';
import { guards, type GuardName } from './guards.ts';
import type { Outcome } from './outcomes.ts';
import { proofPage } from './proof-page.ts';

const outcome = (about: Partial<Outcome> = {}): Outcome => ({
  file: 'app/fires.test.ts',
  title: 'a fire',
  project: 'app',
  status: 'passed',
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
    ['when the test that tried it failed', [outcome({ evidence: tried(300), status: 'failed' })]],
    [
      'when another test of the same file failed on its way',
      [outcome({ evidence: tried(300) }), outcome({ title: 'another fire', status: 'failed' })],
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
    outcome({ file: 'app/water.test.ts', status: 'failed' }),
  ];
  expect(row('L2', outcomes)).toMatchObject({
    problems: [],
    tried: [{ counted: 'hostile links', times: 300, seeds: [7] }],
    files: ['app/fires.test.ts', 'common/smoke.test.ts'],
  });
});

describe('a guard is not proven', () => {
  const guard = Object.keys(guards)[0] as GuardName;
  const problems = (usual: Outcome[], away: Outcome[]) =>
    guardRows(usual, new Map([[guard, away]])).find((one) => one.guard === guard)!.problems;
  const failing = outcome({ status: 'failed', failure: 'expect(received).toBe(expected)' });

  it.each<[string, Outcome[], Outcome[]]>([
    ['when no test rests on it', [outcome()], []],
    ['when its test passes without it', [outcome()], [outcome()]],
    [
      'when one of its tests passes without it',
      [outcome(), outcome({ title: 'another fire' })],
      [outcome({ title: 'another fire' }), failing],
    ],
    ['when its test fails with it, too', [failing], [failing]],
    ['when its test did not run with it', [], [failing]],
    ['when its test ran out of time', [outcome()], [outcome({ status: 'timed out' })]],
    [
      'when the app without it did not start',
      [outcome()],
      [outcome({ status: 'failed', failure: 'electron.launch: Process failed' })],
    ],
  ])('%s', (_when, usual, away) => {
    expect(problems(usual, away)).not.toEqual([]);
  });

  it('but it is when every test that rests on it passes with it and fails without', () => {
    expect(problems([outcome()], [failing])).toEqual([]);
    expect(problems([outcome({ project: '' })], [outcome({ ...failing, project: '' })])).toEqual(
      [],
    );
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
