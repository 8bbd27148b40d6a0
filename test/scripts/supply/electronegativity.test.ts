import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copySources,
  type Finding,
  judgeFindings,
  lookAtElectronegativity,
  placeElectronegativity,
  scan,
} from '../../../scripts/supply/electronegativity.ts';
import { explained } from '../../../scripts/supply/explained.ts';
import { proves } from '../../proof/proves-unit.ts';

let folder: string;
let tool: string | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parlour-doctored-'));
  tool = await placeElectronegativity();
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Sources with one window, whose preferences are shared as ours are. */
function sourcesWith(preferences: string): string {
  for (const name of ['common', 'main', 'preload', 'renderer']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeFileSync(
    join(folder, 'main', 'windows.ts'),
    `import { BrowserWindow } from 'electron/main';\n` +
      `export const lockedDown = {\n${preferences}\n} as const;\n` +
      `export const open = () => new BrowserWindow({ webPreferences: { ...lockedDown } });\n`,
  );
  return folder;
}

function findingsWith(preferences: string): Finding[] | undefined {
  if (tool === undefined) return undefined;
  const sources = copySources(sourcesWith(preferences));
  try {
    return scan(tool, sources.folder);
  } finally {
    sources.remove();
  }
}

/** The findings that ours explain, as if they had just been found. */
const known = explained.flatMap(({ rule, files }) =>
  files.map((file): Finding => ({ rule, severity: 'MEDIUM', file, line: 1 })),
);

describe('Electronegativity', () => {
  it.each([
    ['sandbox: false, contextIsolation: true,', 'SANDBOX_JS_CHECK'],
    ['sandbox: true, contextIsolation: false,', 'CONTEXT_ISOLATION_JS_CHECK'],
    ['contextIsolation: true, nodeIntegration: true,', 'NODE_INTEGRATION_JS_CHECK'],
    ['sandbox: true, contextIsolation: true, webSecurity: false,', 'WEB_SECURITY_JS_CHECK'],
  ])('sees in the windows’ shared preferences: %s', (preferences, rule) => {
    const rules = findingsWith(preferences)?.map((one) => one.rule);
    if (rules) expect(rules).toContain(rule);
  });

  it.each(known)('a remark that is explained is let pass: $rule in $file', (one) => {
    expect(judgeFindings(known)).toMatchObject({ is: 'in order' });
    expect(judgeFindings(known.filter((other) => other !== one)).says).toEqual([
      `${one.rule} is explained for ${one.file}, but no longer found there`,
    ]);
  });

  it('a remark in a new place is none that was explained', () => {
    const fresh = { rule: 'PRELOAD_JS_CHECK', severity: 'MEDIUM', file: 'main/new.ts', line: 7 };
    expect(judgeFindings([...known, fresh])).toEqual({
      is: 'not in order',
      says: ['MEDIUM PRELOAD_JS_CHECK in main/new.ts:7'],
    });
  });

  it('nothing explains one of high severity', () => {
    const grave = known.map((one) => ({ ...one, severity: 'HIGH' }));
    expect(judgeFindings(grave).says).toHaveLength(known.length);
  });

  it(
    'has nothing against our sources that is not explained',
    { timeout: 120_000 },
    async ({ task }) => {
      const seen = await lookAtElectronegativity();
      expect(seen.is, seen.says.join('\n')).not.toBe('not in order');
      if (seen.is === 'in order') proves(task, 'B1', 'looks at the supply', 1);
    },
  );
});
