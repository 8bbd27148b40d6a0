import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createKeychain, type Keytar } from '../../main/keys/keychain.ts';

/**
 * A program that asks the keychain, as main does, for each of its arguments, and prints what came
 * back and how well the process ran meanwhile: `get A`, `set A S`, `delete A`, or `outside A` for
 * another program that deletes the entry.
 */
export interface Asked {
  answers: { step: string; answer: unknown; milliseconds: number }[];
  /** How well the process ran meanwhile, and how well just before: machines are busy by themselves. */
  meanwhile: Wellness;
  before: Wellness;
}

interface Wellness {
  /** 99 of 100 turns of the event loop were late by at most this, in milliseconds. */
  loopDelay: number;
  /** The slowest of the files read, in milliseconds. */
  slowestRead: number;
}

const keychain = createKeychain();

function ask(step: string): Promise<unknown> {
  const [verb, account = '', secret = ''] = step.split(' ');
  switch (verb) {
    case 'get':
      return keychain.get(account);
    case 'set':
      return keychain.set(account, secret);
    case 'delete':
      return keychain.delete(account);
    case 'outside':
      return (createRequire(import.meta.url)('keytar') as Keytar).deletePassword(
        'app.parlour.Parlour',
        account,
      );
    default:
      throw new Error(`no such step: ${step}`);
  }
}

/** Watches this process from now on; answers how well it ran, and stops. */
function watchProcess(): () => Wellness {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let slowestRead = 0;
  const reading = setInterval(() => {
    const from = performance.now();
    void readFile(import.meta.filename).then(() => {
      slowestRead = Math.max(slowestRead, performance.now() - from);
      return undefined;
    });
  }, 20);
  return () => {
    clearInterval(reading);
    delay.disable();
    return { loopDelay: delay.percentile(99) / 1e6 - 5, slowestRead };
  };
}

const calm = watchProcess();
await new Promise((resolve) => setTimeout(resolve, 500));
const before = calm();
const watched = watchProcess();

const answers: Asked['answers'] = [];
const all = process.argv.slice(2);
// Steps joined by a comma are asked at once.
for (const together of all) {
  await Promise.all(
    together.split(',').map(async (step) => {
      const from = performance.now();
      const answer = await ask(step);
      answers.push({ step, answer, milliseconds: performance.now() - from });
    }),
  );
}
// Long enough for the measurements to mean something.
await new Promise((resolve) => setTimeout(resolve, 300));
const asked: Asked = { answers, meanwhile: watched(), before };
// An exit would wait for the call that hangs.
process.stdout.write(JSON.stringify(asked), () =>
  keychain.isBusy() ? process.kill(process.pid, 'SIGKILL') : process.exit(),
);
