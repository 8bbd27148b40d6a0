import { describe, expect, it } from 'vitest';
import { startAnew, type StartingProcess } from '../../main/start-anew.ts';

const program = '/opt/Parlour/parlour';
const link = 'https://meet.jit.si/standup';

interface Outcome {
  went: 'on' | 'away';
  code?: number;
  again?: { args?: string[]; execPath?: string };
  env: Record<string, string | undefined>;
  said: string;
}

/** What comes of a start with these words. */
function startWith(
  words: string[],
  {
    env = {},
    isPackaged = true,
    ...more
  }: Partial<StartingProcess> & { isPackaged?: boolean } = {},
): Outcome {
  const outcome: Outcome = { went: 'on', env: { ...env }, said: '' };
  const isAway = startAnew(
    {
      isPackaged,
      relaunch: (options) => void (outcome.again = options ?? {}),
      exit: (code) => void (outcome.code = code ?? 0),
    },
    {
      argv: [program, ...words],
      env: outcome.env,
      platform: 'linux',
      execPath: program,
      stderr: { write: (text) => (outcome.said += text) },
      ...more,
    },
  );
  return { ...outcome, went: isAway ? 'away' : 'on' };
}

describe('an installed Parlour starts anew', () => {
  it.each<[string[], string[]]>([
    [['--no-sandbox'], []],
    [['--no-sandbox', link], [link]],
    [[link, '--inspect=9'], [link]],
    [
      ['--gpu-launcher=touch /tmp/x', '--', '--inspect=9'],
      ['--', '--inspect=9'],
    ],
    [['-no-sandbox'], []],
    [['---no-sandbox'], []],
    [['--NO-SANDBOX'], []],
    [['--disable-gpu', '--user-data-dir=/tmp/x'], ['--disable-gpu']],
    [['--disable-gpu --no-sandbox'], []],
    [['--ozone-platform=x11\n--no-sandbox'], []],
    [[`--ozone-platform=${'x'.repeat(21)}`], []],
    [['--Disable-GPU'], []],
    [['--disable-gpu='], []],
    [['--disable-gpu=1=2'], []],
    [['--type=renderer'], []],
  ])('for the switches in %j, with %j', (words, clean) => {
    const { went, code, again } = startWith(words);
    expect([went, code]).toEqual(['away', 0]);
    expect(again).toEqual({ args: clean, execPath: program });
  });

  it.each(['/no-sandbox', ' --no-sandbox', '\u00A0--no-sandbox', '/ x', '-x'])(
    'on Windows for %j, which is a switch there',
    (word) => {
      expect(startWith([word, link], { platform: 'win32' }).again?.args).toEqual([link]);
    },
  );

  it.each(['NODE_OPTIONS', 'node_options', 'NODE_X', 'ELECTRON_RUN_AS_NODE', 'SSLKEYLOGFILE'])(
    'without the variable %s',
    (name) => {
      const { went, again, env } = startWith([link], { env: { [name]: 'x', LANG: 'de' } });
      expect(went).toBe('away');
      expect(again?.args).toEqual([link]);
      expect(env).toEqual({ LANG: 'de', PARLOUR_STARTED_ANEW: '1' });
    },
  );

  it('naming what it leaves out, and no value', () => {
    const { said } = startWith(['--proxy-server=secret\u001B[2J', '--x\u001B[2J'], {
      env: { NODE_OPTIONS: 'secret' },
    });
    expect(said).toBe('Parlour does not start with --proxy-server, --x2J, NODE_OPTIONS.\n');
  });

  it('and takes a link that is too long out, too', () => {
    const { again } = startWith(['--no-sandbox', '--', link + 'x'.repeat(50_000)]);
    expect(again?.args?.[0]).toBe('--');
    expect(again?.args?.join(' ').length).toBeLessThan(10_000);
  });
});

describe('an installed Parlour goes on', () => {
  it.each<[string[]]>([
    [[]],
    [[link]],
    [['--', '--no-sandbox']],
    [['-']],
    [['--ozone-platform=wayland', '--enable-wayland-ime']],
    [['--force-renderer-accessibility', '--ozone-platform-hint=auto']],
    [['--force-device-scale-factor=1.5', '--disable-gpu', link]],
    [['/home/ada/standup.meeting']],
  ])('with %j', (words) => {
    expect(startWith(words, { env: { LANG: 'de', CHROME_DESKTOP: 'parlour.desktop' } })).toEqual({
      went: 'on',
      env: { LANG: 'de', CHROME_DESKTOP: 'parlour.desktop' },
      said: '',
    });
  });
});

it('from source any switch is heard: that is how it is tested', () => {
  const words = ['--no-sandbox', '--remote-debugging-port=0', '.'];
  const env = { NODE_OPTIONS: '--x' };
  expect(startWith(words, { isPackaged: false, env }).went).toBe('on');
});

it('the second start ends when something put the switch back, and no third follows', () => {
  const first = startWith(['--no-sandbox']);
  const second = startWith(['--no-sandbox'], { env: first.env });
  expect([second.went, second.code, second.again]).toEqual(['away', 1, undefined]);
  expect(second.env).toEqual({});
});

it('the mark of a second start goes no further', () => {
  expect(startWith([link], { env: { PARLOUR_STARTED_ANEW: '1' } }).env).toEqual({});
});

it('an AppImage starts anew from its file, and no other program is named by its variable', () => {
  const env = { APPIMAGE: '/home/ada/Parlour.AppImage' };
  const mounted = { env, execPath: '/tmp/.mount_ParlouX1/parlour' };
  expect(startWith(['--x'], mounted).again?.execPath).toBe(env.APPIMAGE);
  expect(startWith(['--x'], { env }).again?.execPath).toBe(program);
});
