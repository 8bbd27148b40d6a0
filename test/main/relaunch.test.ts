import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { relaunch, type StartingApp, type StartingProcess } from '../../main/relaunch.ts';

const program = '/opt/Parlour/parlour';
const link = 'https://meet.jit.si/standup';
const mark = 'PARLOUR_STARTED_WITHOUT';

interface Outcome {
  launch: ReturnType<typeof relaunch>;
  code?: number;
  again?: { args?: string[]; execPath?: string };
  env: Record<string, string | undefined>;
  said: string;
  /** What the system hands over, and that the app is ready. */
  events: EventEmitter;
}

/** What comes of a start with these words. */
function startWith(
  words: string[],
  {
    env = {},
    isPackaged = true,
    runAndWait,
    ...more
  }: Partial<StartingProcess> & {
    isPackaged?: boolean;
    runAndWait?: Parameters<typeof relaunch>[2];
  } = {},
): Outcome {
  const events = new EventEmitter();
  const outcome = { env: { ...env }, said: '', events } as Outcome;
  outcome.launch = relaunch(
    Object.assign(events, {
      isPackaged,
      relaunch: (options?: Outcome['again']) => void (outcome.again = options ?? {}),
      exit: (code?: number) => void (outcome.code = code ?? 0),
    }) as unknown as StartingApp,
    {
      argv: [program, ...words],
      env: outcome.env,
      platform: 'linux',
      execPath: program,
      stderr: { write: (text) => (outcome.said += text) },
      ...more,
    },
    runAndWait,
  );
  return outcome;
}

const goesOn = { kind: 'goes-on', refused: [] };
const ends = { kind: 'ends' };

describe('a start whose exit code somebody waits for', () => {
  it.each([0, 1])('ends with that of the one that follows: %i', (theirs) => {
    const followed: unknown[] = [];
    const runAndWait = (...started: unknown[]): number => {
      followed.push(started);
      return theirs;
    };
    const env = { SSLKEYLOGFILE: '/tmp/x' };
    const { launch, code, again, env: left } = startWith(['--install-links'], { env, runAndWait });
    expect([launch, code, again]).toEqual([ends, theirs, undefined]);
    expect(followed).toEqual([[program, ['--install-links']]]);
    expect(left).toEqual({ [mark]: 'SSLKEYLOGFILE' });
  });
});

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
    const { launch, code, again } = startWith(words);
    expect([launch, code]).toEqual([ends, 0]);
    expect(again).toEqual({ args: clean, execPath: program });
  });

  it.each(['/no-sandbox', ' --no-sandbox', '\u00A0--no-sandbox', '/ x', '-x'])(
    'on Windows for %j, which is a switch there',
    (word) => {
      expect(startWith([word, link], { platform: 'win32' }).again?.args).toEqual([link]);
    },
  );

  it.each([
    'ELECTRON_DISABLE_SANDBOX',
    'ELECTRON_LOG_FILE',
    'CHROME_DEVEL_SANDBOX',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'SSLKEYLOGFILE',
  ])('without the variable %s', (name) => {
    const { launch, again, env } = startWith([link], { env: { [name]: 'x', LANG: 'de' } });
    expect(launch).toEqual(ends);
    expect(again?.args).toEqual([link]);
    expect(env).toEqual({ LANG: 'de', [mark]: name });
  });

  it('on Windows without such a variable in any case', () => {
    const env = { Electron_Log_File: 'x' };
    expect(startWith([], { env, platform: 'win32' }).env).toEqual({ [mark]: 'Electron_Log_File' });
    expect(startWith([], { env }).launch).toEqual(goesOn);
  });

  it('naming what it leaves out, and no value', () => {
    const { said } = startWith(['--proxy-server=secret\u001B[2J', '--x\u001B[2J'], {
      env: { SSLKEYLOGFILE: 'secret' },
    });
    expect(said).toBe('Parlour does not start with --proxy-server, --x2J, SSLKEYLOGFILE.\n');
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
    const { launch, env, said } = startWith(words, { env: { LANG: 'de' } });
    expect({ launch, env, said }).toEqual({ launch: goesOn, env: { LANG: 'de' }, said: '' });
  });

  it.each([
    'NODE_EXTRA_CA_CERTS',
    'NODE_OPTIONS',
    'NODE_PATH',
    'NODE_ENV',
    'CHROME_BIN',
    'CHROME_EXECUTABLE',
    'CHROME_REMOTE_DESKTOP_SESSION',
    'CHROME_CRASHPAD_PIPE_NAME',
    'CHROME_DESKTOP',
    'ELECTRON_RUN_AS_NODE',
    'ELECTRON_OZONE_PLATFORM_HINT',
  ])('with the variable %s, which people have for other programs', (name) => {
    const { launch, env } = startWith([link], { env: { [name]: 'x' } });
    expect([launch, env]).toEqual([goesOn, { [name]: 'x' }]);
  });
});

it('from source any switch is heard: that is how it is tested', () => {
  const words = ['--no-sandbox', '--remote-debugging-port=0', '.'];
  const env = { SSLKEYLOGFILE: 'x' };
  expect(startWith(words, { isPackaged: false, env }).launch).toEqual(goesOn);
});

describe('the second start', () => {
  it('ends when something put all of it back, and no third follows', () => {
    const { env } = startWith(['--inspect', '--x']);
    const second = startWith(['--inspect=9'], { env });
    expect([second.launch, second.code, second.again]).toEqual([ends, 1, undefined]);
    expect(second.env).toEqual({});
  });

  it('has something to say when that is the sandbox alone', () => {
    const { env } = startWith(['--x', '--no-sandbox']);
    const second = startWith(['--no-sandbox', '--', link], { env });
    expect([second.launch, second.code, second.again]).toEqual([
      { kind: 'cannot-shut-in' },
      undefined,
      undefined,
    ]);
  });

  it('is followed by a third when it has something else to leave out', () => {
    for (const before of ['1', '', '--x', '--inspect-brk', '\u001B[2J,'.repeat(9_999)]) {
      const second = startWith(['--inspect', link], { env: { [mark]: before } });
      expect([second.launch, second.code, second.again?.args]).toEqual([ends, 0, [link]]);
      expect(second.env).toEqual({ [mark]: '--inspect' });
    }
  });

  it('knows what the first one left out, by name, and hands that no further', () => {
    const { env } = startWith(['--proxy-server=secret', '--x\n2026'], {
      env: { SSLKEYLOGFILE: 'secret' },
    });
    const second = startWith([], { env });
    const refused = ['--proxy-server', '--x2026', 'SSLKEYLOGFILE'];
    expect([second.launch, second.env]).toEqual([{ kind: 'goes-on', refused }, {}]);
  });

  it('believes no more of its mark than names', () => {
    const { launch } = startWith([], { env: { [mark]: `a\n2026 b,${'c'.repeat(99)}` } });
    expect(launch).toEqual({ kind: 'goes-on', refused: ['a2026b', 'c'.repeat(60)] });
  });
});

describe('on a Mac', () => {
  const opened = { preventDefault: () => undefined };
  const env = { SSLKEYLOGFILE: 'x' };

  it('a link that the system hands over is not lost', () => {
    const outcome = startWith([], { env, platform: 'darwin' });
    expect([outcome.launch, outcome.again]).toEqual([ends, undefined]);
    outcome.events.emit('open-url', opened, '--inspect');
    outcome.events.emit('open-file', opened, '/Users/ada/standup.meeting');
    outcome.events.emit('ready');
    expect(outcome.code).toBe(0);
    expect(outcome.again?.args).toEqual(['--', '--inspect', '/Users/ada/standup.meeting']);
  });

  it('nothing is added when there is none', () => {
    const outcome = startWith(['--', link], { env, platform: 'darwin' });
    outcome.events.emit('ready');
    expect(outcome.again?.args).toEqual(['--', link]);
  });

  it('nothing is waited for when there is a switch, which Chromium would obey by then', () => {
    expect(startWith(['--inspect'], { env, platform: 'darwin' }).again?.args).toEqual([]);
  });
});

describe('an AppImage', () => {
  const file = '/home/ada/Parlour.AppImage';
  const again = (env: Record<string, string>, execPath: string) => {
    const outcome = startWith(['--x'], { env, execPath });
    return [outcome.again?.execPath, outcome.env['APPIMAGE_EXTRACT_AND_RUN']];
  };

  it('starts anew from its file, mounted or extracted', () => {
    const mounted = '/tmp/.mount_ParlouX1';
    const extracted = '/tmp/appimage_extracted_1';
    expect(again({ APPIMAGE: file, APPDIR: mounted }, `${mounted}/parlour`)).toEqual([
      file,
      undefined,
    ]);
    expect(again({ APPIMAGE: file, APPDIR: extracted }, `${extracted}/usr/parlour`)).toEqual([
      file,
      '1',
    ]);
  });

  it.each<Record<string, string>>([
    { APPIMAGE: file },
    { APPIMAGE: file, APPDIR: '' },
    { APPIMAGE: file, APPDIR: '/tmp/.mount_ParlouX1' },
    { APPIMAGE: file, APPDIR: '/opt/Parl' },
    { APPIMAGE: 'evil', APPDIR: '/opt/Parlour' },
    { APPDIR: '/opt/Parlour' },
  ])('is not what runs by %j: no other program is named', (env) => {
    expect(again(env, program)).toEqual([program, undefined]);
  });
});
