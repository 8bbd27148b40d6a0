import { type ChildProcess, spawn } from 'node:child_process';
import { SetupError } from './steps.ts';

/** Does this session have a screen? macOS and Windows always do. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY']) ||
  Boolean(process.env['WAYLAND_DISPLAY']);

/** Set while the screen is a virtual one of ours: whoever wants one to itself can start another. */
const isOurs = 'PARLOUR_VIRTUAL_DISPLAY';
export const hasVirtualDisplay = (): boolean => process.env[isOurs] === 'yes';

/** Runs with a screen: the session's own, or a virtual one that ends with it. */
export async function withDisplay<T>(run: () => Promise<T>): Promise<T> {
  if (hasDisplay()) return run();
  const { server, display } = await startVirtualDisplay();
  process.env['DISPLAY'] = display;
  process.env[isOurs] = 'yes';
  try {
    return await run();
  } finally {
    delete process.env['DISPLAY'];
    delete process.env[isOurs];
    server.kill();
  }
}

/** The server picks a free number itself and tells it on its third file. */
export async function startVirtualDisplay(): Promise<{ server: ChildProcess; display: string }> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(new SetupError('The virtual display (Xvfb) did not start.'));
    const limit = setTimeout(refuse, 20_000);
    server.once('error', refuse);
    server.once('exit', refuse);
    server.stdio[3]?.once('data', (number: Buffer) => {
      clearTimeout(limit);
      resolve({ server, display: `:${number.toString().trim()}` });
    });
  });
}
