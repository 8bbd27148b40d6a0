import { tool } from './paths.ts';
import { run } from './processes.ts';
import { setUp } from './setup.ts';
import { main, say } from './steps.ts';

/** What has to hold before a change lands, besides the tests. */
const checks: readonly [string, string, string[]][] = [
  ['types, and the import table', 'tsc', ['-b']],
  ['lint', 'oxlint', []],
  ['format', 'oxfmt', ['--check']],
];

main(async () => {
  await setUp([]);
  const failed: string[] = [];
  for (const [name, program, words] of checks) {
    say(`\n${name}`);
    if ((await run(tool(program), words)) !== 0) failed.push(name);
  }
  say(failed.length === 0 ? '\nAll checks hold.' : `\nNot in order: ${failed.join(', ')}.`);
  return failed.length;
});
