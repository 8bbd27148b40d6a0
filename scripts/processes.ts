import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { root } from './paths.ts';
import { SetupError } from './steps.ts';

/** Runs a program to its end with our terminal, and answers its exit code. */
export function run(program: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    // Node starts a .cmd, as the programs of npm packages are on Windows, through a shell alone.
    const shell = program.endsWith('.cmd');
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell, ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs a program silently; when it fails, shows what it printed and ends with the sentence. */
export function quietly(program: string, args: string[], sentence: string, cwd = root): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new SetupError(`${stdout ?? ''}${stderr ?? ''}\n${sentence}`);
  return stdout;
}
