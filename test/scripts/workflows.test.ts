import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../scripts/desktop-entry.ts';
import { inRoot } from '../../scripts/paths.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  uses?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  env?: Record<string, string>;
  steps?: Step[];
}
interface Workflow {
  permissions: object;
  concurrency: object;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = ['.github', 'workflows'];
const names = readdirSync(inRoot(...folder));
const textOf = (name: string): string => readFileSync(inRoot(...folder, name), 'utf8');
const workflow = (name: string): Workflow => readYaml(...folder, name) as Workflow;
const jobsOf = (name: string): [string, Job][] => Object.entries(workflow(name).jobs);
const stepsOf = (name: string): Step[] => jobsOf(name).flatMap(([, { steps }]) => steps ?? []);

const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const npmScripts = (run: string): string[] =>
  [...run.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, script = '']) => script);

/** What a step is given that nobody may see: the variables that hold it. */
const secretsOf = ({ env = {} }: Step): string[] =>
  Object.keys(env).filter((name) =>
    /\$\{\{[^}]*\b(?:secrets|github\.token)\b/.test(env[name] ?? ''),
  );

it('there are two', () => {
  expect(names.sort()).toEqual(['ci.yml', 'release.yml']);
});

describe.each(names)('%s', (name) => {
  it('may do nothing that a job does not ask for, and only the draft of a release writes', () => {
    expect(workflow(name).permissions).toEqual({});
    for (const [job, { permissions }] of jobsOf(name)) {
      const wanted = name === 'release.yml' && job === 'draft' ? 'write' : 'read';
      expect(permissions, job).toEqual({ contents: wanted });
    }
  });

  it('ends: each job has a limit in time, and no two runs are in each other’s way', () => {
    expect(workflow(name).concurrency).toHaveProperty('group');
    for (const [job, { uses, 'timeout-minutes': minutes }] of jobsOf(name)) {
      expect(uses !== undefined || (minutes !== undefined && minutes <= 240), job).toBe(true);
    }
  });

  it('uses GitHub’s own actions alone, each by its commit, or a workflow that is here', () => {
    const lines = textOf(name).match(/^.*\buses:.*$/gm) ?? [];
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      const [, local] = /uses: \.\/(\S+)$/.exec(line) ?? [];
      if (local) expect(existsSync(inRoot(local)), line).toBe(true);
      else expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('leaves no token in what it checked out', () => {
    for (const { uses, with: words } of stepsOf(name)) {
      if (uses?.startsWith('actions/checkout@')) {
        expect(words).toEqual({ 'persist-credentials': false });
      }
    }
  });

  it('runs commands that exist', () => {
    const called = stepsOf(name).flatMap(({ run = '' }) => npmScripts(run));
    expect(called.length).toBeGreaterThan(3);
    for (const script of called) expect(scripts, script).toHaveProperty(script);
    for (const { run = '' } of stepsOf(name)) {
      const [, file] = /^(\.\w+\/\w+)$/.exec(run) ?? [];
      if (file) expect(existsSync(inRoot(file)), file).toBe(true);
    }
  });

  it('hands nothing from outside over as part of a command', () => {
    for (const { run = '' } of stepsOf(name)) expect(run).not.toContain('${{');
  });

  it('gives secrets to the steps that sign and to the one that makes the draft, and to no other', () => {
    const { env, jobs } = workflow(name);
    const wide = [env, ...Object.values(jobs).map((job) => job.env)];
    for (const one of wide) expect(secretsOf({ env: one ?? {} })).toEqual([]);
    const inSteps = stepsOf(name).filter((step) => secretsOf(step).length > 0);
    expect(textOf(name).match(/\bsecrets\.|github\.token/g)?.length ?? 0).toBe(
      inSteps.flatMap(secretsOf).length,
    );
    for (const { run = '' } of inSteps) {
      expect(run).toMatch(/\bnpm run dist$|^npm run sign-updates |^gh release create .* --draft /m);
      expect(run).not.toMatch(/\bset -x|\b(?:echo|cat|env|printenv)\b/);
      for (const print of run.match(/^.*\bprintf .*$/gm) ?? [])
        expect(print).toMatch(/ > "\$\w+"$/);
    }
  });

  it('has installed and built before it gives a secret to anything', () => {
    for (const [job, { steps = [] }] of jobsOf(name)) {
      const runs = steps.filter(({ run }) => run !== undefined);
      const [first] = runs;
      expect(first && secretsOf(first), job).toEqual(runs.length > 0 ? [] : undefined);
    }
  });

  it('keeps GitHub’s token from electron-builder, which would take it for an order to publish', () => {
    for (const { run = '', env = {} } of stepsOf(name)) {
      if (/npm run (?:dist|pack)/.test(run)) {
        expect(Object.keys(env).filter((one) => /^G(?:H|ITHUB)_TOKEN$/.test(one))).toEqual([]);
      }
    }
  });
});

describe('docs/releasing.md', () => {
  it('names every secret and every variable that a release is made with, and no other', () => {
    const named = (text: string, pattern: RegExp): string[] =>
      [...new Set([...text.matchAll(pattern)].map(([, one = '']) => one))].sort();
    const rows = readFileSync(inRoot('docs', 'releasing.md'), 'utf8');
    const used = named(textOf('release.yml'), /\b(?:secrets|vars)\.(\w+)/g);
    expect(named(rows, /^\| `(\w+)` +\| (?:secret|variable) /gm)).toEqual(used);
  });
});
