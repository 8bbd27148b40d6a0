import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { Finding } from './electronegativity.ts';

/** `node scan.ts TOOL FOLDER`: what Electronegativity finds, as JSON in the last line. */
const [tool = '', folder = ''] = process.argv.slice(2);
const load = createRequire(join(tool, 'package.json'));

// It asks GitHub for translations of its own sentences and for Electron's releases; a scan needs
// neither, and shall find the same wherever it runs.
const got = load.resolve('got');
load(got);
const module = load.cache[got];
if (module) module.exports = () => Promise.reject(new Error('not asked'));

interface Report {
  errors: { file: string; message: string }[];
  issues: {
    id: string;
    severity: { name: string };
    file: string;
    location: { line: number };
  }[];
}
const run = load('@doyensec/electronegativity') as (options: object) => Promise<Report>;

const { errors, issues } = await run({
  input: folder,
  // The oldest the bundles run on: the weakest defaults count.
  electronVersionOverride: '25.0.0',
  // Which Electron ships, scripts/supply/electron-age.ts judges, by dates of the registry.
  excludeFromScan: ['availablesecurityfixesglobalcheck', 'electronversionjsoncheck'],
});
const [unread] = errors;
if (unread) throw new Error(`${unread.file} could not be read: ${unread.message}`);
const findings = issues.map(({ id, severity, file, location }): Finding => ({
  rule: id,
  severity: severity.name,
  file: file === 'N/A' ? file : relative(folder, file).replaceAll('\\', '/'),
  line: location.line,
}));
process.stdout.write(`\n${JSON.stringify(findings)}\n`);
